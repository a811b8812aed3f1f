import { type Agent } from 'node:http';
import type { Clock } from '../../core/clock.js';
export interface PostOptions {
    readonly url: URL;
    readonly headers: Readonly<Record<string, string>>;
    /** Keeps connections. */
    readonly agent: Agent;
    readonly connectTimeoutMs: number;
    readonly requestTimeoutMs: number;
    readonly clock: Clock;
    /** Ends the request. */
    readonly signal: AbortSignal;
}
/** No whole answer came. */
export declare class PostError extends Error {
    /** The server may have got the request. */
    readonly isSent: boolean;
    constructor(cause: unknown, isSent: boolean);
}
/** Posts the body and resolves with the answer's status when all of it has come. */
export declare function post(body: Buffer, options: PostOptions): Promise<number>;

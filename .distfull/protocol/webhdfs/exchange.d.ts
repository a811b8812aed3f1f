import type { Agent } from 'node:http';
import type { HttpAddress } from './addresses.js';
export interface ExchangeRequest {
    readonly method: string;
    readonly address: HttpAddress;
    /** Path and query. */
    readonly target: string;
    readonly headers?: Readonly<Record<string, string | number>>;
    /** Keeps connections; without it the connection is for this request alone. */
    readonly agent?: Agent | undefined;
    readonly ca?: string | undefined;
    /** The name in the server's certificate, where it is not the host that is connected to. */
    readonly serverName?: string | undefined;
}
export interface HttpAnswer {
    readonly status: number;
    readonly location: string | undefined;
    readonly body: string;
}
/** No whole answer came. */
export declare class ExchangeError extends Error {
    /** The server may have got the request, or some of it. */
    readonly isSent: boolean;
    /** Node's (`ECONNREFUSED`, …). */
    readonly code: string | undefined;
    /** The address that was tried, where a name stands for it. */
    readonly ip: string | undefined;
    constructor(cause: unknown, isSent: boolean);
}
export declare class Exchange {
    #private;
    /** Rejects with ExchangeError, as `answer` does. Nobody needs to wait for either. */
    readonly connected: Promise<void>;
    readonly answer: Promise<HttpAnswer>;
    constructor({ method, address, target, headers, agent, ca, serverName }: ExchangeRequest);
    /** The connection had carried requests before: the server may have been closing it already. */
    get isOnKeptConnection(): boolean;
    /** Nothing more will be sent or come. */
    get isOver(): boolean;
    /** Sends the headers without waiting for a first piece of the body. */
    begin(): void;
    /** False when the pieces should wait for `drained`. */
    write(piece: Uint8Array): boolean;
    /** Resolves when there is room again, or when the exchange is over: see `answer`. */
    drained(): Promise<void>;
    end(content?: readonly Uint8Array[]): void;
    /** Fails the exchange for this reason, unless the answer is there. */
    destroy(reason: Error): void;
}

import type { Clock } from '../../core/clock.js';
import type { Exchange } from './exchange.js';
import type { WebHdfsError } from './web-hdfs.js';
export interface CallOptions {
    readonly clock: Clock;
    /** For a call as a whole, its requests and waits together; Infinity: no limit. */
    readonly callTimeoutMs: number;
    /** Waits before the second, third, … try of a call that certainly changed nothing. */
    readonly retryDelaysMs: readonly number[];
    /** Told of each try that failed and is made again. */
    readonly onRetry?: ((error: WebHdfsError) => void) | undefined;
}
/** Time is up. The words are Flume's. */
export declare class CallTimeout extends Error {
    constructor(timeoutMs: number, path: string);
}
/** One call of the user of the client: the time it may take, and the tries it has left. */
export declare class Call {
    #private;
    readonly op: string;
    readonly path: string;
    constructor(op: string, path: string, options: CallOptions);
    get timeoutMs(): number;
    /** Ends what is under way: it fails for this reason. */
    stop(reason: Error): void;
    /** The call is done: its timer is given up. */
    end(): void;
    get isOver(): boolean;
    /**
     * Waits for a result of an exchange, which is destroyed when the call is over or `limitMs` is up
     * before that: the result then rejects.
     */
    waitFor<Value>(exchange: Exchange, result: Promise<Value>, limitMs?: number): Promise<Value>;
    /** Waits before another try; false when there have been enough, or the time is up. */
    again(error: WebHdfsError): Promise<boolean>;
}

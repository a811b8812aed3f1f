import type { Redis } from 'ioredis';
export interface RedisConnectionOptions {
    readonly connectTimeoutMs: number;
    readonly commandTimeoutMs: number;
    /** Ends the connection, also while it is being made. */
    readonly signal?: AbortSignal;
}
/**
 * A connection that repeats nothing by itself: after any doubt its owner makes a new one and asks
 * where it stands. Rejects with the reason. The library is loaded here, because a thread that
 * talks to no Redis does not need it.
 */
export declare function connectRedis(url: string, { connectTimeoutMs, commandTimeoutMs, signal }: RedisConnectionOptions): Promise<Redis>;
/** Without user and password. */
export declare function addressOf(url: string): string;

import type { Duplex } from 'node:stream';
import type { Clock } from '../core/clock.js';
import type { ListenAddress } from '../core/listen.js';
export interface Network {
    /** Rejects with the system's error, when the time is up, or when `signal` is aborted. */
    connect(target: Target): Promise<Duplex>;
    /** Hands over what connects, with the peer as `address:port`. Rejects with StartError. */
    listen(address: ListenAddress, accept: (connection: Duplex, peer: string) => void, options?: ListenOptions): Promise<Listener>;
}
export interface ListenOptions {
    /** A client that has closed its side still gets answers. */
    readonly allowHalfOpen?: boolean | undefined;
    /** A connection could not be accepted. */
    readonly failed?: (error: Error) => void;
}
export interface Target {
    readonly host: string;
    readonly port: number;
    readonly connectTimeoutMs: number;
    readonly clock: Clock;
    readonly signal?: AbortSignal | undefined;
}
export interface Listener {
    readonly port: number;
    /** Takes no further connections; those there are stay. */
    close(): void;
}
export declare const tcp: Network;

import type { CallResult } from './call.js';
import type { Metadata } from './handshake.js';
import type { ClientLayers } from './layers.js';
import type { Network, Target } from '../network.js';
/** `signal` gives up connecting and the handshake; calls go on to their end. */
export interface AvroRpcClientOptions extends Target, ClientLayers {
    readonly requestTimeoutMs: number;
    /** Sent with the handshake. */
    readonly meta?: Metadata;
}
/**
 * One connection to an Avro source. The first call carries the handshake and must be answered
 * before the next one; from then on any number may be in flight. A call rejects when the connection
 * ends or the time is up: its outcome is then unknown, and the connection is closed.
 */
export declare class AvroRpcClient {
    #private;
    private constructor();
    /**
     * Rejects with the system's error, with that of TLS, or when the connect time-out has passed, for
     * each of the two.
     */
    static connect(options: AvroRpcClientOptions, network?: Network): Promise<AvroRpcClient>;
    get isOpen(): boolean;
    /** What the peer said in its handshake; undefined before, or when it said nothing. */
    get peerMeta(): Metadata | undefined;
    /** Does the handshake alone. */
    ping(): Promise<void>;
    /** `sent` is called when the memory of the parameters may be used again. */
    call(message: string, metadata: Metadata, parameters: Uint8Array, sent?: () => void): Promise<CallResult>;
    close(): void;
    /** Closes without sending what is under way. */
    destroy(): void;
}

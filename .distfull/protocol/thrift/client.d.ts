import { type Target } from '../network.js';
import type { TlsClient } from '../tls/settings.js';
import { type Exception } from './messages.js';
import type { ThriftProtocol } from './protocol.js';
/** `signal` gives up connecting; a call goes on to its end. */
export interface ThriftClientOptions extends Target {
    readonly protocol: ThriftProtocol;
    readonly requestTimeoutMs: number;
    readonly tls?: TlsClient | undefined;
}
/**
 * One connection to a Thrift source, one call at a time. A call rejects when the connection ends or
 * the time is up: its outcome is then unknown, and the connection is closed.
 */
export declare class ThriftClient {
    #private;
    private constructor();
    /** Rejects with the system's error, with that of TLS, or when the connect time-out has passed. */
    static connect(options: ThriftClientOptions): Promise<ThriftClient>;
    get isOpen(): boolean;
    /** `encode` makes the call's frame. Resolves with the status, or what the call failed with. */
    call(encode: (protocol: ThriftProtocol, sequence: number) => Buffer): Promise<number | Exception>;
    close(): void;
    /** Closes without sending what is under way. */
    destroy(): void;
}

import { type ScramDigest } from './scram-keys.js';
/** One round trip of the mechanism: the client's bytes to the server's. */
export type SaslExchange = (message: Buffer) => Promise<Buffer>;
export interface ScramOptions {
    readonly digest: ScramDigest;
    readonly username: string;
    readonly password: string;
    /** Printable, without a comma, and never used twice. */
    readonly nonce: string;
}
/** Rejects with ProtocolError when the server breaks the exchange or does not know the password. */
export declare function scramLogin(options: ScramOptions, exchange: SaslExchange): Promise<void>;

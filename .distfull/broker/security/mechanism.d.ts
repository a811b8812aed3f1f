/** One attempt to log in, by one mechanism of SASL. */
export interface Attempt {
    /** The answer to the client's next message. Rejects with LoginError when it is over. */
    next(message: Buffer): Promise<SaslAnswer>;
}
export interface SaslAnswer {
    readonly bytes: Buffer;
    /** Who it is, once that is proven. */
    readonly user?: string;
}
/** What went wrong is for the log alone: a client is told that it failed. */
export declare class LoginError extends Error {
}
/** Of a name, a password, a nonce: Kafka knows no limit, and nobody types more. */
export declare const wordBytesMax = 1024;

import type { Duplex } from 'node:stream';
export interface TransportHandler {
    /** May throw: the connection is then closed with that error. */
    received(chunk: Buffer): void;
    /** All that was sent is on its way: see `isCongested`. */
    drained?(): void;
    /** Called once. `reason` is undefined when either end closed without a fault. */
    closed(reason: Error | undefined): void;
}
/** A connection's bytes, above its layers (TLS, deflate). */
export declare class Transport {
    #private;
    constructor(connection: Duplex, handler: TransportHandler);
    get isOpen(): boolean;
    /** The peer does not read what it is sent. Ends with `drained`. */
    get isCongested(): boolean;
    /**
     * What is sent in one turn of the event loop leaves in one write. `sent` is called when nobody
     * reads the bytes any more: their memory may be used again.
     */
    send(bytes: Uint8Array, sent?: () => void): void;
    pause(): void;
    resume(): void;
    /** Sends what is under way, then closes. */
    end(): void;
    /** Closes at once; `reason` is what the handler is told. */
    destroy(reason?: Error): void;
}

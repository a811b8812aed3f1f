/** Throws ProtocolError when a connection's first chunk tells what the peer speaks instead. */
export declare function refuseForeignStart(chunk: Buffer): void;

/** Rejects with ProtocolError for data that are damaged, or too large. */
export type BlockDecoder = (data: Buffer) => Promise<Buffer>;
/** Throws ProtocolError for a codec that cannot be read here. */
export declare function blockDecoder(codec: string): BlockDecoder;

export interface ContainerHeader {
    readonly schema: string;
    readonly codec: string;
    readonly syncMarker: Buffer;
    readonly metadata: ReadonlyMap<string, Buffer>;
    /** Where the first block begins. */
    readonly end: number;
}
export interface BlockHead {
    readonly count: number;
    /** Of its head. */
    readonly headBytes: number;
    readonly dataBytes: number;
}
export declare const syncBytes = 16;
/** Two longs. */
export declare const blockHeadBytesMax = 20;
/** Of a header: schemas are long, but not that long. */
export declare const headerBytesMax: number;
/**
 * The header at the beginning of a file, of which `bytes` are the first ones; undefined when more of
 * them are needed. Throws ProtocolError when it is none.
 */
export declare function readContainerHeader(bytes: Buffer): ContainerHeader | undefined;
/** The head of a block at the beginning of `bytes`. Throws ProtocolError. */
export declare function readBlockHead(bytes: Buffer): BlockHead;

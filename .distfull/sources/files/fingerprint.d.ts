import type { ReadHandle } from './file-content.js';
/** The CRC32C of the up to 64 bytes before a position. */
export interface Mark {
    readonly position: number;
    readonly crc: number;
}
export interface Descriptor {
    readonly headBytes: number;
    readonly headCrc: number;
    readonly tailPosition: number;
    readonly tailCrc: number;
}
export declare class Fingerprint {
    #private;
    private constructor();
    /** The head is what is there already, also behind the position: it tells files apart at once. */
    static read(handle: ReadHandle, position: number): Promise<Fingerprint>;
    get position(): number;
    get head(): Buffer;
    get tail(): Buffer;
    get marks(): readonly Mark[];
    /** Moves the position to `buffer[end]`; `buffer` begins at `base`, at most 64 B before it. */
    advance(buffer: Buffer, base: number, end: number): void;
    /** Moves the position on over bytes that nobody keeps. */
    skipTo(handle: ReadHandle, position: number): Promise<void>;
    descriptor(): Descriptor;
    /** As it was, or will be, when the position is `end`, which lies in `buffer`. */
    descriptorAt(end: number, buffer: Buffer, base: number): Descriptor;
    /** Takes what has come since into the head, before it is read. */
    growHead(handle: ReadHandle): Promise<void>;
    /** Whether bytes that were read from `base` on, before the position, go on with what is known. */
    agreesWith(bytes: Buffer, base: number): boolean;
    /** Whether the file still begins with what was read. */
    holdsHead(handle: ReadHandle): Promise<boolean>;
    /** Whether the file still has what was read before the position. */
    holdsTail(handle: ReadHandle): Promise<boolean>;
}

import type { FileStat } from '../../core/file-system.js';
import { type FileGeneration } from '../../core/provenance.js';
import type { Dormant } from '../files/dormant-generations.js';
import type { ReadHandle } from '../files/file-content.js';
import type { LineFile } from '../files/line-batches.js';
export interface SpooledFileParts {
    readonly sourceName: string;
    readonly path: string;
    readonly handle: ReadHandle;
    readonly stat: FileStat;
    /** How far it was read before; undefined: it is new. */
    readonly known: Dormant | undefined;
}
/** Bytes as they lie in the file. */
export interface RawBlock {
    readonly buffer: Buffer;
    /** The file position of the buffer's first byte. */
    readonly base: number;
    /** Where in the buffer the unread bytes begin. */
    readonly from: number;
    /** It reaches to the end of the file. */
    readonly isEnd: boolean;
}
export declare class SpooledFile implements LineFile {
    #private;
    readonly origin: string;
    readonly path: string;
    readonly stat: FileStat;
    /** The position after the last event. */
    readonly end: number;
    committed: number;
    private constructor();
    /** Takes the ownership of the handle. */
    static open(parts: SpooledFileParts): Promise<SpooledFile>;
    get position(): number;
    get isEmpty(): boolean;
    /**
     * What lies behind the position, up to `to` in the file, with some bytes before it. 'changed' when
     * the file is not what it was.
     */
    read(to: number): Promise<RawBlock | 'changed'>;
    /** Bytes anywhere in the file; fewer at its end. */
    readAt(position: number, length: number): Promise<Buffer>;
    /** Counts the block as read, up to `bufferEnd` in it. */
    advance({ buffer, base }: Pick<RawBlock, 'buffer' | 'base'>, bufferEnd: number): void;
    descriptorAt(end: number, buffer: Buffer, base: number): FileGeneration;
    descriptor(): FileGeneration;
    close(): Promise<void>;
}

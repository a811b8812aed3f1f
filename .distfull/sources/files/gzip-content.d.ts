import type { FileHandle, FileStat } from '../../core/file-system.js';
/** Whether the file begins as gzip does (RFC 1952: 1f 8b, deflate). */
export declare function isGzip(handle: Pick<FileHandle, 'read'>): Promise<boolean>;
export declare class GzipContent implements Pick<FileHandle, 'read' | 'stat' | 'close'> {
    #private;
    /** Takes the ownership of the handle. */
    constructor(handle: FileHandle, path: string, stat: FileStat);
    /** Rejects when the file is damaged, not whole yet, or expands beyond all reason. */
    read(buffer: Uint8Array, position: number): Promise<number>;
    /** The length of the content: reads all of it. */
    measure(): Promise<number>;
    /** The content's length modulo 2^32, if there is one member, as rotations make them. */
    statedSizeBytes(): Promise<number | undefined>;
    stat(): Promise<FileStat>;
    close(): Promise<void>;
}

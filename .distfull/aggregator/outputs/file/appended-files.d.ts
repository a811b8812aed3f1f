import type { FileHandle, FileSystem } from '../../../core/file-system.js';
import type { FilePosition } from './position-file.js';
export interface AppendedFile {
    /** The file that takes the rows of its path now. */
    readonly path: string;
    readonly inode: number;
    readonly handle: FileHandle;
    lengthBytes: number;
}
export interface AppendedFilesOptions {
    readonly fileSystem: FileSystem;
    readonly openMax: number;
    /** A file of this size or more is left, and the next one begun; Infinity: none is. */
    readonly rollBytes: number;
}
export declare class AppendedFiles {
    #private;
    constructor(options: AppendedFilesOptions);
    get positions(): FilePosition[];
    /**
     * The files of the paths, which are at most `openMax`, in their order. `isNew`: some of them were
     * not open, so that nobody knows their lengths yet.
     */
    of(paths: readonly string[]): Promise<{
        readonly files: readonly AppendedFile[];
        readonly isNew: boolean;
    }>;
    /** Closes all, and forgets them. */
    close(): Promise<void>;
}

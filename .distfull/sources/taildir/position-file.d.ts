import type { FileSystem } from '../../core/file-system.js';
export interface FilePosition {
    readonly inode: number;
    readonly pos: number;
    readonly file: string;
}
/** Entries that make sense; a damaged file gives its reason and none. */
export declare function readPositionFile(fileSystem: FileSystem, path: string): Promise<{
    readonly positions: FilePosition[];
    readonly problem?: string;
}>;
export declare function writePositionFile(fileSystem: FileSystem, path: string, positions: readonly FilePosition[]): Promise<void>;

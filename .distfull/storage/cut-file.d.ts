import type { FileStat, FileSystem } from '../core/file-system.js';
/** Undefined when there is no such file. */
export declare function statOf(fileSystem: FileSystem, path: string): Promise<FileStat | undefined>;
/**
 * Cuts an existing file back, durably: also where the length is right, because an earlier cut may
 * not have reached the disk. A shorter one is left as it is.
 */
export declare function cutFile(fileSystem: FileSystem, path: string, { sizeBytes }: FileStat, lengthBytes: number): Promise<'as recorded' | 'cut back' | 'shorter'>;

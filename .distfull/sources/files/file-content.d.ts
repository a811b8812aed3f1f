import type { FileHandle, FileStat, FileSystem } from '../../core/file-system.js';
import { GzipContent } from './gzip-content.js';
/** What readers need of an open file. */
export type ReadHandle = Pick<FileHandle, 'read' | 'stat' | 'close'>;
export interface FileContent {
    readonly handle: ReadHandle;
    /** Of the file itself: a compressed one's size is not that of its content. */
    readonly stat: FileStat;
    /** The same handle, where the file is compressed. */
    readonly gzip: GzipContent | undefined;
}
/** Opens a regular file; one that is compressed reads as its content. Undefined: it is none. */
export declare function openContent(fileSystem: FileSystem, path: string): Promise<FileContent | undefined>;

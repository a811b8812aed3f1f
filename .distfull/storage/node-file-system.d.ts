import type { FileSystem } from '../core/file-system.js';
/** The machine's own file system. */
export declare const nodeFileSystem: FileSystem;

import type { FileSystem } from '../core/file-system.js';
/** Resolves when the new content is durable. One writer a path at a time. */
export declare function writeFileAtomically(fileSystem: FileSystem, path: string, content: Uint8Array | string): Promise<void>;
/** The whole content, or undefined when there is no such file. */
export declare function readWholeFile(fileSystem: FileSystem, path: string): Promise<Buffer | undefined>;
/**
 * Makes a directory and its missing parents durable, one after the other from the top: so only the
 * innermost one that is there may have been left unsynced, by a process that was killed.
 */
export declare function ensureDirectory(fileSystem: FileSystem, path: string): Promise<void>;
export declare function exists(fileSystem: FileSystem, path: string): Promise<boolean>;

import type { FileSystem } from '../../core/file-system.js';
/** The channel ids in the opening batches of the data directories, newest first, each once. */
export declare function loggedIds(fileSystem: FileSystem, directories: readonly string[]): Promise<string[]>;

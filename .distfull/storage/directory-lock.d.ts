import type { FileSystem } from '../core/file-system.js';
import { type ProcessTable } from './process-identity.js';
export interface DirectoryLock {
    readonly path: string;
    /** Gives the directory up. Safe to call twice. */
    release(): Promise<void>;
}
/** Rejects with DirectoryInUseError when a live process has the directory, which must exist. */
export declare function lockDirectory(fileSystem: FileSystem, directory: string, processes?: ProcessTable): Promise<DirectoryLock>;
/** Whether a live process has the directory. Takes nothing and changes nothing. */
export declare function isLocked(fileSystem: FileSystem, directory: string, processes?: ProcessTable): Promise<boolean>;

import type { Leaf } from '../config/section.js';
export declare function backupFile(directory: string, agentName: string): string;
/** Writes nothing where nothing has changed. Rejects with the file system's error. */
export declare function writeBackup(file: string, leaves: Iterable<Leaf>): Promise<void>;
export declare function hasBackup(file: string): Promise<boolean>;

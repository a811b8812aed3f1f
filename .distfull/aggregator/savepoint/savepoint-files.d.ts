import type { FileSystem } from '../../core/file-system.js';
import type { PartitionPosition } from '../checkpoint/progress.js';
import type { StoredIdentity } from '../checkpoint/store.js';
export declare const stateFile = "data.mdb";
export declare const manifestFile = "manifest.json";
/** No dot: lmdb takes a path with an extension for a file. */
export declare const partialSuffix = "~";
export interface Manifest {
    readonly manifest: 1;
    readonly id: string;
    readonly createdMs: number;
    /** `restore`: what was there before a savepoint took its place. */
    readonly reason: 'command' | 'restore';
    /** What the state belongs to: query, topic, and the format of the store. */
    readonly identity: StoredIdentity;
    /** Undefined before the first row. */
    readonly watermarkMs?: number;
    readonly checkpoints: number;
    readonly partitions: readonly PartitionPosition[];
    readonly stateBytes: number;
    /** Of the state file, in hex. */
    readonly sha256: string;
}
export declare function savepointsDirectory(dataDir: string, aggregation: string): string;
/** Complete ones, the oldest first. */
export declare function listSavepoints(fileSystem: FileSystem, dataDir: string, aggregation: string): Promise<Manifest[]>;
/** Rejects with CorruptionError when the state is not what was saved. */
export declare function verifyState(fileSystem: FileSystem, path: string, { stateBytes, sha256 }: Pick<Manifest, 'stateBytes' | 'sha256'>): Promise<void>;
export declare function digestOf(fileSystem: FileSystem, path: string): Promise<Pick<Manifest, 'stateBytes' | 'sha256'>>;
/** Resolves when the copy is on the disk; its directory entry may not be. */
export declare function copyFile(fileSystem: FileSystem, from: string, to: string): Promise<void>;
/** With the files in it; nothing happens when it is not there. */
export declare function removeDirectory(fileSystem: FileSystem, directory: string): Promise<void>;

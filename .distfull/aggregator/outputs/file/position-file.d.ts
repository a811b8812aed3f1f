import type { FileSystem } from '../../../core/file-system.js';
export interface FilePosition {
    readonly path: string;
    readonly inode: number;
    readonly lengthBytes: number;
}
export interface OutputPosition {
    /** Orders of another outbox do not compare. */
    readonly outbox: string;
    readonly order: number;
    readonly files: readonly FilePosition[];
}
export declare class PositionFile {
    #private;
    readonly path: string;
    constructor(fileSystem: FileSystem, directory: string);
    /** Undefined before the first `write`. Rejects with CorruptionError for content that is none. */
    read(): Promise<OutputPosition | undefined>;
    /** Resolves when it is durable. */
    write(position: OutputPosition): Promise<void>;
}

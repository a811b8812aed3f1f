import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
/** The offset of one partition. */
export interface StoredOffset {
    readonly value: number | undefined;
    /** Raises it in memory; an offset that is lower than the one there changes nothing. */
    note(offset: number): void;
    /** The same; resolves when it is durable. */
    raise(offset: number): Promise<void>;
}
export interface OffsetCheckpointOptions {
    readonly fileSystem: FileSystem;
    readonly logger: Logger;
    readonly directory: string;
    readonly name: string;
}
export declare class OffsetCheckpoint {
    #private;
    static open(options: OffsetCheckpointOptions): Promise<OffsetCheckpoint>;
    private constructor();
    of(topic: string, partition: number): StoredOffset;
    /** Drops all partitions of topics for which `isKept` does not hold. */
    keepTopics(isKept: (topic: string) => boolean): Promise<void>;
    /** Resolves when the file is as the memory was at the call. */
    written(): Promise<void>;
}

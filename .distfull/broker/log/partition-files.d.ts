import type { Clock } from '../../core/clock.js';
import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import type { RollPolicy } from '../../storage/log.js';
import type { SyncRounds } from '../../storage/log/sync-rounds.js';
import type { LogLimits } from '../limits.js';
import { Partition, type FlushMode } from './partition.js';
import type { TopicSettings } from './topic-configs.js';
export interface PartitionFilesOptions {
    readonly fileSystem: FileSystem;
    readonly clock: Clock;
    readonly logger: Logger;
    readonly dataDir: string;
    readonly flush: FlushMode;
    readonly limits: LogLimits;
    readonly leaderEpoch: number;
    /** See PartitionOptions. */
    readonly abortTransactions: (producerIds: readonly number[]) => Promise<void>;
    readonly syncRounds?: SyncRounds | undefined;
}
/** The topic that a partition is opened for. */
export interface TopicFiles {
    readonly name: string;
    readonly id: string;
    /** As they are now. */
    readonly settings: () => TopicSettings;
}
export declare class PartitionFiles {
    #private;
    /** Removes what deleted topics left, and the marker of a clean stop. */
    static open(options: PartitionFilesOptions, isTopic: (name: string) => boolean): Promise<PartitionFiles>;
    private constructor();
    /** Makes the directory of a partition where it is missing. */
    openPartition(topic: TopicFiles, index: number): Promise<Partition>;
    /** A crash in the middle of a deletion leaves directories that no topic owns any more. */
    setAside(name: string, partitions: number): Promise<void>;
    /** Closes and removes the partitions of a topic; its name is free at once. */
    remove(name: string, id: string, partitions: readonly Partition[]): Promise<void>;
    /** Stores what `Partition.takeSnapshot` and compaction have noted. */
    saveOffsets(): Promise<void>;
    /** All partitions are closed. */
    close(areClean: boolean): Promise<void>;
}
/** When a segment of the topic is closed. A compacted one must not stay active for too long. */
export declare function rollPolicy(settings: TopicSettings): RollPolicy;

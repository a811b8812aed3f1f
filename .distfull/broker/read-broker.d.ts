import type { FileSystem } from '../core/file-system.js';
import type { CommittedOffset } from './group/offset-index.js';
import { type TopicSettings } from './log/topic-configs.js';
export interface StoredTopic {
    readonly name: string;
    readonly settings: TopicSettings;
    /** The directories of its partitions, by number. */
    readonly directories: readonly string[];
}
export interface StoredPositions {
    /** Producers whose open transaction is decided: the next start writes its commit markers. */
    readonly committing: ReadonlySet<number>;
    /** Offsets that groups have committed, in decided transactions, too. */
    readonly offsets: readonly GroupOffset[];
}
export interface GroupOffset extends CommittedOffset {
    readonly group: string;
}
export declare function readStoredTopics(fileSystem: FileSystem, dataDir: string): Promise<StoredTopic[]>;
/** Call it behind a reading of partitions: then no record is ahead of its group's offset. */
export declare function readStoredPositions(fileSystem: FileSystem, dataDir: string): Promise<StoredPositions>;

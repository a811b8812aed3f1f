/**
 * What the bundled broker's topics hold by origin and hour: records of committed transactions and
 * those outside of any. An aborted one never counts; one that is open is under way.
 */
import { type StoredTopic } from '../../broker/read-broker.js';
import type { FileSystem } from '../../core/file-system.js';
import { HourCounts } from './hour-counts.js';
/** How far a query has read a topic: its next offset by partition. */
export type QueryPosition = ReadonlyMap<number, number>;
export interface TopicAccount {
    readonly name: string;
    readonly directories: readonly string[];
    readonly isCompacted: boolean;
    /** Offsets that retention has removed; undefined where the topic keeps everything. */
    readonly expired: number | undefined;
    readonly inLog: HourCounts;
    /** By query: what is behind its position, and what it has yet to read. */
    readonly readBy: ReadonlyMap<string, {
        readonly below: HourCounts;
        readonly unread: HourCounts;
    }>;
    readonly problems: readonly PartitionProblem[];
}
export interface PartitionProblem {
    readonly directory: string;
    readonly text: string;
    /**
     * Records are gone or cannot be read. False for missing offsets: a failed write leaves such a gap,
     * too, and only the counts tell whether something was in it.
     */
    readonly isLoss: boolean;
}
export declare class TopicReader {
    #private;
    constructor(fileSystem: FileSystem, topic: StoredTopic, positions: ReadonlyMap<string, QueryPosition>, oldestHour: number);
    read(): Promise<void>;
    /** `committing`: producers whose open transaction is decided. */
    account(committing: ReadonlySet<number>): TopicAccount;
}
/** Reads every topic of the broker. `positions`: of the queries, by topic. */
export declare function readTopics(fileSystem: FileSystem, dataDir: string, positions: ReadonlyMap<string, ReadonlyMap<string, QueryPosition>>, oldestHour: number): Promise<TopicReader[]>;

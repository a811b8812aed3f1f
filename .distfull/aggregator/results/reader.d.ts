/**
 * Reads what the aggregations of a data directory have counted: from another thread or process than
 * the one that counts, and while it does.
 */
import type { DeadLetterStatus, ResultRow, ResultsReader } from '../../core/status.js';
import type { OriginCounts } from '../checkpoint/origin-counts.js';
import { type PartitionPosition, type QueryCounts } from '../checkpoint/progress.js';
/** A record that a query could not read, whole. */
export interface DeadLetterRecord {
    /** Counts all dead letters of the query, from 0. */
    readonly number: number;
    readonly timeMs: number;
    readonly partition: number;
    readonly offset: number;
    readonly reason: string;
    readonly body: Buffer;
}
export interface AggregationResults extends ResultsReader {
    /** Records that the query could not read, since its beginning. */
    deadLetters(query: string): Promise<DeadLetterStatus>;
    /** The kept ones (the newest 100,000) from `number` on, oldest first; at most `limit`. */
    deadLetterRecords(query: string, number: number, limit: number): readonly DeadLetterRecord[];
    /** Late rows that no window took, since the query's beginning. */
    lateRows(query: string): Promise<DeadLetterStatus>;
    /** The kept ones (the newest 10,000 at least), oldest first, as rows of `lateColumns`. */
    lateRecords(query: string): readonly ResultRow[];
    /** What the query's last checkpoint accounts for; undefined before the first. */
    account(query: string): QueryAccount | undefined;
    close(): Promise<void>;
}
export interface QueryAccount {
    readonly topic: string;
    readonly clusterId: string;
    /** How far it has read. */
    readonly partitions: readonly PartitionPosition[];
    readonly counts: QueryCounts;
    readonly origins: readonly OriginCounts[];
}
/**
 * Results of the aggregations below `dataDir`. One that has not run yet has an empty layout and no rows.
 */
export declare function openResults(dataDir: string): AggregationResults;

import { type Database, type RootDatabase } from 'lmdb';
import type { ResultValue } from '../../core/status.js';
export type Table = Database<Buffer, Buffer>;
export interface Tables {
    readonly environment: RootDatabase<Buffer, Buffer>;
    readonly meta: Table;
    readonly state: Table;
    readonly windows: Table;
    readonly results: Table;
    readonly emitted: Table;
    readonly stageRows: Table;
    readonly outbox: Table;
    readonly deadLetters: Table;
    readonly late: Table;
    readonly origins: Table;
}
export interface WindowRecord {
    /** Some of its rows have changed since they were last emitted. */
    readonly provisional: boolean;
    /** Some of its rows were gone from the topic before they were read. */
    readonly partial?: true;
}
export interface ResultRecord {
    readonly revision: number;
    readonly provisional: boolean;
    readonly partial?: true;
    /** In the order of the query's columns. */
    readonly values: readonly ResultValue[];
}
/** One row that was emitted, on its way to the outputs. */
export interface OutboxRecord {
    readonly startMs: number;
    readonly endMs: number;
    readonly revision: number;
    readonly values: readonly ResultValue[];
    /** Names of group columns that this row's grouping set sums over: their NULL means "all". */
    readonly summedOver: readonly string[];
    /**
     * It was emitted and is no result any more: HAVING no longer holds, or it fell out of a Top-N. The
     * columns that name the row are as they were.
     */
    readonly deleted?: true;
}
/** A record that is in no window: unreadable, or late. */
export interface RejectedRecord {
    readonly timeMs: number;
    readonly partition: number;
    readonly offset: number;
    readonly reason: string;
    /** Of a late row: why it is late. */
    readonly eventTimeMs?: number;
    readonly watermarkMs?: number;
    /** The original bytes, in base64. */
    readonly body: string;
}
export declare function aggregationDirectory(dataDir: string, aggregation: string): string;
/** Opens the tables for writing and makes those that are missing. */
export declare function openTables(directory: string): Tables;
/**
 * Opens the tables for reading, from any thread or process; undefined while the aggregation has
 * never run. A reader sees whole checkpoints only; `environment.resetReadTxn()` moves it to the
 * newest.
 */
export declare function openTablesForReading(directory: string): Tables | undefined;
export declare function encodeJson(value: unknown): Buffer;
/** What `encodeJson` made: nothing but this program writes the store. */
export declare function decodeJson<T>(value: Buffer | undefined): T | undefined;
export declare function removeRange(table: Table, range: {
    start?: Buffer;
    end?: Buffer;
}): void;

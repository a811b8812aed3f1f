/**
 * Hot path. Counts a record batch in windows and gives account of each of its records, as plain
 * values: whoever owns the query enters them (Query.enter), in this thread or another one.
 */
import type { TableFormat } from '../codecs/rows.js';
import type { Clock } from '../core/clock.js';
import type { DecodedRecords } from '../protocol/kafka/record-batch.js';
import { type RecordOrigin } from '../protocol/kafka/record-origin.js';
import type { RejectedRecord } from './checkpoint/tables.js';
import type { LogPlace } from './source/topic-source.js';
import { type TimeRange } from './time/time-range.js';
import type { WindowSet } from './windows/window-set.js';
export interface CountedRecords {
    readonly partition: number;
    /** Behind the batch. */
    readonly next: LogPlace;
    readonly origin: RecordOrigin;
    /** read = in windows + filtered + late + dead-lettered. */
    readonly read: number;
    readonly inWindows: number;
    readonly filtered: number;
    readonly late: readonly RejectedRecord[];
    readonly deadLetters: readonly RejectedRecord[];
    readonly times: TimeRange;
}
export interface EventTime {
    /** Windows that end at or before it are complete. */
    readonly watermarkMs: number;
    /** Windows that end at or before it are over: they take no more rows. */
    readonly closedMs: number;
    /** A partition whose rows are later waits for slower ones; absent: none does. */
    readonly readToMs?: number;
}
export interface RecordCounterOptions {
    readonly topic: string;
    readonly format: TableFormat;
    /** Index of the column with the event time. */
    readonly timeColumn: number;
    /** Event times further than this beyond the wall clock do not move the watermark. */
    readonly futureMaxMs: number;
    readonly clock: Clock;
}
export declare class RecordCounter {
    #private;
    constructor(options: RecordCounterOptions);
    /** Counts the records from `fromOffset` on. Rows whose windows are all over are late. */
    count(windows: Pick<WindowSet, 'add'>, partition: number, records: DecodedRecords, fromOffset: number, { watermarkMs, closedMs }: EventTime): CountedRecords;
}

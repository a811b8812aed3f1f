/**
 * Hot path. Counts a record batch in windows and gives account of each of its records, as plain
 * values: whoever owns the query enters them (Query.enter), in this thread or another one.
 */
import type { TableFormat } from '../codecs/rows.js';
import type { Clock } from '../core/clock.js';
import type { DecodedRecords } from '../protocol/kafka/record-batch.js';
import { originOfRecords, type RecordOrigin } from '../protocol/kafka/record-origin.js';
import type { RejectedRecord } from './checkpoint/tables.js';
import { recordRows } from './source/record-rows.js';
import type { LogPlace } from './source/topic-source.js';
import { timeRange, type TimeRange } from './time/time-range.js';
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

export class RecordCounter {
  readonly #options: RecordCounterOptions;

  constructor(options: RecordCounterOptions) {
    this.#options = options;
  }

  /** Counts the records from `fromOffset` on. Rows whose windows are all over are late. */
  count(
    windows: Pick<WindowSet, 'add'>,
    partition: number,
    records: DecodedRecords,
    fromOffset: number,
    { watermarkMs, closedMs }: EventTime,
  ): CountedRecords {
    const { topic, format, timeColumn, futureMaxMs, clock } = this.#options;
    const nowMs = clock.nowMs();
    // A clock that is set back makes no rows of the time before the watermark.
    const readMs = Math.max(nowMs, watermarkMs);
    const read = recordRows(records, format, fromOffset, partition, readMs);
    const times = read.rows.column(timeColumn);
    if (times.kind !== 'numbers') throw new TypeError('the event time must be a timestamp column');
    const offsetOf = (row: number): number => records.offsetAt(read.recordOf(row));
    const added = windows.add(read.rows, times.values, closedMs, { partition, offsetOf });

    const rejected = (record: number, reason: string): RejectedRecord => ({
      timeMs: nowMs,
      partition,
      offset: records.offsetAt(record),
      reason,
      body: records.valueAt(record)?.toString('base64') ?? '',
    });
    const late = added.late.map((row) => {
      const eventTimeMs = times.values[row]!;
      const reason = lateReason(eventTimeMs, watermarkMs);
      return { ...rejected(read.recordOf(row), reason), eventTimeMs, watermarkMs };
    });
    const deadLetters = [
      ...read.rejected.map(({ record, reason }) => rejected(record, reason)),
      ...added.refused.map(({ row, reason }) => rejected(read.recordOf(row), reason)),
    ];
    const { baseOffset, lastOffsetDelta, leaderEpoch } = records.header;
    return {
      partition,
      next: { offset: baseOffset + lastOffsetDelta + 1, leaderEpoch },
      origin: originOfRecords(records, topic, partition),
      read: read.read,
      inWindows: added.inWindows,
      filtered: added.filtered,
      late,
      deadLetters,
      times: timeRange(times.values, read.rows.size, nowMs + futureMaxMs),
    };
  }
}

function lateReason(timeMs: number, watermarkMs: number): string {
  return (
    `late: event time ${new Date(timeMs).toISOString()}, ` +
    `watermark ${new Date(watermarkMs).toISOString()}`
  );
}

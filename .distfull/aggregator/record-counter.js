import { originOfRecords } from '../protocol/kafka/record-origin.js';
import { recordRows } from './source/record-rows.js';
import { timeRange } from './time/time-range.js';
export class RecordCounter {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** Counts the records from `fromOffset` on. Rows whose windows are all over are late. */
    count(windows, partition, records, fromOffset, { watermarkMs, closedMs }) {
        const { topic, format, timeColumn, futureMaxMs, clock } = this.#options;
        const nowMs = clock.nowMs();
        // A clock that is set back makes no rows of the time before the watermark.
        const readMs = Math.max(nowMs, watermarkMs);
        const read = recordRows(records, format, fromOffset, partition, readMs);
        const times = read.rows.column(timeColumn);
        if (times.kind !== 'numbers')
            throw new TypeError('the event time must be a timestamp column');
        const offsetOf = (row) => records.offsetAt(read.recordOf(row));
        const added = windows.add(read.rows, times.values, closedMs, { partition, offsetOf });
        const rejected = (record, reason) => ({
            timeMs: nowMs,
            partition,
            offset: records.offsetAt(record),
            reason,
            body: records.valueAt(record)?.toString('base64') ?? '',
        });
        const late = added.late.map((row) => {
            const eventTimeMs = times.values[row];
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
function lateReason(timeMs, watermarkMs) {
    return (`late: event time ${new Date(timeMs).toISOString()}, ` +
        `watermark ${new Date(watermarkMs).toISOString()}`);
}
//# sourceMappingURL=record-counter.js.map
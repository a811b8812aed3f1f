import { StartError } from '../../core/errors.js';
import { codecOf, decodeRecords, decodeRecordsAsync, readBatchHeader, } from '../../protocol/kafka/record-batch.js';
import { CheckpointStore } from '../checkpoint/store.js';
import { countingOptions } from '../counting-options.js';
import { Query } from '../query.js';
import { resultLayout } from '../results/result-layout.js';
import { Gaps } from '../time/gaps.js';
import { planOfRange, refuseBeyondLimit } from './backfill-range.js';
/** Longer than any event time is old: nothing is late, and nothing expires. */
const foreverMs = 2 ** 45;
export async function recompute(options) {
    const { plan, directory, identity, table } = options;
    const store = new CheckpointStore(directory, identity, resultLayout(plan));
    try {
        const query = isolatedQuery(store, options);
        await readAll(query, options);
        refuseBeyondLimit(plan, query.openWindows);
        query.checkpoint({ drain: true });
        await store.flushed();
        const { read, inWindows, deadLettered } = query.counts;
        const gaps = new Gaps(table.watermarkMs, store.progress?.gaps);
        return {
            read,
            counted: inWindows,
            deadLettered,
            isPartial: (startMs) => gaps.isPartial(startMs),
        };
    }
    finally {
        await store.close();
    }
}
function isolatedQuery(store, options) {
    const { plan, table, format, range, bounds, stateMemoryBytes, clock } = options;
    const counting = countingOptions(table, format, clock);
    const query = new Query(store, {
        ...counting,
        futureMaxMs: foreverMs,
        plan: planOfRange(plan, counting.timeColumn, range),
        watermarkMs: table.watermarkMs,
        idleTimeoutMs: table.idleTimeoutMs,
        allowedLatenessMs: foreverMs,
        partitions: bounds.map(({ partition }) => partition),
        tableRetentionMs: foreverMs,
        outbox: false,
        stateMemoryBytes,
    });
    for (const { partition, start, logStart } of bounds) {
        const place = { offset: start, leaderEpoch: -1 };
        // What retention has removed may have been of the range.
        if (start === logStart && logStart > 0)
            query.beginAt(partition, place);
        else
            query.skipTo(partition, place);
    }
    return query;
}
async function readAll(query, options) {
    const { source, bounds, onProgress } = options;
    const offsetOf = (partition) => query.positions.get(partition).offset;
    const all = bounds.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0);
    for (const { partition, start } of bounds)
        source.seek(partition, { offset: start, leaderEpoch: -1 });
    for (;;) {
        const left = bounds.reduce((sum, { partition, end }) => sum + Math.max(0, end - offsetOf(partition)), 0);
        onProgress(all - left, all);
        if (left === 0)
            return;
        for (const fetched of await source.fetch())
            await take(query, fetched);
    }
}
async function take(query, fetched) {
    const { partition, bytes, positions, nextOffset, leaderEpoch, resume } = fetched;
    if (resume !== undefined)
        throw new StartError(`partition ${partition}: retention has moved its start to offset ${resume.offset} while it ` +
            'was read; run the backfill again, with a later --from');
    for (const at of positions) {
        const isPlain = codecOf(readBatchHeader(bytes, at)) === 0;
        query.add(partition, isPlain ? decodeRecords(bytes, at) : await decodeRecordsAsync(bytes, at));
        if (query.mustCheckpoint)
            query.checkpoint();
    }
    query.skipTo(partition, { offset: nextOffset, leaderEpoch });
}
//# sourceMappingURL=recompute.js.map
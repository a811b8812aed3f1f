/** Hot path. The rows of one record batch, and its records that are none. */
import { nullStart } from '../../codecs/rows.js';
/** Reads the records from `fromOffset` on; a batch may begin below the position. */
export function recordRows(records, format, fromOffset, partition, readMs) {
    let first = 0;
    while (first < records.size && records.offsetAt(first) < fromOffset)
        first++;
    const { buffer, starts, ends } = records.values;
    const all = { starts, ends, first, size: records.size - first, records: undefined };
    const hasNulls = starts.includes(nullStart, first);
    const bodies = hasNulls ? withoutNulls(all) : all;
    const recordOfBody = (body) => bodies.records?.[body] ?? bodies.first + body;
    const parsed = format.parse({
        buffer,
        starts: bodies.starts.subarray(bodies.first),
        ends: bodies.ends.subarray(bodies.first),
        size: bodies.size,
        records: { partition, batch: records, readMs, recordOf: recordOfBody },
    });
    const rejected = parsed.rejected.map(({ bodyIndex, reason }) => ({
        record: recordOfBody(bodyIndex),
        reason,
    }));
    if (hasNulls)
        for (let record = first; record < records.size; record++)
            if (starts[record] === nullStart)
                rejected.push({ record, reason: 'the record has no value' });
    const { bodyIndexes } = parsed.rows;
    return {
        rows: parsed.rows,
        read: all.size,
        rejected,
        recordOf: (row) => recordOfBody(bodyIndexes[row]),
    };
}
function withoutNulls({ starts, ends, first, size }) {
    const records = new Uint32Array(size);
    let count = 0;
    for (let record = first; record < first + size; record++)
        if (starts[record] !== nullStart)
            records[count++] = record;
    const pick = (from) => Uint32Array.from({ length: count }, (_, i) => from[records[i]]);
    return { starts: pick(starts), ends: pick(ends), first: 0, size: count, records };
}
//# sourceMappingURL=record-rows.js.map
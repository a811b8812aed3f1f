import { EventBatch } from '../../core/batch.js';
import { hourOf } from '../../core/provenance.js';
/** Cuts a block into batches. `nowMs` stamps the hour of reading. */
export function batchesOf(file, block, options, nowMs) {
    const { buffer, base, lines } = block;
    const { headers } = options;
    const batches = [];
    for (let first = 0; first < lines.size; first += options.batchSize) {
        const size = Math.min(options.batchSize, lines.size - first);
        const starts = lines.starts.subarray(first, first + size);
        const bufferEnd = first + size < lines.size ? lines.starts[first + size] : lines.next;
        const to = base + bufferEnd;
        const range = {
            origin: file.origin,
            from: base + starts[0],
            to,
            read: size,
            dropped: 0,
            deadLettered: 0,
            hour: hourOf(nowMs),
            lowMark: file.committed,
            file: file.descriptorAt(to, buffer, base),
        };
        const batch = new EventBatch({
            buffer,
            starts,
            ends: lines.ends.subarray(first, first + size),
            size,
            headers,
            own: options.byteOffsetHeader ? byteOffsets(starts, base) : undefined,
            provenance: [range],
            endPosition: (index) => (index + 1 < size ? base + starts[index + 1] : to),
        });
        batches.push({ batch, to });
    }
    return batches;
}
/**
 * A batch without events that accounts for [from, to): for a line that went to the dead letters, or
 * (from = to) to let the channels know where a file begins.
 */
export function positionBatch(file, range, nowMs) {
    const provenance = {
        origin: file.origin,
        from: range.from,
        to: range.to,
        read: range.deadLettered,
        dropped: 0,
        deadLettered: range.deadLettered,
        hour: hourOf(nowMs),
        lowMark: file.committed,
        file: file.descriptor(),
    };
    return EventBatch.of([], { provenance: [provenance] });
}
function byteOffsets(starts, base) {
    return Array.from(starts, (start) => ({ byteoffset: String(base + start) }));
}
//# sourceMappingURL=line-batches.js.map
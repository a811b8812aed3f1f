/** Hot path. What one channel gets of a batch, and what the audit is told of the rest. */
import { EventBatch } from '../core/batch.js';
/**
 * Of `made`, which the interceptors made of `read`: the batch for the channel of this selection,
 * without events where there is none. More events than were read count as generated, fewer as
 * dropped.
 */
export function selectedPart(read, made, selection) {
    const selected = selection === undefined
        ? EventBatch.of([])
        : selection.events === 'all'
            ? made
            : made.pick(selection.events, []);
    const provenance = countDifference(read.provenance, selected.size - read.size);
    return selected.with({ provenance, endPosition: undefined });
}
/** Spreads the difference over the ranges, first ones first: only the sum is ever added up. */
function countDifference(ranges, difference) {
    if (difference === 0)
        return ranges;
    if (difference > 0) {
        const [first, ...rest] = ranges;
        return first === undefined ? [] : [{ ...first, generated: difference }, ...rest];
    }
    let left = -difference;
    return ranges.map((range) => {
        const here = Math.min(left, range.read - range.deadLettered);
        left -= here;
        return { ...range, dropped: here };
    });
}
//# sourceMappingURL=selected-part.js.map
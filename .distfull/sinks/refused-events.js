import { channelOrigin, hourOfRanges } from '../core/provenance.js';
/** The letter of event `index`: named by its channel and sequence, so that it is stored once. */
export function refusedEvent({ batch, ranges }, index, channelId, reason) {
    const hour = hourOfRanges(batch.provenance);
    return {
        body: batch.body(index),
        headers: batch.headersOf(index),
        reason,
        origin: channelOrigin(channelId),
        position: sequenceOf(ranges, index),
        timestampMs: batch.timestamps?.[index],
        ...(hour === undefined ? {} : { hour }),
    };
}
/** Sequences whose letters are stored; a sink asks for them when it recovers. */
export function refusedBefore(deadLetters, channelId) {
    return new Set(deadLetters.known(channelOrigin(channelId)));
}
/**
 * The delivery without the events whose letters were stored before a crash, or before a doubt: one
 * that would be taken now must not be there beside its letter. The position is to cover them, too.
 */
export function withoutRefused(delivery, refused) {
    const { batch, ranges } = delivery;
    if (refused.size === 0)
        return delivery;
    const kept = [];
    const indexes = [];
    let index = 0;
    for (const { from, to } of ranges)
        for (let sequence = from; sequence < to; sequence++, index++) {
            if (refused.has(sequence))
                continue;
            indexes.push(index);
            if (kept.at(-1)?.to === sequence)
                kept.at(-1).to++;
            else
                kept.push({ from: sequence, to: sequence + 1 });
        }
    if (indexes.length === batch.size)
        return delivery;
    return { ...delivery, batch: batch.pick(indexes, batch.provenance), ranges: kept };
}
/** The n-th event is the n-th number of the ranges. */
function sequenceOf(ranges, index) {
    let left = index;
    for (const { from, to } of ranges) {
        if (left < to - from)
            return from + left;
        left -= to - from;
    }
    throw new RangeError(`event ${index} is in no range of the delivery`);
}
//# sourceMappingURL=refused-events.js.map
import { ProtocolError } from '../../core/errors.js';
import { numbersIn } from '../../core/interval-set.js';
import { channelOrigin } from '../../core/provenance.js';
/**
 * A batch that another Tailrace sent, with the provenance its metadata names: one range of the
 * sender's channel after another. Throws ProtocolError when there are not as many numbers as
 * events.
 */
export function withSentRanges(batch, sent) {
    const numbers = numbersIn(sent.ranges);
    if (numbers !== batch.size)
        throw new ProtocolError(`a Tailrace peer sent ${batch.size} events for ${numbers} sequence numbers ` +
            `of channel ${sent.channelId}`);
    const origin = channelOrigin(sent.channelId);
    return batch.with({
        provenance: sent.ranges.map(({ from, to }) => ({
            origin,
            from,
            to,
            read: to - from,
            dropped: 0,
            deadLettered: 0,
            hour: sent.hour,
            lowMark: sent.lowMark,
        })),
        endPosition: (index) => endOf(sent.ranges, index),
    });
}
/** The sequence after event `index`. */
function endOf(ranges, index) {
    let before = 0;
    for (const { from, to } of ranges) {
        if (index < before + to - from)
            return from + (index - before) + 1;
        before += to - from;
    }
    throw new RangeError(`event ${index} is outside the batch of ${before}`);
}
//# sourceMappingURL=sent-batch.js.map
import type { EventBatch } from '../../core/batch.js';
import { ProtocolError } from '../../core/errors.js';
import { numbersIn, type NumberRange } from '../../core/interval-set.js';
import { channelOrigin } from '../../core/provenance.js';
import type { SentRanges } from '../../protocol/avro-rpc/tailrace-peer.js';

/**
 * A batch that another Tailrace sent, with the provenance its metadata names: one range of the
 * sender's channel after another. Throws ProtocolError when there are not as many numbers as
 * events.
 */
export function withSentRanges(batch: EventBatch, sent: SentRanges): EventBatch {
  const numbers = numbersIn(sent.ranges);
  if (numbers !== batch.size)
    throw new ProtocolError(
      `a Tailrace peer sent ${batch.size} events for ${numbers} sequence numbers ` +
        `of channel ${sent.channelId}`,
    );
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
function endOf(ranges: readonly NumberRange[], index: number): number {
  let before = 0;
  for (const { from, to } of ranges) {
    if (index < before + to - from) return from + (index - before) + 1;
    before += to - from;
  }
  throw new RangeError(`event ${index} is outside the batch of ${before}`);
}

/** Events of a delivery that the destination can never take, as dead letters. */
import type { DeadLetter, DeadLetterPort, Delivery } from '../core/contracts.js';
import type { IntervalSet } from '../core/interval-set.js';
import { channelOrigin, hourOfRanges } from '../core/provenance.js';

/** The letter of event `index`: named by its channel and sequence, so that it is stored once. */
export function refusedEvent(
  { batch, ranges }: Pick<Delivery, 'batch' | 'ranges'>,
  index: number,
  channelId: string,
  reason: string,
): DeadLetter {
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

/**
 * What a sink answers to `recover`: what its destination holds, and the events whose letters were
 * stored before they were accounted for there. They would be refused, or delivered, a second time.
 */
export function withRefused(
  held: IntervalSet,
  deadLetters: DeadLetterPort,
  channelId: string,
): IntervalSet {
  const settled = held.clone();
  for (const sequence of deadLetters.known(channelOrigin(channelId)))
    settled.add(sequence, sequence + 1);
  return settled;
}

/** The n-th event is the n-th number of the ranges. */
function sequenceOf(ranges: Delivery['ranges'], index: number): number {
  let left = index;
  for (const { from, to } of ranges) {
    if (left < to - from) return from + left;
    left -= to - from;
  }
  throw new RangeError(`event ${index} is in no range of the delivery`);
}

import type { Delivery } from '../../core/contracts.js';
import type { NumberRange } from '../../core/interval-set.js';
import { BatchMerge } from '../../core/merge-batches.js';

/** What a record is made of: events, the n-th of which has the n-th number. */
export type NumberedEvents = Pick<Delivery, 'batch' | 'ranges'>;

/**
 * The same events in the same order, in as few batches as go together (`BatchMerge`), each of them of
 * one delivery or of at most `bytesMax` body bytes.
 */
export function mergeDeliveries(
  deliveries: readonly NumberedEvents[],
  bytesMax: number,
): NumberedEvents[] {
  const merged: NumberedEvents[] = [];
  let merge = new BatchMerge();
  let ranges: NumberRange[] = [];
  let bytes = 0;
  const finish = (): void => {
    if (!merge.isEmpty) merged.push({ batch: merge.finish(), ranges });
    merge = new BatchMerge();
    ranges = [];
    bytes = 0;
  };
  for (const { batch, ranges: more } of deliveries) {
    const { bodyBytes } = batch;
    if (!merge.accepts(batch) || bytes + bodyBytes > bytesMax) finish();
    merge.add({ batch, from: 0, to: batch.size });
    ranges.push(...more);
    bytes += bodyBytes;
  }
  finish();
  return merged;
}

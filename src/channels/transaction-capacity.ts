import { ChannelError } from '../core/errors.js';

/** Flume's rule and words: a batch larger than the transaction capacity can never be put. */
export function checkTransaction(transaction: string, events: number, capacity: number): void {
  if (events > capacity)
    throw new ChannelError(
      `Put queue for ${transaction} of capacity ${capacity} full, consider committing more frequently, increasing capacity or increasing thread count (a batch of ${events} events: set transactionCapacity to at least that, or a smaller batch size at the source)`,
    );
}

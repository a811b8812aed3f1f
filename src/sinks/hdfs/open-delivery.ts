/*
 * A delivery, which goes in pieces to the files of its buckets. It settles when all pieces have, so
 * that nothing of it is under way any more when the runner asks what has arrived.
 *
 *   all arrived                                   done
 *   all refused for certain, nothing was sent     rejects as 'refused': another sink may have it
 *   anything else                                 rejects as 'unknown': see the journal
 */
import type { EventIndexes } from '../../codecs/event-file/event-file.js';
import type { EventBatch } from '../../core/batch.js';
import { DeliveryError } from '../../core/errors.js';
import type { NumberRange } from '../../core/interval-set.js';
import { Deferred } from '../../util/deferred.js';

export class OpenDelivery {
  /** The n-th event of its batch is the n-th number. */
  readonly ranges: readonly NumberRange[];
  /** Counts the deliveries of a sink. */
  readonly number: number;
  readonly #done = new Deferred<undefined>();
  #openPieces = 0;
  #hasArrived = false;
  #failure: DeliveryError | undefined;

  constructor(ranges: readonly NumberRange[], number: number) {
    this.ranges = ranges;
    this.number = number;
  }

  /** Rejects with DeliveryError. */
  get done(): Promise<undefined> {
    return this.#done.promise;
  }

  /** Each piece is begun before the last one that is open settles. */
  begin(): void {
    this.#openPieces++;
  }

  arrived(): void {
    this.#hasArrived = true;
    this.skipped();
  }

  /** Nothing of the piece is for the destination. */
  skipped(): void {
    if (--this.#openPieces === 0) this.#settle();
  }

  failed(error: DeliveryError): void {
    if (this.#failure?.outcome !== error.outcome && this.#failure?.outcome !== 'unknown')
      this.#failure = error;
    this.skipped();
  }

  #settle(): void {
    const error = this.#failure;
    if (error === undefined) this.#done.resolve(undefined);
    else if (error.outcome === 'unknown' || !this.#hasArrived) this.#done.reject(error);
    else this.#done.reject(new DeliveryError(error.message, { outcome: 'unknown', cause: error }));
  }
}

/** What one file gets of a delivery. The batch is let go of when it is written. */
export interface Piece {
  readonly delivery: OpenDelivery;
  readonly batch: EventBatch;
  readonly indexes: EventIndexes;
  readonly bodyBytes: number;
}

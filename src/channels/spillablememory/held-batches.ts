/** Hot path. The batches that a spillable channel has and its log has not, by their numbers. */
import type { EventBatch } from '../../core/batch.js';
import type { Reservation } from '../../core/contracts.js';
import type { NumberRange } from '../../core/interval-set.js';
import { partitionPoint } from '../../util/partition-point.js';
import type { ShelvedBatch } from '../batch-shelf.js';
import type { Deferred } from '../../util/deferred.js';

export interface HeldBatch extends ShelvedBatch {
  /** Its room in the log, for one that goes there at once; nobody takes it before it is durable. */
  readonly room: Reservation | undefined;
  /** Settles with the fate of one that goes to the log at once. */
  readonly stored: Deferred | undefined;
  isBeingStored: boolean;
}

export interface HeldAmount {
  events: number;
  bytes: number;
}

export class HeldBatches {
  readonly #batches: HeldBatch[] = [];

  get all(): readonly HeldBatch[] {
    return this.#batches;
  }

  get first(): HeldBatch | undefined {
    return this.#batches[0];
  }

  /** Where the events begin that wait for the log. */
  get unstoredFrom(): number | undefined {
    return this.#batches.find(({ stored }) => stored !== undefined)?.from;
  }

  /** Its numbers follow those of the batch before. */
  push(held: HeldBatch): void {
    this.#batches.push(held);
  }

  find(sequence: number): HeldBatch | undefined {
    const found = this.#batches[this.#indexOf(sequence)];
    return found !== undefined && found.from <= sequence ? found : undefined;
  }

  /** False when it is gone already. */
  remove(held: HeldBatch): boolean {
    const index = this.#indexOf(held.from);
    if (this.#batches[index] !== held) return false;
    this.#batches.splice(index, 1);
    return true;
  }

  /** How much of the events lies in memory. */
  amountOf(ranges: readonly NumberRange[]): HeldAmount {
    const amount = { events: 0, bytes: 0 };
    for (const { from, to } of ranges)
      for (let i = this.#indexOf(from); i < this.#batches.length; i++) {
        const held = this.#batches[i]!;
        if (held.from >= to) break;
        addEvents(amount, held.batch, Math.max(from, held.from) - held.from, to - held.from);
      }
    return amount;
  }

  /** Index of the first batch that ends behind the number. */
  #indexOf(sequence: number): number {
    return partitionPoint(this.#batches.length, (index) => this.#batches[index]!.to <= sequence);
  }
}

function addEvents(amount: HeldAmount, batch: EventBatch, from: number, to: number): void {
  const end = Math.min(to, batch.size);
  for (let i = from; i < end; i++) amount.bytes += batch.ends[i]! - batch.starts[i]!;
  amount.events += end - from;
}

/*
 * Hot path. Writes what memory holds to the log, in the order of the numbers:
 *
 *   held ──delivered meanwhile──▶ let go
 *     ├──────written, durable───▶ stored: the log has it from here on
 *     └──────refused────────────▶ memory keeps it; what was to go to the log at once is the source's again
 *
 * The bytes are handed over one batch after the other; the waits for the disk overlap.
 */
import type { EventBatch } from '../../core/batch.js';
import type { Reservation } from '../../core/contracts.js';
import { IntervalSet, type NumberRange } from '../../core/interval-set.js';
import type { Capacity } from '../capacity.js';
import type { LeaseQueue } from '../lease-queue.js';
import type { HeldBatch, HeldBatches } from './held-batches.js';
import type { Overflow, OverflowLog } from './overflow.js';

export interface SpillParts {
  readonly held: HeldBatches;
  readonly queue: LeaseQueue;
  readonly memory: Capacity;
  readonly log: OverflowLog;
  readonly overflow: Overflow;
  /** All of it was delivered out of memory. */
  readonly delivered: (held: HeldBatch) => void;
  readonly stored: (held: HeldBatch) => void;
  readonly refused: () => void;
}

export class Spill {
  readonly #parts: SpillParts;
  #running: Promise<void> | undefined;

  constructor(parts: SpillParts) {
    this.#parts = parts;
  }

  /** Everything that is held goes to the log. Rejects when some of it cannot. */
  run(): Promise<void> {
    return (this.#running ??= this.#writeOut().finally(() => (this.#running = undefined)));
  }

  /** Resolves when no run is under way; a failure was told to those whose puts it had. */
  async settled(): Promise<void> {
    await this.#running?.catch(() => {});
  }

  undelivered({ from, to }: HeldBatch): NumberRange[] {
    return this.#parts.queue.done.missing(from, to);
  }

  async #writeOut(): Promise<void> {
    const { held: batches, delivered } = this.#parts;
    const writes: Promise<void>[] = [];
    let failure: unknown;
    for (const held of batches.all.slice()) {
      const missing = this.undelivered(held);
      if (missing.length === 0) delivered(held);
      else if (failure === undefined)
        await this.#beginWrite(held, missing, writes).catch((error: unknown) => (failure = error));
      if (failure !== undefined) this.#refuse(held, failure);
    }
    const outcomes = await Promise.allSettled(writes);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failure !== undefined || refused !== undefined) throw failure ?? refused!.reason;
  }

  /** Resolves when the log has taken the bytes; `writes` gets what settles when they are durable. */
  async #beginWrite(
    held: HeldBatch,
    missing: readonly NumberRange[],
    writes: Promise<void>[],
  ): Promise<void> {
    const { batch } = held;
    const { from } = missing[0]!;
    const { to } = missing.at(-1)!;
    const part = batch.slice(from - held.from, to - held.from, batch.provenance);
    held.isBeingStored = true;
    try {
      const room = held.room ?? (await this.#parts.log.reserve(part.size, part.bodyBytes));
      writes.push(this.#write(held, from, part, room));
    } catch (error) {
      held.isBeingStored = false;
      throw error;
    }
  }

  async #write(held: HeldBatch, from: number, part: EventBatch, room: Reservation): Promise<void> {
    const { held: batches, memory, overflow, stored } = this.#parts;
    try {
      await overflow.store(from, part, room);
    } catch (error) {
      held.isBeingStored = false;
      if (held.room === undefined) room.release();
      this.#refuse(held, error);
      throw error;
    }
    const missing = this.undelivered(held);
    const { events, bytes } = batches.amountOf(missing);
    if (held.room === undefined) memory.free(events, bytes);
    batches.remove(held);
    // Delivered while it was written.
    overflow.settle(new IntervalSet(0, missing).missing(from, from + part.size));
    held.stored?.resolve();
    stored(held);
  }

  #refuse(held: HeldBatch, error: unknown): void {
    const { held: batches, queue, refused } = this.#parts;
    if (held.stored === undefined || !batches.remove(held)) return;
    queue.complete([held]);
    held.stored.reject(error);
    refused();
  }
}

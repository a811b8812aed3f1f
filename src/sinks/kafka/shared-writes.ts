/*
 * Hot path. One write after the other; the deliveries that wait when one begins share it.
 *
 *   add ─▶ waiting ─▶ writing ─▶ all that share it are in, or none is known to be
 *              ▲          │
 *              └── fails ─┘ those that wait are refused, until `reset`: none overtakes another
 *
 * One that is alone waits for nobody. After a failure a delivery goes alone, and more share a write
 * with each that succeeds: one that cannot be written keeps few others with it.
 */
import type { CommitRecord, Delivery } from '../../core/contracts.js';
import { DeliveryError, messageOf } from '../../core/errors.js';
import { Deferred } from '../../util/deferred.js';

/** Bodies of deliveries that share a write; one that is larger goes alone. */
const sharedBytesMax = 4 * 1024 * 1024;

interface Waiting {
  readonly delivery: Delivery;
  readonly done: Deferred<CommitRecord | undefined>;
}

/** Writes all of them; what it returns is stored with the first. */
type Write = (deliveries: readonly Delivery[]) => Promise<CommitRecord | undefined>;

export class SharedWrites {
  readonly #write: Write;
  #waiting: Waiting[] = [];
  #isWriting = false;
  #failure: { readonly error: unknown } | undefined;
  #sharedMax = Infinity;

  constructor(write: Write) {
    this.#write = write;
  }

  /** Resolves when the delivery is written. Calls may overlap: they are written in their order. */
  add(delivery: Delivery): Promise<CommitRecord | undefined> {
    const done = new Deferred<CommitRecord | undefined>();
    this.#waiting.push({ delivery, done });
    if (!this.#isWriting) void this.#writeAll();
    return done.promise;
  }

  /** Only while nothing waits: it is known again what is written. */
  reset(): void {
    if (this.#failure !== undefined) this.#sharedMax = 1;
    this.#failure = undefined;
  }

  /** Never rejects. */
  async #writeAll(): Promise<void> {
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      if (this.#failure !== undefined) {
        this.#refuseWaiting(this.#failure.error);
        break;
      }
      const shared = this.#takeWaiting();
      try {
        const record = await this.#write(shared.map(({ delivery }) => delivery));
        this.#sharedMax *= 2;
        for (const [i, { done }] of shared.entries()) done.resolve(i === 0 ? record : undefined);
      } catch (error) {
        this.#failure = { error };
        for (const { done } of shared) done.reject(error);
      }
    }
    this.#isWriting = false;
  }

  /** Nothing of them was sent: others may have them at once. */
  #refuseWaiting(cause: unknown): void {
    const error = new DeliveryError(messageOf(cause), { outcome: 'refused', cause });
    for (const { done } of this.#waiting.splice(0)) done.reject(error);
  }

  #takeWaiting(): Waiting[] {
    let bytes = 0;
    let count = 0;
    for (const { delivery } of this.#waiting) {
      bytes += delivery.batch.bodyBytes;
      if (count > 0 && (bytes > sharedBytesMax || count >= this.#sharedMax)) break;
      count++;
    }
    return this.#waiting.splice(0, count);
  }
}

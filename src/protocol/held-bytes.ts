/*
 * What the connections of a server hold of messages, together: a limit for each is not enough with a
 * thousand of them.
 *
 *   whole messages that are not answered   above the limit nothing more is read, from anybody, until
 *                                          some of them are answered
 *   beginnings of messages                 whoever goes above the limit is closed: they might never end
 */
import { ProtocolError } from '../core/errors.js';

const wholeBytesMax = 256 * 1024 * 1024;
const begunBytesMax = 256 * 1024 * 1024;

export interface HeldBytesLimits {
  readonly wholeBytes: number;
  readonly begunBytes: number;
}

export class HeldBytes {
  readonly #limits: HeldBytesLimits;
  readonly #waiting = new Set<() => void>();
  #wholeBytes = 0;
  #begunBytes = 0;

  constructor(limits: HeldBytesLimits = { wholeBytes: wholeBytesMax, begunBytes: begunBytesMax }) {
    this.#limits = limits;
  }

  get isFull(): boolean {
    return this.#wholeBytes > this.#limits.wholeBytes;
  }

  /** Of a message that is whole; negative when it is answered. */
  addWhole(bytes: number): void {
    this.#wholeBytes += bytes;
    if (this.isFull) return;
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  /** Once, when it is full no more. */
  whenRoom(wake: () => void): void {
    this.#waiting.add(wake);
  }

  forget(wake: () => void): void {
    this.#waiting.delete(wake);
  }

  /** Of a message that is not whole yet; negative when it is, or will never be. Throws ProtocolError. */
  addBegun(bytes: number): void {
    this.#begunBytes += bytes;
    if (bytes <= 0 || this.#begunBytes <= this.#limits.begunBytes) return;
    throw new ProtocolError(
      `half messages of all clients hold ${this.#begunBytes} bytes, more than the limit of ` +
        `${this.#limits.begunBytes}: send smaller batches (lower batch-size), or from fewer clients`,
    );
  }
}

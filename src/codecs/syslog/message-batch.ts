/*
 * Hot path. Gathers the events of a chunk. As long as every body is a piece of the chunk, the chunk
 * is the batch's slab and nothing is copied.
 */
import { EventBatch } from '../../core/batch.js';

export type MessageHeaders = Record<string, string>;

/** What Flume writes into the header `flume.syslog.status`. */
export const statusHeader = 'flume.syslog.status';

export class MessageBatch {
  readonly #buffer: Buffer;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #own: MessageHeaders[] = [];
  /** Bytes before the bodies, by index; undefined as long as there are none. */
  #prefixes: Buffer[] | undefined;
  invalidCount = 0;
  incompleteCount = 0;

  constructor(buffer: Buffer, sizeMax: number) {
    this.#buffer = buffer;
    this.#starts = new Uint32Array(sizeMax);
    this.#ends = new Uint32Array(sizeMax);
  }

  get size(): number {
    return this.#own.length;
  }

  /** An event of `prefix` and the bytes [from, to). */
  add(headers: MessageHeaders, from: number, to: number, prefix?: Buffer): void {
    const index = this.#own.length;
    if (headers[statusHeader] === 'Invalid') this.invalidCount++;
    else if (headers[statusHeader] === 'Incomplete') this.incompleteCount++;
    if (prefix !== undefined) (this.#prefixes ??= [])[index] = prefix;
    this.#starts[index] = from;
    this.#ends[index] = to;
    this.#own.push(headers);
  }

  /** Adds headers to all events; they replace those of the message. */
  addToAll(headers: MessageHeaders): void {
    for (const own of this.#own) Object.assign(own, headers);
  }

  /** Adds headers to the event that was added last. */
  addToLast(headers: MessageHeaders): void {
    Object.assign(this.#own[this.#own.length - 1]!, headers);
  }

  toBatch(): EventBatch {
    const prefixes = this.#prefixes;
    const own = this.#own;
    const parts = { starts: this.#starts, ends: this.#ends, size: own.length, own };
    const batch = new EventBatch({ buffer: this.#buffer, ...parts });
    if (prefixes === undefined) return batch;
    const bodies = own.map((_, i) => {
      const prefix = prefixes[i];
      return prefix === undefined ? batch.body(i) : Buffer.concat([prefix, batch.body(i)]);
    });
    return EventBatch.of(bodies, { own });
  }
}

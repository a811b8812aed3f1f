/*
 * Hot path. AvroFlumeEvents to a batch that shares the message's memory; no object an event.
 *
 *   event   headers: map of string | body: bytes        02 026b 0276 00 | 0a 68656c6c6f
 *
 * Agents send the same headers with most events. A map ends itself, so when the bytes at hand begin
 * with the bytes of the event before's map, it is the same map: compared, not parsed.
 */
import { EventBatch, noHeaders } from '../../core/batch.js';
import type { Headers } from '../../core/batch.js';
import { ProtocolError } from '../../core/errors.js';
import { AvroReader } from '../../protocol/avro-rpc/binary.js';
import type { BodySlab } from '../rows.js';

/** An empty map and an empty body. */
const smallestEventBytes = 2;

/** Reads one event. Throws ProtocolError. */
export function decodeEvent(reader: AvroReader): EventBatch {
  const slab = new SlabReader(reader);
  slab.read(1);
  return slab.batch();
}

/** Reads an array of events. Throws ProtocolError. */
export function decodeEvents(reader: AvroReader): EventBatch {
  const slab = new SlabReader(reader);
  let count = reader.blockCount(smallestEventBytes);
  for (; count > 0; count = reader.blockCount(smallestEventBytes)) slab.read(count);
  return slab.batch();
}

export interface SlabEvents {
  /** Those that could be read, in their order. */
  readonly batch: EventBatch;
  /** The others, ascending by their places in the slab. */
  readonly rejected: readonly { readonly index: number; readonly reason: string }[];
}

/** Reads the events that lie in a slab, each by itself, as `encodeEventSlab` writes them. */
export function decodeEventSlab({ buffer, starts, ends, size }: BodySlab): SlabEvents {
  const reader = new AvroReader(buffer);
  const events = new SlabReader(reader, size);
  const rejected: { index: number; reason: string }[] = [];
  for (let index = 0; index < size; index++) {
    reader.position = starts[index]!;
    try {
      events.read(1, ends[index]!);
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      rejected.push({ index, reason: error.message });
    }
  }
  return { batch: events.batch(), rejected };
}

class SlabReader {
  readonly #reader: AvroReader;
  #starts = new Uint32Array(0);
  #ends = new Uint32Array(0);
  #size = 0;
  /** The newest map, and where its bytes lie. */
  #headers: Headers = noHeaders;
  #mapStart = 0;
  #mapEnd = 0;
  /** Each event's headers, from the first time that two events differ. */
  #own: Headers[] | undefined;

  constructor(reader: AvroReader, expected = 0) {
    this.#reader = reader;
    if (expected > 0) this.#grow(expected);
  }

  /** Throws ProtocolError; what was read of the last one is forgotten then. */
  read(count: number, limit = this.#reader.buffer.length): void {
    const reader = this.#reader;
    const end = this.#size + count;
    if (end > this.#starts.length) this.#grow(end);
    for (let i = this.#size; i < end; i++) {
      if (!this.#repeatsMap(reader.position)) this.#readMap(i);
      else reader.position += this.#mapEnd - this.#mapStart;
      if (this.#own !== undefined) this.#own[i] = this.#headers;
      const length = reader.length();
      this.#starts[i] = reader.position;
      this.#ends[i] = reader.position += length;
      if (reader.position > limit)
        throw new ProtocolError('an event that goes on beyond its bytes');
    }
    this.#size = end;
  }

  batch(): EventBatch {
    if (this.#own !== undefined) this.#own.length = this.#size;
    return new EventBatch({
      buffer: this.#reader.buffer,
      starts: this.#starts,
      ends: this.#ends,
      size: this.#size,
      ...(this.#own === undefined ? { headers: this.#headers } : { own: this.#own }),
    });
  }

  #repeatsMap(position: number): boolean {
    const { buffer } = this.#reader;
    const length = this.#mapEnd - this.#mapStart;
    if (length === 0 || position + length > buffer.length) return false;
    for (let i = 0; i < length; i++)
      if (buffer[position + i] !== buffer[this.#mapStart + i]) return false;
    return true;
  }

  #readMap(index: number): void {
    const reader = this.#reader;
    const start = reader.position;
    const headers = readHeaders(reader);
    if (index > 0 && this.#own === undefined) this.#own = Array(index).fill(this.#headers);
    this.#headers = headers;
    this.#mapStart = start;
    this.#mapEnd = reader.position;
  }

  #grow(size: number): void {
    const starts = new Uint32Array(size);
    const ends = new Uint32Array(size);
    starts.set(this.#starts);
    ends.set(this.#ends);
    this.#starts = starts;
    this.#ends = ends;
  }
}

function readHeaders(reader: AvroReader): Headers {
  const entries: [string, string][] = [];
  for (let count = reader.blockCount(2); count > 0; count = reader.blockCount(2))
    for (; count > 0; count--) entries.push([reader.string(), reader.string()]);
  // fromEntries makes own properties even of names such as __proto__.
  return entries.length === 0 ? noHeaders : Object.freeze(Object.fromEntries(entries));
}

/*
 * Hot path. The batches of a file channel for its lease queue. While the sinks keep up, puts stay in
 * memory as they came. When there is no room for one, the channel falls back to the log for all that
 * follow, a stretch at a time, until it has caught up: a mixture of both would read a stretch for each
 * single batch that is missing.
 */
import type { EventBatch } from '../../core/batch.js';
import type { NumberRange } from '../../core/interval-set.js';
import { batchPositions } from '../../protocol/kafka/record-batch.js';
import type { Log } from '../../storage/log.js';
import { BatchShelf, type ShelvedBatch } from '../batch-shelf.js';
import type { BatchSource } from '../lease-queue.js';
import { decodeStored } from './channel-batch.js';

/** Slabs that puts may keep in memory: enough for a sink that keeps up to need no read. */
const keptSlabBytes = 32 << 20;
const readBytesMin = 64 << 10;
const readBytesMax = 1 << 20;

export class StoredBatches implements BatchSource {
  readonly #log: Log;
  readonly #shelf = new BatchShelf();
  /** Of the last stretch: one that asks for less reads it twice. */
  #batchBytes = 0;
  /** Puts below it are read from the log; undefined: all that is not taken yet is in memory. */
  #behindUntil: number | undefined;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Keeps the batch of a put in memory, if there is room and nothing before it was left out. */
  keep(from: number, batch: EventBatch): void {
    const to = from + batch.size;
    const hasRoom = this.#shelf.slabBytes + batch.buffer.length <= keptSlabBytes;
    if (this.#behindUntil === undefined && hasRoom) this.#shelf.put({ from, to, batch });
    else this.#behindUntil = to;
  }

  find(sequence: number): ShelvedBatch | undefined {
    return this.#shelf.find(sequence);
  }

  async load(sequence: number, bytes: number): Promise<number | undefined> {
    const wanted = Math.min(readBytesMax, Math.max(readBytesMin, bytes));
    const buffer = await this.#log.read(sequence, Math.max(wanted, this.#batchBytes));
    this.#batchBytes = buffer.length;
    let first: number | undefined;
    let end: number | undefined;
    for (const position of batchPositions(buffer)) {
      const { from, to, content } = decodeStored(buffer, position);
      if (content.kind === 'events') {
        first ??= Math.max(from, sequence);
        this.#shelf.put({ from, to, batch: content.batch });
      }
      if (this.#behindUntil !== undefined && to >= this.#behindUntil) this.#behindUntil = undefined;
      end = to;
    }
    // A stretch may hold no event and still have some behind it.
    return first ?? end;
  }

  get startOffset(): number {
    return this.#log.startOffset;
  }

  /** The parts of the ranges that are still in the log and hold events. */
  async eventsIn(ranges: readonly NumberRange[]): Promise<NumberRange[]> {
    const events: NumberRange[] = [];
    for (const range of ranges) {
      for (let at = Math.max(range.from, this.startOffset); at < range.to;) {
        const buffer = await this.#log.read(at, readBytesMax);
        if (buffer.length === 0) break;
        for (const position of batchPositions(buffer)) {
          const { from, to, content } = decodeStored(buffer, position);
          const part = { from: Math.max(from, range.from), to: Math.min(to, range.to) };
          if (content.kind === 'events' && part.from < part.to) events.push(part);
          at = to;
        }
      }
    }
    return events;
  }

  /** What is given back is read from the log again: leases may be many, and open for long. */
  leasedBelow(sequence: number): void {
    this.#shelf.dropBelow(sequence);
  }

  /** Everything that ends behind was never stored. */
  dropFrom(sequence: number): void {
    this.#shelf.dropFrom(sequence);
    if (this.#behindUntil !== undefined) this.#behindUntil = Math.min(this.#behindUntil, sequence);
  }
}

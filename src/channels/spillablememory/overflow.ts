/*
 * The disk part of a spillable channel: events in a log, under the channel's own numbers.
 *
 *   numbers   |── found at start ──|~~ delivered from memory ~~|── spilled ──|~~~|── spilled ──|
 *   offsets   |────────────────────|───────────────────────────────────────────────────────────|
 *             run                   (took no offset)            run               run
 *
 * Both ascend together: a list of runs leads from one to the other. What is read is leased from the
 * log, so that the log knows what may have been delivered when the process dies.
 */
import type { EventBatch } from '../../core/batch.js';
import type { Channel, Lease, Reservation } from '../../core/contracts.js';
import type { NumberRange } from '../../core/interval-set.js';
import { hourOnly } from '../../core/provenance.js';
import type { ShelvedBatch } from '../batch-shelf.js';
import type { BatchSource } from '../lease-queue.js';

/** A durable channel whose numbers are known: the file channel. */
export interface OverflowLog extends Channel {
  /** A put that resolves with the numbers of the batch's events. */
  store(batch: EventBatch, reservation: Reservation): Promise<NumberRange>;
  /** Gives numbers up that were delivered by another way than a lease. */
  settle(ranges: readonly NumberRange[]): void;
}

/** Events with consecutive numbers here and in the log. */
interface Run extends NumberRange {
  readonly offset: number;
}

/** What was read in one go. */
interface Loaded {
  readonly numbers: readonly NumberRange[];
  readonly lease: Lease;
  /** The events of each range; none when they were let go of. */
  batches: readonly ShelvedBatch[];
}

const laneName = 'overflow';
const readBytesMin = 64 << 10;
const readBytesMax = 1 << 20;

export class Overflow implements BatchSource {
  readonly #log: OverflowLog;
  #lane = 0;
  #runs: Run[] = [];
  #loaded: Loaded[] = [];
  #loading: Promise<unknown> = Promise.resolve();

  constructor(log: OverflowLog) {
    this.#log = log;
  }

  /** No event of the log waits. */
  get isEmpty(): boolean {
    return this.#runs.length === 0;
  }

  /** The log has been started: resolves with how many numbers its waiting events take. */
  async open(): Promise<number> {
    const { lane } = await this.#log.lane(laneName);
    this.#lane = lane;
    await this.#log.recover(lane, undefined);
    const { lowMark, endSequence } = this.#log;
    const count = endSequence - lowMark;
    if (count > 0) this.#runs.push({ from: 0, to: count, offset: lowMark });
    return count;
  }

  /** Resolves when the batch, whose first event has the number `from`, is durable. */
  async store(from: number, batch: EventBatch, reservation: Reservation): Promise<void> {
    const { from: offset } = await this.#log.store(batch, reservation);
    this.#addRun({ from, to: from + batch.size, offset });
  }

  /** In the order of the offsets: writes that are durable together may be told in another one. */
  #addRun(run: Run): void {
    const runs = this.#runs;
    const index = runs.findLastIndex(({ offset }) => offset < run.offset) + 1;
    const last = runs[index - 1];
    const isNext = last?.to === run.from && last.offset + last.to - last.from === run.offset;
    if (isNext) runs[index - 1] = { ...last, to: run.to };
    else runs.splice(index, 0, run);
  }

  /** These were delivered; what is not in the log is left out. */
  settle(ranges: readonly NumberRange[]): void {
    const offsets = ranges.flatMap(({ from, to }) => this.#offsetsOf(from, to));
    if (offsets.length > 0) this.#log.settle(offsets);
  }

  find(sequence: number): ShelvedBatch | undefined {
    for (const { batches } of this.#loaded) {
      const found = batches.find(({ from, to }) => from <= sequence && sequence < to);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** One after the other: several sinks ask for the same events. */
  load(sequence: number, bytes: number): Promise<number | undefined> {
    const loaded = this.#loading.then(() =>
      this.find(sequence) === undefined ? this.#load(sequence, bytes) : sequence,
    );
    this.#loading = loaded.catch(() => {});
    return loaded;
  }

  /** What is given back is read again: leases may be many, and open for long. */
  leasedBelow(sequence: number): void {
    for (const loaded of this.#loaded)
      if (loaded.numbers.every(({ to }) => to <= sequence)) loaded.batches = [];
  }

  /** Everything below was delivered. */
  passed(lowMark: number): void {
    while (this.#runs.length > 0 && this.#runs[0]!.to <= lowMark) this.#runs.shift();
    const isOver = ({ numbers }: Loaded): boolean => numbers.every(({ to }) => to <= lowMark);
    for (const { lease } of this.#loaded.filter(isOver)) void lease.commit();
    this.#loaded = this.#loaded.filter((loaded) => !isOver(loaded));
  }

  /** Leaves to the log what was read and not delivered. */
  close(): void {
    for (const { lease } of this.#loaded.splice(0)) lease.rollback();
  }

  /** Resolves with where the first event is: beyond `sequence` when that holds none any more. */
  async #load(sequence: number, bytes: number): Promise<number | undefined> {
    const run = this.#runs.find(({ from, to }) => from <= sequence && sequence < to);
    if (run === undefined) return sequence + 1;
    this.#giveBack(sequence);
    const offset = run.offset + sequence - run.from;
    const wanted = Math.min(readBytesMax, Math.max(readBytesMin, bytes));
    for (;;) {
      const lease = await this.#log.take(this.#lane, { events: Infinity, bytes: wanted }, 0);
      if (lease !== undefined) this.#keep(lease);
      if (lease === undefined || lease.ranges.at(-1)!.to > offset) break;
    }
    const starts = this.#loaded.flatMap(({ numbers }) =>
      numbers.filter(({ to }) => sequence < to).map(({ from }) => Math.max(sequence, from)),
    );
    return Math.min(run.to, ...starts);
  }

  /** What was read with this event before, and let go of since, comes first when it is read again. */
  #giveBack(sequence: number): void {
    const isIn = ({ numbers }: Loaded): boolean =>
      numbers.some(({ from, to }) => from <= sequence && sequence < to);
    for (const { lease } of this.#loaded.filter(isIn)) lease.rollback();
    this.#loaded = this.#loaded.filter((loaded) => !isIn(loaded));
  }

  /** The events of a lease under their numbers here. */
  #keep(lease: Lease): void {
    const { batch } = lease;
    const batches: ShelvedBatch[] = [];
    let first = 0;
    for (const { from, to } of lease.ranges) {
      for (const run of this.#runs.filter((each) => overlaps(each, from, to))) {
        const start = Math.max(from, run.offset);
        const size = Math.min(to, endOffsetOf(run)) - start;
        const at = first + start - from;
        const provenance = at === 0 ? batch.provenance : hourOnly(batch.provenance);
        const number = run.from + start - run.offset;
        const part = batch.slice(at, at + size, provenance);
        batches.push({ from: number, to: number + size, batch: part });
      }
      first += to - from;
    }
    const numbers = batches.map(({ from, to }) => ({ from, to }));
    lease.forgetEvents();
    this.#loaded.push({ numbers, lease, batches });
  }

  #offsetsOf(from: number, to: number): NumberRange[] {
    return this.#runs
      .filter((run) => run.from < to && from < run.to)
      .map((run) => ({
        from: run.offset + Math.max(from, run.from) - run.from,
        to: run.offset + Math.min(to, run.to) - run.from,
      }));
  }
}

function endOffsetOf({ from, to, offset }: Run): number {
  return offset + to - from;
}

function overlaps(run: Run, from: number, to: number): boolean {
  return run.offset < to && from < endOffsetOf(run);
}

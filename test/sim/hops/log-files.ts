/**
 * A file-like source with positions: log files that only grow, one generation after another. They
 * belong to the world, and survive whatever happens to the agent that reads them.
 */
import { EventBatch } from '#src/core/batch.js';
import type { Source, SourceContext } from '#src/core/contracts.js';
import { fileOrigin, hourOf } from '#src/core/provenance.js';
import { EmitWindow } from '#src/sources/emit-window.js';
import type { Random } from '../../support/random.js';
import { eventOf } from './flow.js';

const pollMs = 50;
const batchEventsMax = 8;
/** A second (rule 11), and as long as a disk fault may keep positions from being stored. */
const positionLagMsMax = 5_000;

interface LogFile {
  readonly generation: string;
  /** Events in it. */
  size: number;
  /** Events of which the source knows that the channels have them, and since when that is so. */
  stored: number;
  readonly storedAt: { readonly size: number; readonly ms: number }[];
}

export class LogFiles {
  readonly files: LogFile[] = [];
  readonly random: Random;
  /** Events that were read again after a restart although they had been stored for long. */
  rereadLate = 0;
  /** When the source was seen alive last. */
  aliveMs = 0;

  constructor(random: Random) {
    this.random = random;
    this.rotate();
  }

  append(events: number): void {
    this.files.at(-1)!.size += events;
  }

  rotate(): void {
    const generation = `g${this.files.length + 1}`;
    this.files.push({ generation, size: 0, stored: 0, storedAt: [] });
  }

  get isStored(): boolean {
    return this.files.every(({ size, stored }) => stored === size);
  }
}

export class LogFileSource implements Source {
  readonly #context: SourceContext<unknown>;
  readonly #logs: LogFiles;
  readonly #window: EmitWindow;
  readonly #next = new Map<LogFile, number>();
  readonly #stop = new AbortController();
  #reading: Promise<void> = Promise.resolve();

  constructor(context: SourceContext<unknown>, logs: LogFiles) {
    this.#context = context;
    this.#logs = logs;
    const limits = { maxInFlight: 4, backoffMs: 50, backoffMsMax: 500 };
    this.#window = new EmitWindow(context, limits, this.#stop.signal);
  }

  async start(): Promise<void> {
    const positions = this.#context.positions(this.#originOf(''));
    for (const file of this.#logs.files) {
      const from = positions.get(this.#originOf(file.generation))?.known.lowMark ?? 0;
      this.#countReread(file, from);
      this.#next.set(file, from);
      file.stored = Math.max(file.stored, from);
      file.storedAt.length = 0; // what is read again begins anew
    }
    this.#reading = this.#read();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#reading;
    await this.#window.settle();
  }

  async #read(): Promise<void> {
    const { clock } = this.#context;
    const { signal } = this.#stop;
    while (!signal.aborted) {
      this.#logs.aliveMs = clock.monotonicMs();
      const file = this.#logs.files.find((each) => (this.#next.get(each) ?? 0) < each.size);
      if (file === undefined) await clock.sleep(pollMs, signal);
      else {
        const from = this.#next.get(file) ?? 0;
        const to = Math.min(file.size, from + 1 + this.#logs.random.below(batchEventsMax));
        this.#next.set(file, to);
        await this.#window.push(this.#batchOf(file, from, to), () => this.#stored(file, to));
      }
    }
  }

  #batchOf({ generation }: LogFile, from: number, to: number): EventBatch {
    const bodies = Array.from({ length: to - from }, (_, i) => eventOf(generation, from + i));
    return EventBatch.of(bodies, {
      provenance: [
        {
          origin: this.#originOf(generation),
          from,
          to,
          read: to - from,
          dropped: 0,
          deadLettered: 0,
          hour: hourOf(this.#context.clock.nowMs()),
        },
      ],
      endPosition: (index) => from + index + 1,
    });
  }

  #stored(file: LogFile, to: number): void {
    file.stored = Math.max(file.stored, to);
    file.storedAt.push({ size: to, ms: this.#context.clock.monotonicMs() });
  }

  /** Everything stored longer ago than positions may lag must not be read again (rule 11). */
  #countReread({ storedAt }: LogFile, from: number): void {
    const settledMs = this.#logs.aliveMs - positionLagMsMax;
    const settled = storedAt.findLast(({ ms }) => ms < settledMs)?.size ?? 0;
    this.#logs.rereadLate += Math.max(0, settled - from);
  }

  #originOf(generation: string): string {
    return fileOrigin('logs', generation);
  }
}

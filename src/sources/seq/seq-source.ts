/* Hot path. A refused batch is emitted again with the same numbers: none is left out. */
import { EventBatch } from '../../core/batch.js';
import type { Source, SourceContext } from '../../core/contracts.js';
import type { SeqSourceConfig } from '../../generated/config/sources/seq.js';
import { EmitWindow } from '../emit-window.js';
import { eventLoopTurn } from '../event-loop-turn.js';

const maxInFlight = 8;

/** Counts from 0, at each start anew: it has no position to go on from. */
export class SeqSource implements Source {
  readonly #context: SourceContext<SeqSourceConfig>;
  readonly #stopping = new AbortController();
  readonly #signal: AbortSignal;
  readonly #window: EmitWindow;
  #loop: Promise<void> = Promise.resolve();

  constructor(context: SourceContext<SeqSourceConfig>) {
    const { backoffSleepIncrement: backoffMs, maxBackoffSleep: backoffMsMax } = context.config;
    this.#context = context;
    this.#signal = AbortSignal.any([context.signal, this.#stopping.signal]);
    const options = { maxInFlight, backoffMs, backoffMsMax };
    this.#window = new EmitWindow(context, options, this.#signal);
  }

  async start(): Promise<void> {
    this.#loop = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
  }

  /** Without a total there is no end to wait for. */
  async drain(): Promise<void> {
    if (this.#context.config.totalEvents < Number.MAX_SAFE_INTEGER) await this.#loop;
  }

  async #run(): Promise<void> {
    const { batchSize, totalEvents } = this.#context.config;
    for (let from = 0; from < totalEvents && !this.#signal.aborted; from += batchSize) {
      const batch = numbers(from, Math.min(totalEvents, from + batchSize));
      await this.#window.push(batch, () => {});
      await eventLoopTurn();
    }
    await this.#window.settle();
  }
}

/** The numbers [from, to) in decimal, without anything between them. */
function numbers(from: number, to: number): EventBatch {
  const size = to - from;
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  let text = '';
  for (let i = 0; i < size; i++) {
    starts[i] = text.length;
    text += String(from + i);
    ends[i] = text.length;
  }
  return new EventBatch({ buffer: Buffer.from(text, 'latin1'), starts, ends, size });
}

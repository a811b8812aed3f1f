import { cpSync, rmSync } from 'node:fs';
import type { TestContext } from 'node:test';
import { noCounts } from '#src/aggregator/checkpoint/progress.js';
import { CheckpointStore } from '#src/aggregator/checkpoint/store.js';
import { OutboxDelivery } from '#src/aggregator/outputs/outbox-delivery.js';
import type { Output } from '#src/aggregator/outputs/output.js';
import { systemClock } from '#src/core/clock.js';
import { silentLogger } from '#src/core/logger.js';
import type { Random } from './random.js';
import { temporaryDirectory } from './temporary-directory.js';

const identity = { aggregation: 'pages', clusterId: 'C1', topic: 'access', query: 'Q' };
const window = { startMs: Date.UTC(2015, 4, 17, 10), endMs: Date.UTC(2015, 4, 17, 11) };
const steps = 12;
const paths = ['/a', '/b', '/c', '/d', '/e'];

/** What a history has emitted: views by path, and what is deleted. */
type Values = Map<string, number | undefined>;

/**
 * Histories of a state with an outbox: rows are emitted and delivered, processes die before they
 * know that a row went, or in the middle, and older copies of the state come back.
 */
export class OutboxStates {
  readonly open: () => Output;
  emitted = 0;
  wasRestored = false;
  readonly #random: Random;
  readonly #directory: string;
  readonly #copy: string;
  #store: CheckpointStore;
  #values: Values = new Map();
  #copied:
    { readonly values: Values; readonly number: number; readonly touched: Set<string> } | undefined;
  #number = 0;
  #views = 0;

  constructor(test: TestContext, random: Random, open: () => Output) {
    this.open = open;
    this.#random = random;
    this.#directory = temporaryDirectory(test);
    this.#copy = temporaryDirectory(test);
    this.#store = this.#opened();
    test.after(() => this.#store.close());
  }

  async run(): Promise<void> {
    for (let step = 0; step < steps; step++) {
      this.#emit();
      const way = this.#random.below(6);
      if (way === 0) await this.#copyState();
      else if (way === 1 && this.#copied !== undefined) await this.#restoreState();
      else if (way === 2) await this.#dieInTheMiddle();
      else if (way === 3) await this.#dieBeforeKnowing();
      else await this.#deliver();
      if (this.#random.chance(0.3)) await this.#reopen();
    }
    await this.#deliver();
  }

  values(): Record<string, number> {
    const there = [...this.#values].filter(([, views]) => views !== undefined);
    return Object.fromEntries(there) as Record<string, number>;
  }

  #emit(): void {
    const rows: [path: string, views: number | undefined][] = [];
    const values: Values = new Map(this.#values);
    for (let i = this.#random.below(20); i >= 0; i--) {
      const path = this.#random.pick(paths);
      const isDeleted = values.get(path) !== undefined && this.#random.chance(0.2);
      const views = isDeleted ? undefined : ++this.#views;
      rows.push([path, views]);
      values.set(path, views);
    }
    this.#emitRows(rows);
  }

  #emitRows(rows: readonly (readonly [path: string, views: number | undefined])[]): void {
    this.#store.commit((checkpoint) => {
      for (const [path, views] of rows) {
        const number = this.#number++;
        checkpoint.appendOutbox(number, {
          ...window,
          revision: number + 1,
          values: [window.startMs, path, views ?? this.#values.get(path) ?? 0],
          summedOver: [],
          ...(views === undefined && { deleted: true as const }),
        });
        this.#values.set(path, views);
        this.#copied?.touched.add(path);
      }
      const empty = { partitions: [], watermarks: { partitions: [] }, counts: noCounts() };
      return { ...empty, checkpoints: 1, nextOutboxNumber: this.#number };
    });
    this.emitted += rows.length;
  }

  #deliveryTo(output: Output): OutboxDelivery {
    const store = this.#store;
    store.results.setOutputs(['out']);
    return new OutboxDelivery({
      id: 'out',
      output,
      outbox: store.results,
      rowOf: (record, order) => ({ ...record, order }),
      flushed: () => store.flushed(),
      clock: systemClock,
      logger: silentLogger,
    });
  }

  async #deliver(): Promise<void> {
    const delivery = this.#deliveryTo(this.open());
    delivery.start();
    try {
      await delivery.drained(60_000);
    } finally {
      await delivery.stop();
    }
  }

  async #dieInTheMiddle(): Promise<void> {
    const delivery = this.#deliveryTo(this.open());
    delivery.start();
    for (let i = this.#random.below(30); i > 0; i--)
      await new Promise<void>((resolve) => void setImmediate(resolve));
    await delivery.stop();
    await this.#reopen();
  }

  async #dieBeforeKnowing(): Promise<void> {
    const output = this.open();
    let isDelivered: () => void;
    const delivered = new Promise<void>((resolve) => (isDelivered = resolve));
    const delivery = this.#deliveryTo({
      isExact: output.isExact,
      lastOrder: () => output.lastOrder(),
      close: () => output.close(),
      async deliver(rows) {
        await output.deliver(rows);
        isDelivered();
        throw new Error('the process dies here');
      },
    });
    if (delivery.waitingRows === 0) return;
    delivery.start();
    await delivered;
    await delivery.stop();
    await this.#reopen();
  }

  async #copyState(): Promise<void> {
    await this.#store.close();
    rmSync(this.#copy, { recursive: true });
    cpSync(this.#directory, this.#copy, { recursive: true });
    this.#copied = { values: new Map(this.#values), number: this.#number, touched: new Set() };
    this.#store = this.#opened();
  }

  /** What was emitted since is counted, and emitted, once more. */
  async #restoreState(): Promise<void> {
    const { values, number, touched } = this.#copied!;
    await this.#store.close();
    rmSync(this.#directory, { recursive: true });
    cpSync(this.#copy, this.#directory, { recursive: true });
    const lost = this.#values;
    this.#values = new Map(values);
    this.#number = number;
    this.#store = this.#opened();
    this.#copied = undefined;
    this.wasRestored = true;
    if (touched.size > 0) this.#emitRows([...touched].map((path) => [path, lost.get(path)]));
  }

  async #reopen(): Promise<void> {
    await this.#store.close();
    this.#store = this.#opened();
  }

  #opened(): CheckpointStore {
    const store = new CheckpointStore(this.#directory, identity, { columns: [], groupingSets: [] });
    store.results.setOutputs(['out']);
    return store;
  }
}

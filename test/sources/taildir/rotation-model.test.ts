import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { test } from 'node:test';
import { Random } from '../../support/random.js';
import { Tailing } from './tailing.js';

/*
 * Random appends, rotations and crashes against a plain model: whatever happens, each line is
 * stored once. A crash loses the newest batches, as if the channel had not made them durable.
 */
const seeds = 30;
const actionsPerSeed = 30;

class Model {
  readonly tailing: Tailing;
  readonly #random: Random;
  readonly written: string[] = [];
  #rotations = 0;
  /** Bytes of app.log that were there at the last look. */
  #seenBytes = 0;

  constructor(tailing: Tailing, random: Random) {
    this.tailing = tailing;
    this.#random = random;
  }

  append(): void {
    const count = 1 + this.#random.below(12);
    const lines = Array.from(
      { length: count },
      (_, i) => `line ${this.written.length + i} ${'.'.repeat(this.#random.below(90))}`,
    );
    this.written.push(...lines);
    this.tailing.append('app.log', lines.map((line) => `${line}\n`).join(''));
  }

  async poll(): Promise<void> {
    await this.tailing.poll();
    await this.tailing.poll();
    this.tailing.take();
    this.#seenBytes = this.#sizeBytes();
  }

  rename(): void {
    this.tailing.rename('app.log', `app.log.${++this.#rotations}`);
    this.tailing.write('app.log', '');
    this.#seenBytes = 0;
  }

  /** Copies of what was hardly looked at cannot be told from new files: the documented limit. */
  copyTruncate(): void {
    if (this.#seenBytes < 300) return;
    this.tailing.copyTruncate('app.log', `app.log.${++this.#rotations}`);
    this.#seenBytes = 0;
  }

  async truncate(): Promise<void> {
    await this.poll();
    await this.tailing.stop();
    this.tailing.truncate('app.log');
    this.#seenBytes = 0;
    await this.tailing.start();
  }

  /** A crash loses batches that were emitted and not yet acknowledged. */
  async restart(lostBatches: number): Promise<void> {
    await this.tailing.poll();
    await this.tailing.stop({ lostBatches });
    this.#seenBytes = 0;
    await this.tailing.start();
  }

  async step(): Promise<void> {
    const choice = this.#random.below(12);
    if (choice < 4) this.append();
    else if (choice < 7) await this.poll();
    else if (choice === 7) this.rename();
    else if (choice === 8) this.copyTruncate();
    else if (choice === 9) await this.truncate();
    else await this.restart(choice === 10 ? 0 : 1 + this.#random.below(4));
  }

  #sizeBytes(): number {
    return statSync(this.tailing.path('app.log')).size;
  }
}

test('no order of appends, rotations and restarts loses or doubles a line', async (t) => {
  for (let seed = 1; seed <= seeds; seed++) {
    const tailing = new Tailing(t, 'app\\.log.*', { batchSize: 5 });
    const model = new Model(tailing, new Random(seed));
    tailing.write('app.log', '');
    await tailing.start();
    for (let i = 0; i < actionsPerSeed; i++) await model.step();
    await model.poll();
    await tailing.stop();
    const stored = tailing.stored.flatMap((batch) =>
      Array.from({ length: batch.size }, (_, i) => batch.body(i).toString()),
    );
    assert.deepEqual(stored.toSorted(), model.written.toSorted(), `seed ${seed}`);
  }
});

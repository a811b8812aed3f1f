/*
 * Files come into a spool directory while the process is killed at any operation on the disk and the
 * channel loses what it had not made durable: every line is stored once, and every file is marked.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventBatch } from '#src/core/batch.js';
import { SpooldirSource } from '#src/sources/spooldir/spooldir-source.js';
import { bodiesOf, sourceContext } from '../support/component-context.js';
import { Random } from '../support/random.js';
import { positionsAfter } from '../support/stored-positions.js';
import { spooldirDefaults } from '../sources/spooldir/spooling.js';
import { until } from '../support/until.js';
import { SimFileSystem } from './sim-file-system.js';

const seeds = 60;
const lives = 4;
const firstSeed = Number(process.env['TAILRACE_SIM_SEED'] ?? 1);
const config = { ...spooldirDefaults, spoolDir: '/spool', batchSize: 3 };

class Machine {
  readonly random: Random;
  readonly expected: string[] = [];
  disk: SimFileSystem;
  readonly stored: EventBatch[] = [];
  #files = 0;

  constructor(seed: number) {
    this.random = new Random(seed);
    this.disk = new SimFileSystem(seed);
  }

  /** A whole file, moved in under its name; a few are empty. */
  async place(): Promise<void> {
    const name = `/spool/${this.#files++}.log`;
    const lines = Array.from({ length: this.random.below(12) }, (_, i) => `${name} line ${i}`);
    this.expected.push(...(lines.length === 0 ? [''] : lines));
    const handle = await this.disk.open(`/spool/.made`, 'w+');
    await handle.write([Buffer.from(lines.map((line) => `${line}\n`).join(''))], 0);
    await handle.sync();
    await this.disk.rename(`/spool/.made`, name);
    await this.disk.syncDirectory('/spool');
  }

  /** Runs until the disk dies after `operations` that change it (each rename is one), or until everything is read. */
  async live(operations: number): Promise<void> {
    const context = sourceContext(config, { fileSystem: this.disk });
    const known = (): void => {
      for (const [origin, position] of positionsAfter(this.stored))
        context.stored.set(origin, position);
    };
    known();
    const first = this.stored.length;
    context.onEmit = async (batch) => {
      this.stored.push(batch);
      if (this.random.chance(0.15)) known();
    };
    const source = new SpooldirSource(context);
    await source.start();
    this.disk.crashAfter = this.disk.operations + operations;
    for (let round = 0; round < 6 && !this.disk.isDead; round++) {
      await until(() => context.clock.pendingCount > 0, 'the source rests');
      if (this.disk.isDead) break;
      known();
      await context.clock.advance(500);
    }
    const { isDead } = this.disk;
    this.disk.crashAfter = Infinity;
    await source.stop();
    if (!isDead) return;
    // What no position had accounted for when it died may not have been durable.
    const sure = this.stored.findLastIndex((batch) =>
      batch.provenance.every(({ origin, to }) => context.stored.get(origin)?.known.contains(0, to)),
    );
    this.stored.splice(Math.max(first, sure + 1 + this.random.below(2)));
    this.disk = this.random.chance(0.5) ? this.disk.kill() : this.disk.powerCut();
  }
}

test('a spool directory over crashes at any operation: every line once, every file marked', async () => {
  for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
    const machine = new Machine(seed);
    await machine.disk.mkdir('/spool');
    await machine.disk.syncDirectory('/');
    for (let life = 0; life < lives; life++) {
      for (let file = 0; file < 4; file++) await machine.place();
      await machine.live(1 + machine.random.below(4));
    }
    await machine.live(Infinity);
    const bodies = machine.stored.flatMap((batch) => bodiesOf(batch));
    const message = `TAILRACE_SIM_SEED=${seed}`;
    assert.deepEqual(bodies.toSorted(), machine.expected.toSorted(), message);
    const left = (await machine.disk.readdir('/spool')).filter((name) => name.endsWith('.log'));
    assert.deepEqual(left, [], message);
  }
});

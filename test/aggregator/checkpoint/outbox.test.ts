import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { noCounts } from '#src/aggregator/checkpoint/progress.js';
import { CheckpointStore, type CheckpointWriter } from '#src/aggregator/checkpoint/store.js';
import {
  aggregationDirectory,
  encodeJson,
  type OutboxRecord,
  type RejectedRecord,
} from '#src/aggregator/checkpoint/tables.js';
import { openResults } from '#src/aggregator/results/reader.js';
import { Random } from '../../support/random.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

const identity = { aggregation: 'pages', clusterId: 'C1', topic: 'access', query: 'Q' };
const layout = { columns: [], groupingSets: [] };
const firstSeed = Number(process.env['TAILRACE_SIM_SEED'] ?? 1);

class Harness {
  readonly directory: string;
  store: CheckpointStore;
  #results = 0;
  #late = 0;

  constructor(test: TestContext, directory = temporaryDirectory(test)) {
    this.directory = directory;
    this.store = new CheckpointStore(directory, identity, layout);
    test.after(() => this.store.close());
  }

  /** `values`: one a row. */
  emit(...values: string[]): void {
    this.#commit((checkpoint) => {
      for (const value of values) checkpoint.appendOutbox(this.#results++, rowOf(value));
    });
  }

  late(rows: number): void {
    this.#commit((checkpoint) => {
      for (let i = 0; i < rows; i++) checkpoint.putLate(this.#late++, lateOf('x'));
    });
  }

  async reopen(): Promise<void> {
    await this.store.close();
    this.store = new CheckpointStore(this.directory, identity, layout);
  }

  #commit(write: (checkpoint: CheckpointWriter) => void): void {
    this.store.commit((checkpoint) => {
      write(checkpoint);
      const empty = { partitions: [], watermarks: { partitions: [] }, checkpoints: 1 };
      const counts = { ...noCounts(), late: this.#late };
      return { ...empty, counts, nextOutboxNumber: this.#results };
    });
  }
}

const rowOf = (value: string): OutboxRecord => ({
  startMs: 0,
  endMs: 1,
  revision: 1,
  values: [value],
  summedOver: [],
});
const lateOf = (body: string): RejectedRecord => ({
  timeMs: 0,
  partition: 0,
  offset: 0,
  reason: 'late',
  body,
});

test('an output is given at most so many rows and bytes, and one row in any case', (t) => {
  const h = new Harness(t);
  h.store.results.setOutputs(['out']);
  h.emit('a', 'b', 'c'.repeat(1000), 'd');
  const given = (rows: number, bytes?: number): number =>
    h.store.results.entries('out', rows, bytes).length;
  assert.deepEqual([given(10), given(3), given(10, 300), given(10, 1)], [4, 3, 2, 1]);
});

test('what waits is counted over random deliveries, new outputs and restarts', async (t) => {
  for (let seed = firstSeed; seed < firstSeed + 8; seed++) {
    const random = new Random(seed);
    const h = new Harness(t);
    const rows: number[] = [];
    const positions = new Map<string, number>();
    for (let step = 0; step < 30; step++) {
      const { results } = h.store;
      const way = random.below(5);
      if (way === 0) {
        const names = ['a', 'b', 'c'].filter(() => random.chance(0.6));
        results.setOutputs(names);
        for (const name of positions.keys()) if (!names.includes(name)) positions.delete(name);
        for (const name of names) if (!positions.has(name)) positions.set(name, rows.length);
      } else if (way === 1 && positions.size > 0) {
        const name = random.pick([...positions.keys()]);
        const next = positions.get(name)! + random.below(rows.length - positions.get(name)! + 1);
        results.advance(name, next);
        positions.set(name, next);
      } else if (way === 2) {
        await h.reopen();
      } else {
        const values = Array.from({ length: 1 + random.below(5) }, () =>
          'x'.repeat(random.below(9)),
        );
        h.emit(...values);
        rows.push(...values.map((value) => encodeJson(rowOf(value)).length));
      }
      const oldest = Math.min(rows.length, ...positions.values());
      const waiting = rows.slice(oldest);
      const expected = {
        rows: waiting.length,
        bytes: waiting.reduce((sum, bytes) => sum + bytes, 0),
      };
      assert.deepEqual(h.store.results.waiting, expected, `seed ${seed}, step ${step}`);
      for (const [name, next] of positions)
        assert.deepEqual(
          h.store.results.entries(name, 1000).map(({ number }) => number),
          Array.from({ length: rows.length - next }, (_, i) => next + i),
          `seed ${seed}, step ${step}, output ${name}`,
        );
    }
  }
});

test('late rows stay for readers, the newest 10,000, and for outputs however many', (t) => {
  const dataDir = temporaryDirectory(t);
  const h = new Harness(t, aggregationDirectory(dataDir, 'pages'));
  const reader = openResults(dataDir);
  t.after(() => reader.close());
  const kept = (): number => reader.lateRecords('pages').length;
  h.late(10_500);
  assert.equal(kept(), 10_000);
  h.store.late.setOutputs(['file']);
  h.late(10_500);
  assert.equal(kept(), 10_500);
  assert.equal(h.store.late.waiting.rows, 10_500);
  h.store.late.advance('file', 15_000);
  assert.equal(kept(), 10_000);
  h.store.late.advance('file', 21_000);
  assert.equal(kept(), 10_000);
  assert.deepEqual(h.store.late.waiting, { rows: 0, bytes: 0 });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CheckpointStore,
  type CheckpointWriter,
  type StoreIdentity,
} from '#src/aggregator/checkpoint/store.js';
import { noCounts, type Progress } from '#src/aggregator/checkpoint/progress.js';
import { ConfigError, FencedError } from '#src/core/errors.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

const identity: StoreIdentity = {
  aggregation: 'pages',
  clusterId: 'C1',
  topic: 'access',
  query: 'SELECT 1',
};

const progress = (nextOutboxNumber = 0): Progress => ({
  partitions: [{ partition: 0, offset: 7, leaderEpoch: 2 }],
  watermarks: { combinedMs: 1000, partitions: [{ partition: 0, latestMs: 2000 }] },
  counts: noCounts(),
  checkpoints: 1,
  nextOutboxNumber,
});

function commit(
  store: CheckpointStore,
  reached: Progress,
  write: (checkpoint: CheckpointWriter) => void,
): void {
  store.commit((checkpoint) => {
    write(checkpoint);
    return reached;
  });
}

const layout = { columns: [], groupingSets: [] };
const result = { startMs: 0, endMs: 60_000, revision: 1, values: ['a'], summedOver: [] };

test('a checkpoint is there as a whole after opening the store again', async (t) => {
  const directory = temporaryDirectory(t);
  const first = new CheckpointStore(directory, identity, layout);
  assert.equal(first.progress, undefined);
  commit(first, progress(), (checkpoint) => {
    for (const startMs of [60_000, 0])
      checkpoint.putState({
        startMs,
        endMs: startMs + 1,
        part: 1,
        number: 3,
        bytes: Buffer.from(`${startMs}`),
      });
  });
  await first.close();

  const second = new CheckpointStore(directory, identity, layout);
  t.after(() => second.close());
  assert.equal(second.outboxId, first.outboxId);
  assert.deepEqual(second.progress, progress());
  assert.deepEqual(
    [...second.state()].map(({ startMs, bytes }) => [startMs, bytes.toString()]),
    [
      [0, '0'],
      [60_000, '60000'],
    ],
  );
});

test('a checkpoint that fails half-way leaves nothing', async (t) => {
  const store = new CheckpointStore(temporaryDirectory(t), identity, layout);
  t.after(() => store.close());
  const fail = (): void =>
    commit(store, progress(), (checkpoint) => {
      checkpoint.putState({ startMs: 0, endMs: 1, part: 1, number: 0, bytes: Buffer.from('x') });
      throw new Error('half-way');
    });
  assert.throws(fail, /half-way/);
  assert.equal(store.progress, undefined);
  assert.deepEqual([...store.state()], []);
});

test('purging a window takes its state and no other, not of one that begins with it', async (t) => {
  const store = new CheckpointStore(temporaryDirectory(t), identity, layout);
  t.after(() => store.close());
  commit(store, progress(), (checkpoint) => {
    for (const [startMs, endMs] of [
      [0, 9],
      [5, 8],
      [5, 9],
      [5, 10],
      [6, 9],
    ] as const)
      for (const number of [0, 1])
        checkpoint.putState({ startMs, endMs, part: 0, number, bytes: Buffer.alloc(1) });
  });
  commit(store, progress(), (checkpoint) => checkpoint.purgeState({ startMs: 5, endMs: 9 }));
  const left = [...store.state()].filter(({ number }) => number === 0);
  assert.deepEqual(
    left.map(({ startMs, endMs }) => `${startMs}-${endMs}`),
    ['0-9', '5-8', '5-10', '6-9'],
  );
});

test('state of another cluster, topic or query is refused with the remedy', async (t) => {
  const directory = temporaryDirectory(t);
  await new CheckpointStore(directory, identity, layout).close();
  const open = (other: Partial<StoreIdentity>) => (): unknown =>
    new CheckpointStore(directory, { ...identity, ...other }, layout);
  assert.throws(open({ clusterId: 'C2' }), ConfigError);
  assert.throws(
    open({ topic: 'other' }),
    /belongs to topic "access" of cluster C1, found topic "other"/,
  );
  assert.throws(
    open({ query: 'SELECT 2' }),
    /another query: SELECT 1; .*savepoint restore.* give .* remove that directory/,
  );
});

test('a store that another process opened is not written any more', async (t) => {
  const directory = temporaryDirectory(t);
  const first = new CheckpointStore(directory, identity, layout);
  const second = new CheckpointStore(directory, identity, layout);
  t.after(() => second.close());
  assert.throws(() => first.commit(() => progress()), FencedError);
  second.commit(() => progress());
  await first.close();
});

test('the outbox keeps what the slowest output lacks', async (t) => {
  const store = new CheckpointStore(temporaryDirectory(t), identity, layout);
  t.after(() => store.close());
  store.results.setOutputs(['fast', 'slow']);
  commit(store, progress(3), (checkpoint) => {
    for (const number of [0, 1, 2])
      checkpoint.appendOutbox(number, { ...result, revision: number });
  });
  store.results.advance('fast', 3);
  store.results.advance('slow', 1);
  const numbers = (output: string): number[] =>
    store.results.entries(output, 10).map(({ number }) => number);
  assert.deepEqual(numbers('fast'), []);
  assert.deepEqual(numbers('slow'), [1, 2]);

  store.results.setOutputs(['fast', 'new']);
  assert.equal(store.results.position('new').next, 3);
  store.results.setOutputs(['slow']);
  assert.deepEqual(numbers('slow'), []);
});

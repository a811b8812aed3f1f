import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { ConfigError } from '#src/core/errors.js';
import type { ResultRow } from '#src/core/status.js';
import { goldenPlans } from '../../support/golden-plans.js';
import { MemoryTopic } from '../../support/memory-topic.js';
import { pages } from '../../support/page-views.js';
import { minute, start } from '../../support/query-harness.js';
import { Random } from '../../support/random.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { WorkerQuery, type WorkerQuerySetup } from '../../support/worker-query.js';

const partitions = 3;
const at = (ms: number, path = '/a') => ({ timeMs: start + ms, path });

/** Ten minutes of views, out of order by up to a minute, in batches of up to 20 for any partition. */
function views(seed: number, batches: number) {
  const random = new Random(seed);
  return Array.from({ length: batches }, (_, batch) => ({
    partition: random.below(partitions),
    records: Array.from({ length: 1 + random.below(20) }, () => ({
      timeMs: start + (batch / batches) * 10 * minute + random.below(minute),
      path: `/${random.below(7)}`,
      ip: `192.0.2.${random.below(30)}`,
      bytes: random.below(5_000),
    })),
  }));
}

/** Sums of fractions depend on their order in the last digits. */
function comparable(rows: readonly ResultRow[]): string[] {
  const cell = (value: ResultRow['values'][number]): string =>
    typeof value === 'number' ? value.toPrecision(10) : String(value);
  return rows.map(({ values }) => values.map(cell).join(' | ')).toSorted();
}

function query(t: TestContext, setup: Partial<WorkerQuerySetup> = {}): WorkerQuery {
  const workerQuery = new WorkerQuery({
    topic: new MemoryTopic(partitions),
    plan: pages,
    dataDir: temporaryDirectory(t),
    watermarkMs: 2 * minute,
    ...setup,
  });
  t.after(() => workerQuery.stop());
  return workerQuery;
}

for (const { name, plan } of goldenPlans())
  test(`${name}: with 1, 2 and 3 workers, over a restart with another number, the rows are equal`, async (t) => {
    const batches = views(1, 60);
    const found: string[][] = [];
    for (const [first, second] of [
      [1, 1],
      [3, 2],
    ] as const) {
      const topic = new MemoryTopic(partitions);
      const some = query(t, { topic, plan });
      for (const { partition, records } of batches.slice(0, 30)) topic.append(partition, records);
      some.start(first);
      await some.drain();
      await some.stop();
      for (const { partition, records } of batches.slice(30)) topic.append(partition, records);
      some.start(second);
      await some.drain();
      assert.equal(some.status.rowsLate, 0);
      assert.equal(some.status.rowsRead, batches.flatMap(({ records }) => records).length);
      found.push(comparable(await some.rows()));
    }
    for (const rows of found.slice(1)) assert.deepEqual(rows, found[0]);
  });

test('a window is emitted once, when every worker knows that it is complete', async (t) => {
  const topic = new MemoryTopic(partitions);
  const some = query(t, { topic, watermarkMs: 10_000 });
  some.start(3);
  for (let i = 0; i < partitions; i++) topic.append(i, [at(i), at(minute + 10_000)]);
  const isEmitted = async (): Promise<boolean> => {
    const rows = await some.rows();
    return rows.some(({ provisional }) => !provisional);
  };
  for (let turn = 0; turn < 100 && !(await isEmitted()); turn++) await some.clock.advance(100);
  for (let i = 0; i < partitions; i++) topic.append(i, [at(20), at(minute + 20_000)]);
  await some.until(() => some.status.rowsRead === 4 * partitions);
  await some.stop();
  assert.equal(some.status.rowsLate, partitions);
  const first = (await some.rows()).filter(({ windowStartMs }) => windowStartMs === start);
  assert.deepEqual(
    first.map(({ values, revision }) => [values[2], values[3], revision]),
    [
      [null, 3, 1],
      ['/a', 3, 1],
    ],
  );
});

test('late rows and unreadable ones keep their text, whoever has read them', async (t) => {
  const topic = new MemoryTopic(partitions);
  const some = query(t, { topic, watermarkMs: 0 });
  some.start(2);
  for (let i = 0; i < partitions; i++) topic.append(i, [at(5 * minute), `garbage ${i}`]);
  await some.drain();
  await some.clock.advance(400);
  topic.append(1, [at(0)]);
  await some.drain();
  assert.equal(some.status.rowsLate, 1);
  assert.equal(some.status.rowsDeadLettered, partitions);
  assert.equal(some.status.rowsInWindows, partitions);
});

test('a worker that dies ends the session; the next one goes on from the checkpoint', async (t) => {
  const topic = new MemoryTopic(partitions);
  const some = query(t, { topic });
  for (const { partition, records } of views(2, 30)) topic.append(partition, records);
  some.start(3);
  await some.drain();
  const { rowsRead } = some.status;
  some.onMessage = () => {
    throw new Error('out of memory');
  };
  for (const { partition, records } of views(3, 30)) topic.append(partition, records);
  await some.until(() => some.status.error !== undefined);
  assert.match(some.status.error!, /a worker of the query ended: .*out of memory/);
  some.onMessage = () => {};
  await some.drain();
  const added = views(3, 30).flatMap(({ records }) => records).length;
  assert.equal(some.status.rowsRead, rowsRead + added);
});

test('a topic that is made anew before a worker has opened it is not read', async (t) => {
  const topic = new MemoryTopic(partitions);
  const some = query(t, { topic });
  topic.append(0, [at(0)]);
  some.onWorker = () => {
    topic.topicId = 'T2';
  };
  some.start(2);
  await assert.rejects(some.drain(), /deleted and made anew/);
  assert.equal(some.status.rowsRead, 0);
});

test('what only another configuration can mend, met by a worker, ends the query', async (t) => {
  const topic = new MemoryTopic(partitions);
  const some = query(t, { topic });
  some.onWorker = () => {
    topic.failure = new ConfigError('the topic has lost records');
  };
  some.start(2);
  await assert.rejects(some.drain(), /has lost records/);
});

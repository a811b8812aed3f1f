import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { Backfill, type CountedBackfill } from '#src/aggregator/backfill/backfill.js';
import { Handover } from '#src/aggregator/backfill/handover.js';
import { CheckpointStore } from '#src/aggregator/checkpoint/store.js';
import { aggregationDirectory } from '#src/aggregator/checkpoint/tables.js';
import type { CompiledAggregation } from '#src/aggregator/compile-aggregation.js';
import { stateIdentity } from '#src/aggregator/query-identity.js';
import { QueryRunner } from '#src/aggregator/query-runner.js';
import { openResults } from '#src/aggregator/results/reader.js';
import { resultLayout } from '#src/aggregator/results/result-layout.js';
import type { AggregationModel } from '#src/config/model.js';
import { silentLogger } from '#src/core/logger.js';
import { ensureDirectory } from '#src/storage/atomic-file.js';
import { lockDirectory, type DirectoryLock } from '#src/storage/directory-lock.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { accessTable as table, position } from '../../support/access-table.js';
import { FakeClock } from '../../support/fake-clock.js';
import { MemoryTopic } from '../../support/memory-topic.js';
import { format, pages, type View } from '../../support/page-views.js';
import { fc } from '../../support/properties.js';
import { minute, start } from '../../support/query-harness.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { eventually, until } from '../../support/until.js';

const aggregation: AggregationModel = {
  name: 'pages',
  sql: pages.sql,
  sqlPosition: position,
  outputs: [{ type: 'table', config: { retention: 30 * 86_400_000 }, position }],
  checkpointIntervalMs: 1000,
  position,
};
const query = { aggregation, table, plan: pages, format };
const at = (ms: number, path = '/a'): View => ({ timeMs: start + ms, path });

class Scene {
  readonly topic: MemoryTopic;
  readonly dataDir: string;
  readonly clock = new FakeClock(start + 60 * minute);
  #runner: QueryRunner | undefined;
  #lock: DirectoryLock | undefined;

  constructor(dataDir: string, partitions = 1) {
    this.dataDir = dataDir;
    this.topic = new MemoryTopic(partitions);
  }

  /** As the aggregator does: with the lock of its directory. */
  async run(): Promise<QueryRunner> {
    const { dataDir, clock, topic } = this;
    const directory = aggregationDirectory(dataDir, 'pages');
    await ensureDirectory(nodeFileSystem, directory);
    this.#lock = await lockDirectory(nodeFileSystem, directory);
    this.#runner = new QueryRunner({
      ...query,
      dataDir,
      openSource: () => topic.open(),
      brokers: [],
      fileSystem: nodeFileSystem,
      clock,
      logger: silentLogger,
    });
    this.#runner.start();
    return this.#runner;
  }

  async stop(): Promise<void> {
    await this.#runner?.stop();
    await this.#lock?.release();
  }

  /** Runs the query over all of the topic and stops it. */
  async count(): Promise<void> {
    await (await this.run()).drain();
    await this.stop();
  }

  async backfill(
    fromMin: number,
    toMin: number,
    asked: CompiledAggregation = query,
  ): Promise<[Backfill, CountedBackfill]> {
    const { dataDir, clock, topic } = this;
    const source = topic.open();
    const backfill = await Backfill.open({
      query: asked,
      range: { fromMs: start + fromMin * minute, toMs: start + toMin * minute },
      dataDir,
      source,
      boundsOf: async (partitions) =>
        partitions.map((partition) => {
          const { startOffset: logStart } = topic;
          return { partition, logStart, start: logStart, end: topic.end(partition) };
        }),
      fileSystem: nodeFileSystem,
      clock,
      onProgress: () => {},
    });
    try {
      return [backfill, await backfill.count()];
    } catch (error) {
      await backfill.close();
      throw error;
    } finally {
      await source.close();
    }
  }

  /** Lets the query's time go on, 200 ms in some real ones, until something holds. */
  async goOnUntil(holds: () => boolean | Promise<boolean>): Promise<void> {
    const look = async (): Promise<boolean> => {
      if (await holds()) return true;
      await this.clock.advance(200);
      return false;
    };
    await eventually(look, String(holds), 240_000, 1);
  }

  async shown(): Promise<string[]> {
    const reader = openResults(this.dataDir);
    const rows = await reader.rows('pages', { fromMs: -Infinity, toMs: Infinity, limit: 1000 });
    await reader.close();
    return rows.map(({ windowStartMs, values, revision }) => {
      return `${(windowStartMs - start) / minute} ${values[2] ?? 'NULL'} ${values[3]} r${revision}`;
    });
  }
}

function sceneOf(t: TestContext, partitions?: number): Scene {
  const scene = new Scene(temporaryDirectory(t), partitions);
  t.after(() => scene.stop());
  return scene;
}

/** Two rows in minute 0, then one of it that comes too late. */
async function withLateRow(t: TestContext): Promise<Scene> {
  const scene = sceneOf(t);
  scene.topic.append(0, [at(0), at(1), at(3 * minute)]);
  scene.topic.append(0, [at(2, '/late')]);
  await scene.count();
  return scene;
}

test('rows that came too late are in the windows that are counted again', async (t) => {
  const scene = await withLateRow(t);
  assert.deepEqual((await scene.shown()).slice(0, 2), ['0 NULL 2 r1', '0 /a 2 r1']);
  const [backfill, counted] = await scene.backfill(0, 5);
  assert.deepEqual(counted.windows, { replaced: 1, outside: 0, open: 1, expired: 0, partial: 0 });
  assert.equal(counted.same, 1);
  assert.deepEqual(
    counted.differing.map(({ before, after }) => [before?.slice(2, 4), after?.slice(2, 4)]),
    [
      [
        [null, 2],
        [null, 3],
      ],
      [undefined, ['/late', 1]],
    ],
  );
  await backfill.swap(counted, 0);
  await backfill.close();
  assert.deepEqual((await scene.shown()).slice(0, 3), ['0 NULL 3 r2', '0 /a 2 r1', '0 /late 1 r2']);
  const [again, unchanged] = await scene.backfill(0, 5);
  await again.close();
  assert.deepEqual([unchanged.same, unchanged.differing], [3, []]);
});

test('the query that runs takes the rows with a checkpoint, and goes on', async (t) => {
  const scene = await withLateRow(t);
  const runner = await scene.run();
  await until(() => runner.status().checkpoints > 0);
  const [backfill, counted] = await scene.backfill(0, 5);
  let isSwapped = false;
  const swapped = backfill.swap(counted, Infinity).then(() => (isSwapped = true));
  await scene.goOnUntil(async () => isSwapped);
  await swapped;
  await backfill.close();
  scene.topic.append(0, [at(3 * minute + 1), at(9 * minute)]);
  await scene.goOnUntil(async () => (await scene.shown()).includes('3 /a 2 r2'));
  assert.deepEqual((await scene.shown()).slice(0, 3), ['0 NULL 3 r2', '0 /a 2 r1', '0 /late 1 r2']);
  const rows = join(aggregationDirectory(scene.dataDir, 'pages'), 'backfill', 'rows');
  await scene.goOnUntil(() => readdirSync(rows).length === 0);
});

test('a row that is none any more goes, and that is sent', async (t) => {
  const scene = await withLateRow(t);
  scene.topic.partitions[0]!.length = 0;
  scene.topic.append(0, [at(0, '/b'), at(1, '/b'), at(3 * minute), at(4 * minute)]);
  const [backfill, counted] = await scene.backfill(0, 3);
  const identity = {
    ...stateIdentity(aggregation, table, pages),
    clusterId: 'C1',
    topic: 'access',
    topicId: 'T1',
  };
  const directory = aggregationDirectory(scene.dataDir, 'pages');
  const open = () => new CheckpointStore(directory, identity, resultLayout(pages));
  const before = open();
  before.results.setOutputs(['redis']);
  await before.close();
  await backfill.swap(counted, 0);
  await backfill.close();
  const store = open();
  assert.deepEqual(
    store.results.entries('redis', 10).map(({ record: { values, revision, deleted } }) => {
      return [...values.slice(2, 4), revision, deleted ?? false];
    }),
    [
      ['/a', 2, 2, true],
      ['/b', 2, 2, false],
    ],
  );
  await store.close();
  assert.deepEqual((await scene.shown()).slice(0, 2), ['0 NULL 2 r1', '0 /b 2 r2']);
});

test('windows of which records are gone, and those at the edges, stay as they are', async (t) => {
  const scene = sceneOf(t);
  for (let i = 0; i < 6; i++) scene.topic.append(0, [at(i * minute), at(i * minute + 1)]);
  await scene.count();
  scene.topic.startOffset = 2;
  const [backfill, counted] = await scene.backfill(0, 3.5);
  await backfill.close();
  assert.deepEqual(counted.windows, { replaced: 1, outside: 1, open: 0, expired: 0, partial: 2 });
  assert.deepEqual([counted.same, counted.differing], [2, []]);
});

test('without a state, of another topic, with other times or without a table: refused', async (t) => {
  const scene = sceneOf(t);
  scene.topic.append(0, [at(0)]);
  await assert.rejects(scene.backfill(0, 1), /has not run yet: there is nothing to replace/);
  await scene.count();
  scene.topic.topicId = 'T2';
  await assert.rejects(scene.backfill(0, 1), /is of another query or topic: .*topic id T1/);
  const processing = { ...query, table: { ...table, isProcessingTime: true } };
  await assert.rejects(scene.backfill(0, 1, processing), /table "access" has processing time/);
  const without = { ...query, aggregation: { ...aggregation, outputs: [] } };
  await assert.rejects(scene.backfill(0, 1, without), /keeps no results to compare with; add/);
});

test('one backfill of an aggregation is at work at a time', async (t) => {
  const scene = await withLateRow(t);
  const [backfill] = await scene.backfill(0, 5);
  await assert.rejects(scene.backfill(0, 5), /directory is in use/);
  await backfill.close();
});

test('rows that were handed over before a crash come in once, whatever is found again', async (t) => {
  const scene = await withLateRow(t);
  const [backfill, counted] = await scene.backfill(0, 5);
  const handover = new Handover(nodeFileSystem, aggregationDirectory(scene.dataDir, 'pages'));
  const { query: text } = stateIdentity(aggregation, table, pages);
  await handover.put('b1', text, counted.differing); // and the command dies
  await backfill.close();
  await scene.run();
  const isIn = async (): Promise<boolean> => (await scene.shown())[0] === '0 NULL 3 r2';
  await scene.goOnUntil(async () => isIn());
  await scene.goOnUntil(async () => (await handover.next()) === undefined);
  await handover.put('b1', text, counted.differing); // as if the file had not been removed
  await scene.goOnUntil(async () => (await handover.next()) === undefined);
  await scene.stop();
  assert.ok(await isIn());
});

test('rows of another query are refused by the one that runs', async (t) => {
  const scene = await withLateRow(t);
  const handover = new Handover(nodeFileSystem, aggregationDirectory(scene.dataDir, 'pages'));
  await handover.put('b1', 'SELECT 1', []);
  await scene.run();
  let refusal: string | undefined;
  await scene.goOnUntil(async () => (refusal = await handover.takeRefusal('b1')) !== undefined);
  assert.match(refusal!, /the query that runs is another one: SELECT window_start/);
});

const views = fc.array(
  fc.record({
    partition: fc.nat(1),
    minute: fc.nat(4),
    jitterMs: fc.nat(9_999),
    path: fc.constantFrom('/a', '/b', '/c'),
    ip: fc.constantFrom('192.0.2.1', '192.0.2.2'),
  }),
  { minLength: 1, maxLength: 40 },
);

test('over unchanged data a backfill changes nothing', async (t) => {
  const property = fc.asyncProperty(views, async (list) => {
    const scene = sceneOf(t, 2);
    const inOrder = list.toSorted((a, b) => a.minute - b.minute);
    for (const { partition, minute: n, jitterMs, path, ip } of inOrder)
      scene.topic.append(partition, [{ timeMs: start + n * minute + jitterMs, path, ip }]);
    for (const partition of [0, 1]) scene.topic.append(partition, [at(9 * minute)]);
    await scene.count();
    const [backfill, counted] = await scene.backfill(0, 9);
    await backfill.close();
    assert.deepEqual(counted.differing, []);
    assert.equal(counted.recomputed.counted, list.length);
    assert.equal(counted.windows.replaced, new Set(list.map((view) => view.minute)).size);
  });
  await fc.assert(property, { numRuns: 12 });
});

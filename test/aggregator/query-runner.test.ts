import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { QueryRunner } from '#src/aggregator/query-runner.js';
import { openResults } from '#src/aggregator/results/reader.js';
import type { OutputModel } from '#src/config/model.js';
import { ConfigError } from '#src/core/errors.js';
import { silentLogger } from '#src/core/logger.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { accessTable as table, position } from '../support/access-table.js';
import { FakeClock } from '../support/fake-clock.js';
import { MemoryTopic } from '../support/memory-topic.js';
import { aggregate, format, pages, planOf } from '../support/page-views.js';
import { minute, start } from '../support/query-harness.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { until } from '../support/until.js';

const tableOutput: OutputModel = {
  type: 'table',
  config: { retention: 30 * 86_400_000 },
  position,
};
const at = (ms: number, path = '/a') => ({ timeMs: start + ms, path });

interface Setup {
  readonly topic: MemoryTopic;
  readonly dataDir: string;
  readonly clock?: FakeClock;
  readonly plan?: typeof pages;
}

function runnerOf(
  t: TestContext,
  { topic, dataDir, clock = new FakeClock(start), plan = pages }: Setup,
) {
  const runner = new QueryRunner({
    aggregation: {
      name: 'pages',
      sql: plan.sql,
      sqlPosition: position,
      outputs: [tableOutput],
      checkpointIntervalMs: 1000,
      position,
    },
    table,
    plan,
    format,
    dataDir,
    openSource: () => topic.open(),
    brokers: [],
    fileSystem: nodeFileSystem,
    clock,
    logger: silentLogger,
  });
  t.after(() => runner.stop());
  runner.start();
  return runner;
}

async function shown(dataDir: string): Promise<string[]> {
  const reader = openResults(dataDir);
  const rows = await reader.rows('pages', { fromMs: -Infinity, toMs: Infinity, limit: 1000 });
  await reader.close();
  return rows.map(({ windowStartMs, values, revision, provisional }) => {
    const minutes = (windowStartMs - start) / minute;
    return `${minutes} ${values[2] ?? 'NULL'} ${values[3]} r${revision}${provisional ? '?' : ''}`;
  });
}

test('open windows show as provisional after the checkpoint interval', async (t) => {
  const clock = new FakeClock(start);
  const topic = new MemoryTopic(1);
  const dataDir = temporaryDirectory(t);
  const runner = runnerOf(t, { topic, dataDir, clock });
  topic.append(0, [at(0), at(1000, '/b')]);
  await until(() => runner.status().rowsRead === 2);
  assert.deepEqual(await shown(dataDir), []);
  await clock.advance(1000);
  assert.deepEqual(await shown(dataDir), ['0 NULL 2 r0?', '0 /a 1 r0?', '0 /b 1 r0?']);
  const status = runner.status();
  assert.equal(status.openWindows, 1);
  assert.equal(status.checkpoints, 1);
  assert.equal(status.watermarkMs, start + 1000 - 10_000);
  assert.equal(status.lag, 0);
  assert.deepEqual(status.partitions, [
    { partition: 0, offset: 2, lag: 0, isIdle: false, latestMs: start + 1000 },
  ]);
  await clock.advance(5000);
  assert.equal(runner.status().partitions?.[0]?.isIdle, true);
});

test('a window is emitted within 200 ms of its close, others being idle', async (t) => {
  const clock = new FakeClock(start);
  const topic = new MemoryTopic(2);
  const dataDir = temporaryDirectory(t);
  const runner = runnerOf(t, { topic, dataDir, clock });
  topic.append(0, [at(0)]);
  topic.append(0, [at(minute + 10_000)]);
  await until(() => runner.status().rowsRead === 2);
  await clock.advance(4800);
  assert.deepEqual((await shown(dataDir))[0], '0 NULL 1 r0?');
  await clock.advance(400);
  assert.deepEqual((await shown(dataDir))[0], '0 NULL 1 r1');
});

test('stopping stores what was read, and the next run goes on from there', async (t) => {
  const topic = new MemoryTopic(2);
  const dataDir = temporaryDirectory(t);
  const first = runnerOf(t, { topic, dataDir });
  topic.append(0, [at(0), 'garbage']);
  topic.append(1, [at(5, '/b')]);
  await until(() => first.status().rowsRead === 3);
  await first.stop();
  assert.equal(first.status().rowsRead, 3);
  assert.equal(first.status().checkpoints, 1);
  const second = runnerOf(t, { topic, dataDir });
  topic.append(1, [at(6, '/b')]);
  await until(() => second.status().rowsRead === 4);
  await second.drain();
  assert.deepEqual(await shown(dataDir), ['0 NULL 3 r1', '0 /a 1 r1', '0 /b 2 r1']);
  assert.equal(second.status().rowsDeadLettered, 1);
  assert.equal(second.deadLetters().recent[0]?.body, 'garbage');
});

test('a drain reads to the ends that it found, and a second one changes nothing', async (t) => {
  const topic = new MemoryTopic(3);
  const dataDir = temporaryDirectory(t);
  for (let i = 0; i < 30; i++) topic.append(i % 3, [at(i * 1000)]);
  const runner = runnerOf(t, { topic, dataDir });
  await runner.drain();
  const rows = ['0 NULL 30 r1', '0 /a 30 r1'];
  assert.deepEqual(await shown(dataDir), rows);
  await runner.drain();
  assert.deepEqual(await shown(dataDir), rows);
});

test('a session that fails is replaced by one that goes on from the checkpoint', async (t) => {
  const clock = new FakeClock(start);
  const topic = new MemoryTopic(1);
  const dataDir = temporaryDirectory(t);
  const runner = runnerOf(t, { topic, dataDir, clock });
  topic.append(0, [at(0)]);
  await until(() => runner.status().rowsRead === 1);
  await clock.advance(1000);
  topic.append(0, [at(1)]);
  await until(() => runner.status().rowsRead === 2);
  topic.failure = new Error('connection lost');
  topic.wake();
  await until(() => runner.status().error !== undefined);
  assert.match(runner.status().error!, /connection lost/);
  topic.failure = undefined;
  topic.append(0, [at(2)]);
  await until(() => clock.pendingCount > 0);
  await clock.advance(250);
  await until(() => runner.status().rowsRead === 3);
  await runner.drain();
  assert.deepEqual(await shown(dataDir), ['0 NULL 3 r1', '0 /a 3 r1']);
  assert.equal(runner.status().error, undefined);
});

test('records that retention removed unread are counted as expired', async (t) => {
  const clock = new FakeClock(start);
  const topic = new MemoryTopic(1);
  const dataDir = temporaryDirectory(t);
  topic.append(0, [at(0)]);
  topic.append(0, [at(1), at(2)]);
  topic.startOffset = 1;
  const first = runnerOf(t, { topic, dataDir, clock });
  await until(() => first.status().rowsRead === 2);
  await first.stop();
  assert.equal(first.status().error, undefined);
  topic.append(0, [at(3)]);
  topic.append(0, [at(4)]);
  topic.startOffset = 4;
  topic.partitions[0]!.splice(0, 3);
  const second = runnerOf(t, { topic, dataDir, clock });
  await until(() => second.status().rowsRead === 3);
  await second.drain();
  assert.equal(second.status().rowsExpired, 1);
  assert.deepEqual(await shown(dataDir), ['0 NULL 3 r1', '0 /a 3 r1']);
});

test('the first windows behind a moved start of the log are marked as partial', async (t) => {
  const topic = new MemoryTopic(1);
  const dataDir = temporaryDirectory(t);
  topic.append(0, [at(0)]);
  topic.append(0, [at(30_000), at(55_000)]);
  topic.append(0, [at(70_000), at(3 * minute)]);
  topic.startOffset = 1;
  const runner = runnerOf(t, { topic, dataDir });
  await runner.drain();
  const reader = openResults(dataDir);
  const windows = await reader.windows('pages', 10);
  await reader.close();
  const shownAs = windows.map(({ startMs, partial }) => [(startMs - start) / minute, partial]);
  assert.deepEqual(shownAs, [
    [3, undefined],
    [1, undefined],
    [0, true],
  ]);
  assert.equal(runner.status().rowsExpired, 0);
});

test('state of another query or cluster stops the query with the remedy', async (t) => {
  const topic = new MemoryTopic(1);
  const dataDir = temporaryDirectory(t);
  const first = runnerOf(t, { topic, dataDir });
  await first.drain();
  await first.stop();
  const plan = planOf(['method'], [aggregate('count')]);
  await assert.rejects(runnerOf(t, { topic, dataDir, plan }).drain(), ConfigError);
  const elsewhere = new MemoryTopic(1, 'C2');
  await assert.rejects(runnerOf(t, { topic: elsewhere, dataDir }).drain(), /of cluster C1/);
});

test('a topic that was deleted and made anew is not counted into the old state', async (t) => {
  const topic = new MemoryTopic(1);
  const dataDir = temporaryDirectory(t);
  topic.append(0, [at(0), at(1)]);
  const first = runnerOf(t, { topic, dataDir });
  await first.drain();
  await first.stop();
  topic.topicId = 'T2';
  topic.partitions[0] = [];
  topic.append(0, [at(0), at(1), at(2)]);
  const second = runnerOf(t, { topic, dataDir });
  await assert.rejects(second.drain(), /deleted and made anew .*id was T1, found T2.*another name/);
});

test('what the topic has lost of what was read is counted, and reading goes on there', async (t) => {
  const topic = new MemoryTopic(1);
  const dataDir = temporaryDirectory(t);
  topic.append(0, [at(0)]);
  topic.append(0, [at(1), at(2)]);
  const first = runnerOf(t, { topic, dataDir });
  await first.drain();
  await first.stop();
  topic.partitions[0]!.pop();
  const second = runnerOf(t, { topic, dataDir });
  await until(() => second.status().rowsTruncated === 2);
  topic.append(0, [at(3)]);
  await second.drain();
  assert.equal(second.status().rowsRead, 4);
  assert.deepEqual(await shown(dataDir), ['0 NULL 4 r2', '0 /a 4 r2']);
});

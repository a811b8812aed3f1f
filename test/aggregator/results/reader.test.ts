import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { open } from 'lmdb';
import { CheckpointStore } from '#src/aggregator/checkpoint/store.js';
import { noCounts, type Progress } from '#src/aggregator/checkpoint/progress.js';
import { aggregationDirectory } from '#src/aggregator/checkpoint/tables.js';
import { openResults } from '#src/aggregator/results/reader.js';
import { resultKey } from '#src/aggregator/results/row-key.js';
import type { ResultLayout } from '#src/core/status.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

const identity = { aggregation: 'pages', clusterId: 'C1', topic: 'access', query: 'Q' };
const layout: ResultLayout = {
  columns: [
    { name: 'window_start', role: 'window_start', type: 'timestamp' },
    { name: 'path', role: 'group', type: 'string' },
    { name: 'pv', role: 'value', type: 'number', aggregate: 'count' },
  ],
  groupingSets: [
    { summedOver: [], isOverall: false },
    { summedOver: ['path'], isOverall: true },
  ],
};
const progress: Progress = {
  partitions: [],
  watermarks: { partitions: [] },
  counts: { ...noCounts(), deadLettered: 1 },
  checkpoints: 1,
  nextOutboxNumber: 0,
};
const all = { fromMs: -Infinity, toMs: Infinity, limit: 100 };

test('an aggregation that has never run has an empty layout, no rows and no windows', async (t) => {
  const reader = openResults(temporaryDirectory(t));
  assert.deepEqual(await reader.layout('pages'), { columns: [], groupingSets: [] });
  assert.deepEqual(await reader.rows('pages', all), []);
  assert.deepEqual(await reader.windows('pages', 10), []);
  assert.deepEqual(await reader.deadLetters('pages'), { count: 0, recent: [] });
});

test('a store that is being made has no rows yet, and its reader leaves it alone', async (t) => {
  const dataDir = temporaryDirectory(t);
  const directory = aggregationDirectory(dataDir, 'pages');
  mkdirSync(directory, { recursive: true });
  const reader = openResults(dataDir);
  writeFileSync(join(directory, 'data.mdb'), '');
  assert.deepEqual(await reader.rows('pages', all), []);
  const environment = open({ path: directory, maxDbs: 2 });
  environment.openDB({ name: 'meta' });
  assert.deepEqual(await reader.rows('pages', all), []);
  await environment.close();
  const store = new CheckpointStore(directory, identity, layout);
  assert.deepEqual(await reader.layout('pages'), layout);
  await reader.close();
  await store.close();
});

test('a file that is no store is refused by name, to read and to write', async (t) => {
  const dataDir = temporaryDirectory(t);
  const directory = aggregationDirectory(dataDir, 'pages');
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'data.mdb'), Buffer.alloc(32_768));
  const refusal = { code: 'TR_CORRUPT', message: /data\.mdb does not begin as a store of results/ };
  await assert.rejects(openResults(dataDir).rows('pages', all), refusal);
  assert.throws(() => new CheckpointStore(directory, identity, layout), refusal);
});

test('rows come by window, then group, NULL first, and follow the checkpoints', async (t) => {
  const dataDir = temporaryDirectory(t);
  const store = new CheckpointStore(aggregationDirectory(dataDir, 'pages'), identity, layout);
  const reader = openResults(dataDir);
  t.after(async () => {
    await reader.close();
    await store.close();
  });
  assert.deepEqual(await reader.layout('pages'), layout);

  const put = (startMs: number, path: string | null, pv: number, provisional: boolean): void =>
    store.commit((checkpoint) => {
      const window = { startMs, endMs: startMs + 60_000 };
      const values = [startMs, path, pv];
      checkpoint.putResult(resultKey(window, [path], 0), { revision: 1, provisional, values });
      checkpoint.putWindow(window, { provisional });
      return progress;
    });
  put(60_000, '/b', 1, true);
  put(0, '/b', 2, false);
  put(0, null, 3, false);
  put(0, '/a', 4, false);

  const rows = await reader.rows('pages', all);
  assert.deepEqual(
    rows.map(({ values }) => values),
    [
      [0, null, 3],
      [0, '/a', 4],
      [0, '/b', 2],
      [60_000, '/b', 1],
    ],
  );
  assert.deepEqual(rows[3], {
    windowStartMs: 60_000,
    windowEndMs: 120_000,
    values: [60_000, '/b', 1],
    groupingSet: 0,
    revision: 1,
    provisional: true,
  });
  assert.deepEqual(await reader.windows('pages', 1), [
    { startMs: 60_000, endMs: 120_000, provisional: true },
  ]);

  put(60_000, '/b', 9, false);
  const later = await reader.rows('pages', { fromMs: 60_000, toMs: 120_000, limit: 10 });
  assert.deepEqual(
    later.map(({ values }) => values[2]),
    [9],
  );
  assert.equal((await reader.rows('pages', { ...all, limit: 2 })).length, 2);
});

test('dead letters show the original text and where it was', async (t) => {
  const dataDir = temporaryDirectory(t);
  const store = new CheckpointStore(aggregationDirectory(dataDir, 'pages'), identity, layout);
  const reader = openResults(dataDir);
  t.after(async () => {
    await reader.close();
    await store.close();
  });
  store.commit((checkpoint) => {
    const body = Buffer.from('<b>').toString('base64');
    checkpoint.putDeadLetter(0, { timeMs: 5, partition: 2, offset: 11, reason: 'no status', body });
    return progress;
  });
  assert.deepEqual(await reader.deadLetters('pages'), {
    count: 1,
    recent: [
      {
        timeMs: 5,
        component: 'aggregation pages',
        reason: 'partition 2, offset 11: no status',
        body: '<b>',
      },
    ],
  });
});

test('dead letters are read whole, a page at a time', async (t) => {
  const dataDir = temporaryDirectory(t);
  const store = new CheckpointStore(aggregationDirectory(dataDir, 'pages'), identity, layout);
  const reader = openResults(dataDir);
  t.after(async () => {
    await reader.close();
    await store.close();
  });
  assert.deepEqual(reader.deadLetterRecords('pages', 0, 10), []);
  store.commit((checkpoint) => {
    for (let number = 0; number < 5; number++) {
      const body = Buffer.of(0xff, number).toString('base64');
      const record = { timeMs: 5, partition: 2, offset: 10 + number, reason: 'no status', body };
      checkpoint.putDeadLetter(number, record);
    }
    return progress;
  });
  const page = reader.deadLetterRecords('pages', 1, 3);
  assert.deepEqual(
    page.map(({ number, offset }) => [number, offset]),
    [
      [1, 11],
      [2, 12],
      [3, 13],
    ],
  );
  assert.deepEqual(page[0]!.body, Buffer.of(0xff, 1));
});

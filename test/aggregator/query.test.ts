import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nullStart, type RowBatch } from '#src/codecs/rows.js';
import { aggregate, planOf, records } from '../support/page-views.js';
import { minute, QueryHarness, start } from '../support/query-harness.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const at = (ms: number, path = '/a', ip = '192.0.2.1', bytes = 10) => ({
  timeMs: start + ms,
  path,
  ip,
  bytes,
});

test('counts views, distinct visitors and bytes a path, and all paths together', async (t) => {
  const pages = new QueryHarness(temporaryDirectory(t));
  t.after(() => pages.store.close());
  pages.add([at(0), at(1000), at(2000, '/a', '192.0.2.2'), at(3000, '/b', '192.0.2.2', 5)]);
  pages.add([at(minute + 10_000)]);
  pages.query.checkpoint();
  assert.deepEqual(await pages.shown(), [
    '0 NULL 4 2 35 r1',
    '0 /a 3 2 30 r1',
    '0 /b 1 1 5 r1',
    '1 NULL 1 1 10 r0?',
    '1 /a 1 1 10 r0?',
  ]);
  assert.equal(pages.query.openWindows, 1);
});

test('rows out of order within the watermark delay are in their windows', async (t) => {
  const pages = new QueryHarness(temporaryDirectory(t));
  t.after(() => pages.store.close());
  pages.add([at(minute + 9000)]);
  pages.query.checkpoint();
  pages.add([at(0), at(59_999)]);
  pages.add([at(minute + 10_000)]);
  pages.query.checkpoint();
  assert.ok((await pages.shown()).includes('0 /a 2 1 20 r1'));
  assert.equal(pages.query.counts.late, 0);
});

test('a row of a closed window is late, kept, and never opens the window again', async (t) => {
  const pages = new QueryHarness(temporaryDirectory(t));
  t.after(() => pages.store.close());
  pages.add([at(0), at(1000)]);
  pages.add([at(2 * minute)]);
  pages.query.checkpoint();
  await pages.reopen();
  pages.add([at(30_000)]);
  pages.query.checkpoint();
  assert.ok((await pages.shown()).includes('0 /a 2 1 20 r1'));
  assert.deepEqual(pages.query.counts, {
    read: 4,
    inWindows: 3,
    filtered: 0,
    late: 1,
    deadLettered: 0,
    expired: 0,
    truncated: 0,
  });
});

test('with allowed lateness a late row makes the next revision of its rows only', async (t) => {
  const pages = new QueryHarness(temporaryDirectory(t), { allowedLatenessMs: minute });
  t.after(() => pages.store.close());
  pages.add([at(0), at(1000, '/b')]);
  pages.add([at(minute + 10_000)]);
  pages.query.checkpoint();
  pages.add([at(2000)]);
  assert.equal(pages.query.urgent, true);
  pages.query.checkpoint();
  assert.deepEqual((await pages.shown()).slice(0, 3), [
    '0 NULL 3 1 30 r2',
    '0 /a 2 1 20 r2',
    '0 /b 1 1 10 r1',
  ]);

  pages.add([at(2 * minute + 10_000)]);
  pages.query.checkpoint();
  pages.add([at(3000)]);
  assert.equal(pages.query.counts.late, 1);
});

test('a query goes on from its checkpoint: what came after it is read again', async (t) => {
  const pages = new QueryHarness(temporaryDirectory(t), { allowedLatenessMs: minute });
  t.after(() => pages.store.close());
  pages.add([at(0), at(1000, '/b', '192.0.2.9')]);
  pages.add([at(minute + 10_000)]);
  pages.query.checkpoint();
  pages.add([at(5000, '/lost')]);
  await pages.reopen();
  assert.equal(pages.query.positions.get(0)!.offset, 3);
  assert.equal(pages.query.watermarks.combinedMs, start + minute);
  pages.add([at(5000, '/b', '192.0.2.9')]);
  pages.query.checkpoint();
  assert.deepEqual((await pages.shown()).slice(0, 3), [
    '0 NULL 3 2 30 r2',
    '0 /a 1 1 10 r1',
    '0 /b 2 1 20 r2',
  ]);
});

test('a second drain emits nothing, and a later run revises what changed', async (t) => {
  const pages = new QueryHarness(temporaryDirectory(t), { outbox: true });
  t.after(() => pages.store.close());
  pages.store.results.setOutputs(['out']);
  const emitted = () =>
    pages.store.results
      .entries('out', 100)
      .map(({ record }) => `${record.values[2]} r${record.revision}`);
  pages.add([at(0), at(1000, '/b')]);
  pages.query.checkpoint({ drain: true });
  assert.deepEqual(emitted(), ['/a r1', '/b r1', 'null r1']);
  pages.query.checkpoint({ drain: true });
  assert.equal(emitted().length, 3);
  assert.equal(pages.query.watermarks.combinedMs, start + 1000 - 10_000);

  await pages.reopen();
  pages.add([at(2000)]);
  pages.query.checkpoint();
  assert.deepEqual(await pages.shown(), ['0 NULL 3 1 30 r1?', '0 /a 2 1 20 r1?', '0 /b 1 1 10 r1']);
  pages.add([at(minute + 10_000)]);
  pages.query.checkpoint();
  assert.deepEqual(emitted().slice(3), ['/a r2', 'null r2']);
});

test('outbox rows say which columns they sum over', async (t) => {
  const pages = new QueryHarness(temporaryDirectory(t), { outbox: true });
  t.after(() => pages.store.close());
  pages.store.results.setOutputs(['out']);
  pages.add(['192.0.2.1 - - [01/Jan/2026:00:00:00 +0000] "-" 408 - "-" "-"']);
  pages.query.checkpoint({ drain: true });
  const rows = pages.store.results
    .entries('out', 10)
    .map(({ record }) => [record.values[2], record.summedOver]);
  assert.deepEqual(rows, [
    [null, []],
    [null, ['path']],
  ]);
});

test('unreadable records are kept with their bytes and place, and counted once', async (t) => {
  const pages = new QueryHarness(temporaryDirectory(t));
  t.after(() => pages.store.close());
  pages.add([at(0), 'garbage', null, at(1000)]);
  await pages.reopen();
  pages.add([at(0), 'garbage', null, at(1000)]);
  pages.query.checkpoint();
  assert.equal(pages.query.counts.deadLettered, 2);
  assert.equal(pages.query.counts.read, 4);
  assert.ok((await pages.shown()).includes('0 /a 2 1 20 r0?'));
});

test('records below the position are known already', async (t) => {
  const pages = new QueryHarness(temporaryDirectory(t));
  t.after(() => pages.store.close());
  pages.query.skipTo(0, { offset: 2, leaderEpoch: 0 });
  pages.query.add(0, records(0, [at(0), null, at(1000), null, at(2000)]));
  assert.deepEqual(pages.query.positions.get(0), { partition: 0, offset: 5, leaderEpoch: -1 });
  assert.equal(pages.query.counts.read, 3);
  assert.equal(pages.query.counts.inWindows, 2);
  assert.equal(pages.query.counts.deadLettered, 1);
});

test('WHERE drops rows before their time is looked at', async (t) => {
  const filter = (rows: RowBatch): Uint8Array => {
    const path = rows.column(5);
    const keep = (start: number): number => (start === nullStart ? 0 : 1);
    return Uint8Array.from((path as { starts: Uint32Array }).starts, keep);
  };
  const plan = planOf(['path'], [aggregate('count')], { filter });
  const pages = new QueryHarness(temporaryDirectory(t), { plan });
  t.after(() => pages.store.close());
  pages.add([at(0), '192.0.2.1 - - [01/Jan/2026:00:00:00 +0000] "-" 408 - "-" "-"']);
  assert.equal(pages.query.counts.filtered, 1);
  assert.equal(pages.query.counts.inWindows, 1);
});

test('every aggregate function skips NULL and is NULL without values', async (t) => {
  const plan = planOf(
    ['path'],
    [
      aggregate('count', 'user'),
      aggregate('count distinct', 'status'),
      aggregate('sum', 'status'),
      aggregate('avg', 'bytes'),
      aggregate('min', 'bytes'),
      aggregate('max', 'bytes'),
      aggregate('min', 'ip'),
      aggregate('max', 'user'),
      aggregate('max', 'ts'),
    ],
  );
  const pages = new QueryHarness(temporaryDirectory(t), { plan });
  t.after(() => pages.store.close());
  const line = (path: string, ip: string, user: string, status: string, bytes: number): string =>
    `${ip} - ${user} [01/Jan/2026:00:00:01 +0000] ` +
    `"GET ${path} HTTP/1.1" ${status} ${bytes} "-" "-"`;
  pages.add([
    line('/a', '192.0.2.9', 'ann', '200', 7),
    line('/a', '192.0.2.10', '-', '404', 2),
    line('/a', '192.0.2.8', 'bob', '200', 1),
    line('/b', '192.0.2.8', '-', '-', 1),
  ]);
  pages.query.checkpoint();
  const shown = [
    `0 /a 2 2 804 3 1 7 192.0.2.10 bob ${start + 1000} r0?`,
    `0 /b 0 0 NULL 1 1 1 192.0.2.8 NULL ${start + 1000} r0?`,
  ];
  assert.deepEqual(await pages.shown(), shown);
  await pages.reopen();
  pages.add([line('/a', '192.0.2.1', 'carl', '500', 100)]);
  pages.query.checkpoint();
  const [first] = await pages.shown();
  assert.equal(first, `0 /a 3 3 1304 27 1 100 192.0.2.1 carl ${start + 1000} r0?`);
});

test('several keys of different types, NULL among them, make separate groups', async (t) => {
  const plan = planOf(['path', 'status', 'user'], [aggregate('count')]);
  const pages = new QueryHarness(temporaryDirectory(t), { plan });
  t.after(() => pages.store.close());
  const line = (request: string, user: string, status: string): string =>
    `192.0.2.1 - ${user} [01/Jan/2026:00:00:01 +0000] "${request}" ${status} 1 "-" "-"`;
  const get = 'GET /a HTTP/1.1';
  pages.add([
    line(get, '-', '200'),
    line(get, 'x', '404'),
    line('-', '-', '-'),
    line(get, '-', '200'),
  ]);
  pages.query.checkpoint();
  assert.deepEqual(await pages.shown(), [
    '0 NULL NULL NULL 1 r0?',
    '0 /a 200 NULL 2 r0?',
    '0 /a 404 x 1 r0?',
  ]);
});

test('texts that are not UTF-8 count as what is shown of them', async (t) => {
  const pages = new QueryHarness(temporaryDirectory(t));
  t.after(() => pages.store.close());
  const line = (byte: number): Buffer => {
    const request = `GET /${String.fromCharCode(byte)} HTTP/1.1`;
    const text = `192.0.2.1 - - [01/Jan/2026:00:00:01 +0000] "${request}" 200 1 "-" "-"`;
    return Buffer.from(text, 'latin1');
  };
  pages.add([line(0xff), line(0xfe), at(1000, '/é')]);
  pages.query.checkpoint();
  assert.deepEqual(await pages.shown(), [
    '0 NULL 3 1 12 r0?',
    '0 /é 1 1 10 r0?',
    '0 /\ufffd 2 1 2 r0?',
  ]);
});

test('result rows older than the retention are removed', async (t) => {
  const pages = new QueryHarness(temporaryDirectory(t), { tableRetentionMs: 5 * minute });
  t.after(() => pages.store.close());
  pages.add([at(0)]);
  pages.add([at(2 * minute)]);
  pages.query.checkpoint();
  pages.add([at(8 * minute)]);
  pages.query.checkpoint();
  assert.deepEqual(
    (await pages.shown()).map((row) => row.split(' ')[0]),
    ['8', '8'],
  );
});

test('thousands of groups survive restarts, stored as pages and increments', async (t) => {
  const pages = new QueryHarness(temporaryDirectory(t));
  t.after(() => pages.store.close());
  const views = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => {
      const n = from + i;
      return at(n, `/${n % 1000}`, `192.0.2.${n % 7}`, 1);
    });
  pages.add(views(0, 800));
  pages.query.checkpoint();
  pages.add(views(800, 1500));
  pages.query.checkpoint();
  await pages.reopen();
  pages.add(views(1500, 3000));
  pages.query.checkpoint();
  await pages.reopen();
  pages.query.checkpoint({ drain: true });
  const rows = await pages.rows();
  assert.equal(rows.length, 1001);
  assert.deepEqual(rows[0]!.values.slice(2), [null, 3000, 7, 3000]);
  // Views n, n + 1000 and n + 2000 have three different addresses: 1000 is not a multiple of 7.
  for (const { values } of rows.slice(1)) assert.deepEqual(values.slice(3), [3, 3, 3]);
});

test('a partial window stays in the table: an output may have its whole value', async (t) => {
  const pages = new QueryHarness(temporaryDirectory(t), { outbox: true });
  t.after(() => pages.store.close());
  pages.store.results.setOutputs(['redis']);
  pages.query.beginAt(0, { offset: 7, leaderEpoch: 0 });
  pages.add([at(0)]);
  await pages.reopen();
  pages.store.results.setOutputs(['redis']);
  pages.query.beginAt(0, { offset: 7, leaderEpoch: 0 });
  pages.add([at(0), at(minute), at(3 * minute)]);
  pages.query.checkpoint();
  const sent = pages.store.results
    .entries('redis', 100)
    .map(({ record }) => record.startMs - start);
  assert.deepEqual([...new Set(sent)], [minute]);
  const rows = await pages.rows();
  assert.deepEqual(
    [...new Set(rows.filter(({ partial }) => partial).map((row) => row.windowStartMs))],
    [start],
  );
});

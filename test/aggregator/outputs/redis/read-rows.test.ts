import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowReader, type ReadCommands } from '#src/aggregator/outputs/redis/read-rows.js';
import { compileTemplateReader } from '#src/aggregator/outputs/redis/read-template.js';
import { compileTemplate } from '#src/aggregator/outputs/template.js';
import type { ResultLayout } from '#src/core/status.js';
import type { RedisOutputConfig } from '#src/generated/config/outputs/redis.js';
import { pageColumns } from '../../../support/output-context.js';
import { fc } from '../../../support/properties.js';

const startMs = Date.UTC(2015, 4, 17, 10);
const layout: ResultLayout = {
  columns: pageColumns,
  groupingSets: [
    { summedOver: [], isOverall: false },
    { summedOver: ['path'], isOverall: true },
  ],
};

/** Answers of a server; what is not given fails the test. */
function answers(given: Partial<ReadCommands>): ReadCommands {
  const unasked = async (): Promise<never> => assert.fail('not to be asked');
  return { hlen: async () => 1, hgetall: unasked, zrevrange: unasked, get: unasked, ...given };
}

function readerOf(config: Partial<RedisOutputConfig>, windowSizeMs: number | undefined = 60_000) {
  const whole = { url: 'redis://127.0.0.1', key: 'pv:{window_start}', ...config };
  return rowReader({
    config: whole as RedisOutputConfig,
    location: 'pipeline.yaml:9',
    layout,
    windowSizeMs,
  });
}

const hash = { layout: 'hash', field: '{path}', value: 'pv' } as const;

test('fields of a hash are rows, over all groups and of NULL, too', async () => {
  const reader = readerOf(hash);
  const redis = answers({ hgetall: async () => ({ '/a': '17', '(all)': '20', '(null)': '3' }) });
  const rows = await reader.rows(redis, 'pv:2015-05-17T10:00:00Z');
  assert.deepEqual(
    rows.map(({ values, groupingSet }) => [values, groupingSet]),
    [
      [[startMs, '/a', 17], 0],
      [[startMs, null, 20], 1],
      [[startMs, null, 3], 0],
    ],
  );
  assert.equal(rows[0]!.windowEndMs, startMs + 60_000);
});

test('a hash a row has its columns, and a column that is absent is NULL', async () => {
  const reader = readerOf({ layout: 'row', key: '{window_start}/{path}' });
  const redis = answers({ hgetall: async () => ({ path: '/a', gone: 'x' }) });
  const [row] = await reader.rows(redis, '2015-05-17T10:00:00Z//a');
  assert.deepEqual([row!.windowStartMs, row!.values], [startMs, [startMs, '/a', null]]);
});

test('members with scores and plain values are rows', async () => {
  const ranking = readerOf({ layout: 'zset', member: '{path}', score: 'pv' });
  const members = answers({ zrevrange: async () => ['/a', '1.5e+21', '/b', '-inf'] });
  const ranked = await ranking.rows(members, 'pv:2015-05-17T10:00:00Z');
  assert.deepEqual(
    ranked.map(({ values }) => values.slice(1)),
    [
      ['/a', 1.5e21],
      ['/b', -Infinity],
    ],
  );
  const single = readerOf({ layout: 'string', key: 'pv:{window_start}:{path}', value: 'pv' });
  const [row] = await single.rows(answers({ get: async () => '4' }), 'pv:2015-05-17T10:00:00Z:/a');
  assert.deepEqual(row!.values, [startMs, '/a', 4]);
});

test('keys and values of somebody else are no rows', async () => {
  const reader = readerOf(hash);
  assert.equal(reader.windowOf('pv:2015-05-17T10:00:00Z:revisions'), undefined);
  assert.equal(reader.windowOf('pv:{window_start}:tailrace:1'), undefined);
  const key = 'pv:2015-05-17T10:00:00Z';
  const orders = answers({ hgetall: async () => ({ '\0outbox': 'life', '/a': '1' }) });
  assert.deepEqual(await reader.rows(orders, key), []);
  const wrong = 'WRONGTYPE Operation against a key holding the wrong kind of value';
  const other = answers({ hlen: () => Promise.reject(new Error(wrong)) });
  assert.deepEqual(await reader.rows(other, key), []);
});

test('more rows than fit are refused by the name of their key', async () => {
  const redis = answers({ hlen: async () => 100_001 });
  await assert.rejects(readerOf(hash).rows(redis, 'pv:2015-05-17T10:00:00Z'), /"pv:2015.*100000/);
});

test('a key without its window is refused, with what to write', () => {
  assert.throws(
    () => readerOf({ ...hash, key: 'pv:{path}' }),
    /pipeline.yaml:9: .*"pv:\{path\}".*name window_start or window_end in it, or add \{ type: table/,
  );
  assert.throws(
    () =>
      rowReader({
        config: { url: 'redis://h', key: 'pv:{window_start}', ...hash },
        location: 'p:1',
        layout,
        windowSizeMs: undefined,
      }),
    /name window_start and window_end/,
  );
});

test('the pattern takes what Redis would read as a wildcard as it stands', () => {
  const { glob } = compileTemplateReader('a*[b]?{{{path}', pageColumns, 'key');
  assert.equal(glob, 'a\\*\\[b\\]\\?{*');
});

const twoTexts = [
  { name: 'host', role: 'group', type: 'string' },
  { name: 'path', role: 'group', type: 'string' },
  { name: 'pv', role: 'value', type: 'number' },
] as const;

test('what is read back is what was written, or nothing where it can be read in two ways', () => {
  const template = 'x{host}:{path}={pv}';
  const write = compileTemplate(template, twoTexts, 'key');
  const reader = compileTemplateReader(template, twoTexts, 'key');
  const text = fc.string({ unit: fc.constantFrom(':', '=', 'a', '\n', '.*', '1') });
  fc.assert(
    fc.property(text, text, fc.double({ noNaN: true }), (host, path, pv) => {
      const cells = reader.read(
        write({ startMs: 0, endMs: 1, revision: 1, values: [host, path, pv], summedOver: [] }),
      );
      assert.ok(cells !== undefined);
      const written = [host, path, String(pv)];
      for (const [index, found] of cells) assert.equal(found, written[index]);
      if (![host, path].some((part) => part.includes(':'))) assert.equal(cells.get(0), host);
    }),
  );
});

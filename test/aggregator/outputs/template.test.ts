import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnText, compileTemplate } from '#src/aggregator/outputs/template.js';
import { ConfigError } from '#src/core/errors.js';
import type { ResultColumn } from '#src/core/status.js';

const columns: ResultColumn[] = [
  { name: 'window_start', role: 'window_start', type: 'timestamp' },
  { name: 'path', role: 'group', type: 'string' },
  { name: 'pv', role: 'value', type: 'number' },
];
const row = {
  startMs: 0,
  endMs: 60_000,
  revision: 1,
  values: [Date.UTC(2015, 4, 17, 10), '/a', 7],
  summedOver: [],
};
const render = (
  text: string,
  values = row.values as (string | number | null)[],
  summedOver: string[] = [],
) => compileTemplate(text, columns, 'f:1')({ ...row, values, summedOver });

test('columns stand in braces, times as ISO', () => {
  assert.equal(render('pv:{window_start}'), 'pv:2015-05-17T10:00:00Z');
  assert.equal(render('{path}={pv}'), '/a=7');
  assert.equal(render('{window_start}', [1]), '1970-01-01T00:00:00.001Z');
});

test('NULL and a column that the row sums over look different', () => {
  assert.equal(render('{path}', [0, null, 7]), '(null)');
  assert.equal(render('{path}', [0, null, 7], ['path']), '(all)');
});

test('doubled braces are braces, so a hash tag can be written', () => {
  assert.equal(render('{{pv}}:{path}'), '{pv}:/a');
});

test('a column that the query does not have is refused with those it has', () => {
  const message = /f:1: the query has no column "uv"; its columns: window_start, path, pv/;
  assert.throws(() => render('{uv}'), message);
  assert.throws(() => columnText('uv', columns, 'f:1'), ConfigError);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '../support/command-line.js';
import { queryFile } from '../support/query-file.js';

test('a query is printed with the table that it reads', async (t) => {
  const { code, stdout } = await run('tailrace', [
    'aggregate',
    '--to',
    'flink',
    'pages',
    '-c',
    queryFile(t, 'path'),
  ]);
  assert.equal(code, 0);
  assert.match(stdout, /CREATE TABLE access_lines[^;]*'topic' = 'access'[^;]*;/);
  assert.match(stdout, /CREATE VIEW access AS/);
  assert.match(stdout, /SELECT window_start, window_end, path, COUNT\(\*\) AS pv\nFROM TABLE/);
});

test('a wrong query and an unknown name are told, and nothing is printed', async (t) => {
  const wrong = await run('tailrace', [
    'aggregate',
    '--to',
    'flink',
    'pages',
    '-c',
    queryFile(t, 'pth'),
  ]);
  assert.deepEqual([wrong.code, wrong.stdout], [78, '']);
  assert.match(wrong.stderr, /pipeline.yaml:8: .* did you mean path\?/);
  const unknown = await run('tailrace', [
    'aggregate',
    '--to',
    'flink',
    'page',
    '-c',
    queryFile(t, 'path'),
  ]);
  assert.deepEqual([unknown.code, unknown.stdout], [64, '']);
  assert.match(unknown.stderr, /"page" is not in .*; did you mean "pages"\?/);
});

test('the sub-command prints the same script', async (t) => {
  const file = queryFile(t, 'path');
  const before = await run('tailrace', ['aggregate', 'pages', '-c', file, '--to', 'flink']);
  const { code, stdout } = await run('tailrace', ['aggregate', 'flink', 'pages', '-c', file]);
  assert.deepEqual([code, stdout], [0, before.stdout]);
});

test('a query that has not run is explained by its SQL and plan', async (t) => {
  const args = ['aggregate', 'explain', 'pages', '-c', queryFile(t, 'path')];
  const { code, stdout } = await run('tailrace', args);
  assert.equal(code, 0);
  assert.match(stdout, /^SQL\n {2}SELECT window_start, window_end, path, COUNT\(\*\) AS pv\n/);
  assert.match(stdout, /└ windows: TUMBLE 1m\n/);
  assert.match(stdout, /^State\n {2}none yet: it has not run$/m);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '../support/command-line.js';
import { queryFile } from '../support/query-file.js';

test('without a state there is nothing to save, to list or to restore', async (t) => {
  const file = queryFile(t, 'path');
  const savepoint = (...words: string[]) => run('tailrace', ['savepoint', ...words, '-c', file]);
  const created = await savepoint('create', 'pages');
  assert.equal(created.code, 1);
  assert.match(created.stderr, /^savepoint: aggregation "pages" has no state yet in \S+data\n$/);
  const listed = await savepoint('list', 'pages');
  assert.equal(listed.code, 0);
  assert.match(listed.stderr, /aggregation "pages" has none/);
  const restored = await savepoint('restore', 'pages', '2026');
  assert.equal(restored.code, 1);
  assert.match(restored.stderr, /aggregation "pages" has no savepoint "2026"; it has: none/);
  const unknown = await savepoint('restore', 'pages', '2026', '--for', 'page');
  assert.equal(unknown.code, 64);
  assert.match(unknown.stderr, /"page" is not in .*; did you mean "pages"\?/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '../support/command-line.js';
import { queryFile } from '../support/query-file.js';

test('an aggregation that has not run says so, apart from the rows', async (t) => {
  const file = queryFile(t, 'path');
  const results = await run('tailrace', ['results', 'pages', '-c', file, '--format', 'csv']);
  assert.deepEqual([results.code, results.stdout], [0, '']);
  assert.match(results.stderr, /^results: aggregation "pages" has not run yet in \/.*\/data\n$/);
});

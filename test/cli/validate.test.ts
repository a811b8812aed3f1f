import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { run, start } from '../support/command-line.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

/** A pipeline whose query selects `column`, on line 8. */
function pipelineFile(t: TestContext, column: string): string {
  const file = join(temporaryDirectory(t), 'pipeline.yaml');
  const text = `broker: { listen: '127.0.0.1:0' }
tables:
  access: { topic: access, format: combined, timestamp: ts }
aggregations:
  pages:
    outputs: [{ type: table }]
    sql: |
      SELECT window_start, window_end, ${column}, COUNT(*) AS pv
      FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
      GROUP BY window_start, window_end, path
`;
  writeFileSync(file, text);
  return file;
}

test('a valid pipeline is told with its parts', async (t) => {
  const { code, stdout, stderr } = await run('tailrace', ['validate', pipelineFile(t, 'path')]);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  assert.equal(stdout, 'valid: broker on 127.0.0.1:0; aggregation pages\n');
});

test('a problem of a query is shown at its line of the file', async (t) => {
  const file = pipelineFile(t, 'pth');
  const { code, stdout, stderr } = await run('tailrace', ['validate', file]);
  assert.equal(code, 78);
  assert.equal(stdout, '');
  const [message, excerpt, caret] = stderr.split('\n');
  assert.equal(message, `${file}:8: table access has no column pth; did you mean path?`);
  assert.equal(excerpt, '  8 | SELECT window_start, window_end, pth, COUNT(*) AS pv');
  assert.equal(caret, `${' '.repeat(39)}^^^`);
});

test('a reader that goes away ends the command quietly', async (t) => {
  const command = start('tailrace', ['validate', pipelineFile(t, 'path')]);
  command.child.stdout!.destroy();
  const { code, stderr } = await command.untilExit();
  assert.equal(stderr, '');
  assert.equal(code, 0);
});

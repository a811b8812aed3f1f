import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run, start } from '../support/command-line.js';
import { queryFile } from '../support/query-file.js';

test('a valid pipeline is told with its parts', async (t) => {
  const { code, stdout, stderr } = await run('tailrace', ['validate', queryFile(t, 'path')]);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  assert.equal(stdout, 'valid: broker on 127.0.0.1:0; aggregation pages\n');
});

test('the file may be given as the other commands take it, and must be given', async (t) => {
  const given = await run('tailrace', ['validate', '--conf', queryFile(t, 'path')]);
  assert.match(given.stdout, /^valid: /);
  const none = await run('tailrace', ['validate']);
  assert.deepEqual([none.code, none.stdout], [64, '']);
  assert.match(none.stderr, /no configuration file given/);
});

test('a problem of a query is shown at its line of the file', async (t) => {
  const file = queryFile(t, 'pth');
  const { code, stdout, stderr } = await run('tailrace', ['validate', file]);
  assert.equal(code, 78);
  assert.equal(stdout, '');
  const [message, excerpt, caret] = stderr.split('\n');
  assert.equal(message, `${file}:8: table access has no column pth; did you mean path?`);
  assert.equal(excerpt, '  8 | SELECT window_start, window_end, pth, COUNT(*) AS pv');
  assert.equal(caret, `${' '.repeat(39)}^^^`);
});

test('a reader that goes away ends the command quietly', async (t) => {
  const command = start('tailrace', ['validate', queryFile(t, 'path')]);
  command.child.stdout!.destroy();
  const { code, stderr } = await command.untilExit();
  assert.equal(stderr, '');
  assert.equal(code, 0);
});

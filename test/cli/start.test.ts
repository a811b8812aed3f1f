import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

for (const [what, words, complaint] of [
  [
    'an option that there is not',
    ['--lgo', 'x'],
    /unknown option '--lgo'\n\(Did you mean --log\?\)/,
  ],
  ['a log that is not there', ['--log', '/none'], /--log \/none: there is no such file; name an/],
  ['a directory', ['--log', '/'], /--log \/: it is not a file; name an access log/],
] as const)
  test(`"npm start" tells ${what} as a wrong command line`, () => {
    const args = ['dist/cli/start.js', ...words];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(status, 64, stderr);
    assert.match(stderr, complaint);
  });

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Problem } from '#src/config/model.js';
import { formatProblem, formatProblems } from '#src/config/problems.js';

const problem: Problem = {
  severity: 'error',
  position: { file: 'flume.conf', line: 2, column: 18, length: 2 },
  path: 'a1.sinks.k1.channel',
  message: 'channel "c2" is not defined; defined channels: c1',
};

describe('a problem', () => {
  test('is printed as file:line: path: message', () => {
    assert.equal(
      formatProblem(problem),
      'flume.conf:2: a1.sinks.k1.channel: channel "c2" is not defined; defined channels: c1',
    );
    assert.match(formatProblem({ ...problem, severity: 'warning' }), /^flume.conf:2: warning: a1/);
  });

  test('is shown with its line and carets under the value', () => {
    const texts = new Map([['flume.conf', 'x = 1\na1.sinks.k1.ch = c2\n']]);
    assert.deepEqual(formatProblems([problem], { texts }).split('\n').slice(1), [
      '  2 | a1.sinks.k1.ch = c2',
      '                       ^^',
    ]);
  });

  test('of a file that could not be read has no excerpt', () => {
    assert.equal(formatProblems([problem], { texts: new Map() }), formatProblem(problem));
  });

  test('does not show a secret on its line', () => {
    for (const line of ['k1.truststore-password = hunter2', 'url = redis://me:hunter2@host']) {
      const texts = new Map([['flume.conf', `\n${line}`]]);
      const shown = formatProblems([problem], { texts });
      assert.doesNotMatch(shown, /hunter2/);
      assert.match(shown, /\*\*\*/);
    }
  });
});

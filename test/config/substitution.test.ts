import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatProblem } from '#src/config/problems.js';
import { readProperties } from '#src/config/properties.js';
import { Report } from '#src/config/report.js';
import { substitute } from '#src/config/substitution.js';

function resolve(text: string): {
  values: Record<string, unknown>;
  problems: string[];
  used: string[];
} {
  const report = new Report('strict');
  const leaves = new Map(readProperties('f', text, report).map((leaf) => [leaf.path, leaf]));
  const lookups = {
    env: { HOST: 'web1', NAME: 'HOST', PASSWORD: 'hunter2' },
    sysProperties: { port: '4545' },
  };
  const { leaves: resolved, used } = substitute(leaves, lookups, () => report);
  return {
    values: Object.fromEntries(Array.from(resolved.values(), ({ path, value }) => [path, value])),
    problems: report.problems.map(formatProblem),
    used: [...used],
  };
}

describe('${…} in a value', () => {
  test('is resolved as Flume does', () => {
    const table: readonly [string, string][] = [
      ['a = ${env:HOST}', 'web1'],
      ['a = x${env:HOST}y${sys:port}', 'xweb1y4545'],
      ['a = ${HOST}', 'web1'],
      ['a = ${b.c}\nb.c = z', 'z'],
      ['a = ${b}\nb = ${c}\nc = deep', 'deep'],
      ['a = ${env:NONE:-fallback}', 'fallback'],
      ['a = ${none:-}', ''],
      ['a = ${env:${env:NAME}}', 'web1'],
      ['a = ${env:NONE:-${env:HOST}}', 'web1'],
      ['a = $${env:HOST}', '${env:HOST}'],
      ['a = 100$', '100$'],
      ['a = ${open', '${open'],
    ];
    for (const [text, value] of table) {
      const resolved = resolve(text);
      assert.equal(resolved.values['a'], value, text);
      assert.deepEqual(resolved.problems, [], text);
    }
  });

  test('takes a key of the files before the environment', () => {
    const { values, used } = resolve('a = ${HOST}\nHOST = mine');
    assert.equal(values['a'], 'mine');
    assert.deepEqual(used, ['HOST']);
  });

  test('stays as it is with a problem when it cannot be resolved', () => {
    const { values, problems } = resolve('a = ${env:NONE}\nb = ${sys:none}\nc = ${1}');
    assert.deepEqual(values, { a: '${env:NONE}', b: '${sys:none}', c: '${1}' });
    assert.deepEqual(problems, [
      'f:1: a: environment variable NONE is not set; set it, or write ${env:NONE:-default}',
      'f:2: b: system property none is not set; pass -Dnone=…, or write ${sys:none:-default}',
      'f:3: warning: c: ${1} is neither a key nor an environment variable and stays as it is',
    ]);
  });

  test('in a circle is refused', () => {
    assert.match(resolve('a = ${b}\nb = ${a}').problems.join('\n'), /refers to itself: a → b → a/);
  });

  test('cannot grow without end', () => {
    const lines = Array.from({ length: 40 }, (_, n) => `k${n} = \${k${n + 1}}\${k${n + 1}}`);
    const { problems } = resolve([...lines, 'k40 = xxxxxxxx'].join('\n'));
    assert.match(problems.join('\n'), /grows beyond 1 MB/);
  });
});

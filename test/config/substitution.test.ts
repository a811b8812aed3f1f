import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatProblem } from '#src/config/problems.js';
import { readProperties } from '#src/config/properties.js';
import { Report } from '#src/config/report.js';
import { substitute } from '#src/config/substitution.js';

const noon = new Date(2026, 10, 21, 12, 5, 9, 7).getTime();

function resolve(
  text: string,
  sysProperties: Readonly<Record<string, string>> = { port: '4545' },
): { values: Record<string, unknown>; problems: string[]; used: string[] } {
  const report = new Report('strict');
  const leaves = new Map(readProperties('f', text, report).map((leaf) => [leaf.path, leaf]));
  const lookups = {
    env: { HOST: 'web1', NAME: 'HOST', PASSWORD: 'hunter2' },
    sysProperties,
    nowMs: noon,
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

  test('may be a date by a pattern of Java', () => {
    const table: readonly [string, string][] = [
      ['yyyy-MM-dd', '2026-11-21'],
      ["yy.M.d 'at' H:mm:ss,SSS", '26.11.21 at 12:05:09,007'],
      ["EEE EEEE MMM MMMM h a ''", "Sat Saturday Nov November 12 PM '"],
    ];
    for (const [pattern, text] of table)
      assert.equal(resolve(`a = \${date:${pattern}}`).values['a'], text);
    assert.match(String(resolve('a = ${date:Z}').values['a']), /^[+-]\d{4}$/);
    assert.deepEqual(resolve('a = ${date:QQ}\nb = ${java:version}').problems, [
      'f:1: a: the date pattern "QQ" is not known; use y, M, d, E, H, h, m, s, S, a and Z',
      'f:2: b: ${java:version} has no value: there is no Java here; write the text',
    ]);
  });

  test("is empty for an unset variable where Flume's older resolver is asked for", () => {
    const resolver = 'org.apache.flume.node.EnvVarResolverProperties';
    const { values, problems } = resolve('a = x${NONE}y${HOST}', {
      propertiesImplementation: resolver,
    });
    assert.equal(values['a'], 'xyweb1');
    assert.deepEqual(problems, []);
  });

  test('that comes to nothing is ignored like an empty value, and what it leaves is trimmed', () => {
    const { values, problems } = resolve('a = ${none:-}\nb = x${none:-}\nc = ${sys:x}', {
      x: ' y ',
    });
    assert.deepEqual(values, { b: 'x', c: 'y' });
    assert.deepEqual(problems, ['f:1: warning: a: comes to no value and is ignored']);
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

  test('with a name that cannot be resolved is told once', () => {
    const { values, problems } = resolve('a = ${${sys:none}_BIND}');
    assert.equal(values['a'], '${${sys:none}_BIND}');
    assert.equal(problems.length, 1);
  });

  test('in a circle is refused', () => {
    assert.match(resolve('a = ${b}\nb = ${a}').problems.join('\n'), /refers to itself: a → b → a/);
  });

  test('cannot grow without end', () => {
    const lines = Array.from({ length: 40 }, (_, n) => `k${n} = \${k${n + 1}}\${k${n + 1}}`);
    const { problems } = resolve([...lines, 'k40 = xxxxxxxx'].join('\n'));
    assert.match(problems.join('\n'), /grows beyond 1 MB/);
  });

  test('is left as it is in a nest of thousands, which takes no time', () => {
    const nest = `${'${'.repeat(20_000)}a${'}'.repeat(20_000)}`;
    assert.equal(String(resolve(`a = ${nest}`).values['a']).length, nest.length);
    const open = '${'.repeat(32_000);
    assert.equal(resolve(`a = ${open}`).values['a'], open);
  });
});

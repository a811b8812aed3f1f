import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatProblem } from '#src/config/problems.js';
import { readProperties } from '#src/config/properties.js';
import { Report } from '#src/config/report.js';
import { fc } from '../support/properties.js';

function read(text: string): { values: Record<string, unknown>; problems: string[] } {
  const report = new Report('strict');
  const leaves = readProperties('f.conf', text, report);
  return {
    values: Object.fromEntries(leaves.map((leaf) => [leaf.path, leaf.value])),
    problems: report.problems.map(formatProblem),
  };
}

describe('a .properties file', () => {
  test('follows the grammar of java.util.Properties', () => {
    const table: readonly [string, Record<string, string>][] = [
      ['a = b', { a: 'b' }],
      ['a:b', { a: 'b' }],
      ['a b c', { a: 'b c' }],
      ['  a\t=\tb', { a: 'b' }],
      ['# a = b\n! c = d\n\ne=f', { e: 'f' }],
      ['a = b \\\n    c', { a: 'b c' }],
      ['a = b\\\\\nc = d', { a: 'b\\', c: 'd' }],
      ['a\\=b = c', { 'a=b': 'c' }],
      ['regex = \\\\d+', { regex: '\\d+' }],
      ['regex = \\d+', { regex: 'd+' }],
      ['a = \\u0041\\t', { a: 'A' }],
      ['a = x=y', { a: 'x=y' }],
      ['a = b\r\nc = d\r\n', { a: 'b', c: 'd' }],
      ['a = b\rc = d \\\r e', { a: 'b', c: 'd e' }],
      ['key\\\r\n  #a = b \\\r\n # c', { 'key#a': 'b # c' }],
      ['a = 5 # x', { a: '5 # x' }],
    ];
    for (const [text, values] of table) assert.deepEqual(read(text).values, values, text);
  });

  test('says where each key and value stands', () => {
    const [leaf] = readProperties('f.conf', '\n  a1.sources = r1 r2\n', new Report('strict'));
    assert.deepEqual(leaf?.position, { file: 'f.conf', line: 2, column: 16, length: 5 });
    assert.deepEqual(
      leaf?.keyPositions.map(({ column, length }) => [column, length]),
      [
        [3, 2],
        [6, 7],
      ],
    );
  });

  test('keeps the last of two equal keys and says so', () => {
    assert.deepEqual(read('a = 1\nb = 2\na = 3'), {
      values: { b: '2', a: '3' },
      problems: ['f.conf:3: warning: a: is written again; line 1 has no effect'],
    });
  });

  test('ignores an empty value with a warning', () => {
    assert.deepEqual(read('a ='), {
      values: {},
      problems: ['f.conf:1: warning: a: has no value and is ignored'],
    });
  });

  test('has no value for a key that is written again without one', () => {
    assert.deepEqual(read('a = 1\na =\nb = 2'), {
      values: { b: '2' },
      problems: ['f.conf:2: warning: a: has no value and is ignored, and so is line 1'],
    });
  });

  test('cuts a trailing ## comment with a warning', () => {
    const { values, problems } = read('a1.port = 44444 ## the port');
    assert.deepEqual(values, { 'a1.port': '44444' });
    assert.match(problems.join(), /"## the port" after the value is taken as a comment/);
  });

  test('refuses a broken \\u escape, as Java does', () => {
    assert.match(read('a = \\u12g4').problems.join(), /broken \\u escape/);
    assert.deepEqual(read('a = C:\\\\users').problems, []);
  });

  test('of any text never throws, and points inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'a.=: \t\\#!\n\r\\u0é'), maxLength: 60 }),
        (text) => {
          const lines = text.split(/\r\n|\n|\r/).length;
          for (const leaf of readProperties('f', text, new Report('strict'))) {
            assert.ok(leaf.position.line >= 1 && leaf.position.line <= lines);
            assert.equal(leaf.keyPositions.length, leaf.path.split('.').length);
          }
        },
      ),
    );
  });
});

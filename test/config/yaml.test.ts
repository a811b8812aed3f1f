import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatProblem } from '#src/config/problems.js';
import { Report } from '#src/config/report.js';
import { readYaml } from '#src/config/yaml.js';
import { fc } from '../support/properties.js';

function read(text: string): { values: Record<string, unknown>; problems: string[] } {
  const report = new Report('strict');
  const leaves = readYaml('f.yaml', text, report);
  return {
    values: Object.fromEntries(leaves.map((leaf) => [leaf.path, leaf.value])),
    problems: report.problems.map(formatProblem),
  };
}

describe('a YAML file', () => {
  test('reads dotted and nested keys as the same', () => {
    const nested = read('a1:\n  sources:\n    r1: { type: netcat, port: 1 }');
    const dotted = read('a1.sources.r1.type: netcat\na1.sources:\n  r1.port: 1');
    assert.deepEqual(nested.values, dotted.values);
    assert.deepEqual(nested.values, { 'a1.sources.r1.type': 'netcat', 'a1.sources.r1.port': '1' });
  });

  test('keeps unquoted numbers and booleans as they are written', () => {
    const { values } = read(
      'a: 0644\nb: yes\nc: true\nd: 1e3\ne: "x"\nf: 1_000\ng: [1, a]\n404: z',
    );
    assert.deepEqual(values, {
      a: '0644',
      b: 'yes',
      c: 'true',
      d: '1e3',
      e: 'x',
      f: '1_000',
      g: ['1', 'a'],
      '404': 'z',
    });
  });

  test('names a tab alone: what it does to the rest of the file is no help', () => {
    const { problems } = read('a:\n\tb: 1\nc:\n  d: 2');
    const message = 'a tab is not allowed as indentation in YAML; indent with spaces';
    assert.deepEqual(problems, [`f.yaml:2: ${message}`]);
  });

  test('says which bracket is not closed', () => {
    const { problems } = read('a: [b, c\nd: 1');
    const message = 'expected "]" here: what an earlier bracket opens is not closed';
    assert.deepEqual(problems, [`f.yaml:2: ${message}`]);
  });

  test('numbers the maps of a list', () => {
    const { values } = read('outputs:\n  - { type: table }\n  - type: redis\n    url: u');
    assert.deepEqual(values, {
      'outputs.0.type': 'table',
      'outputs.1.type': 'redis',
      'outputs.1.url': 'u',
    });
  });

  test('marks keys without a value', () => {
    const leaves = readYaml('f.yaml', 'a:\nb: {}\nc: ~\nd: ""', new Report('strict'));
    assert.deepEqual(
      leaves.map((leaf) => [leaf.path, leaf.empty ?? false]),
      [
        ['a', true],
        ['b', true],
        ['c', true],
        ['d', false],
      ],
    );
  });

  test('reads the type null as a name', () => {
    assert.deepEqual(read('k1: { type: null }').values, { 'k1.type': 'null' });
  });

  test("merges anchors, where the map's own keys win", () => {
    const { values, problems } = read(
      'x: &x { a: 1, b: 2 }\ny: &y { b: 3, c: 4 }\nz: { <<: [*x, *y], a: 9 }',
    );
    assert.deepEqual(problems, []);
    assert.equal(values['z.a'], '9');
    assert.equal(values['z.b'], '2');
    assert.equal(values['z.c'], '4');
  });

  test("says where a value begins: behind its quote, on a block's first line", () => {
    const leaves = readYaml(
      'f.yaml',
      'a: "x"\nsql: |\n  SELECT 1\n  FROM t\n',
      new Report('strict'),
    );
    const places = leaves.map(({ position }) => [position.line, position.column, position.length]);
    assert.deepEqual(places, [
      [1, 5, 1],
      [3, 3, 8],
    ]);
    assert.equal(leaves[1]?.value, 'SELECT 1\nFROM t');
  });

  test('reports what YAML itself refuses, with line and remedy', () => {
    const table: readonly [string, RegExp][] = [
      [
        'a:\n\tb: 1',
        /^f.yaml:2: a tab is not allowed as indentation in YAML; indent with spaces$/m,
      ],
      ['a: 1\na: 2', /^f.yaml:2: key "a" is written twice in one map; remove one$/m],
      ['a.b: 1\na: { b: 2 }', /^f.yaml:2: a.b: is written twice, first on line 1$/m],
      ['a: b: c', /^f.yaml:1: a second "key: value" on one line/m],
      [
        'a: @b',
        /^f.yaml:1: plain value cannot start with reserved character @; put it in quotes$/m,
      ],
      ['a: *b', /^f.yaml:1: no anchor "&b" stands before this alias$/m],
      ['a: 1\n---\nb: 2', /^f.yaml:2: a second document begins here/m],
      ['- a\n- b', /^f.yaml:1: the file must hold a map/m],
      ['? [a, b]\n: c', /^f.yaml:1: a key must be plain text$/m],
    ];
    for (const [text, expected] of table)
      assert.match(read(text).problems.join('\n'), expected, text);
  });

  test('limits what aliases can make of a small file', () => {
    const levels = Array.from({ length: 9 }, (_, n) => {
      const items =
        n === 0 ? 'k: 1' : Array.from('abcdefghij', (key) => `${key}: *l${n - 1}`).join(', ');
      return `l${n}: &l${n} { ${items} }`;
    });
    assert.match(read(levels.join('\n')).problems.join('\n'), /holds more than 100000 values/);
  });

  test('of any text never throws', () => {
    const unit = fc.constantFrom(...'ab:- \n\t{}[],&*|>"\'#<!?~1');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => void read(text)),
      { numRuns: 500 },
    );
  });
});

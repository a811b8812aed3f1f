import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { regexFormat } from '#src/codecs/regex/index.js';
import { fc } from '../../support/properties.js';
import { parse } from '../../support/rows.js';
import { checkedOptions, formatWith } from '../../support/table-formats.js';

const access = await formatWith('regex', {
  pattern: String.raw`^(?<ip>\S+) \[(?<ts>[^\]]+)\] (?<status>\S+)(?: (?<agent>.+))?$`,
  columns: { ts: 'TIMESTAMP(3)', status: 'BIGINT' },
  nullLiteral: '-',
});
const ts = Date.UTC(2015, 4, 17, 10, 5, 3);

describe('format regex', () => {
  test('named groups are columns; one that takes no part is NULL', () => {
    assert.deepEqual(
      parse(access, ['h [2015-05-17T10:05:03Z] 200 ünï 😀', '- [2015-05-17T10:05:03Z] -\r']),
      {
        rows: [
          { ip: 'h', ts, status: 200, agent: 'ünï 😀' },
          { ip: null, ts, status: null, agent: null },
        ],
        rejected: [],
      },
    );
  });

  test('the pattern is written as for Java, and may match anywhere', async () => {
    const format = await formatWith('regex', { pattern: String.raw`\Q[x]\E(?<word>\p{Alpha}+)` });
    assert.deepEqual(parse(format, ['more [x]abc9']).rows, [{ word: 'abc' }]);
  });

  for (const [line, reason] of [
    ['h', 'the pattern does not match'],
    ['h [yesterday] 200', 'ts: expected a time as 2015-05-17T10:05:03Z, found "yesterday"'],
    ['h [2015-05-17T10:05:03Z] x', 'status: expected a BIGINT, found "x"'],
    ['h [2015-05-17T10:05:03Z] １', 'status: expected a BIGINT, found "１"'],
  ] as const)
    test(`a line that cannot be read is rejected: ${reason}`, () => {
      assert.deepEqual(parse(access, [line]), { rows: [], rejected: [{ bodyIndex: 0, reason }] });
    });

  test('a line for which the pattern tries too many ways is rejected, the others are read', async () => {
    const options = await checkedOptions('regex', { pattern: '^(?<a>(?:x+)+)$' });
    const format = regexFormat(options as never, 100);
    const { rows, rejected } = parse(format, ['xx', `${'x'.repeat(60)}y`, 'xxx']);
    assert.deepEqual(rows, [{ a: 'xx' }, { a: 'xxx' }]);
    assert.equal(rejected[0]?.bodyIndex, 1);
    assert.match(rejected[0].reason, /took more than 100 ms for this line: it tries too many ways/);
  });

  for (const [options, message] of [
    [{ pattern: '(' }, /cannot be read: .*nterminated group/],
    [{ pattern: '(?>a)' }, /cannot be read: atomic group/],
    [{ pattern: '(a)' }, /has no named group/],
    [{ pattern: '(?<a>.)', columns: { b: 'BIGINT' } }, /has no group "b"; it has: a/],
  ] as const)
    test(`the options ${JSON.stringify(options)} are refused`, async () => {
      await assert.rejects(formatWith('regex', options), message);
    });

  test('arbitrary bytes end in a row or a reason', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 5 }), (bodies) => {
        const { rows, rejected } = parse(access, bodies);
        assert.equal(rows.length + rejected.length, bodies.length);
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fc } from '../../support/properties.js';
import { parse } from '../../support/rows.js';
import { formatWith } from '../../support/table-formats.js';

const columns = { ts: 'TIMESTAMP(3)', path: 'STRING', status: 'BIGINT' };
const plain = await formatWith('csv', { columns });
const texts = await formatWith('csv', { columns: { a: 'STRING', b: 'STRING' } });
const wellFormed = (text: string): string => Buffer.from(text).toString();
const ts = Date.UTC(2015, 4, 17, 10, 5, 3);

describe('format csv', () => {
  test('fields are columns in their order', () => {
    const { rows, rejected } = parse(plain, [
      '2015-05-17 10:05:03,/a,200',
      '2015-05-17 10:05:03.5,"/a,b ""c""", 404\r\n',
    ]);
    assert.deepEqual(rejected, []);
    assert.deepEqual(rows, [
      { ts, path: '/a', status: 200 },
      { ts: ts + 500, path: '/a,b "c"', status: 404 },
    ]);
  });

  test('a dialect has its own delimiter, quote, escape and text for NULL', async () => {
    const format = await formatWith('csv', {
      columns,
      delimiter: ';',
      quote: "'",
      escape: '\\',
      nullLiteral: '-',
    });
    assert.deepEqual(
      parse(format, [
        "2015-05-17 10:05:03;'it\\'s; ''it''';-",
        '2015-05-17 10:05:03;a\\;b;1',
        '-;-;-',
      ]),
      {
        rows: [
          { ts, path: "it's; 'it'", status: null },
          { ts, path: 'a;b', status: 1 },
          { ts: null, path: null, status: null },
        ],
        rejected: [],
      },
    );
  });

  test('a quote inside a field is a character, and blanks belong to texts', () => {
    assert.deepEqual(parse(texts, [' a"b" ,c']).rows, [{ a: ' a"b" ', b: 'c' }]);
  });

  test('a quoted field may hold line ends', () => {
    assert.deepEqual(parse(texts, ['"a\r\nb",c\n']).rows, [{ a: 'a\r\nb', b: 'c' }]);
  });

  for (const [line, reason] of [
    ['', 'ts: expected a time as 2015-05-17 10:05:03 at byte 0, found ""'],
    ['2015-05-17 10:05:03,/a', 'expected 3 fields, found 2'],
    ['2015-05-17 10:05:03,/a,1,2', 'expected 3 fields, found more at byte 24'],
    ['2015-05-17 10:05:03,/a,x', 'status: expected a BIGINT at byte 23, found "x"'],
    ['2015-05-17 10:05:03,/a,', 'status: expected a BIGINT at byte 23, found ""'],
    ['2015-05-17 10:05:03,"/a,1', 'expected a closing quote for the field at byte 20'],
    ['2015-05-17 10:05:03,"/a"x,1', 'expected a delimiter or the end of the line at byte 24'],
    ['2015-05-17 10:05:03,/a\n,1', 'expected one line, found a second one at byte 22'],
    [
      '2015-05-17T10:05:03,/a,1',
      'ts: expected a time as 2015-05-17 10:05:03 at byte 0, found "2015-05-17T10:05:03"',
    ],
  ] as const)
    test(`a line that cannot be read is rejected: ${reason}`, () => {
      assert.deepEqual(parse(plain, [line]), { rows: [], rejected: [{ bodyIndex: 0, reason }] });
    });

  test('what is written by the rules of RFC 4180 is read back', () => {
    const field = fc.oneof(
      fc.stringMatching(/^[ a-z,"\n]{0,12}$/),
      fc.string({ unit: 'grapheme' }),
    );
    const written = (value: string): string =>
      /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field), { maxLength: 5 }), (rows) => {
        const lines = rows.map(([a, b]) => `${written(a)},${written(b)}`);
        const read = parse(texts, lines);
        assert.deepEqual(read.rejected, []);
        assert.deepEqual(
          read.rows,
          rows.map(([a, b]) => ({ a: wellFormed(a), b: wellFormed(b) })),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('arbitrary bytes end in a row or a reason', async () => {
    const escaping = await formatWith('csv', { columns, escape: '\\' });
    const bytes = fc.array(fc.constantFrom(...Buffer.from('a,"\\\n1')), { maxLength: 20 });
    fc.assert(
      fc.property(
        fc.array(
          bytes.map((list) => Buffer.from(list)),
          { maxLength: 5 },
        ),
        (bodies) => {
          for (const format of [plain, texts, escaping]) {
            const { rows, rejected } = parse(format, bodies);
            assert.equal(rows.length + rejected.length, bodies.length);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test('a delimiter that is no ASCII character is refused', async () => {
  await assert.rejects(
    formatWith('csv', { columns, delimiter: '→' }),
    /must be one ASCII character, found "→"/,
  );
});

test('a column of CSV has no path', async () => {
  await assert.rejects(
    formatWith('csv', { columns: { a: 'STRING FROM b' } }),
    /a column of format csv has no FROM/,
  );
});

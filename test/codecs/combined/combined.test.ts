import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { combinedFormat } from '#src/codecs/combined/index.js';
import { fc } from '../../support/properties.js';
import { parse, rowsOf, slabOf } from '../../support/rows.js';

const time = '[17/May/2015:10:05:03 +0000]';

describe('format combined', () => {
  test('every field of a line is a column', () => {
    const { rows, rejected } = parse(combinedFormat, [
      `83.149.9.216 id frank ${time} "GET /a/b?x=1&y=2 HTTP/1.1" 200 203023 "http://x/?q" "curl/8"`,
    ]);
    assert.deepEqual(rejected, []);
    assert.deepEqual(rows, [
      {
        ip: '83.149.9.216',
        ident: 'id',
        user: 'frank',
        ts: Date.UTC(2015, 4, 17, 10, 5, 3),
        method: 'GET',
        path: '/a/b',
        query: 'x=1&y=2',
        protocol: 'HTTP/1.1',
        status: 200,
        bytes: 203023,
        referer: 'http://x/?q',
        agent: 'curl/8',
      },
    ]);
  });

  test('a dash is NULL, but 0 in bytes', () => {
    const [row] = parse(combinedFormat, [`::1 - - ${time} "GET / HTTP/1.0" - - "-" "-"`]).rows;
    assert.deepEqual(row, {
      ip: '::1',
      ident: null,
      user: null,
      ts: Date.UTC(2015, 4, 17, 10, 5, 3),
      method: 'GET',
      path: '/',
      query: null,
      protocol: 'HTTP/1.0',
      status: null,
      bytes: 0,
      referer: null,
      agent: null,
    });
  });

  for (const [request, expected] of [
    ['GET /a HTTP/1.1', ['GET', '/a', null, 'HTTP/1.1']],
    ['GET /a? HTTP/1.1', ['GET', '/a', '', 'HTTP/1.1']],
    ['GET /a?b?c HTTP/2.0', ['GET', '/a', 'b?c', 'HTTP/2.0']],
    ['OPTIONS * HTTP/1.0', ['OPTIONS', '*', null, 'HTTP/1.0']],
    ['GET /say\\"hi\\" HTTP/1.1', ['GET', '/say\\"hi\\"', null, 'HTTP/1.1']],
    ['-', [null, null, null, null]],
    ['', [null, null, null, null]],
    ['GET /a', [null, null, null, null]],
    ['GET /a b HTTP/1.1', [null, null, null, null]],
    ['GET  HTTP/1.1', [null, null, null, null]],
    [' /a HTTP/1.1', [null, null, null, null]],
    ['GET /a HTTP/', [null, null, null, null]],
    ['a b c', [null, null, null, null]],
    ['\\x16\\x03\\x01', [null, null, null, null]],
  ] as const) {
    test(`request "${request}" gives ${JSON.stringify(expected)}`, () => {
      const [row] = parse(combinedFormat, [`h - - ${time} "${request}" 200 1 "-" "-"`]).rows;
      assert.deepEqual([row?.method, row?.path, row?.query, row?.protocol], expected);
    });
  }

  for (const [written, iso] of [
    ['17/May/2015:10:05:03 +0200', '2015-05-17T08:05:03Z'],
    ['01/Jan/2024:00:30:00 +0545', '2023-12-31T18:45:00Z'],
    ['31/Dec/1999:23:59:59 -0730', '2000-01-01T07:29:59Z'],
    ['29/Feb/2024:00:00:00 +0000', '2024-02-29T00:00:00Z'],
    ['30/Jun/2015:23:59:60 +0000', '2015-07-01T00:00:00Z'],
  ] as const) {
    test(`time ${written} is ${iso}`, () => {
      const [row] = parse(combinedFormat, [`h - - [${written}] "-" 200 1 "-" "-"`]).rows;
      assert.equal(row?.ts, Date.parse(iso));
    });
  }

  test('days and zones that alternate from line to line are each read right', () => {
    const times = [
      '17/May/2015:10:00:00 +0000',
      '17/May/2016:10:00:00 -0100',
      '17/Mar/2015:10:00:00 +0100',
    ];
    const lines = [...times, ...times].map((written) => `h - - [${written}] "-" 200 1 "-" "-"`);
    const expected = ['2015-05-17T10:00Z', '2016-05-17T11:00Z', '2015-03-17T09:00Z'].map(
      Date.parse,
    );
    assert.deepEqual(
      parse(combinedFormat, lines).rows.map((row) => row.ts),
      [...expected, ...expected],
    );
  });

  test('a user name may hold spaces, as Apache writes them', () => {
    const [row] = parse(combinedFormat, [`h - Anna Maria ${time} "-" 200 1 "-" "-"`]).rows;
    assert.equal(row?.user, 'Anna Maria');
  });

  test('escaped quotes and backslashes stay part of the quoted field', () => {
    const { rows, rejected } = parse(combinedFormat, [
      `h - - ${time} "-" 200 1 "a\\"b" "c\\\\"`,
      `h - - ${time} "-" 200 1 "-" "say \\"hi\\""`,
    ]);
    assert.deepEqual(rejected, []);
    assert.deepEqual(
      rows.map(({ referer, agent }) => [referer, agent]),
      [
        ['a\\"b', 'c\\\\'],
        [null, 'say \\"hi\\"'],
      ],
    );
  });

  test('fields after the agent and a carriage return are ignored', () => {
    const { rows, rejected } = parse(combinedFormat, [
      `h - - ${time} "-" 200 1 "-" "ua" "203.0.113.7" 0.123`,
      `h - - ${time} "-" 200 1 "-" "ua" "203.0.113.7"`,
      `h - - ${time} "-" 200 1 "-" "ua"\r`,
      `h - - ${time} "-" 200 1 "-" "-" "203.0.113.7"`,
    ]);
    assert.deepEqual(rejected, []);
    assert.deepEqual(
      rows.map(({ agent }) => agent),
      ['ua', 'ua', 'ua', null],
    );
  });

  test('UTF-8 passes through untouched', () => {
    const [row] = parse(combinedFormat, [
      `h - - ${time} "GET /föö/日本 HTTP/1.1" 200 1 "-" "ü"`,
    ]).rows;
    assert.deepEqual([row?.path, row?.agent], ['/föö/日本', 'ü']);
  });

  for (const [line, reason] of [
    ['', 'ip: expected a host and a space at byte 0 of the line'],
    ['word', 'ip: expected a host and a space at byte 0 of the line'],
    ['h x', 'ident: expected a word and a space at byte 2 of the line'],
    ['h - -', 'user: expected a name, then " [" at byte 4 of the line'],
    [
      'h - - [17/Mai/2015:10:05:03 +0000] ',
      'time: expected [dd/Mon/yyyy:hh:mm:ss +hhmm] at byte 6 of the line',
    ],
    [
      'h - - [31/Jun/2015:10:05:03 +0000] ',
      'time: expected [dd/Mon/yyyy:hh:mm:ss +hhmm] at byte 6 of the line',
    ],
    [
      'h - - [17/May/2015:24:05:03 +0000] ',
      'time: expected [dd/Mon/yyyy:hh:mm:ss +hhmm] at byte 6 of the line',
    ],
    [`h - - ${time}`, 'request: expected a space and a quoted text at byte 34 of the line'],
    [`h - - ${time} "GET`, 'request: the quote that opens at byte 35 of the line is not closed'],
    [`h - - ${time} "-" OK 1`, 'status: expected a number or - at byte 39 of the line'],
    [`h - - ${time} "-" 200 1k`, 'bytes: expected a number or - at byte 43 of the line'],
    [
      `h - - ${time} "-" 200 99999999999999999`,
      'bytes: expected a number or - at byte 43 of the line',
    ],
    [
      `h - - ${time} "-" 200 1`,
      'referer: expected a quoted text (is this format common?) at byte 44 of the line',
    ],
    [
      `h - - ${time} "-" 200 1 "x`,
      'referer: the quote that opens at byte 45 of the line is not closed',
    ],
    [
      `h - - ${time} "-" 200 1 "-"`,
      'agent: expected a space and a quoted text at byte 48 of the line',
    ],
    [
      `h - - ${time} "-" 200 1 "-" "Mozilla`,
      'agent: the quote that opens at byte 49 of the line is not closed',
    ],
    [
      `h - - ${time} "-" 200 1 "-" "Mozilla\\"`,
      'agent: the quote that opens at byte 49 of the line is not closed',
    ],
    [
      `h - - ${time} "-" 200 1 "-" "`,
      'agent: the quote that opens at byte 49 of the line is not closed',
    ],
  ] as const) {
    test(`a broken frame is rejected: ${reason}, for ${line}`, () => {
      assert.deepEqual(parse(combinedFormat, [line]), {
        rows: [],
        rejected: [{ bodyIndex: 0, reason }],
      });
    });
  }

  test('a rejected line has no row, and the rows around it know their bodies', () => {
    const good = `h - - ${time} "-" 200 1 "-" "-"`;
    const { rows, rejected } = combinedFormat.parse(slabOf([good, 'bad', good]));
    assert.equal(rows.size, 2);
    assert.deepEqual([...rows.bodyIndexes.subarray(0, 2)], [0, 2]);
    assert.equal(rejected[0]?.bodyIndex, 1);
  });

  test('arbitrary bytes, and lines cut or damaged anywhere, end in a row or a reason', () => {
    const line = `h - u ${time} "GET /a?b HTTP/1.1" 200 12 "http://r/" "Agent \\" x"`;
    const damaged = fc
      .tuple(fc.nat(line.length), fc.nat(line.length), fc.uint8Array({ maxLength: 4 }))
      .map(([from, to, put]) =>
        Buffer.concat([
          Buffer.from(line.slice(0, from)),
          put,
          Buffer.from(line.slice(Math.max(from, to))),
        ]),
      );
    const body = fc.oneof(fc.uint8Array({ maxLength: 80 }), damaged);
    fc.assert(
      fc.property(fc.array(body, { maxLength: 8 }), (bodies) => {
        const parsed = combinedFormat.parse(slabOf(bodies));
        const rows = rowsOf(combinedFormat.columns, parsed);
        assert.equal(rows.length + parsed.rejected.length, bodies.length);
        for (const row of rows) assert.ok(typeof row.ip === 'string' && typeof row.ts === 'number');
      }),
      { numRuns: 2000 },
    );
  });

  test('a line reads the same whatever lines stand around it, in any order', () => {
    const request = fc.constantFrom(
      'GET /a?b HTTP/1.1',
      'GET /a HTTP/1.1',
      '-',
      'GET /a? HTTP/1.1',
    );
    const when = fc.constantFrom(
      '17/May/2015:10:05:03 +0000',
      '17/May/2015:10:06:03 +0130',
      'never',
    );
    const line = fc
      .tuple(request, when, fc.constantFrom('-', 'http://r/?q', 'x\\"?'))
      .map(([text, at, referer]) => `h - - [${at}] "${text}" 200 1 "${referer}" "?"`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const alone = lines.flatMap((body) => parse(combinedFormat, [body]).rows);
        assert.deepEqual(parse(combinedFormat, lines).rows, alone);
        const slab = slabOf(lines);
        slab.starts.reverse();
        slab.ends.reverse();
        const backwards = rowsOf(combinedFormat.columns, combinedFormat.parse(slab));
        assert.deepEqual(backwards, alone.toReversed());
      }),
      { numRuns: 500 },
    );
  });

  test('what is written in the format is read back', () => {
    const word = fc.stringMatching(/^[a-z0-9:.]{1,12}$/);
    const quoted = fc.stringMatching(/^(?:[ !#-,.-[\]-~]|\\["\\]){1,30}$/);
    fc.assert(
      fc.property(
        fc.record({
          ip: word,
          user: word,
          path: word,
          status: fc.nat(999),
          bytes: fc.nat(),
          referer: quoted,
          agent: quoted,
        }),
        (r) => {
          const request = `GET /${r.path} HTTP/1.1`;
          const start = `${r.ip} - ${r.user} ${time} "${request}"`;
          const line = `${start} ${r.status} ${r.bytes} "${r.referer}" "${r.agent}"`;
          const [row] = parse(combinedFormat, [line]).rows;
          const { ip, user, path, status, bytes, referer, agent } = row!;
          assert.deepEqual(
            { ip, user, path, status, bytes, referer, agent },
            { ...r, path: `/${r.path}` },
          );
        },
      ),
    );
  });
});

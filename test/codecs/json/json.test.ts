import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fc } from '../../support/properties.js';
import { parse } from '../../support/rows.js';
import { formatWith } from '../../support/table-formats.js';

const access = await formatWith('json', {
  columns: {
    ts: 'TIMESTAMP(3)',
    path: 'STRING FROM request.uri',
    status: 'INT',
    seconds: 'DOUBLE',
    ok: 'BOOLEAN',
    request: 'STRING',
    level: 'STRING FROM "log.level"',
  },
});
const text = await formatWith('json', { columns: { v: 'STRING' } });

describe('format json', () => {
  test('fields are columns, by name, by path and by a key with dots', () => {
    const { rows, rejected } = parse(access, [
      '{"ts":"2015-05-17T10:05:03.123Z","request":{"uri":"/a","n": 1},"status":200,' +
        '"seconds":0.25,"ok":true,"log.level":"info","more":[1,{"a":null}]}',
      ` { "log.level" : "warn" , "ok" : false, "seconds":-1e2,"status":"404" ,"request" : { "uri":"/b"} }\n`,
    ]);
    assert.deepEqual(rejected, []);
    assert.deepEqual(rows, [
      {
        ts: Date.UTC(2015, 4, 17, 10, 5, 3, 123),
        path: '/a',
        status: 200,
        seconds: 0.25,
        ok: 1,
        request: '{"uri":"/a","n":1}',
        level: 'info',
      },
      {
        ts: null,
        path: '/b',
        status: 404,
        seconds: -100,
        ok: 0,
        request: '{"uri":"/b"}',
        level: 'warn',
      },
    ]);
  });

  for (const [json, value] of [
    ['"a\\u00e9\\n\\"\\/"', 'aé\n"/'],
    ['"\\ud83d\\ude00"', '😀'],
    ['"ünescaped 日本"', 'ünescaped 日本'],
    ['""', ''],
    ['12.50', '12.50'],
    ['true', 'true'],
    ['null', null],
    ['[1, "a b", {"c" : 2}]', '[1,"a b",{"c":2}]'],
  ] as const)
    test(`a STRING of ${json} is ${JSON.stringify(value)}`, () => {
      assert.deepEqual(parse(text, [`{"v":${json}}`]).rows, [{ v: value }]);
    });

  for (const [type, json, value] of [
    ['BIGINT', '9007199254740993', 9007199254740992],
    ['BIGINT', '" -7 "', -7],
    ['BIGINT', '12.9', 12],
    ['BIGINT', '1e3', 1000],
    ['DOUBLE', '"1.5e3"', 1500],
    ['DOUBLE', '0.1', 0.1],
    ['DOUBLE', '-0.30000000000000004', -0.30000000000000004],
    ['BOOLEAN', '"TRUE"', 1],
    ['BOOLEAN', '"yes"', 0],
    ['BOOLEAN', '1', 0],
    ['TIMESTAMP(3)', '"2015-05-17T10:05"', Date.UTC(2015, 4, 17, 10, 5)],
    ['TIMESTAMP_LTZ(3)', '"2015-05-17T10:05:03.9999+02:00"', Date.UTC(2015, 4, 17, 8, 5, 3, 999)],
    ['TIMESTAMP(3)', '"2024-02-29T00:00:00\\u005a"', Date.UTC(2024, 1, 29)],
  ] as const)
    test(`a ${type} of ${json} is ${value}`, async () => {
      const format = await formatWith('json', { columns: { v: type } });
      assert.deepEqual(parse(format, [`{"v":${json}}`]), { rows: [{ v: value }], rejected: [] });
    });

  for (const [timestampFormat, json, value] of [
    ['sql', '"2015-05-17 10:05:03"', Date.UTC(2015, 4, 17, 10, 5, 3)],
    ['epoch-millis', '1431857103123', 1431857103123],
    ['epoch-millis', '"1431857103123"', 1431857103123],
    ['epoch-seconds', '1431857103.123', 1431857103123],
    ['access-log', '"17/May/2015:10:05:03 +0200"', Date.UTC(2015, 4, 17, 8, 5, 3)],
  ] as const)
    test(`a time of format ${timestampFormat} may be ${json}`, async () => {
      const format = await formatWith('json', { columns: { v: 'TIMESTAMP(3)' }, timestampFormat });
      assert.deepEqual(parse(format, [`{"v":${json}}`]), { rows: [{ v: value }], rejected: [] });
    });

  for (const [body, reason] of [
    ['', 'expected a JSON object at byte 0'],
    ['[{"status":1}]', 'expected a JSON object at byte 0'],
    ['{"status":1', 'expected a comma or } at byte 11'],
    ['{"status":01}', 'expected a comma or } at byte 11'],
    ['{"status":1} {', 'expected the end of the value at byte 13'],
    ['{"a":"b\u0001"}', 'expected no control character in a text at byte 7'],
    ['{"a":"\\x"}', 'expected an escape of JSON at byte 6'],
    ['{"a":nul}', 'expected a value at byte 5'],
    ['{"status":"x"}', 'status: expected a BIGINT at byte 10, found "\\"x\\""'],
    [
      '{"status":9223372036854775808}',
      'status: expected a BIGINT at byte 10, found "9223372036854775808"',
    ],
    ['{"status":{}}', 'status: expected a BIGINT at byte 10, found "{}"'],
    [
      '{"ts":"2015-06-31T00:00:00"}',
      'ts: expected a time as 2015-05-17T10:05:03Z at byte 6, found "\\"2015-06-31T00:00:00\\""',
    ],
    ['{"ts":12}', 'ts: expected a time as 2015-05-17T10:05:03Z at byte 6, found "12"'],
    [`${'{"a":['.repeat(110)}`, 'expected at most 200 levels at byte 600'],
  ] as const)
    test(`a body that cannot be read is rejected: ${reason}`, () => {
      assert.deepEqual(parse(access, [body]), { rows: [], rejected: [{ bodyIndex: 0, reason }] });
    });

  test('with failOnMissingField a missing field is a reason, a null is none', async () => {
    const format = await formatWith('json', {
      columns: { a: 'STRING', b: 'STRING FROM c.d' },
      failOnMissingField: 'true',
    });
    const { rows, rejected } = parse(format, ['{"a":null,"c":{"d":"x"}}', '{"a":"1","c":{}}']);
    assert.deepEqual(rows, [{ a: null, b: 'x' }]);
    assert.deepEqual(rejected, [{ bodyIndex: 1, reason: 'the field c.d is missing' }]);
  });

  test('of a key that comes twice the last value counts, also when it is written with escapes', () => {
    assert.deepEqual(parse(text, ['{"v":"a","\\u0076":"b"}']).rows, [{ v: 'b' }]);
  });

  test('a text is JSON here when it is for JSON.parse, with the same value', () => {
    const damaged = fc
      .tuple(
        fc.object({ key: fc.constantFrom('v', 'w', '"'), maxDepth: 3 }),
        fc.nat(60),
        fc.nat(3),
        fc.string({ maxLength: 2 }),
      )
      .map(([value, at, cut, put]) => {
        const json = JSON.stringify(value);
        return json.slice(0, at) + put + json.slice(at + cut);
      });
    const whole = fc.json({ maxDepth: 4 }).map((value) => `{"v" : ${value}}`);
    fc.assert(
      fc.property(fc.oneof(damaged, whole), (body) => {
        let expected: unknown;
        try {
          expected = JSON.parse(body);
        } catch {
          expected = undefined;
        }
        const isObject =
          typeof expected === 'object' && expected !== null && !Array.isArray(expected);
        const { rows, rejected } = parse(text, [body]);
        assert.equal(rows.length, isObject ? 1 : 0);
        assert.equal(rejected.length, isObject ? 0 : 1);
        const value = isObject ? ((expected as { v?: unknown }).v ?? null) : null;
        if (typeof value === 'string') assert.equal(rows[0]!.v, Buffer.from(value).toString());
        else if (typeof value === 'object' && value !== null)
          assert.deepEqual(JSON.parse(rows[0]!.v as string), value);
        else if (typeof value === 'number') assert.equal(Number(rows[0]!.v), value);
        else if (isObject) assert.equal(rows[0]!.v, value === null ? null : String(value));
      }),
      { numRuns: 2000 },
    );
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

for (const [columns, message] of [
  [
    { 'request.uri': 'STRING' },
    /a column's name has no dot; write `uri: STRING FROM request\.uri`/,
  ],
  [{ a: 'STRNG' }, /there is no type "STRNG" here; did you mean STRING\?/],
  [{ a: 'ARRAY<INT>' }, /there is no type "ARRAY<INT>" here; types: STRING/],
  [{ a: 'STRING FROM x..y' }, /"x\.\.y" is no path/],
  [{ '9': 'STRING' }, /"9" cannot name a column/],
] as const)
  test(`columns ${JSON.stringify(columns)} are refused`, async () => {
    await assert.rejects(formatWith('json', { columns }), message);
  });

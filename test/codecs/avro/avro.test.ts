import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import avsc from 'avsc';
import { fc } from '../../support/properties.js';
import { parse } from '../../support/rows.js';
import { formatWith } from '../../support/table-formats.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

const fields = [
  { name: 'ts', type: { type: 'long', logicalType: 'timestamp-micros' } },
  { name: 'path', type: ['null', 'string'] },
  { name: 'skipped', type: { type: 'array', items: ['int', { type: 'map', values: 'bytes' }] } },
  { name: 'status', type: 'int' },
  { name: 'total', type: ['long', 'null'] },
  { name: 'ratio', type: 'float' },
  { name: 'seconds', type: 'double' },
  { name: 'ok', type: 'boolean' },
  { name: 'level', type: { type: 'enum', name: 'Level', symbols: ['LOW', 'HIGH'] } },
  { name: 'hash', type: { type: 'fixed', name: 'Hash', size: 3 } },
  {
    name: 'inner',
    type: { type: 'record', name: 'Inner', fields: [{ name: 'a', type: 'string' }] },
  },
] as const;
const schema = JSON.stringify({ type: 'record', name: 'Access', fields });
const written = avsc.Type.forSchema(JSON.parse(schema), { wrapUnions: 'auto' } as never);
const format = await formatWith('avro', { schema });
const record = {
  ts: 1_431_857_103_123_999,
  path: '/ä',
  skipped: [1, { m: Buffer.from('x') }],
  status: -404,
  total: 2 ** 40,
  ratio: 0.5,
  seconds: 0.1,
  ok: true,
  level: 'HIGH',
  hash: Buffer.from('abc'),
  inner: { a: 'b' },
};

describe('format avro', () => {
  test('fields of the top level are columns; what is nested is passed over', () => {
    assert.deepEqual(
      parse(format, [
        written.toBuffer(record),
        written.toBuffer({
          ...record,
          path: null,
          total: null,
          ok: false,
          level: 'LOW',
          skipped: [],
        }),
      ]),
      {
        rows: [
          {
            ts: 1_431_857_103_123,
            path: '/ä',
            status: -404,
            total: 2 ** 40,
            ratio: 0.5,
            seconds: 0.1,
            ok: 1,
            level: 'HIGH',
          },
          {
            ts: 1_431_857_103_123,
            path: null,
            status: -404,
            total: null,
            ratio: 0.5,
            seconds: 0.1,
            ok: 0,
            level: 'LOW',
          },
        ],
        rejected: [],
      },
    );
  });

  test('the schema may stand in a file', async (t) => {
    const schemaFile = join(temporaryDirectory(t), 'access.avsc');
    writeFileSync(schemaFile, schema);
    assert.deepEqual((await formatWith('avro', { schemaFile })).columns, format.columns);
  });

  test('any 64-bit number is the nearest double', async () => {
    const longs = await formatWith('avro', {
      schema: '{"type":"record","name":"R","fields":[{"name":"v","type":"long"}]}',
    });
    const encoded = (value: bigint): Buffer => {
      let raw = BigInt.asUintN(64, (value << 1n) ^ (value >> 63n));
      const bytes: number[] = [];
      for (; raw >= 0x80n; raw >>= 7n) bytes.push(Number(raw & 0x7fn) | 0x80);
      return Buffer.from([...bytes, Number(raw)]);
    };
    fc.assert(
      fc.property(fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n), (value) => {
        const [row] = parse(longs, [encoded(value)]).rows;
        const error = Math.abs((row!.v as number) - Number(value));
        assert.ok(error <= Math.abs(Number(value)) * 2 ** -51, `${value}: ${row!.v}`);
      }),
    );
  });

  test('a record that is cut or too long is rejected with the field', () => {
    const whole = written.toBuffer(record);
    assert.deepEqual(
      parse(format, [whole.subarray(0, 10), Buffer.concat([whole, whole])]).rejected,
      [
        { bodyIndex: 0, reason: 'path: expected 3 bytes at byte 10 of 10' },
        {
          bodyIndex: 1,
          reason: `expected the end of the record, found ${whole.length} bytes more`,
        },
      ],
    );
  });

  test('arbitrary bytes, and records damaged anywhere, end in a row or a reason', () => {
    const whole = written.toBuffer(record);
    const damaged = fc
      .tuple(fc.nat(whole.length), fc.uint8Array({ maxLength: 4 }))
      .map(([at, put]) => Buffer.concat([whole.subarray(0, at), put, whole.subarray(at + 1)]));
    const body = fc.oneof(fc.uint8Array({ maxLength: 40 }), damaged);
    fc.assert(
      fc.property(fc.array(body, { maxLength: 5 }), (bodies) => {
        const { rows, rejected } = parse(format, bodies);
        assert.equal(rows.length + rejected.length, bodies.length);
      }),
      { numRuns: 1000 },
    );
  });

  for (const [options, message] of [
    [{}, /is missing; add schema \(its JSON\) or schemaFile \(a path\)/],
    [{ schema: '{' }, /the Avro schema is no JSON/],
    [{ schema: '"string"' }, /must be of a record, found one of a primitive/],
    [{ schemaFile: '/nowhere.avsc' }, /\/nowhere\.avsc cannot be read: ENOENT/],
    [{ schema, schemaFile: 'x' }, /stands beside schema/],
  ] as const)
    test(`options are refused: ${message}`, async () => {
      await assert.rejects(formatWith('avro', options), message);
    });
});

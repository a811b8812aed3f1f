import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JsonFormat } from '#src/cli/consume/json-format.js';
import { OutputBuffer } from '#src/cli/consume/output-buffer.js';
import type { RecordFormat } from '#src/cli/consume/record-format.js';
import { TextFormat, textProperties } from '#src/cli/consume/text-format.js';
import { PropertyOptions } from '#src/cli/kafka/property-options.js';
import { BatchBuilder } from '#src/cli/produce/batch-builder.js';
import { jsonLines } from '#src/cli/produce/json-lines.js';
import { decodeRecords, encodeRecordBatch } from '#src/protocol/kafka/record-batch.js';
import type { RecordHeader } from '#src/protocol/kafka/record-batch.js';
import { fc } from '../../support/properties.js';

interface Row {
  readonly key: Uint8Array | null;
  readonly value: Uint8Array | null;
  readonly headers: readonly RecordHeader[];
  readonly timestampMs: number;
}

function printed(rows: readonly Row[], format: (output: OutputBuffer) => RecordFormat): Buffer {
  const builder = new BatchBuilder(0);
  for (const { key, value, headers, timestampMs } of rows)
    builder.add(key, value, headers.length === 0 ? undefined : headers, timestampMs);
  const records = decodeRecords(encodeRecordBatch({ ...builder.build(), baseOffset: 7 }), 0);
  const output = new OutputBuffer();
  const writer = format(output);
  for (let i = 0; i < records.size; i++) writer.write(records, i, 'topic', 3);
  return output.take();
}

const row: Row = {
  key: Buffer.from('k'),
  value: Buffer.from('v'),
  headers: [
    { key: 'h', value: Buffer.from('1') },
    { key: 'h', value: null },
  ],
  timestampMs: 5,
};
const bare: Row = { key: null, value: null, headers: [], timestampMs: 6 };

function text(...properties: string[]) {
  const options = new PropertyOptions(properties, textProperties);
  return (output: OutputBuffer) => new TextFormat(output, options);
}

test('only the value is printed unless more is asked for', () => {
  assert.equal(printed([row, bare], text()).toString(), 'v\nnull\n');
});

test('everything of a record is printed in the order of the console consumer of Kafka', () => {
  const all = ['timestamp', 'partition', 'offset', 'headers', 'key'].map((f) => `print.${f}=true`);
  assert.equal(
    printed([row, bare], text(...all)).toString(),
    'CreateTime:5\tPartition:3\tOffset:7\th:1,h:null\tk\tv\n' +
      'CreateTime:6\tPartition:3\tOffset:8\tNO_HEADERS\tnull\tnull\n',
  );
  const own = ['print.key=true', 'key.separator==', 'line.separator=;', 'null.literal=-'];
  assert.equal(printed([row, bare], text(...own)).toString(), 'k=v;-=-;');
});

test('numbers are printed as the deserializers of Kafka read them', () => {
  const value = Buffer.alloc(8);
  value.writeBigInt64BE(-5_000_000_000n);
  const row = { ...bare, key: Buffer.of(0, 0, 1, 0), value };
  const kafka = 'org.apache.kafka.common.serialization';
  const readers = [
    `key.deserializer=${kafka}.IntegerDeserializer`,
    'value.deserializer=LongDeserializer',
  ];
  assert.equal(
    printed([row, bare], text('print.key=true', ...readers)).toString(),
    '256\t-5000000000\nnull\tnull\n',
  );
  assert.throws(
    () => printed([{ ...row, value: Buffer.of(1) }], text(...readers)),
    /LongDeserializer needs 8 bytes: a field has 1/,
  );
  assert.throws(
    () => text('value.deserializer=LongDeserialiser')(new OutputBuffer()),
    /did you mean/,
  );
});

test('JSON shows text as it is, other bytes as base64, and no empty headers', () => {
  const odd = { ...bare, value: Buffer.of(0xff) };
  assert.equal(
    printed([row, odd], (output) => new JsonFormat(output)).toString(),
    '{"topic":"topic","partition":3,"offset":7,"timestamp":5,"key":"k",' +
      '"headers":[["h","1"],["h",null]],"value":"v"}\n' +
      '{"topic":"topic","partition":3,"offset":8,"timestamp":6,"key":null,' +
      '"value":{"base64":"/w=="}}\n',
  );
});

test('whatever a record holds, its JSON line becomes the same record again', () => {
  const bytes = fc.oneof(
    fc.constant(null),
    fc.uint8Array({ maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 20 }).map((each) => Buffer.from(each)),
  );
  const header = fc.record({ key: fc.string({ maxLength: 5 }), value: bytes });
  const anyRow = fc.record({
    key: bytes,
    value: bytes,
    headers: fc.array(header, { maxLength: 3 }),
    timestampMs: fc.integer({ min: 0, max: 2 ** 45 }),
  });
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 8 }), (rows) => {
      const lines = printed(rows, (output) => new JsonFormat(output))
        .toString()
        .trim()
        .split('\n');
      const read = lines.map((line) => jsonLines(true)(Buffer.from(line)));
      assert.deepEqual(
        read.map((each) => plain({ ...each, headers: each.headers ?? [] })),
        rows.map((each) => plain({ ...each, partition: 3 })),
      );
    }),
    { numRuns: 100 },
  );
});

function plain(
  fields: Omit<Row, 'timestampMs'> & {
    timestampMs?: number | undefined;
    partition?: number | undefined;
  },
) {
  const hex = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('hex');
  return {
    key: hex(fields.key),
    value: hex(fields.value),
    headers: fields.headers.map(({ key, value }) => [key, hex(value)]),
    timestampMs: fields.timestampMs,
    partition: fields.partition,
  };
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import { foldedHour } from '#src/core/provenance.js';
import { decodeRecords, encodeRecordBatch } from '#src/protocol/kafka/record-batch.js';
import { originHeader, originOfRecords } from '#src/protocol/kafka/record-origin.js';

const ours = { origin: 'channel:0123', hour: 480_000 };
const foreign = { origin: 'topic:access/2', hour: foldedHour };

function originOf(bodies: readonly string[], header?: { key: string; value: Buffer }): unknown {
  const bytes = encodeRecordBatch({
    size: bodies.length,
    values: EventBatch.of(bodies),
    timestampMs: 0,
    ...(header && { firstRecordHeaders: [header] }),
  });
  return originOfRecords(decodeRecords(bytes, 0), 'access', 2);
}

test('a batch of a sink counts for the channel and the hour that its first record names', () => {
  assert.deepEqual(originOf(['a', 'b'], originHeader(ours, 2)), ours);
});

test('a batch of another producer counts for its partition', () => {
  assert.deepEqual(originOf(['a', 'b']), foreign);
});

test('a header that was parted from its batch, or is none of ours, is not believed', () => {
  assert.deepEqual(originOf(['a'], originHeader(ours, 2)), foreign);
  for (const text of ['', 'null', '7', '{"origin":1,"hour":2,"count":1}', '{"origin":"x"}'])
    assert.deepEqual(originOf(['a'], { key: 'tailrace.o', value: Buffer.from(text) }), foreign);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterBatch } from '#src/broker/log/batch-filter.js';
import { copiedBatch } from '#src/cli/export/batch-copy.js';
import {
  codecOf,
  compressionCodecs,
  decodeRecords,
  decodeRecordsAsync,
  encodeRecordBatchAsync,
  headerBytes,
  isTransactional,
  patchLogAppendTime,
  readBatchHeader,
  verifyBatchCrc,
} from '#src/protocol/kafka/record-batch.js';
import { slabOf } from '../../support/byte-slab.js';
import { batchOf } from '../../support/record-batches.js';

const producer = { producerId: 77, producerEpoch: 3, baseSequence: 500 };

for (const codec of compressionCodecs)
  test(`a batch of a transaction with ${codec} keeps its bytes, but for the header`, async () => {
    const source = await encodeRecordBatchAsync({
      size: 3,
      keys: slabOf(['a', null, 'c']),
      values: slabOf(['1', '2', null]),
      timestampMs: 0,
      timestamps: Float64Array.of(5, 4, 9),
      headers: [[{ key: 'h', value: null }]],
      baseOffset: 900,
      isTransactional: true,
      producerId: 1,
      producerEpoch: 0,
      baseSequence: 8,
      codec,
    });
    const copied = await copiedBatch(source, 0, 900, producer);
    const header = readBatchHeader(copied!.batch, 0);
    verifyBatchCrc(copied!.batch, 0);
    assert.deepEqual(copied!.batch.subarray(headerBytes), source.subarray(headerBytes));
    assert.deepEqual(copied!.extents, [{ sourceOffset: 900, count: 3 }]);
    assert.equal(isTransactional(header), false);
    assert.equal(codecOf(header), compressionCodecs.indexOf(codec));
    assert.equal(header.maxTimestampMs, 9);
    assert.deepEqual([header.producerId, header.producerEpoch, header.baseSequence], [77, 3, 500]);
  });

test('what compaction has left is written without gaps, and each record is found again', async () => {
  const whole = batchOf(['0', '1', '2', '3', '4', '5'], { baseOffset: 10 });
  const kept = Uint8Array.of(0, 1, 1, 0, 1, 1);
  const source = await filterBatch(whole, decodeRecords(whole, 0), kept, undefined);
  const copied = await copiedBatch(source, 0, 10, producer);
  const records = decodeRecords(copied!.batch, 0);
  verifyBatchCrc(copied!.batch, 0);
  assert.deepEqual(copied!.extents, [
    { sourceOffset: 11, count: 2 },
    { sourceOffset: 14, count: 2 },
  ]);
  assert.equal(records.header.lastOffsetDelta, 3);
  assert.deepEqual(valuesOf(records), ['1', '2', '4', '5']);
  assert.deepEqual([...records.timestamps], [1000, 1000, 1000, 1000]);
});

test('records below the wanted offset are left out', async () => {
  const source = batchOf(['0', '1', '2'], { baseOffset: 10 });
  const copied = await copiedBatch(source, 0, 11, producer);
  assert.deepEqual(copied!.extents, [{ sourceOffset: 11, count: 2 }]);
  assert.deepEqual(valuesOf(decodeRecords(copied!.batch, 0)), ['1', '2']);
  assert.equal(await copiedBatch(source, 0, 13, producer), undefined);
});

test('the time at which a broker stamped a batch becomes the time of its records', async () => {
  const source = await encodeRecordBatchAsync({
    size: 2,
    values: slabOf(['0', '1']),
    timestampMs: 1,
    codec: 'lz4',
  });
  patchLogAppendTime(source, 0, 4_000);
  const copied = await copiedBatch(source, 0, 0, producer);
  const records = await decodeRecordsAsync(copied!.batch, 0);
  assert.deepEqual([...records.timestamps], [4_000, 4_000]);
  assert.equal(records.header.attributes, compressionCodecs.indexOf('lz4'));
});

function valuesOf(records: ReturnType<typeof decodeRecords>): string[] {
  return Array.from({ length: records.size }, (_, i) => String(records.valueAt(i)));
}

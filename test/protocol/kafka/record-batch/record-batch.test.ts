import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CorruptionError } from '#src/core/errors.js';
import {
  batchPositions,
  compressionCodecs,
  decodeRecords,
  decodeRecordsAsync,
  encodeControlBatch,
  encodeEndTransactionMarker,
  encodeRecordBatch,
  encodeRecordBatchAsync,
  endTransactionOfKey,
  isControl,
  isTransactional,
  isWholeBatchAt,
  patchBaseOffset,
  patchLeaderEpoch,
  patchLogAppendTime,
  readBatchHeader,
  verifyBatchCrc,
} from '#src/protocol/kafka/record-batch.js';
import type { DecodedRecords, RecordHeader } from '#src/protocol/kafka/record-batch.js';
import { slabOf } from '../../../support/byte-slab.js';
import { fc } from '../../../support/properties.js';

interface PlainRecord {
  key: Uint8Array | null;
  value: Uint8Array | null;
  timestampMs: number;
  headers: RecordHeader[];
}

const bytes = fc.uint8Array({ maxLength: 300 });
const headers = fc.array(
  fc.record({ key: fc.string(), value: fc.option(bytes) }, { noNullPrototype: true }),
  { maxLength: 3 },
);
const records = fc.array(
  fc.record<PlainRecord>(
    {
      key: fc.option(bytes),
      value: fc.option(bytes),
      timestampMs: fc.integer({ min: -1, max: 8_640_000_000_000 }),
      headers,
    },
    { noNullPrototype: true },
  ),
  { minLength: 1, maxLength: 30 },
);

function inputOf(list: readonly PlainRecord[]) {
  return {
    size: list.length,
    keys: slabOf(list.map((record) => record.key)),
    values: slabOf(list.map((record) => record.value)),
    timestampMs: 0,
    timestamps: Float64Array.from(list, (record) => record.timestampMs),
    headers: list.map((record) => (record.headers.length > 0 ? record.headers : undefined)),
  };
}

function plain(decoded: DecodedRecords): PlainRecord[] {
  return Array.from({ length: decoded.size }, (_, i) => ({
    key: copyOf(decoded.keyAt(i)),
    value: copyOf(decoded.valueAt(i)),
    timestampMs: decoded.timestamps[i]!,
    headers: decoded.headersAt(i).map(({ key, value }) => ({ key, value: copyOf(value) })),
  }));
}

function copyOf(view: Uint8Array | null): Uint8Array | null {
  return view === null ? null : new Uint8Array(view);
}

for (const codec of compressionCodecs)
  test(`records written with codec ${codec} read back as they were`, async () => {
    await fc.assert(
      fc.asyncProperty(records, async (list) => {
        const batch = await encodeRecordBatchAsync({ ...inputOf(list), codec, baseOffset: 1e12 });
        verifyBatchCrc(batch, 0);
        const decoded = await decodeRecordsAsync(batch, 0);
        assert.deepEqual(plain(decoded), list);
        assert.equal(decoded.offsetAt(list.length - 1), 1e12 + list.length - 1);
        assert.equal(decoded.header.maxTimestampMs, Math.max(...list.map((r) => r.timestampMs)));
      }),
      { numRuns: codec === 'none' ? 200 : 40 },
    );
  });

for (const codec of ['none', 'gzip', 'snappy', 'lz4'] as const)
  test(`damaged bytes of a ${codec} batch end in a CorruptionError or a value`, () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.integer({ min: 0, max: 255 }), (list, place, byte) => {
        const batch = encodeRecordBatch({ ...inputOf(list), codec });
        batch[17 + (place % (batch.length - 17))] = byte;
        onlyCorruption(() => {
          const decoded = decodeRecords(batch, 0);
          for (let i = 0; i < decoded.size; i++) decoded.headersAt(i);
        });
      }),
      { numRuns: 300 },
    );
  });

test('a damaged zstd batch ends in a CorruptionError or a value', async () => {
  await fc.assert(
    fc.asyncProperty(records, fc.nat(), fc.nat({ max: 255 }), async (list, place, byte) => {
      const batch = await encodeRecordBatchAsync({ ...inputOf(list), codec: 'zstd' });
      batch[61 + (place % (batch.length - 61))] = byte;
      await decodeRecordsAsync(batch, 0).catch((error: unknown) =>
        assert.ok(error instanceof CorruptionError, String(error)),
      );
    }),
    { numRuns: 100 },
  );
});

test('values encode to the same bytes wherever they lie in their buffer', () => {
  const spaced = fc.record({ value: bytes, gapBytes: fc.nat({ max: 9 }) });
  fc.assert(
    fc.property(fc.array(spaced, { minLength: 1, maxLength: 200 }), (list) => {
      const size = list.length;
      const packed = slabOf(list.map(({ value }) => value));
      const parts = list.flatMap(({ value, gapBytes }) => [value, Buffer.alloc(gapBytes, 0x0a)]);
      const all = slabOf(parts);
      const even = (_: number, i: number): boolean => i % 2 === 0;
      const values = {
        buffer: all.buffer,
        starts: all.starts.filter(even),
        ends: all.ends.filter(even),
      };
      const timestampMs = 1_000;
      assert.deepEqual(
        encodeRecordBatch({ size, values, timestampMs }),
        encodeRecordBatch({ size, values: packed, timestampMs }),
      );
      const reversed = slabOf(list.map(({ value }) => value).toReversed());
      const apart = {
        buffer: reversed.buffer,
        starts: reversed.starts.toReversed(),
        ends: reversed.ends.toReversed(),
      };
      assert.deepEqual(
        encodeRecordBatch({ size, values: apart, timestampMs }),
        encodeRecordBatch({ size, values: packed, timestampMs }),
      );
    }),
  );
});

test('arbitrary bytes end in a CorruptionError', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (garbage) => {
      const buffer = Buffer.from(garbage);
      onlyCorruption(() => decodeRecords(buffer, 0));
      onlyCorruption(() => verifyBatchCrc(buffer, 0));
      onlyCorruption(() => batchPositions(buffer));
    }),
  );
});

test('a batch cut at any byte is not whole and is refused by position', () => {
  const batch = encodeRecordBatch({ size: 3, values: slabOf(['a', null, 'ccc']), timestampMs: 5 });
  for (let length = 0; length < batch.length; length++) {
    const cut = batch.subarray(0, length);
    assert.equal(isWholeBatchAt(cut, 0), false);
    assert.throws(() => decodeRecords(cut, 0), { name: 'CorruptionError', message: /at byte 0 / });
  }
});

test('a flipped bit anywhere under the CRC is found', () => {
  const batch = encodeRecordBatch({ size: 2, values: slabOf(['a', 'b']), timestampMs: 5 });
  for (let at = 17; at < batch.length; at++) {
    batch[at]! ^= 1;
    assert.throws(() => verifyBatchCrc(batch, 0), /has CRC/);
    batch[at]! ^= 1;
  }
  verifyBatchCrc(batch, 0);
});

test('the headers for the first record come before its own and are on no other record', () => {
  const firstRecordHeaders = [{ key: 'tailrace.p', value: Buffer.from('x') }];
  const headersOf = [
    [{ key: 'h', value: null }],
    undefined,
    [{ key: 'é', value: Buffer.alloc(0) }],
  ];
  const values = slabOf(['a', 'b', 'c']);
  const input = { size: 3, values, timestampMs: 5, headers: headersOf, firstRecordHeaders };
  const decoded = decodeRecords(encodeRecordBatch(input), 0);
  assert.deepEqual(
    [0, 1, 2].map((i) => decoded.headersAt(i).map((header) => header.key)),
    [['tailrace.p', 'h'], [], ['é']],
  );
  assert.deepEqual(
    [0, 1, 2].map((i) => decoded.hasHeaders(i)),
    [true, false, true],
  );
});

test('base offset and leader epoch can be written in place without touching the CRC', () => {
  const batch = encodeRecordBatch({ size: 1, values: slabOf(['a']), timestampMs: 5 });
  const offset = 2 ** 52 + 1;
  patchBaseOffset(batch, 0, offset);
  patchLeaderEpoch(batch, 0, 7);
  verifyBatchCrc(batch, 0);
  assert.equal(readBatchHeader(batch, 0).baseOffset, offset);
  assert.equal(readBatchHeader(batch, 0).leaderEpoch, 7);
});

test('a base offset beyond 2^53 is refused', () => {
  const batch = encodeRecordBatch({ size: 1, values: slabOf(['a']), timestampMs: 5 });
  batch.writeBigInt64BE(2n ** 60n, 0);
  assert.throws(() => readBatchHeader(batch, 0), /beyond 2\^53/);
});

test('log append time replaces the timestamps of all records and keeps the CRC right', () => {
  const input = { size: 2, values: slabOf(['a', 'b']), timestampMs: 5 };
  const batch = encodeRecordBatch(input);
  patchLogAppendTime(batch, 0, 1_700_000_000_000);
  verifyBatchCrc(batch, 0);
  const { timestamps } = decodeRecords(batch, 0);
  assert.deepEqual([...timestamps], [1_700_000_000_000, 1_700_000_000_000]);
});

test('several batches in one buffer are walked, and a cut last one is left out', () => {
  const batch = encodeRecordBatch({ size: 1, values: slabOf(['abc']), timestampMs: 5 });
  const buffer = Buffer.concat([batch, batch, batch.subarray(0, 30)]);
  assert.deepEqual(batchPositions(buffer), [0, batch.length]);
});

test('an end-of-transaction marker has the 78 bytes that Kafka writes', () => {
  const marker = encodeEndTransactionMarker({
    type: 'commit',
    producerId: 4000,
    producerEpoch: 3,
    coordinatorEpoch: 9,
    timestampMs: 1_700_000_000_000,
  });
  assert.equal(marker.length, 78);
  assert.equal(marker.readInt16BE(21), 0x30);
  const decoded = decodeRecords(marker, 0);
  assert.equal(endTransactionOfKey(decoded.keyAt(0)!), 'commit');
  assert.equal(decoded.valueAt(0)!.toString('hex'), '000000000009');
});

test('a control batch carries any key, value and headers and uses one offset', () => {
  const value = Buffer.from('positions');
  const notes = [{ key: 'n', value: Buffer.from('1') }];
  const batch = encodeControlBatch({ key: null, value, headers: notes, timestampMs: 1 });
  const decoded = decodeRecords(batch, 0);
  assert.equal(isControl(decoded.header), true);
  assert.equal(isTransactional(decoded.header), false);
  assert.equal(decoded.keyAt(0), null);
  assert.deepEqual(decoded.valueAt(0), value);
  assert.equal(decoded.header.lastOffsetDelta, 0);
});

test('a snappy batch of one raw block, as librdkafka writes it, is read', async () => {
  const { compressSync } = await import('snappy');
  const batch = encodeRecordBatch({ size: 2, values: slabOf(['abc', 'abc']), timestampMs: 5 });
  const raw = Buffer.concat([batch.subarray(0, 61), compressSync(batch.subarray(61))]);
  raw.writeInt16BE(2, 21);
  raw.writeInt32BE(raw.length - 12, 8);
  assert.deepEqual(decodeRecords(raw, 0).valueAt(1), Buffer.from('abc'));
});

for (const codec of ['gzip', 'snappy', 'lz4', 'zstd'] as const)
  test(`a ${codec} batch that inflates beyond the limit is refused`, async () => {
    const value = Buffer.alloc(80 * 1024 * 1024);
    const input = { size: 1, values: slabOf([value]), timestampMs: 5, codec };
    const bomb = await encodeRecordBatchAsync(input);
    await assert.rejects(decodeRecordsAsync(bomb, 0), { name: 'CorruptionError' });
  });

function onlyCorruption(action: () => unknown): void {
  try {
    action();
  } catch (error) {
    assert.ok(error instanceof CorruptionError, String(error));
  }
}

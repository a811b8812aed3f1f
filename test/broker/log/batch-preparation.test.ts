import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prepareBatch } from '#src/broker/log/batch-preparation.js';
import {
  codecOf,
  compressionCodecs,
  decodeRecordsAsync,
  encodeRecordBatchAsync,
  readBatchHeader,
  verifyBatchCrc,
  type CompressionCodec,
} from '#src/protocol/kafka/record-batch.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { openStateOn } from '../../support/broker-state.js';
import { slabOf } from '../../support/byte-slab.js';

const values = ['one'.repeat(50), null, 'three'];

function batch(
  codec: CompressionCodec,
  keys: (string | null)[] = ['a', 'b', 'c'],
): Promise<Buffer> {
  return encodeRecordBatchAsync({
    size: 3,
    keys: slabOf(keys),
    values: slabOf(values),
    timestampMs: 0,
    timestamps: Float64Array.of(5, 3, 9),
    producerId: 4,
    producerEpoch: 2,
    baseSequence: 17,
    codec,
  });
}

describe('a batch of a topic with a codec', () => {
  for (const from of compressionCodecs)
    for (const to of compressionCodecs)
      it(`is packed with ${to}, was ${from}`, async () => {
        const given = await batch(from);
        const prepared = await prepareBatch(given, { requiresKeys: false, codec: to });
        if (from === to) return assert.equal(prepared, given);
        verifyBatchCrc(prepared, 0);
        const records = await decodeRecordsAsync(prepared, 0);
        const { header } = records;
        assert.equal(codecOf(header), compressionCodecs.indexOf(to));
        assert.deepEqual(
          [header.producerId, header.baseSequence, header.maxTimestampMs],
          [4, 17, 9],
        );
        assert.deepEqual([...records.timestamps], [5, 3, 9]);
        const found = [0, 1, 2].map((i) => records.valueAt(i)?.toString() ?? null);
        assert.deepEqual(found, values);
      });
});

describe('a batch of a compacted topic', () => {
  for (const codec of compressionCodecs)
    it(`needs a key on each record (${codec})`, async () => {
      const rules = { requiresKeys: true, codec: undefined };
      const given = await batch(codec);
      assert.equal(await prepareBatch(given, rules), given);
      const keyless = await batch(codec, ['a', null, 'c']);
      await assert.rejects(prepareBatch(keyless, rules), { error: 87 });
    });

  it('is refused where it cannot be unpacked', async () => {
    const given = await batch('gzip');
    const rules = { requiresKeys: true, codec: undefined };
    await assert.rejects(prepareBatch(given.fill(0, 61), rules), { error: 2 });
    assert.equal(readBatchHeader(given, 0).recordCount, 3);
  });
});

it('what is prepared for a partition is appended in the order in which it came', async () => {
  const { topics } = await openStateOn(new SimFileSystem(1));
  const { partitions } = await topics.ensure({ name: 't', partitions: 1, configs: {} });
  const done: number[] = [];
  const works = [3, 2, 1, 0].map((turns, i) =>
    partitions[0]!
      .inOrder(async () => {
        for (let turn = 0; turn < turns; turn++) await Promise.resolve();
        if (i === 1) throw new Error('refused');
        done.push(i);
      })
      .catch(() => {}),
  );
  await Promise.all(works);
  assert.deepEqual(done, [0, 2, 3]);
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrokerState } from '#src/broker/broker-state.js';
import { validateBatch } from '#src/broker/log/batch-validation.js';
import { compact } from '#src/broker/log/compaction.js';
import type { Partition } from '#src/broker/log/partition.js';
import { defaultLimits } from '#src/broker/limits.js';
import { topicSettings } from '#src/broker/log/topic-configs.js';
import {
  decodeRecords,
  encodeRecordBatch,
  isControl,
  lastOffsetOf,
  verifyBatchCrc,
  type CompressionCodec,
} from '#src/protocol/kafka/record-batch.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { openStateOn } from '../../support/broker-state.js';
import { slabOf } from '../../support/byte-slab.js';

const nowMs = 1_000_000;
const configs = {
  'cleanup.policy': 'compact',
  'segment.bytes': '300',
  'delete.retention.ms': '1000',
};
const settings = topicSettings(configs, defaultLimits.log);
const rules = { batchBytesMax: 1e6, segmentBytes: 1e9, allowsZstd: true, requiresKeys: true };

interface Written {
  readonly partition: Partition;
  readonly state: BrokerState;
}

async function open(fileSystem: SimFileSystem): Promise<Written> {
  const state = await openStateOn(fileSystem);
  const { partitions } = await state.topics.ensure({ name: 't', partitions: 1, configs });
  return { partition: partitions[0]!, state };
}

type Fields = Omit<
  Parameters<typeof encodeRecordBatch>[0],
  'size' | 'keys' | 'values' | 'timestampMs'
>;

/** Entries as `key=value`, a tombstone as `key`. */
async function write(
  partition: Partition,
  entries: readonly string[],
  fields: Partial<Fields> = {},
  timestampMs = nowMs,
): Promise<void> {
  const pairs = entries.map((entry) => entry.split('='));
  const batch = encodeRecordBatch({
    size: entries.length,
    keys: slabOf(pairs.map(([key]) => key!)),
    values: slabOf(pairs.map(([, value]) => value ?? null)),
    timestampMs,
    ...fields,
  });
  await partition.append(batch, validateBatch(batch, rules), undefined).safe;
}

/** Closes the segment, so that it can be compacted. */
async function closeSegment(partition: Partition): Promise<void> {
  await partition.log.roll();
}

async function stored(partition: Partition): Promise<string[]> {
  const found: string[] = [];
  for (let offset = partition.startOffset; offset < partition.endOffset;) {
    const bytes = await partition.read(offset, 1, partition.endOffset);
    if (bytes.length === 0) break;
    verifyBatchCrc(bytes, 0);
    const records = decodeRecords(bytes, 0);
    for (let i = 0; i < records.size && !isControl(records.header); i++)
      found.push(`${records.offsetAt(i)} ${records.keyAt(i)}=${records.valueAt(i) ?? ''}`);
    offset = lastOffsetOf(records.header) + 1;
  }
  return found;
}

const limits = { keysMax: 1_000 };

describe('compaction', () => {
  it('keeps the last record of each key at its offset', async () => {
    const { partition } = await open(new SimFileSystem(1));
    await write(partition, ['a=1', 'b=1', 'a=2']);
    await write(partition, ['b=2', 'c=1']);
    await closeSegment(partition);
    assert.ok((await compact(partition, settings, limits, nowMs)) > 0);
    assert.deepEqual(await stored(partition), ['2 a=2', '3 b=2', '4 c=1']);
  });

  for (const codec of ['gzip', 'snappy', 'lz4'] as CompressionCodec[])
    it(`takes records out of a batch that is packed with ${codec}`, async () => {
      const { partition } = await open(new SimFileSystem(2));
      await write(partition, ['a=1', 'b=1', 'a=2'], { codec });
      await write(partition, ['z=1']);
      await closeSegment(partition);
      await compact(partition, settings, limits, nowMs);
      assert.deepEqual(await stored(partition), ['1 b=1', '2 a=2', '3 z=1']);
    });

  it('leaves the active segment alone, and waits until there is enough to do', async () => {
    const { partition } = await open(new SimFileSystem(3));
    await write(partition, ['a=1', 'a=2', 'a=3']);
    assert.equal(await compact(partition, settings, limits, nowMs), 0);
    await closeSegment(partition);
    assert.ok((await compact(partition, settings, limits, nowMs)) > 0);
    assert.equal(await compact(partition, settings, limits, nowMs), 0);
  });

  it('removes a key with its tombstone, but only after the time that readers are given', async () => {
    const { partition } = await open(new SimFileSystem(4));
    await write(partition, ['a=1', 'b=1']);
    await write(partition, ['a', 'z=1']);
    await closeSegment(partition);
    await compact(partition, settings, limits, nowMs + 500);
    assert.deepEqual(await stored(partition), ['1 b=1', '2 a=', '3 z=1']);
    partition.compactedUpTo = 0;
    await compact(partition, settings, limits, nowMs + 1_001);
    assert.deepEqual(await stored(partition), ['1 b=1', '3 z=1']);
  });

  it('brings no removed key back through a record that holds the end of a segment', async () => {
    const { partition } = await open(new SimFileSystem(5));
    await write(partition, ['b=1', 'a=1']);
    await closeSegment(partition);
    await write(partition, ['a', 'z=1']);
    await closeSegment(partition);
    await compact(partition, settings, limits, nowMs + 5_000);
    assert.deepEqual(await stored(partition), ['0 b=1', '1 a=1', '2 a=', '3 z=1']);
  });

  it('counts nothing of an aborted transaction, and stops before an open one', async () => {
    const { partition } = await open(new SimFileSystem(6));
    const producer = { producerId: 9, producerEpoch: 0, isTransactional: true };
    await write(partition, ['a=1']);
    await write(partition, ['a=bad'], { ...producer, baseSequence: 0 });
    const marker = { producerId: 9, producerEpoch: 0, coordinatorEpoch: 0, type: 'abort' } as const;
    await partition.appendMarker(marker);
    await closeSegment(partition);
    await write(partition, ['a=open'], { ...producer, baseSequence: 1 });
    await closeSegment(partition);
    await compact(partition, settings, limits, nowMs);
    assert.deepEqual(await stored(partition), ['0 a=1', '3 a=open']);
  });

  it('lets a reader go on from any offset, and survives a restart', async () => {
    const fileSystem = new SimFileSystem(7);
    const { partition, state } = await open(fileSystem);
    for (let i = 0; i < 12; i++) await write(partition, [`k${i % 3}=${i}`]);
    await closeSegment(partition);
    await compact(partition, settings, limits, nowMs);
    const before = await stored(partition);
    assert.ok(before.length < 12);
    for (let offset = 0; offset < 12; offset++)
      assert.ok((await partition.read(offset, 1, 12)).length > 0, `offset ${offset}`);
    await state.close();
    const again = await open(fileSystem);
    assert.deepEqual(await stored(again.partition), before);
    assert.equal(again.partition.endOffset, 12);
  });

  for (let seed = 100; seed < 130; seed++)
    it(`loses no last value when the power goes (seed ${seed})`, async () => {
      let fileSystem = new SimFileSystem(seed);
      const last = new Map<string, number>();
      for (let life = 0; life < 4; life++) {
        fileSystem.crashAfter = life === 3 ? Infinity : 30 + fileSystem.random.below(150);
        try {
          const { partition } = await open(fileSystem);
          const found = new Map(
            (await stored(partition)).map(
              (line) => line.split(' ')[1]!.split('=') as [string, string],
            ),
          );
          for (const [key, value] of last)
            assert.ok(Number(found.get(key)) >= value, `${key} is ${found.get(key)}, not ${value}`);
          for (let i = 0; i < 20; i++) {
            const key = `k${fileSystem.random.below(4)}`;
            const value = (last.get(key) ?? 0) + 1;
            await write(partition, [`${key}=${value}`]);
            last.set(key, value);
            if (i % 7 === 6) await compact(partition, settings, limits, nowMs);
          }
        } catch (error) {
          if (!fileSystem.isDead) throw error;
          fileSystem = fileSystem.powerCut();
        }
      }
    });
});

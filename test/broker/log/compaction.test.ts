import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrokerState } from '#src/broker/broker-state.js';
import { headerOf } from '#src/broker/log/batch-validation.js';
import { compact } from '#src/broker/log/compaction.js';
import type { Partition } from '#src/broker/log/partition.js';
import { defaultLimits } from '#src/broker/limits.js';
import { topicSettings } from '#src/broker/log/topic-configs.js';
import {
  compressionCodecs,
  decodeRecords,
  decodeRecordsAsync,
  encodeRecordBatchAsync,
  isControl,
  lastOffsetOf,
  readBatchHeader,
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

interface Written {
  readonly partition: Partition;
  readonly state: BrokerState;
}

async function open(fileSystem: SimFileSystem, more = {}): Promise<Written> {
  const state = await openStateOn(fileSystem);
  const topic = { name: 't', partitions: 1, configs: { ...configs, ...more } };
  const { partitions } = await state.topics.ensure(topic);
  return { partition: partitions[0]!, state };
}

type Fields = Omit<
  Parameters<typeof encodeRecordBatchAsync>[0],
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
  const batch = await encodeRecordBatchAsync({
    size: entries.length,
    keys: slabOf(pairs.map(([key]) => key!)),
    values: slabOf(pairs.map(([, value]) => value ?? null)),
    timestampMs,
    ...fields,
  });
  const header = headerOf(batch);
  await partition.append(batch, header, undefined).safe;
}

/** Closes the segment, so that it can be compacted. */
async function closeSegment(partition: Partition): Promise<void> {
  await partition.log.roll();
}

async function stored(partition: Partition, from = partition.startOffset): Promise<string[]> {
  const found: string[] = [];
  for (let offset = from; offset < partition.endOffset;) {
    const bytes = await partition.read(offset, 1, partition.endOffset);
    if (bytes.length === 0) break;
    verifyBatchCrc(bytes, 0);
    const records = await decodeRecordsAsync(bytes, 0);
    for (let i = 0; i < records.size && !isControl(records.header); i++)
      found.push(`${records.offsetAt(i)} ${records.keyAt(i)}=${records.valueAt(i) ?? ''}`);
    offset = lastOffsetOf(records.header) + 1;
  }
  return found;
}

/** The offsets of the batches below `end`. */
async function offsetsOf(partition: Partition, end: number): Promise<number[]> {
  const found: number[] = [];
  for (let offset = 0; offset < end;) {
    const bytes = await partition.read(offset, 1, end);
    if (bytes.length === 0) break;
    const header = readBatchHeader(bytes, 0);
    found.push(header.baseOffset);
    offset = lastOffsetOf(header) + 1;
  }
  return found;
}

/** What is there after a compaction, by a broker that has just been started. */
async function compacted(fileSystem: SimFileSystem): Promise<string[]> {
  const { partition } = await open(fileSystem);
  await compact(partition, { ...settings, dirtyRatioMin: 0 }, limits, nowMs);
  return stored(partition);
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
    const again = async (timeMs: number): Promise<string[]> => {
      await write(partition, ['z=2'.padEnd(200)]);
      await closeSegment(partition);
      await compact(partition, { ...settings, dirtyRatioMin: 0 }, limits, timeMs);
      return (await stored(partition)).filter((line) => !line.includes('z='));
    };
    // The horizon is a second behind the pass that found the tombstone to be the last of its key.
    assert.deepEqual(await again(nowMs + 1_499), ['1 b=1', '2 a=']);
    assert.deepEqual(await again(nowMs + 1_500), ['1 b=1']);
  });

  it('gives the batch of a tombstone a delete horizon, and leaves the times of its records', async () => {
    const { partition } = await open(new SimFileSystem(5));
    const timestamps = Float64Array.of(nowMs - 10, nowMs + 7, nowMs);
    await write(partition, ['a', 'b=1', 'c=1'], { timestamps, codec: 'gzip' });
    await closeSegment(partition);
    await compact(partition, settings, limits, nowMs);
    const bytes = await partition.read(0, 1, 3);
    verifyBatchCrc(bytes, 0);
    const records = decodeRecords(bytes, 0);
    assert.equal(records.header.attributes, 0x41);
    assert.equal(records.header.baseTimestampMs, nowMs + 1_000);
    assert.deepEqual([...records.timestamps], [...timestamps]);
    assert.equal(records.header.maxTimestampMs, nowMs + 7);
  });

  it('keeps a batch packed as it was, without the records that go', async () => {
    for (const codec of ['gzip', 'snappy', 'lz4', 'zstd'] as CompressionCodec[]) {
      const { partition } = await open(new SimFileSystem(8));
      await write(partition, ['a=1', 'b=1', 'a=2'], { codec });
      await closeSegment(partition);
      await compact(partition, settings, limits, nowMs);
      const { attributes, recordCount } = readBatchHeader(await partition.read(0, 1, 3), 0);
      assert.deepEqual([compressionCodecs[attributes & 7], recordCount], [codec, 2]);
    }
  });

  it('makes one segment of several small ones', async () => {
    const fileSystem = new SimFileSystem(9);
    const { partition, state } = await open(fileSystem);
    for (let i = 0; i < 8; i++) {
      await write(partition, [`k=${i}`]);
      await closeSegment(partition);
    }
    await compact(partition, settings, limits, nowMs);
    // Each segment has 72 bytes: four fit into 300.
    assert.equal(partition.log.segments.length, 3);
    assert.deepEqual(await stored(partition), ['7 k=7']);
    for (let offset = 0; offset < 8; offset++)
      assert.equal((await stored(partition, offset)).length, 1);
    await state.close();
    const again = await open(fileSystem);
    assert.deepEqual([again.partition.endOffset, await stored(again.partition)], [8, ['7 k=7']]);
  });

  it('goes on where the memory for keys was full', async () => {
    const { partition } = await open(new SimFileSystem(10));
    for (let i = 0; i < 12; i++) await write(partition, [`k${i % 6}=${i}`]);
    await closeSegment(partition);
    for (let pass = 0; pass < 6; pass++)
      await compact(partition, { ...settings, dirtyRatioMin: 0 }, { keysMax: 2 }, nowMs);
    const expected = [6, 7, 8, 9, 10, 11].map((i) => `${i} k${i % 6}=${i}`);
    assert.deepEqual(await stored(partition), expected);
  });

  it('compacts what has been dirty for too long, however little it is', async () => {
    const { partition } = await open(new SimFileSystem(11));
    const overdue = { ...settings, dirtyRatioMin: 1, compactionLagMsMax: 1_000 };
    await write(partition, ['a=1', 'a=2']);
    await closeSegment(partition);
    assert.equal(await compact(partition, overdue, limits, nowMs + 1_000), 0);
    assert.ok((await compact(partition, overdue, limits, nowMs + 1_001)) > 0);
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

  it('removes the marker of an aborted transaction last, and forgets the transaction first', async () => {
    const fileSystem = new SimFileSystem(12);
    const { partition, state } = await open(fileSystem);
    const producer = { producerId: 9, producerEpoch: 0, isTransactional: true };
    await write(partition, ['a=bad'], { ...producer, baseSequence: 0 });
    await partition.appendMarker({ ...producer, coordinatorEpoch: 0, type: 'abort' });
    // The producer goes on: its last batch is not the aborted one.
    await write(partition, ['a=1'], { ...producer, baseSequence: 1 });
    await partition.appendMarker({ ...producer, coordinatorEpoch: 0, type: 'commit' });
    const pass = async (timeMs: number): Promise<number[]> => {
      await write(partition, ['z'.padEnd(300)]);
      await closeSegment(partition);
      await compact(partition, { ...settings, dirtyRatioMin: 0 }, limits, timeMs);
      return offsetsOf(partition, 4);
    };
    assert.deepEqual(await pass(nowMs), [1, 2, 3], 'the data goes');
    assert.equal((await partition.abortedIn(0, 4)).length, 1);
    assert.deepEqual(await pass(nowMs), [1, 2, 3], 'the marker gets a horizon');
    const horizon = readBatchHeader(await partition.read(1, 1, 4), 0);
    assert.deepEqual([horizon.attributes, horizon.baseTimestampMs], [0x70, nowMs + 1_000]);
    assert.deepEqual(await pass(nowMs + 1_000), [2, 3]);
    assert.deepEqual(await partition.abortedIn(0, 4), []);
    await state.close();
    const again = await open(fileSystem);
    assert.deepEqual(await again.partition.abortedIn(0, 4), []);
    assert.equal(again.partition.lastStableOffset, again.partition.endOffset);
  });

  it('keeps the marker of what was aborted behind the record at which the memory was full', async () => {
    const { partition } = await open(new SimFileSystem(15), { 'segment.bytes': '3000' });
    const producer = { producerId: 9, producerEpoch: 0, isTransactional: true };
    for (const key of ['a', 'b', 'c']) await write(partition, [`${key}=1`]);
    await write(partition, ['d=bad'], { ...producer, baseSequence: 0 });
    await partition.appendMarker({ ...producer, coordinatorEpoch: 0, type: 'abort' });
    await closeSegment(partition);
    for (const timeMs of [nowMs, nowMs + 1_000])
      await compact(partition, { ...settings, dirtyRatioMin: 0 }, { keysMax: 1 }, timeMs);
    assert.deepEqual(await stored(partition), ['0 a=1', '1 b=1', '2 c=1']);
    assert.ok((await offsetsOf(partition, 5)).includes(4));
  });

  it('keeps the last batch of a producer without its records', async () => {
    const fileSystem = new SimFileSystem(13);
    const { partition } = await open(fileSystem);
    const producer = { producerId: 9, producerEpoch: 0 };
    for (const baseSequence of [0, 1])
      await write(partition, ['a=old'], { ...producer, baseSequence });
    await write(partition, ['a=new']);
    await closeSegment(partition);
    await compact(partition, settings, limits, nowMs);
    assert.deepEqual(await offsetsOf(partition, 3), [1, 2]);
    const { recordCount, baseSequence } = readBatchHeader(await partition.read(0, 1, 3), 0);
    assert.deepEqual([recordCount, baseSequence], [0, 1]);
    // Without any snapshot the producer is known again from what is left.
    await fileSystem.unlink('/data/t-0/producers.snapshot');
    const again = await open(fileSystem.powerCut());
    const state = again.partition.producers.all.find(({ producerId }) => producerId === 9);
    assert.equal(state?.lastSequence, 1);
  });

  it('is whole after a power cut at any step', async () => {
    const prepared = new SimFileSystem(14);
    const written = await open(prepared);
    for (let i = 0; i < 9; i++) {
      await write(written.partition, [`k${i % 2}=${i}`, `l${i}=${i}`]);
      if (i % 3 !== 1) await closeSegment(written.partition);
    }
    await closeSegment(written.partition);
    const reference = prepared.copy();
    const expected = await compacted(reference);
    for (let step = 1; ; step++) {
      const fileSystem = prepared.copy();
      const { partition } = await open(fileSystem);
      fileSystem.crashAfter = fileSystem.operations + step;
      await compact(partition, settings, limits, nowMs).catch((error: unknown) => {
        if (!fileSystem.isDead) throw error;
      });
      if (!fileSystem.isDead) {
        assert.ok(step > 20, `${step} steps`);
        break;
      }
      const survivor = fileSystem.powerCut();
      const lines = await stored((await open(survivor)).partition);
      for (const line of expected) assert.ok(lines.includes(line), `step ${step}: ${line}`);
      assert.deepEqual(await compacted(survivor), expected, `step ${step}`);
    }
  });

  const first = Number(process.env['TAILRACE_SIM_SEED'] ?? 100);
  for (let seed = first; seed < first + 30; seed++)
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

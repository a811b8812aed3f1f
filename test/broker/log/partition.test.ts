import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headerOf } from '#src/broker/log/batch-validation.js';
import type { FlushMode } from '#src/broker/log/partition-options.js';
import type { Partition, ProducedBatch } from '#src/broker/log/partition.js';
import { enforceRetention } from '#src/broker/log/retention.js';
import { topicSettings } from '#src/broker/log/topic-configs.js';
import { defaultLimits } from '#src/broker/limits.js';
import { decodeRecords, lastOffsetOf, readBatchHeader } from '#src/protocol/kafka/record-batch.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { openStateOn } from '../../support/broker-state.js';
import { FakeClock } from '../../support/fake-clock.js';
import { batchOf } from '../../support/record-batches.js';
import { RecordingLogger } from '../../support/recording-logger.js';
import { until } from '../../support/until.js';

type Fields = NonNullable<Parameters<typeof batchOf>[1]>;

function produce(partition: Partition, values: string[], fields: Fields = {}): ProducedBatch {
  const batch = batchOf(values, fields);
  return partition.append(batch, headerOf(batch), undefined);
}

async function open(
  fileSystem: SimFileSystem,
  flush: FlushMode = 'ack',
  configs: Record<string, string> = {},
): Promise<{ partition: Partition; clock: FakeClock; close(): Promise<void> }> {
  const clock = new FakeClock();
  const state = await openStateOn(fileSystem, { clock, flush });
  const topic = await state.topics.ensure({ name: 't', partitions: 1, configs });
  return { partition: topic.partitions[0]!, clock, close: () => state.close() };
}

describe('a partition', () => {
  it('shows a batch when it is durable, and answers acks=all then', async () => {
    const { partition } = await open(new SimFileSystem(1));
    const { baseOffset, safe } = produce(partition, ['a', 'b']);
    assert.deepEqual([baseOffset, partition.endOffset, partition.highWatermark], [0, 2, 0]);
    await safe;
    assert.equal(partition.highWatermark, 2);
  });

  it('shows a batch when it is written, where it does not wait for the disk', async () => {
    const fileSystem = new SimFileSystem(2);
    const { partition } = await open(fileSystem, 'os');
    fileSystem.fault = (operation) => (operation === 'sync' ? 'EIO' : undefined);
    await produce(partition, ['a']).safe;
    assert.equal(partition.highWatermark, 1);
  });

  it('stores what the producer sent but for base offset and leader epoch', async () => {
    const { partition } = await open(new SimFileSystem(3));
    await produce(partition, ['a']).safe;
    await produce(partition, ['b', 'c']).safe;
    const bytes = await partition.read(2, 1e6, partition.highWatermark);
    const header = readBatchHeader(bytes, 0);
    assert.deepEqual([header.baseOffset, header.leaderEpoch], [1, partition.leaderEpoch]);
    assert.deepEqual(bytes.subarray(16), batchOf(['b', 'c']).subarray(16));
  });

  it('wakes who waits when the high watermark moves', async () => {
    const { partition } = await open(new SimFileSystem(4));
    let woken = 0;
    const stop = partition.waiters.add(() => woken++);
    await produce(partition, ['a']).safe;
    assert.equal(woken, 1);
    stop();
    await produce(partition, ['b']).safe;
    assert.equal(woken, 1);
  });

  it('drops a batch that is sent again, also after a restart', async () => {
    const fileSystem = new SimFileSystem(5);
    const first = await open(fileSystem);
    const identity = { producerId: 9, producerEpoch: 0, baseSequence: 0 };
    await produce(first.partition, ['a'], identity).safe;
    const again = produce(first.partition, ['a'], identity);
    await again.safe;
    assert.deepEqual([again.baseOffset, first.partition.endOffset], [0, 1]);
    await first.close();
    const { partition } = await open(fileSystem);
    assert.equal(produce(partition, ['a'], identity).baseOffset, 0);
    assert.equal(partition.endOffset, 1);
  });

  it('answers a batch that is sent again no earlier than the first one, whatever it waits for', async () => {
    for (const flush of ['ack', 'interval', 'os'] as const) {
      const { partition } = await open(new SimFileSystem(5), flush);
      const identity = { producerId: 9, producerEpoch: 0, baseSequence: 0 };
      produce(partition, ['a'], identity);
      await produce(partition, ['a'], identity).written;
      assert.equal(partition.highWatermark, 1);
    }
  });

  it('goes offline with a failed write and comes back without what had failed', async () => {
    const fileSystem = new SimFileSystem(6);
    const { partition, clock } = await open(fileSystem);
    const identity = { producerId: 9, producerEpoch: 0 };
    await produce(partition, ['a'], { ...identity, baseSequence: 0 }).safe;
    fileSystem.fault = (operation) => (operation === 'read' ? undefined : 'EIO');
    const failed = produce(partition, ['b'], { ...identity, baseSequence: 1 });
    await assert.rejects(failed.safe, { error: 56 });
    assert.equal(partition.isOnline, false);
    assert.throws(() => produce(partition, ['c']), { error: 56 });
    await clock.advance(defaultLimits.log.reopenDelayMs);
    assert.equal(partition.isOnline, false);
    fileSystem.fault = undefined;
    await clock.advance(defaultLimits.log.reopenDelayMs);
    await until(() => partition.isOnline);
    const retried = produce(partition, ['b'], { ...identity, baseSequence: 1 });
    await retried.safe;
    // The offset that was handed out before the failure is not used again.
    assert.equal(retried.baseOffset, 2);
    const behind = await partition.read(1, 1e6, partition.highWatermark);
    assert.equal(readBatchHeader(behind, 0).baseOffset, 2);
  });

  it('finds the first record at or after a time, inside a batch', async () => {
    const { partition } = await open(new SimFileSystem(7));
    await produce(partition, ['a', 'b', 'c'], { timestamps: Float64Array.of(10, 30, 20) }).safe;
    await produce(partition, ['d'], { timestampMs: 40 }).safe;
    const find = async (timestampMs: number) =>
      (await partition.findByTimestamp(timestampMs, partition.highWatermark))?.offset;
    assert.deepEqual(
      [await find(0), await find(15), await find(31), await find(41)],
      [0, 1, 3, undefined],
    );
  });
});

describe('the snapshot of the producers', () => {
  const small = { 'segment.bytes': '200' };
  const sent = (baseSequence: number): Fields => ({
    producerId: 9,
    producerEpoch: 0,
    baseSequence,
    isTransactional: baseSequence === 1,
  });

  /** Three segments: two batches, the second of an open transaction, and something later. */
  async function stopped(fileSystem: SimFileSystem): Promise<void> {
    const { partition, close } = await open(fileSystem, 'ack', small);
    await produce(partition, ['x'.repeat(50)], sent(0)).safe;
    await produce(partition, ['y'.repeat(50)], sent(1)).safe;
    for (let i = 0; i < 3; i++) await produce(partition, ['z'.repeat(100)]).safe;
    await close();
  }

  async function reopened(fileSystem: SimFileSystem): Promise<void> {
    const { partition } = await open(fileSystem, 'ack', small);
    const again = produce(partition, ['x'.repeat(50)], sent(0));
    assert.equal(again.baseOffset, 0);
    // No coordinator knows the transaction that was left open: it was aborted at the start.
    const aborted = await partition.abortedIn(0, 5);
    assert.deepEqual(aborted, [{ producerId: 9, firstOffset: 1, lastOffset: 5 }]);
    assert.equal(partition.lastStableOffset, 6);
  }

  it('spares the next start the closed segments, and loses nothing', async () => {
    const fileSystem = new SimFileSystem(20);
    await stopped(fileSystem);
    const first = '/data/t-0/00000000000000000000.log';
    const damaged = Buffer.from(fileSystem.contentOf(first));
    damaged[80]! ^= 1;
    fileSystem.overwrite(first, damaged);
    await reopened(fileSystem);
  });

  it('is not needed: a damaged one is left aside and the log is read', async () => {
    const fileSystem = new SimFileSystem(21);
    await stopped(fileSystem);
    const path = '/data/t-0/producers.snapshot';
    fileSystem.overwrite(path, Buffer.from(String(fileSystem.contentOf(path)).replace('9', '8')));
    await reopened(fileSystem);
  });
});

describe('a flipped bit', () => {
  const flip = (fileSystem: SimFileSystem, segment: number, position: number): void => {
    const path = `/data/t-0/${String(segment).padStart(20, '0')}.log`;
    const content = Buffer.from(fileSystem.contentOf(path));
    content[position < 0 ? content.length + position : position]! ^= 1;
    fileSystem.overwrite(path, content);
  };

  const valuesOf = async (partition: Partition): Promise<string[]> => {
    const values: string[] = [];
    for (let offset = 0; offset < partition.endOffset;) {
      const bytes = await partition.read(offset, 1, partition.highWatermark);
      if (bytes.length === 0) break;
      const records = decodeRecords(bytes, 0);
      for (let i = 0; i < records.size; i++) values.push(String(records.valueAt(i)));
      offset = lastOffsetOf(records.header) + 1;
    }
    return values;
  };

  it('in the last batch before a clean stop takes that batch and no offset', async () => {
    const fileSystem = new SimFileSystem(30);
    const { partition, close } = await open(fileSystem);
    for (const value of ['a', 'b', 'c']) await produce(partition, [value]).safe;
    await close();
    flip(fileSystem, 0, -3);
    const logger = new RecordingLogger();
    const state = await openStateOn(fileSystem, { logger });
    const again = state.topics.partition('t', 0)!;
    assert.equal(again.endOffset, 3);
    assert.match(logger.messages('error').join(), /00000000000000000000\.log/);
    assert.equal(produce(again, ['d']).baseOffset, 3);
    await again.sync();
    assert.deepEqual(await valuesOf(again), ['a', 'b', 'd']);
  });

  it('in a closed segment is found when it is read, and the rest is read on', async () => {
    const fileSystem = new SimFileSystem(31);
    const { partition, close } = await open(fileSystem, 'ack', { 'segment.bytes': '16000' });
    for (const letter of 'abcdef') await produce(partition, [letter.repeat(5_000)]).safe;
    await close();
    // Behind the first batch, before the last one of the index: the start reads neither.
    flip(fileSystem, 0, 6_000);
    const logger = new RecordingLogger();
    const state = await openStateOn(fileSystem, { logger });
    const again = state.topics.partition('t', 0)!;
    assert.deepEqual(logger.messages('error'), []);
    const left = (await valuesOf(again)).map(([letter]) => letter);
    assert.deepEqual(left, ['a', 'c', 'd', 'e', 'f']);
    assert.equal(logger.messages('error').length, 1);
  });
});

describe('retention', () => {
  const settingsOf = (configs: Record<string, string>) => topicSettings(configs, defaultLimits.log);
  const small = { 'segment.bytes': '200' };

  async function filled(fileSystem: SimFileSystem): Promise<Partition> {
    const { partition } = await open(fileSystem, 'ack', small);
    for (let i = 0; i < 10; i++)
      await produce(partition, ['x'.repeat(50)], { timestampMs: i * 1_000 }).safe;
    return partition;
  }

  it('deletes whole segments whose newest record is too old', async () => {
    const partition = await filled(new SimFileSystem(8));
    await enforceRetention(partition, settingsOf({ ...small, 'retention.ms': '5000' }), 10_000);
    assert.ok(
      partition.startOffset > 0 && partition.startOffset <= 5,
      String(partition.startOffset),
    );
    assert.equal(partition.endOffset, 10);
  });

  it('deletes everything when all of it is too old', async () => {
    const partition = await filled(new SimFileSystem(9));
    await enforceRetention(partition, settingsOf({ ...small, 'retention.ms': '1000' }), 1e9);
    assert.deepEqual([partition.startOffset, partition.endOffset], [10, 10]);
    await produce(partition, ['new']).safe;
    assert.equal(partition.endOffset, 11);
  });

  it('keeps an empty active segment, behind which everything was too old', async () => {
    const fileSystem = new SimFileSystem(13);
    const { partition, clock, close } = await open(fileSystem, 'ack', { ...small });
    await produce(partition, ['old'], { timestampMs: 1 }).safe;
    fileSystem.fault = (operation) => (operation === 'write' ? 'ENOSPC' : undefined);
    await assert.rejects(produce(partition, ['refused']).safe);
    fileSystem.fault = undefined;
    await clock.advance(defaultLimits.log.reopenDelayMs);
    await until(() => partition.isOnline);
    const settings = settingsOf({ ...small, 'retention.ms': '1000' });
    assert.equal(await enforceRetention(partition, settings, 1e9), 1);
    const { baseOffset, safe } = produce(partition, ['new']);
    await safe;
    await close();
    const { partition: again } = await open(fileSystem);
    const bytes = await again.read(again.startOffset, 1e6, again.highWatermark);
    assert.equal(readBatchHeader(bytes, 0).baseOffset, baseOffset);
  });

  it('takes the time of the file where no record has one', async () => {
    const { partition } = await open(new SimFileSystem(12), 'ack', small);
    for (let i = 0; i < 5; i++)
      await produce(partition, ['x'.repeat(50)], { timestampMs: -1 }).safe;
    const settings = settingsOf({ ...small, 'retention.ms': '1000' });
    // The simulated disk counts changes: a closed segment's file was changed once.
    assert.equal(await enforceRetention(partition, settings, 1_000), 0);
    assert.ok((await enforceRetention(partition, settings, 1_100)) > 0);
  });

  it('keeps the newest bytes', async () => {
    const partition = await filled(new SimFileSystem(10));
    const before = partition.sizeBytes;
    await enforceRetention(
      partition,
      settingsOf({ ...small, 'retention.ms': '-1', 'retention.bytes': '500' }),
      1e9,
    );
    assert.ok(partition.sizeBytes >= 500 && partition.sizeBytes < before);
  });

  it('keeps all of a topic that is compacted only', async () => {
    const partition = await filled(new SimFileSystem(11));
    const settings = settingsOf({ 'cleanup.policy': 'compact', 'retention.ms': '1' });
    assert.equal(await enforceRetention(partition, settings, 1e9), 0);
  });
});

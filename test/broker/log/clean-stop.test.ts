import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrokerState } from '#src/broker/broker-state.js';
import { headerOf } from '#src/broker/log/batch-validation.js';
import type { Partition } from '#src/broker/log/partition.js';
import { defaultLimits } from '#src/broker/limits.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { openStateOn } from '../../support/broker-state.js';
import { FakeClock } from '../../support/fake-clock.js';
import { batchOf } from '../../support/record-batches.js';
import { RecordingLogger } from '../../support/recording-logger.js';
import { until } from '../../support/until.js';

const marker = '/data/.kafka_cleanshutdown';

async function open(
  fileSystem: SimFileSystem,
  options: Parameters<typeof openStateOn>[1] = {},
  configs: Record<string, string> = {},
): Promise<{ state: BrokerState; log: Partition }> {
  const state = await openStateOn(fileSystem, options);
  const { partitions } = await state.topics.ensure({ name: 't', partitions: 1, configs });
  return { state, log: partitions[0]! };
}

async function produce(partition: Partition, value: string, timestampMs = 1_000): Promise<void> {
  const batch = batchOf([value], { timestampMs });
  await partition.append(batch, headerOf(batch), undefined).safe;
}

/** How many times the start reads a segment's file. */
async function readsOfStart(fileSystem: SimFileSystem): Promise<number> {
  let reads = 0;
  fileSystem.fault = (operation, path) => {
    if (operation === 'read' && path.endsWith('.log') && path.includes('/t-0/')) reads++;
    return undefined;
  };
  const { log } = await open(fileSystem);
  fileSystem.fault = undefined;
  assert.equal(log.endOffset, 400);
  return reads;
}

const names = async (fileSystem: SimFileSystem): Promise<string[]> => fileSystem.readdir('/data');

describe('a clean stop', () => {
  const large = 'x'.repeat(10_000);

  async function stopped(seed: number): Promise<SimFileSystem> {
    const fileSystem = new SimFileSystem(seed);
    const { state, log } = await open(fileSystem);
    for (let i = 0; i < 400; i++) await produce(log, large);
    await state.close();
    return fileSystem;
  }

  it('leaves a marker that the next start takes away before it changes anything', async () => {
    const fileSystem = await stopped(1);
    assert.ok((await names(fileSystem)).includes('.kafka_cleanshutdown'));
    await open(fileSystem);
    assert.ok(!(await names(fileSystem)).includes('.kafka_cleanshutdown'));
    assert.ok(!(await names(fileSystem.powerCut())).includes('.kafka_cleanshutdown'));
  });

  it('spares the next start the last segment, too', async () => {
    const fileSystem = await stopped(2);
    const unclean = fileSystem.copy();
    await unclean.unlink(marker);
    assert.ok((await readsOfStart(unclean)) >= 4, 'all of it is read, a MiB at once');
    assert.ok((await readsOfStart(fileSystem)) <= 3, 'its first batch and its end');
  });

  it('is not believed of a file that has grown or lost bytes since', async () => {
    for (const change of [-100, 100]) {
      const fileSystem = await stopped(3);
      const path = '/data/t-0/00000000000000000000.log';
      const content = fileSystem.contentOf(path);
      const changed = change < 0 ? content.subarray(0, change) : Buffer.alloc(change);
      fileSystem.overwrite(path, change < 0 ? changed : Buffer.concat([content, changed]));
      const logger = new RecordingLogger();
      const { log } = await open(fileSystem, { logger });
      assert.equal(log.endOffset, 400);
      assert.equal(logger.messages('error').length, change < 0 ? 1 : 0);
      await produce(log, 'on');
      assert.equal(log.endOffset, 401);
    }
  });
});

describe('the files of a partition', () => {
  it('name the topic, and what was durable', async () => {
    const fileSystem = new SimFileSystem(4);
    const { state, log } = await open(fileSystem);
    for (let i = 0; i < 3; i++) await produce(log, 'a');
    const id = state.topics.get('t')!.id;
    await state.close();
    const textOf = (path: string): string => String(fileSystem.contentOf(`/data/${path}`));
    assert.equal(textOf('t-0/partition.metadata'), `version: 0\ntopic_id: ${id}`);
    assert.equal(textOf('recovery-point-offset-checkpoint'), '0\n1\nt 0 3\n');
  });

  it('of deleted segments stay for a while under another name', async () => {
    const fileSystem = new SimFileSystem(5);
    const clock = new FakeClock();
    const configs = { 'segment.bytes': '200', 'file.delete.delay.ms': '5000' };
    const { log } = await open(fileSystem, { clock }, configs);
    for (let i = 0; i < 6; i++) await produce(log, 'x'.repeat(50));
    await log.deleteRecordsBefore(-1);
    const deleted = async (): Promise<string[]> =>
      (await fileSystem.readdir('/data/t-0')).filter((name) => name.endsWith('.deleted'));
    assert.ok((await deleted()).includes('00000000000000000000.log.deleted'));
    assert.ok((await deleted()).includes('00000000000000000000.timeindex.deleted'));
    await clock.advance(4_999);
    assert.ok((await deleted()).length > 0);
    await clock.advance(1);
    const isGone = { value: false };
    await until(() => {
      void deleted().then((left) => (isGone.value = left.length === 0));
      return isGone.value;
    });
  });

  it('of deleted segments that a stop left go at the next start', async () => {
    const fileSystem = new SimFileSystem(6);
    const { log, state } = await open(fileSystem, {}, { 'segment.bytes': '200' });
    for (let i = 0; i < 6; i++) await produce(log, 'x'.repeat(50));
    await log.deleteRecordsBefore(-1);
    await state.close();
    await open(fileSystem);
    const left = await fileSystem.readdir('/data/t-0');
    assert.deepEqual(
      left.filter((name) => name.endsWith('.deleted')),
      [],
    );
  });

  it('follow a change of the segment size at once', async () => {
    const { log, state } = await open(new SimFileSystem(7));
    for (let i = 0; i < 4; i++) await produce(log, 'x'.repeat(50));
    assert.equal(log.log.segments.length, 1);
    await state.topics.configure('t', () => ({ 'segment.bytes': '200', 'segment.ms': '1000' }));
    for (let i = 0; i < 4; i++) await produce(log, 'x'.repeat(50));
    assert.equal(log.log.segments.length, 5);
    await state.topics.configure('t', () => ({ 'segment.ms': '1000' }));
    await produce(log, 'y', 3_000);
    assert.equal(log.log.segments.length, 6);
  });

  it('keep few closed segments open, over all partitions', async () => {
    const limits = { ...defaultLimits, log: { ...defaultLimits.log, openSegmentsMax: 2 } };
    const { log } = await open(new SimFileSystem(8), { limits }, { 'segment.bytes': '200' });
    for (let i = 0; i < 12; i++) await produce(log, 'x'.repeat(50));
    for (const offset of [0, 5, 3, 9, 1]) {
      const bytes = await log.read(offset, 1, 12);
      assert.equal(Number(bytes.readBigInt64BE(0)), offset);
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrokerState } from '#src/broker/broker-state.js';
import { headerOf } from '#src/broker/log/batch-validation.js';
import type { Partition } from '#src/broker/log/partition.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { openStateOn } from '../../support/broker-state.js';
import { Random } from '../../support/random.js';
import { batchOf } from '../../support/record-batches.js';
import { RecordingLogger } from '../../support/recording-logger.js';

const configs = { 'segment.bytes': '200' };
const checkpoint = '/data/log-start-offset-checkpoint';

async function open(fileSystem: SimFileSystem): Promise<{ state: BrokerState; log: Partition }> {
  const state = await openStateOn(fileSystem, { flush: 'os' });
  const { partitions } = await state.topics.ensure({ name: 't', partitions: 1, configs });
  return { state, log: partitions[0]! };
}

async function fill(partition: Partition, batches: number): Promise<void> {
  for (let i = 0; i < batches; i++) {
    const batch = batchOf(['x'.repeat(50), 'y'], {
      timestampMs: (partition.endOffset + 1) * 1_000,
    });
    await partition.append(batch, headerOf(batch), undefined).safe;
  }
}

describe('deleting records', () => {
  it('moves the start of the log and removes the segments below it', async () => {
    const fileSystem = new SimFileSystem(1);
    const { log, state } = await open(fileSystem);
    await fill(log, 6);
    const before = log.log.segments.length;
    assert.equal(await log.deleteRecordsBefore(5), 5);
    assert.equal(log.startOffset, 5);
    assert.ok(log.log.segments.length < before);
    assert.equal(String(fileSystem.contentOf(checkpoint)), '0\n1\nt 0 5\n');
    await state.close();
    const again = await open(fileSystem);
    assert.deepEqual([again.log.startOffset, again.log.endOffset], [5, 12]);
  });

  it('reaches up to the high watermark, and no further', async () => {
    const { log } = await open(new SimFileSystem(2));
    await fill(log, 3);
    await assert.rejects(log.deleteRecordsBefore(7), { error: 1 });
    await assert.rejects(log.deleteRecordsBefore(-2), { error: 1 });
    assert.equal(await log.deleteRecordsBefore(-1), 6);
    assert.equal(await log.deleteRecordsBefore(2), 6, 'a lower offset brings nothing back');
    await fill(log, 1);
    assert.deepEqual([log.startOffset, log.endOffset], [6, 8]);
  });

  it('finds no deleted record by its time', async () => {
    const { log } = await open(new SimFileSystem(3));
    await fill(log, 4);
    await log.deleteRecordsBefore(3);
    assert.equal((await log.findByTimestamp(0, log.highWatermark))?.offset, 3);
  });

  it('starts a topic of the same name at 0', async () => {
    const fileSystem = new SimFileSystem(4);
    const { log, state } = await open(fileSystem);
    await fill(log, 3);
    await log.deleteRecordsBefore(-1);
    await state.topics.delete('t');
    const { partitions } = await state.topics.ensure({ name: 't', partitions: 1, configs });
    assert.equal(partitions[0]!.startOffset, 0);
    assert.equal(String(fileSystem.contentOf(checkpoint)), '0\n0\n');
  });

  it('goes on without a checkpoint that cannot be read, and says so', async () => {
    const fileSystem = new SimFileSystem(5);
    const { log, state } = await open(fileSystem);
    await fill(log, 3);
    await log.deleteRecordsBefore(1);
    await state.close();
    fileSystem.overwrite(checkpoint, Buffer.from('0\n2\nt 0 1\n'));
    const logger = new RecordingLogger();
    const again = await openStateOn(fileSystem, { logger });
    assert.equal(again.topics.partition('t', 0)!.startOffset, 0);
    assert.match(logger.messages('error').join(), /log-start-offset-checkpoint/);
  });

  const first = Number(process.env['TAILRACE_SIM_SEED'] ?? 10);
  for (let seed = first; seed < first + 20; seed++)
    it(`is not taken back by a power cut, and loses nothing above (seed ${seed})`, async () => {
      const random = new Random(seed);
      let fileSystem = new SimFileSystem(seed);
      let start = 0;
      let stored = 0;
      for (let life = 0; life < 6; life++) {
        fileSystem.crashAfter = life === 5 ? Infinity : 20 + random.below(80);
        try {
          const { log } = await open(fileSystem);
          assert.ok(log.startOffset >= start && log.endOffset >= stored);
          for (let i = 0; i < 6; i++) {
            await fill(log, 1);
            if (random.chance(0.5)) continue;
            const wanted = log.startOffset + random.below(log.endOffset - log.startOffset + 1);
            start = await log.deleteRecordsBefore(wanted);
            stored = start;
          }
        } catch (error) {
          if (!fileSystem.isDead) throw error;
          fileSystem = fileSystem.powerCut();
        }
      }
    });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headerOf } from '#src/broker/log/batch-validation.js';
import { LeaderEpochFile, LeaderEpochs } from '#src/broker/log/leader-epochs.js';
import type { Partition } from '#src/broker/log/partition.js';
import {
  lastOffsetOf,
  readBatchHeader,
  type BatchHeader,
} from '#src/protocol/kafka/record-batch.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { openStateOn } from '../../support/broker-state.js';
import { Random } from '../../support/random.js';
import { batchOf } from '../../support/record-batches.js';

describe('leader epochs', () => {
  const epochs = new LeaderEpochs();
  epochs.begin(1, 10);
  epochs.begin(4, 20);
  epochs.begin(4, 25);

  it('end where the next one begins, the newest one at the end of the log', () => {
    assert.deepEqual(epochs.endOf(4, 30), { epoch: 4, endOffset: 30 });
    assert.deepEqual(epochs.endOf(1, 30), { epoch: 1, endOffset: 20 });
  });

  it('that have no records are answered by the one before, as Apache Kafka does', () => {
    assert.deepEqual(epochs.endOf(3, 30), { epoch: 1, endOffset: 20 });
    assert.deepEqual(epochs.endOf(0, 30), { epoch: 0, endOffset: 10 });
  });

  it('that are not known yet have no end', () => {
    assert.equal(epochs.endOf(5, 30), undefined);
    assert.equal(epochs.endOf(-1, 30), undefined);
    assert.equal(new LeaderEpochs().endOf(0, 30), undefined);
  });

  it('are forgotten with their records, at either end', () => {
    const cut = new LeaderEpochs(epochs.starts);
    cut.cutAt(20);
    assert.deepEqual(cut.starts, [{ epoch: 1, startOffset: 10 }]);
    const old = new LeaderEpochs(epochs.starts);
    old.forgetBelow(20);
    assert.deepEqual(old.starts, [{ epoch: 4, startOffset: 20 }]);
  });

  it("are kept in the bytes of Kafka's checkpoint file", async () => {
    const fileSystem = new SimFileSystem(1);
    const file = new LeaderEpochFile(fileSystem, '/');
    assert.equal(await file.read(), undefined);
    await file.write(epochs);
    const path = '/leader-epoch-checkpoint';
    assert.equal(String(fileSystem.contentOf(path)), '0\n2\n1 10\n4 20\n');
    assert.deepEqual((await file.read())?.starts, epochs.starts);
    for (const damaged of ['0\n2\n1 10\n', '0\n1\nx y\n', '0\n2\n4 10\n1 20\n', '1\n0\n', '']) {
      fileSystem.overwrite(path, Buffer.from(damaged));
      assert.equal(await file.read(), undefined, damaged);
    }
  });
});

async function batchesOf(partition: Partition): Promise<BatchHeader[]> {
  const batches: BatchHeader[] = [];
  for (let offset = partition.startOffset; offset < partition.endOffset;) {
    const bytes = await partition.read(offset, 1, partition.endOffset);
    const header = readBatchHeader(bytes, 0);
    batches.push(header);
    offset = lastOffsetOf(header) + 1;
  }
  return batches;
}

async function live(fileSystem: SimFileSystem, random: Random): Promise<void> {
  const state = await openStateOn(fileSystem, { flush: 'os' });
  const configs = { 'segment.bytes': '300' };
  const topic = await state.topics.ensure({ name: 't', partitions: 1, configs });
  const partition = topic.partitions[0]!;
  const batches = await batchesOf(partition);
  for (const { leaderEpoch } of batches) {
    const next = batches.find((later) => later.leaderEpoch > leaderEpoch);
    const { epoch, endOffset } = partition.endOfEpoch(leaderEpoch)!;
    assert.equal(epoch, leaderEpoch);
    assert.equal(endOffset, next?.baseOffset ?? partition.endOffset);
  }
  const current = { epoch: partition.leaderEpoch, endOffset: partition.endOffset };
  assert.deepEqual(partition.endOfEpoch(partition.leaderEpoch), current);
  fileSystem.crashAfter = fileSystem.operations + random.below(60);
  for (let i = random.below(8); i > 0; i--) {
    const batch = batchOf(['a', 'b']);
    await partition.append(batch, headerOf(batch), undefined).safe;
    if (random.chance(0.2)) await partition.takeSnapshot();
  }
  if (random.chance(0.5)) await state.close();
}

describe('the epochs of a partition', () => {
  for (let seed = 1; seed <= 20; seed++)
    it(`are those of its batches after every power cut (seed ${seed})`, async () => {
      const random = new Random(seed);
      let fileSystem = new SimFileSystem(seed);
      for (let start = 0; start < 12; start++) {
        try {
          await live(fileSystem, random);
        } catch (error) {
          if (!fileSystem.isDead) throw error;
        }
        fileSystem = fileSystem.powerCut();
      }
    });
});

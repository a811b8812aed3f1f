import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adoptTopics, type Adopted } from '#src/broker/adoption/adopt.js';
import { silentLogger } from '#src/core/logger.js';
import { ensureDirectory } from '#src/storage/atomic-file.js';
import { readBatchHeader } from '#src/protocol/kafka/record-batch.js';
import { openLog } from '#src/storage/open-log.js';
import { SimFileSystem } from '../sim/sim-file-system.js';
import { openStateOn } from '../support/broker-state.js';
import { FakeClock } from '../support/fake-clock.js';
import {
  batchOfRecords,
  configRecord,
  offsetRecord,
  type KeyedRecord,
} from '../support/kafka-state-logs.js';
import { logOptions } from '../support/log-batches.js';
import { batchOf } from '../support/record-batches.js';

const topicId = 'AbCdEfGhIjKlMnOpQrStUw';

/** What Kafka leaves of a topic with two partitions: 20 batches in each. */
async function kafkaOn(fileSystem: SimFileSystem): Promise<void> {
  for (const index of [0, 1]) {
    const directory = `/kafka/access-${index}`;
    await ensureDirectory(fileSystem, directory);
    const options = logOptions(fileSystem, { directories: [directory], segmentBytes: 500 });
    const { log } = await openLog(options);
    for (let i = 0; i < 20; i++)
      log.append(
        batchOf([`${index}/${i}`], { producerId: 40, producerEpoch: 0, baseSequence: i }),
        7,
      );
    await log.sync();
    await log.close();
    await write(fileSystem, `${directory}/partition.metadata`, `version: 0\ntopic_id: ${topicId}`);
  }
  await writeLog(fileSystem, '/kafka/__consumer_offsets-0', [
    offsetRecord('readers', 'access', 12),
    offsetRecord('readers', 'deleted', 3),
    offsetRecord('others', 'deleted', 3),
  ]);
  await writeLog(fileSystem, '/kafka/__cluster_metadata-0', [
    configRecord('access', 'retention.bytes', '1000000'),
    configRecord('access', 'cleanup.policy', 'compact'),
    configRecord('access', 'config.to.come', '1'),
  ]);
  await write(fileSystem, '/kafka/log-start-offset-checkpoint', '0\n1\naccess 1 5\n');
}

async function writeLog(
  fileSystem: SimFileSystem,
  directory: string,
  records: readonly KeyedRecord[],
): Promise<void> {
  await ensureDirectory(fileSystem, directory);
  const { log } = await openLog(logOptions(fileSystem, { directories: [directory] }));
  log.append(batchOfRecords(records), 0);
  await log.sync();
  await log.close();
}

async function write(fileSystem: SimFileSystem, path: string, content: string): Promise<void> {
  await (await fileSystem.open(path, 'w+')).close();
  fileSystem.overwrite(path, Buffer.from(content));
}

function adopt(fileSystem: SimFileSystem): Promise<Adopted> {
  return adoptTopics({
    fileSystem,
    clock: new FakeClock(),
    logger: silentLogger,
    kafkaDirectories: ['/kafka'],
    dataDir: '/data',
  });
}

const offsetOf = ({ groups }: Awaited<ReturnType<typeof openStateOn>>): number | undefined =>
  groups.offset('readers', 'access', 0)?.offset;

describe('adopting the topics of Kafka', () => {
  it('refuses a directory that is not there, or holds no topic, and makes nothing', async () => {
    const fileSystem = new SimFileSystem(1);
    await assert.rejects(adopt(fileSystem), /^ConfigError: \/kafka: there is no such directory$/);
    await ensureDirectory(fileSystem, '/kafka');
    await assert.rejects(adopt(fileSystem), /\/kafka: there is no topic; name Kafka's log\.dirs/);
    await assert.rejects(fileSystem.stat('/data'));
  });

  it('keeps offsets, the id of a topic and the start of a log, and deletes nothing unasked', async () => {
    const fileSystem = new SimFileSystem(1);
    await kafkaOn(fileSystem);
    const {
      topics: [topic, ...others],
    } = await adopt(fileSystem);
    assert.deepEqual([topic?.name, topic?.partitions, topic?.badBytes], ['access', 2, 0]);
    assert.equal(others.length, 0);
    const { topics, transactions } = await openStateOn(fileSystem);
    const { id, configs, partitions } = topics.get('access')!;
    assert.deepEqual([id, configs['retention.ms']], [topicId, '-1']);
    assert.deepEqual(
      partitions.map(({ startOffset, endOffset }) => [startOffset, endOffset]),
      [
        [0, 20],
        [5, 20],
      ],
    );
    // Numbers that Kafka has given are not given to others.
    assert.ok(partitions[0]!.leaderEpoch > 7);
    const { producerId } = await transactions.initProducerId('x', 60_000);
    assert.ok(producerId > 40, String(producerId));
    assert.equal(readBatchHeader(await partitions[1]!.read(19, 1, 20), 0).leaderEpoch, 7);
  });

  it('takes over the configs of a topic, and where groups are in it', async () => {
    const fileSystem = new SimFileSystem(5);
    await kafkaOn(fileSystem);
    const { topics: adopted, groups } = await adopt(fileSystem);
    const configs = {
      'retention.ms': '-1',
      'retention.bytes': '1000000',
      'cleanup.policy': 'compact',
    };
    assert.deepEqual([adopted[0]!.configs, groups], [configs, ['readers']]);
    const state = await openStateOn(fileSystem);
    assert.deepEqual(state.topics.get('access')!.configs, configs);
    assert.equal(offsetOf(state), 12);
  });

  it('refuses, before it copies, what it cannot take over', async () => {
    const wrong: [RegExp, (fileSystem: SimFileSystem) => Promise<void>][] = [
      [/not all of its partitions/, (disk) => disk.rename('/kafka/access-0', '/kafka/other-0-x')],
      [/not finished/, (disk) => write(disk, '/kafka/access-0/00000000000000000000.log.swap', '')],
      [
        /message format 1/,
        (disk) => write(disk, '/kafka/access-1/00000000000000000000.log', '\u0001'.repeat(80)),
      ],
      [/are free there/, async (disk) => void (disk.free = () => 10)],
    ];
    for (const [message, change] of wrong) {
      const fileSystem = new SimFileSystem(2);
      await kafkaOn(fileSystem);
      await change(fileSystem);
      await assert.rejects(adopt(fileSystem), message);
      const { topics } = await openStateOn(fileSystem);
      assert.equal(topics.all.length, 0);
    }
  });

  it('refuses a topic that is there', async () => {
    const fileSystem = new SimFileSystem(3);
    await kafkaOn(fileSystem);
    await adopt(fileSystem);
    await assert.rejects(adopt(fileSystem), /topics of the same name: access/);
  });

  it('can be tried again after a power cut at any step', async () => {
    const prepared = new SimFileSystem(4);
    await kafkaOn(prepared);
    for (let step = 3; ; step += 4) {
      const fileSystem = prepared.copy();
      fileSystem.crashAfter = fileSystem.operations + step;
      const isDone = await adopt(fileSystem).then(
        () => true,
        (error: unknown) => {
          if (!fileSystem.isDead) throw error;
          return false;
        },
      );
      if (isDone) return;
      const survivor = fileSystem.powerCut();
      await adopt(survivor).catch((error: unknown) => {
        if (!/same name/.test(String(error))) throw error;
      });
      const state = await openStateOn(survivor);
      assert.equal(offsetOf(state), 12, `step ${step}`);
      const ends = state.topics.get('access')!.partitions.map(({ endOffset }) => endOffset);
      assert.deepEqual(ends, [20, 20], `step ${step}`);
    }
  });
});

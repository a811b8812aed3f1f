import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCommittedOffsets } from '#src/broker/adoption/committed-offsets.js';
import { encodeEndTransactionMarker } from '#src/protocol/kafka/record-batch.js';
import { ensureDirectory } from '#src/storage/atomic-file.js';
import { openLog } from '#src/storage/open-log.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { batchOfRecords, offsetRecord } from '../../support/kafka-state-logs.js';
import { logOptions } from '../../support/log-batches.js';
import { RecordingLogger } from '../../support/recording-logger.js';

/** The offsets that are read of batches in one partition, and what was told. */
async function offsetsOf(batches: readonly Buffer[]) {
  const fileSystem = new SimFileSystem(1);
  const directory = '/kafka/__consumer_offsets-3';
  await ensureDirectory(fileSystem, directory);
  const { log } = await openLog(
    logOptions(fileSystem, { directories: [directory], segmentBytes: 300 }),
  );
  for (const batch of batches) log.append(batch, 0);
  await log.sync();
  await log.close();
  const logger = new RecordingLogger();
  const found = await readCommittedOffsets(fileSystem, ['/kafka'], logger);
  const offsets = found.map(({ group, topic, offset }) => `${group} ${topic} ${offset}`);
  return {
    found,
    offsets: offsets.toSorted(),
    warnings: logger.lines.map(({ message }) => message),
  };
}

const producer = (producerId: number) => ({ producerId, producerEpoch: 0, baseSequence: 0 });
const inTransaction = (producerId: number) => ({ ...producer(producerId), isTransactional: true });
const marker = (type: 'commit' | 'abort', producerId: number): Buffer =>
  encodeEndTransactionMarker({
    type,
    producerId,
    producerEpoch: 0,
    coordinatorEpoch: 0,
    timestampMs: 1_000,
  });

describe('the offsets that Kafka keeps', () => {
  it('are the last of each group and partition, unless that says that there is none', async () => {
    const { offsets, warnings } = await offsetsOf([
      batchOfRecords([offsetRecord('g', 'a', 1), offsetRecord('g', 'b', 2)]),
      batchOfRecords([offsetRecord('h', 'a', 3), offsetRecord('g', 'a', 4)]),
      batchOfRecords([offsetRecord('g', 'b')]),
      // The metadata of a group, and a key of a kind to come.
      batchOfRecords([{ key: Buffer.of(0, 2, 0, 1, 103), value: Buffer.of(0, 3) }]),
      batchOfRecords([{ key: Buffer.of(0, 9), value: Buffer.of(0, 0) }]),
    ]);
    assert.deepEqual([offsets, warnings], [['g a 4', 'h a 3'], []]);
  });

  it('are read in every version', async () => {
    for (const version of [0, 1, 2, 3, 4, 5]) {
      const { found } = await offsetsOf([batchOfRecords([offsetRecord('g', 'a', 7, version)])]);
      const leaderEpoch = version >= 3 ? 2 : -1;
      const wanted = { group: 'g', topic: 'a', partition: 0, offset: 7, leaderEpoch };
      assert.deepEqual(found, [{ ...wanted, metadata: 'm' }], `version ${version}`);
    }
  });

  it('count from the commit of their transaction on, unless a later one is there', async () => {
    const { offsets } = await offsetsOf([
      batchOfRecords([offsetRecord('committed', 'a', 1)], inTransaction(1)),
      batchOfRecords([offsetRecord('aborted', 'a', 1)], inTransaction(2)),
      batchOfRecords([offsetRecord('open', 'a', 1)], inTransaction(3)),
      batchOfRecords([offsetRecord('overtaken', 'a', 1)], inTransaction(1)),
      batchOfRecords([offsetRecord('overtaken', 'a', 2), offsetRecord('aborted', 'a', 5)]),
      marker('abort', 2),
      marker('commit', 1),
      batchOfRecords([offsetRecord('open', 'b', 9)], inTransaction(1)),
    ]);
    assert.deepEqual(offsets, ['aborted a 5', 'committed a 1', 'overtaken a 2']);
  });

  it('are left out and told where they cannot be read', async () => {
    const { key } = offsetRecord('g', 'a', 1);
    const { offsets, warnings } = await offsetsOf([
      batchOfRecords([{ key: key!, value: Buffer.of(0, 3, 0) }, offsetRecord('g', 'b', 2)]),
    ]);
    assert.deepEqual(offsets, ['g b 2']);
    assert.match(warnings.join('\n'), /^\/kafka\/__consumer_offsets-3: record 0 is skipped: /);
  });
});

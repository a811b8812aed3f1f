import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTopicConfigs } from '#src/broker/adoption/topic-configs.js';
import { ensureDirectory } from '#src/storage/atomic-file.js';
import { openLog } from '#src/storage/open-log.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import {
  batchOfRecords,
  configRecord,
  metadataRecord,
  topicRecord,
  type KeyedRecord,
} from '../../support/kafka-state-logs.js';
import { logOptions } from '../../support/log-batches.js';
import { RecordingLogger } from '../../support/recording-logger.js';

const directory = '/kafka/__cluster_metadata-0';
const id = 'AbCdEfGhIjKlMnOpQrStUw';
const removal = metadataRecord(9, (writer) => writer.uuid(id));
const [begin, end, abort] = [23, 24, 25].map((kind) => metadataRecord(kind)) as [
  KeyedRecord,
  KeyedRecord,
  KeyedRecord,
];

/** What is read of a log with these records, behind a snapshot that ends at `snapshotEnd`. */
async function configsOf(
  records: readonly KeyedRecord[],
  snapshot?: { readonly end: number; readonly records: readonly KeyedRecord[] },
) {
  const fileSystem = new SimFileSystem(1);
  await ensureDirectory(fileSystem, directory);
  const { log } = await openLog(logOptions(fileSystem, { directories: [directory] }));
  for (const record of records) log.append(batchOfRecords([record]), 0);
  await log.sync();
  await log.close();
  if (snapshot !== undefined) {
    const name = `${String(snapshot.end).padStart(20, '0')}-0000000001.checkpoint`;
    await (await fileSystem.open(`${directory}/${name}`, 'w+')).close();
    fileSystem.overwrite(`${directory}/${name}`, batchOfRecords(snapshot.records));
  }
  const logger = new RecordingLogger();
  const configs = await readTopicConfigs(fileSystem, ['/kafka'], logger);
  return { configs: Object.fromEntries(configs), warnings: logger.lines };
}

describe("the configs of Kafka's topics", () => {
  it('are those that were set last and not removed', async () => {
    const { configs } = await configsOf([
      topicRecord('a', id),
      configRecord('a', 'retention.ms', '5'),
      configRecord('a', 'segment.bytes', '100'),
      configRecord('b', 'cleanup.policy', 'compact'),
      configRecord('a', 'retention.ms', '6'),
      configRecord('a', 'segment.bytes', null),
      // A setting of a broker, and a kind that has nothing to do with it.
      metadataRecord(4, (writer) => {
        writer.int8(4);
        for (const text of ['1', 'log.retention.ms', '7']) writer.string(text);
      }),
      metadataRecord(3),
    ]);
    assert.deepEqual(configs, { a: { 'retention.ms': '6' }, b: { 'cleanup.policy': 'compact' } });
  });

  it('go with their topic', async () => {
    const { configs } = await configsOf([
      topicRecord('a', id),
      configRecord('a', 'retention.ms', '5'),
      removal,
      topicRecord('a', 'BBCdEfGhIjKlMnOpQrStUw'),
      configRecord('a', 'segment.bytes', '100'),
    ]);
    assert.deepEqual(configs, { a: { 'segment.bytes': '100' } });
  });

  it('begin with the last snapshot, which holds what was written before', async () => {
    const { configs } = await configsOf(
      [
        configRecord('a', 'retention.ms', '1'),
        configRecord('a', 'segment.ms', '1'),
        configRecord('a', 'segment.bytes', '100'),
      ],
      { end: 2, records: [topicRecord('a', id), configRecord('a', 'retention.ms', '2')] },
    );
    assert.deepEqual(configs, { a: { 'retention.ms': '2', 'segment.bytes': '100' } });
  });

  it('count when the transaction of the controller is over', async () => {
    const { configs } = await configsOf([
      begin,
      configRecord('a', 'retention.ms', '1'),
      abort,
      begin,
      configRecord('b', 'retention.ms', '1'),
      end,
      begin,
      configRecord('c', 'retention.ms', '1'),
    ]);
    assert.deepEqual(configs, { b: { 'retention.ms': '1' } });
  });

  it('are told where one cannot be read, and none are there with ZooKeeper', async () => {
    const { configs, warnings } = await configsOf([
      { value: Buffer.of(1, 4, 0, 2, 200) },
      { value: Buffer.of(2) },
      configRecord('a', 'retention.ms', '1'),
    ]);
    assert.deepEqual(Object.keys(configs), ['a']);
    assert.equal(warnings.length, 2);
    const fileSystem = new SimFileSystem(1);
    await ensureDirectory(fileSystem, '/kafka');
    const none = await readTopicConfigs(fileSystem, ['/kafka'], new RecordingLogger());
    assert.equal(none.size, 0);
  });
});

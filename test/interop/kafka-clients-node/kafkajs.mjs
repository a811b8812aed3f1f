// The scenario of test/support/kafka-scenario.ts by kafkajs; arguments: address, prefix.
import zstd from '@mongodb-js/zstd';
import kafkajs from 'kafkajs';
import snappy from 'kafkajs-snappy';
import lz4 from 'lz4-napi';
import * as scenario from './scenario.mjs';

const { address, group, prefix, print, recordAt, recordCount, topic, until } = scenario;
const { CompressionCodecs, CompressionTypes, ConfigResourceTypes, Kafka, logLevel } = kafkajs;

CompressionCodecs[CompressionTypes.Snappy] = snappy;
CompressionCodecs[CompressionTypes.LZ4] = () => ({
  compress: async (encoder) => lz4.compressFrameSync(encoder.buffer),
  decompress: async (bytes) => lz4.decompressFrameSync(bytes),
});
CompressionCodecs[CompressionTypes.ZSTD] = () => ({
  compress: (encoder) => zstd.compress(encoder.buffer),
  decompress: (bytes) => zstd.decompress(bytes),
});

const compressions = {
  none: CompressionTypes.None,
  gzip: CompressionTypes.GZIP,
  snappy: CompressionTypes.Snappy,
  lz4: CompressionTypes.LZ4,
  zstd: CompressionTypes.ZSTD,
};
const codecs = Object.keys(compressions);
const topics = [...codecs, 'pair', 'idempotent', 'tx'].map(topic);

const kafka = new Kafka({
  brokers: [address],
  logLevel: logLevel.NOTHING,
  connectionTimeout: 30_000,
});
const admin = kafka.admin();

async function create() {
  const all = topics.map((name) => ({
    topic: name,
    numPartitions: scenario.partitionCount,
    configEntries: [{ name: 'retention.ms', value: '-1' }],
  }));
  await admin.createTopics({ topics: all });
  const { topics: described } = await admin.fetchTopicMetadata({ topics: [topic('none')] });
  // It tells of a topic that exists by its answer, not by an error.
  const isNew = await admin.createTopics({ topics: all.slice(0, 1) });
  print('create', { partitions: described[0].partitions.length, again: isNew ? 0 : 36 });
}

const messageAt = (i) => {
  const { timestampMs, headers: all, ...message } = recordAt(i);
  const { none: _, ...headers } = all; // it sends no header whose value is null
  return { ...message, headers, timestamp: String(timestampMs) };
};

async function sendBatches(producer, name, { count, compression = CompressionTypes.None }) {
  const batchLength = 500;
  for (let from = 0; from < count; from += batchLength) {
    const messages = scenario.range(from, from + batchLength).map(messageAt);
    await producer.send({ topic: name, acks: -1, compression, messages });
  }
}

async function produce() {
  const producer = kafka.producer();
  await producer.connect();
  for (const codec of codecs) {
    const compression = compressions[codec];
    await sendBatches(producer, topic(codec), { count: recordCount, compression });
    print('produce', { codec, acked: recordCount });
  }
  await producer.disconnect();
}

async function startConsumer(name, { topics: wanted, onMessage, onJoin, ...more }) {
  const { autoCommit = false, settings } = more;
  const consumer = kafka.consumer({
    groupId: group(name),
    heartbeatInterval: 500,
    maxWaitTimeInMs: 200,
    ...settings,
  });
  if (onJoin !== undefined)
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => onJoin(payload.memberAssignment));
  await consumer.connect();
  await consumer.subscribe({ topics: wanted.map(topic), fromBeginning: true });
  await consumer.run({ autoCommit, eachMessage: async (payload) => onMessage(payload) });
  return consumer;
}

const textOf = (bytes) => (bytes === null ? null : bytes.toString());

async function consume() {
  const seen = new scenario.SeenRecords();
  const onMessage = ({ topic: name, partition, message }) => {
    const headers = Object.entries(message.headers).map(([key, value]) => [key, textOf(value)]);
    const [key, value] = [textOf(message.key), textOf(message.value)];
    const { offset, timestamp: timestampMs } = message;
    seen.add(name, partition, scenario.lineOf({ offset, timestampMs, key, value, headers }));
  };
  const consumer = await startConsumer('all', { topics: codecs, onMessage, autoCommit: true });
  await until(() => seen.count === codecs.length * recordCount);
  await consumer.disconnect();
  seen.print(codecs);
}

async function resume() {
  const groupId = group('all');
  const commit = { topic: topic('none'), partitions: [{ partition: 0, offset: '1000' }] };
  await admin.setOffsets({ groupId, ...commit });
  const fetched = await admin.fetchOffsets({ groupId, topics: [topic('none')] });
  const committed = Number(fetched[0].partitions.find(({ partition }) => partition === 0).offset);
  const offsets = [];
  const onMessage = ({ message }) => offsets.push(Number(message.offset));
  const consumer = await startConsumer('all', { topics: ['none'], onMessage });
  await until(() => offsets.at(-1) === Math.floor(recordCount / scenario.partitionCount));
  await consumer.disconnect();
  print('resume', { committed, first: offsets[0], count: offsets.length });
}

async function rebalance() {
  const seen = new Set();
  const assigned = [0, 0];
  const member = (index) => {
    const onMessage = ({ message }) => seen.add(textOf(message.value));
    const onJoin = (assignment) => (assigned[index] = assignment[topic('pair')]?.length ?? 0);
    return startConsumer('pair', { topics: ['pair'], onMessage, onJoin, autoCommit: true });
  };
  const producer = kafka.producer();
  await producer.connect();
  const send = (from, to) =>
    producer.send({
      topic: topic('pair'),
      messages: scenario.range(from, to).map((i) => ({ partition: i % 3, value: String(i) })),
    });
  const first = await member(0);
  await until(() => assigned[0] === 3);
  const alone = assigned[0];
  await send(0, 150);
  const second = await member(1);
  await until(() => assigned[0] < 3 && assigned[1] > 0);
  await send(150, 300);
  await until(() => seen.size === 300);
  const together = assigned.toSorted();
  await second.disconnect();
  await until(() => assigned[0] === 3);
  await send(300, 450);
  await until(() => seen.size === 450);
  print('rebalance', { alone, together, after: assigned[0], seen: seen.size });
  await Promise.all([first.disconnect(), producer.disconnect()]);
}

const offsetsOf = (all, field = 'offset') =>
  all.toSorted((a, b) => a.partition - b.partition).map((one) => Number(one[field]));

async function times() {
  const name = topic('gzip');
  const at = async (ms) => offsetsOf(await admin.fetchTopicOffsetsByTimestamp(name, ms));
  const ends = await admin.fetchTopicOffsets(name);
  print('times', {
    middle: await at(scenario.startMs + 5_000),
    beyond: await at(scenario.startMs + recordCount),
    earliest: offsetsOf(ends, 'low'),
    latest: offsetsOf(ends, 'high'),
  });
}

async function configs() {
  const resource = { type: ConfigResourceTypes.TOPIC, name: topic('pair') };
  const retention = async () => {
    const resources = [{ ...resource, configNames: ['retention.ms'] }];
    const described = await admin.describeConfigs({ resources, includeSynonyms: false });
    return described.resources[0].configEntries[0].configValue;
  };
  const before = await retention();
  const configEntries = [{ name: 'retention.ms', value: '86400000' }];
  await admin.alterConfigs({ validateOnly: false, resources: [{ ...resource, configEntries }] });
  await until(async () => (await retention()) !== before);
  print('configs', { before, after: await retention() });
}

async function idempotent() {
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1 });
  await producer.connect();
  const acked = 1_000;
  await sendBatches(producer, topic('idempotent'), { count: acked });
  await producer.disconnect();
  const latest = offsetsOf(await admin.fetchTopicOffsets(topic('idempotent')), 'high');
  print('idempotent', { acked, latest });
}

async function transactions() {
  const producer = kafka.producer({ transactionalId: `${prefix}-id`, maxInFlightRequests: 1 });
  await producer.connect();
  const send = async (from, to) => {
    const transaction = await producer.transaction();
    await transaction.send({
      topic: topic('tx'),
      messages: scenario.range(from, to).map((i) => ({ partition: i % 3, value: String(i) })),
    });
    return transaction;
  };
  await (await send(0, 100)).commit();
  await (await send(100, 200)).abort();
  const last = await send(200, 250);
  const offsets = { topic: topic('none'), partitions: [{ partition: 0, offset: '42' }] };
  await last.sendOffsets({ consumerGroupId: group('tx'), topics: [offsets] });
  await last.commit();
  await producer.disconnect();
  const committed = await readTransactions('committed', { readUncommitted: false });
  const uncommitted = await readTransactions('uncommitted', { readUncommitted: true });
  const fetched = await admin.fetchOffsets({ groupId: group('tx'), topics: [topic('none')] });
  const { offset } = fetched[0].partitions.find(({ partition }) => partition === 0);
  print('transactions', { committed, uncommitted, offset: Number(offset) });
}

/** Reads until the last transaction was seen, whose records lie behind all others. */
async function readTransactions(name, settings) {
  const values = [];
  const onMessage = ({ message }) => values.push(Number(message.value));
  const consumer = await startConsumer(name, { topics: ['tx'], onMessage, settings });
  await until(() => values.filter((value) => value >= 200).length === 50);
  await consumer.disconnect();
  return values.length;
}

async function remove() {
  await admin.deleteGroups(['all', 'pair', 'tx'].map(group));
  await admin.deleteTopics({ topics });
  const left = async () => {
    const names = (await admin.listTopics()).filter((name) => name.startsWith(prefix));
    const { groups } = await admin.listGroups();
    const mine = groups.filter(({ groupId }) => groupId.startsWith(prefix));
    return { topics: names.length, groups: mine.length };
  };
  await until(async () => scenario.isNothing(await left()));
  print('delete', await left());
}

await admin.connect();
await create();
await produce();
await consume();
await resume();
await rebalance();
await times();
await configs();
await idempotent();
await transactions();
await remove();
await admin.disconnect();

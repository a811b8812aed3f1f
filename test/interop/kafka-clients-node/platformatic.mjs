// The scenario of test/support/kafka-scenario.ts by @platformatic/kafka; arguments: address, prefix.
import {
  Admin,
  ConfigResourceTypes,
  Consumer,
  FetchIsolationLevels,
  IncrementalAlterConfigOperationTypes,
  ListOffsetTimestamps,
  MessagesStreamModes,
  Producer,
  stringDeserializers,
  stringSerializers,
} from '@platformatic/kafka';
import * as scenario from './scenario.mjs';

const { address, group, partitions, prefix, print, recordAt, recordCount, topic, until } = scenario;

const codecs = ['none', 'gzip', 'snappy', 'lz4']; // zstd takes Node 22.15
const topics = [...codecs, 'pair', 'idempotent', 'tx'].map(topic);
const limits = { connectTimeout: 30_000, timeout: 30_000 };
const client = { clientId: 'scenario', bootstrapBrokers: [address], ...limits };
const admin = new Admin(client);

const startProducer = (settings) =>
  new Producer({ ...client, serializers: stringSerializers, ...settings });

const startConsumer = (name, settings) =>
  new Consumer({
    ...client,
    groupId: group(name),
    deserializers: stringDeserializers,
    heartbeatInterval: 500,
    sessionTimeout: 30_000,
    rebalanceTimeout: 30_000,
    maxWaitTime: 200,
    ...settings,
  });

async function create() {
  const configs = [{ name: 'retention.ms', value: '-1' }];
  const count = { partitions: scenario.partitionCount, replicas: 1 };
  const [created] = await admin.createTopics({ topics, ...count, configs });
  const again = await admin.createTopics({ topics: topics.slice(0, 1), ...count }).then(
    () => 0,
    (error) => error.findBy('apiId', 'TOPIC_ALREADY_EXISTS')?.apiCode,
  );
  print('create', { partitions: created.partitions, again });
}

function messageAt(name, i) {
  const { partition, timestampMs, key, value, headers: all } = recordAt(i);
  const { none: _, ...headers } = all; // it sends no header whose value is null
  const message = { topic: name, partition, timestamp: BigInt(timestampMs), headers };
  if (key !== null) message.key = key;
  if (value !== null) message.value = value;
  return message;
}

async function sendBatches(producer, name, { count, ...settings }) {
  const batchLength = 500;
  for (let from = 0; from < count; from += batchLength) {
    const messages = scenario.range(from, from + batchLength).map((i) => messageAt(name, i));
    await producer.send({ messages, ...settings });
  }
}

async function produce() {
  const producer = startProducer();
  for (const codec of codecs) {
    await sendBatches(producer, topic(codec), { count: recordCount, compression: codec });
    print('produce', { codec, acked: recordCount });
  }
  await producer.close();
}

/** Members see what was committed; what was not is read from the beginning. */
async function stream(consumer, wanted, onMessage) {
  const messages = await consumer.consume({
    topics: wanted.map(topic),
    mode: MessagesStreamModes.COMMITTED,
    fallbackMode: 'earliest',
    autocommit: 100,
  });
  messages.on('data', onMessage);
  return messages;
}

async function consume() {
  const seen = new scenario.SeenRecords();
  const consumer = startConsumer('all');
  const messages = await stream(consumer, codecs, (message) => {
    const { topic: name, partition, offset, timestamp: timestampMs, key, value } = message;
    const headers = [...message.headers];
    seen.add(name, partition, scenario.lineOf({ offset, timestampMs, key, value, headers }));
  });
  await until(() => seen.count === codecs.length * recordCount);
  await messages.close(); // commits
  await consumer.close(true);
  seen.print(codecs);
}

async function committedOffset(name) {
  const [{ topics: offsets }] = await admin.listConsumerGroupOffsets({ groups: [group(name)] });
  const none = offsets.find((one) => one.name === topic('none'));
  const found = none.partitions.find(({ partitionIndex }) => partitionIndex === 0);
  return Number(found.committedOffset);
}

async function resume() {
  const partitionOffsets = [{ partition: 0, offset: 1_000n }];
  const offsets = [{ name: topic('none'), partitionOffsets }];
  await admin.alterConsumerGroupOffsets({ groupId: group('all'), topics: offsets });
  const committed = await committedOffset('all');
  const seen = [];
  const consumer = startConsumer('all');
  await stream(consumer, ['none'], ({ offset }) => seen.push(Number(offset)));
  await until(() => seen.at(-1) === Math.floor(recordCount / scenario.partitionCount));
  await consumer.close(true);
  print('resume', { committed, first: seen[0], count: seen.length });
}

async function rebalance() {
  const seen = new Set();
  const member = async () => {
    const consumer = startConsumer('pair');
    await stream(consumer, ['pair'], ({ value }) => seen.add(value));
    return consumer;
  };
  const assigned = ({ assignments }) => assignments?.[0]?.partitions.length ?? 0;
  const producer = startProducer();
  const send = (from, to) =>
    producer.send({
      messages: scenario
        .range(from, to)
        .map((i) => ({ topic: topic('pair'), partition: i % 3, value: String(i) })),
    });
  const first = await member();
  await until(() => assigned(first) === 3);
  const alone = assigned(first);
  await send(0, 150);
  const second = await member();
  await until(() => assigned(first) < 3 && assigned(second) > 0);
  await send(150, 300);
  await until(() => seen.size === 300);
  const together = [assigned(first), assigned(second)].toSorted();
  await second.close(true);
  await until(() => assigned(first) === 3);
  await send(300, 450);
  await until(() => seen.size === 450);
  print('rebalance', { alone, together, after: assigned(first), seen: seen.size });
  await Promise.all([first.close(true), producer.close()]);
}

async function offsetsAt(name, timestamp) {
  const wanted = partitions.map((partitionIndex) => ({ partitionIndex, timestamp }));
  const [found] = await admin.listOffsets({ topics: [{ name: topic(name), partitions: wanted }] });
  return found.partitions
    .toSorted((a, b) => a.partitionIndex - b.partitionIndex)
    .map(({ offset }) => Number(offset));
}

async function times() {
  print('times', {
    middle: await offsetsAt('gzip', BigInt(scenario.startMs + 5_000)),
    beyond: await offsetsAt('gzip', BigInt(scenario.startMs + recordCount)),
    earliest: await offsetsAt('gzip', ListOffsetTimestamps.EARLIEST),
    latest: await offsetsAt('gzip', ListOffsetTimestamps.LATEST),
  });
}

async function configs() {
  const resource = { resourceType: ConfigResourceTypes.TOPIC, resourceName: topic('pair') };
  const retention = async () => {
    const resources = [{ ...resource, configurationKeys: ['retention.ms'] }];
    const [described] = await admin.describeConfigs({ resources });
    return described.configs[0].value;
  };
  const before = await retention();
  const configOperation = IncrementalAlterConfigOperationTypes.SET;
  const change = { name: 'retention.ms', configOperation, value: '86400000' };
  await admin.incrementalAlterConfigs({ resources: [{ ...resource, configs: [change] }] });
  await until(async () => (await retention()) !== before);
  print('configs', { before, after: await retention() });
}

async function idempotent() {
  const producer = startProducer({ idempotent: true });
  const acked = 1_000;
  await sendBatches(producer, topic('idempotent'), { count: acked });
  await producer.close();
  const latest = await offsetsAt('idempotent', ListOffsetTimestamps.LATEST);
  print('idempotent', { acked, latest });
}

async function transactions() {
  const producer = startProducer({ idempotent: true, transactionalId: `${prefix}-id` });
  const send = async (from, to) => {
    const transaction = await producer.beginTransaction();
    const messages = scenario
      .range(from, to)
      .map((i) => ({ topic: topic('tx'), partition: i % 3, value: String(i) }));
    await transaction.send({ messages });
    return transaction;
  };
  await (await send(0, 100)).commit();
  await (await send(100, 200)).abort();
  const last = await send(200, 250);
  const member = startConsumer('tx');
  await member.joinGroup();
  await last.addConsumer(member);
  // What a consumer hands over: the record that was read, not the next one.
  const { coordinatorId, groupId, generationId, memberId } = member;
  const consumer = { coordinatorId, groupId, generationId, memberId };
  const read = { topic: topic('none'), partition: 0, offset: 41n, metadata: { consumer } };
  await last.addOffset(read);
  await last.commit();
  await Promise.all([member.close(true), producer.close()]);
  print('transactions', {
    committed: await readTransactions('committed', FetchIsolationLevels.READ_COMMITTED),
    uncommitted: await readTransactions('uncommitted', FetchIsolationLevels.READ_UNCOMMITTED),
    offset: await committedOffset('tx'),
  });
}

/** Reads until the last transaction was seen, whose records lie behind all others. */
async function readTransactions(name, isolationLevel) {
  const values = [];
  const consumer = startConsumer(name, { isolationLevel });
  await stream(consumer, ['tx'], ({ value }) => values.push(Number(value)));
  await until(() => values.filter((value) => value >= 200).length === 50);
  await consumer.close(true);
  return values.length;
}

async function remove() {
  await admin.deleteGroups({ groups: ['all', 'pair', 'tx'].map(group) });
  await admin.deleteTopics({ topics });
  const left = async () => {
    const names = (await admin.listTopics()).filter((name) => name.startsWith(prefix));
    const groups = [...(await admin.listGroups()).keys()].filter((id) => id.startsWith(prefix));
    return { topics: names.length, groups: groups.length };
  };
  await until(async () => scenario.isNothing(await left()));
  print('delete', await left());
}

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
await admin.close();

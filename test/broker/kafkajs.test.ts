import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { CompressionTypes, Kafka, logLevel, type Consumer, type KafkaMessage } from 'kafkajs';
import { startTestBroker, type TestBroker } from '../support/test-broker.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { until } from '../support/until.js';

function kafkaAt({ address }: TestBroker): Kafka {
  return new Kafka({
    clientId: 'test',
    brokers: [address],
    logLevel: logLevel.NOTHING,
    retry: { initialRetryTime: 20, retries: 8 },
  });
}

/** Ends what a test opened, the latest first: clients before their broker. */
function undoOf(test: TestContext): (action: () => Promise<void>) => void {
  const actions: (() => Promise<void>)[] = [];
  test.after(async () => {
    for (const action of actions.toReversed()) await action();
  });
  return (action) => void actions.push(action);
}

interface Running {
  readonly undo: (action: () => Promise<void>) => void;
  readonly kafka: Kafka;
  readonly broker: TestBroker;
  restart(): Promise<Running>;
}

/** A broker with topic `access` of three partitions; all of it is gone after the test. */
async function withBroker(test: TestContext): Promise<Running> {
  const dataDir = temporaryDirectory(test);
  let broker = await startTestBroker(dataDir, { topics: [{ name: 'access', partitions: 3 }] });
  const undo = undoOf(test);
  undo(() => broker.broker.stop());
  const running = (): Running => ({
    undo,
    kafka: kafkaAt(broker),
    broker,
    async restart() {
      await broker.broker.stop();
      broker = await startTestBroker(dataDir, { port: broker.port });
      return running();
    },
  });
  return running();
}

/** Reads on in a group until `count` messages are there. */
async function consume(
  { kafka, undo }: Running,
  count: number,
  options: { groupId: string; topic?: string },
): Promise<{ messages: KafkaMessage[]; consumer: Consumer }> {
  const { groupId, topic = 'access' } = options;
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 100, heartbeatInterval: 100 });
  undo(() => consumer.disconnect());
  const messages: KafkaMessage[] = [];
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({ eachMessage: async ({ message }) => void messages.push(message) });
  await until(() => messages.length >= count, `${count} messages, got ${messages.length}`);
  return { messages, consumer };
}

function textsOf(messages: readonly KafkaMessage[]): string[] {
  return messages.map(({ value }) => String(value)).toSorted();
}

describe('a kafkajs client', () => {
  it('creates, describes and deletes topics', async (test) => {
    const running = await withBroker(test);
    const { kafka, undo } = running;
    const admin = kafka.admin();
    await admin.connect();
    undo(() => admin.disconnect());
    assert.equal(await admin.createTopics({ topics: [{ topic: 'made', numPartitions: 3 }] }), true);
    const { topics } = await admin.fetchTopicMetadata({ topics: ['made'] });
    assert.deepEqual(
      topics[0]?.partitions.map((each) => each.isr),
      [[1], [1], [1]],
    );
    assert.deepEqual((await admin.listTopics()).toSorted(), ['access', 'made']);
    await admin.deleteTopics({ topics: ['made'] });
    assert.deepEqual(await admin.listTopics(), ['access']);
  });

  it('gets back what it produced, plain and packed, in the order of each partition', async (test) => {
    const running = await withBroker(test);
    const { kafka, undo } = running;
    const producer = kafka.producer();
    await producer.connect();
    undo(() => producer.disconnect());
    await producer.send({
      topic: 'access',
      messages: [
        { key: 'a', value: '1' },
        { key: 'a', value: '2' },
      ],
    });
    await producer.send({
      topic: 'access',
      compression: CompressionTypes.GZIP,
      messages: [{ key: 'a', value: '3', headers: { from: 'web1' } }],
    });
    const { messages } = await consume(running, 3, { groupId: 'readers' });
    assert.deepEqual(
      messages.map(({ value }) => String(value)),
      ['1', '2', '3'],
    );
    assert.equal(String(messages[2]?.headers?.['from']), 'web1');
  });

  it('goes on from its committed offsets', async (test) => {
    const running = await withBroker(test);
    const { kafka, undo } = running;
    const producer = kafka.producer();
    await producer.connect();
    undo(() => producer.disconnect());
    await producer.send({ topic: 'access', messages: [{ value: 'before' }] });
    const first = await consume(running, 1, { groupId: 'readers' });
    await first.consumer.disconnect();
    await producer.send({ topic: 'access', messages: [{ value: 'after' }] });
    const second = await consume(running, 1, { groupId: 'readers' });
    assert.deepEqual(textsOf(second.messages), ['after']);
  });

  it('shares the partitions of a group with a second member', async (test) => {
    const running = await withBroker(test);
    const { kafka, broker, undo } = running;
    await consume(running, 0, { groupId: 'pair' });
    await consume(running, 0, { groupId: 'pair' });
    const admin = kafka.admin();
    await admin.connect();
    undo(() => admin.disconnect());
    const isShared = (): boolean => {
      const group = broker.broker.status().groups.find(({ name }) => name === 'pair');
      return group?.state === 'Stable' && group.members.length === 2;
    };
    await until(isShared, 'both members are in one generation');
    const { groups } = await admin.describeGroups(['pair']);
    assert.equal(groups[0]?.members.length, 2);
  });

  it('sees a committed transaction, and nothing of an aborted one', async (test) => {
    const running = await withBroker(test);
    const { kafka, undo } = running;
    const producer = kafka.producer({
      transactionalId: 'tx',
      maxInFlightRequests: 1,
      idempotent: true,
    });
    await producer.connect();
    undo(() => producer.disconnect());
    const send = async (value: string, end: 'commit' | 'abort'): Promise<void> => {
      const transaction = await producer.transaction();
      await transaction.send({ topic: 'access', messages: [{ key: 'k', value }] });
      await transaction.sendOffsets({
        consumerGroupId: 'positions',
        topics: [{ topic: 'access', partitions: [{ partition: 0, offset: value }] }],
      });
      await transaction[end]();
    };
    await send('10', 'commit');
    await send('20', 'abort');
    await send('30', 'commit');
    const { messages } = await consume(running, 2, { groupId: 'readers' });
    assert.deepEqual(
      messages.map(({ value }) => String(value)),
      ['10', '30'],
    );
    const admin = kafka.admin();
    await admin.connect();
    undo(() => admin.disconnect());
    const [offsets] = await admin.fetchOffsets({ groupId: 'positions', topics: ['access'] });
    assert.equal(offsets?.partitions.find(({ partition }) => partition === 0)?.offset, '30');
  });

  it('finds records, offsets and its place as a producer again after a restart', async (test) => {
    const running = await withBroker(test);
    const { undo } = running;
    const producer = running.kafka.producer({ idempotent: true });
    await producer.connect();
    undo(() => producer.disconnect());
    await producer.send({ topic: 'access', messages: [{ key: 'k', value: 'one' }] });
    const first = await consume(running, 1, { groupId: 'readers' });
    await first.consumer.disconnect();
    const restarted = await running.restart();
    await producer.send({ topic: 'access', messages: [{ key: 'k', value: 'two' }] });
    const second = await consume(restarted, 1, { groupId: 'readers' });
    assert.deepEqual(textsOf(second.messages), ['two']);
    const all = await consume(restarted, 2, { groupId: 'others' });
    assert.deepEqual(textsOf(all.messages), ['one', 'two']);
  });
});

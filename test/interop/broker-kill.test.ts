import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Kafka, logLevel, type Producer } from 'kafkajs';
import { start, type RunningCommand } from '../support/command-line.js';
import { faultCount } from '../support/fault-count.js';
import { freePorts } from '../support/free-port.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { eventually } from '../support/until.js';

const kills = faultCount(100, 3);
/** The broker is killed in these transactions, each time at another point of it. */
const killedIn = new Set(Array.from({ length: kills }, (_, i) => 10 + 13 * i));
const transactionCount = 13 * kills + 20;
const group = 'tailrace-positions';
const partitions = [0, 1, 2];
const readLimitMs = 120_000;
/** A broker that is dead refuses at once: this is for one that has no processor for a while. */
const connectLimitMs = 30_000;

test(`transactions are there once, whole and in order, over ${kills} kills of the broker`, async (t) => {
  const [port] = await freePorts(1);
  const dataDir = temporaryDirectory(t);
  const args = ['broker', '--listen', `127.0.0.1:${port}`, '--data-dir', dataDir];
  const startBroker = async (): Promise<RunningCommand> => {
    const started = start('tailrace', args, { limitMs: 3_600_000 });
    await started.untilOutput(/accepts on (\S+)/);
    return started;
  };
  let broker = await startBroker();
  t.after(() => broker.end());
  let restart: Promise<void> | undefined;
  const kill = (): void => {
    restart = broker.end('SIGKILL').then(async () => void (broker = await startBroker()));
  };

  const kafka = new Kafka({
    brokers: [`127.0.0.1:${port}`],
    logLevel: logLevel.NOTHING,
    connectionTimeout: connectLimitMs,
    retry: { initialRetryTime: 20, maxRetryTime: 200, retries: 3 },
  });
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic: 't', numPartitions: partitions.length }] });
  await admin.disconnect();

  /** Fences the last holder of the id, then asks how far it came. */
  const recover = async (producer: Producer): Promise<number> => {
    await producer.connect();
    await (await producer.transaction()).abort();
    const reader = kafka.admin();
    await reader.connect();
    const [offsets] = await reader.fetchOffsets({ groupId: group, topics: ['t'] });
    await reader.disconnect();
    const found = offsets?.partitions.find(({ partition }) => partition === 0);
    return Math.max(0, Number(found?.offset ?? 0));
  };

  const write = async (producer: Producer, number: number): Promise<void> => {
    const killPoint = killedIn.delete(number) ? number % 3 : -1;
    const transaction = await producer.transaction();
    if (killPoint === 0) kill();
    const messages = partitions.map((partition) => ({ partition, value: String(number) }));
    await transaction.send({ topic: 't', messages });
    if (killPoint === 1) kill();
    const offset = { partition: 0, offset: String(number + 1) };
    await transaction.sendOffsets({
      consumerGroupId: group,
      topics: [{ topic: 't', partitions: [offset] }],
    });
    const committed = transaction.commit();
    if (killPoint === 2) kill();
    await committed;
  };

  for (let next = 0; next < transactionCount;) {
    const producer = kafka.producer({
      transactionalId: 'x',
      idempotent: true,
      maxInFlightRequests: 1,
    });
    try {
      next = await recover(producer);
      while (next < transactionCount) await write(producer, next++);
    } catch {
      // What became of the transaction is for the next holder of the id to find out.
      await restart;
      next = 0;
    } finally {
      await producer.disconnect();
    }
  }

  await restart;
  assert.equal(killedIn.size, 0);
  const consumer = kafka.consumer({ groupId: 'readers' });
  await consumer.connect();
  await consumer.subscribe({ topic: 't', fromBeginning: true });
  const read = partitions.map((): number[] => []);
  await consumer.run({
    eachMessage: async ({ partition, message }) =>
      void read[partition]!.push(Number(message.value)),
  });
  const haveCome = (): boolean => read.every(({ length }) => length >= transactionCount);
  await eventually(haveCome, `${transactionCount} transactions are read`, readLimitMs);
  await consumer.disconnect();
  const all = Array.from({ length: transactionCount }, (_, number) => number);
  assert.deepEqual(read, [all, all, all]);
});

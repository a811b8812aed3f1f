import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { startBrokerProcess } from '../support/broker-process.js';
import { RunningCommand, start } from '../support/command-line.js';
import { freePorts } from '../support/free-port.js';
import { KafkaTools } from '../support/kafka-tools.js';
import { kafkaTool } from '../support/peers.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

/** The life of a process, which a test ends earlier. */
const limitMs = 540_000;

test("Kafka's Java clients run transactions, change topics and read our files", async (t) => {
  const { address, dataDir } = await startBrokerProcess(t);
  const tools = new KafkaTools();
  t.after(() => tools.kill());
  const server = `--bootstrap-server ${address}`;
  const topics = (options: string): Promise<string> =>
    tools.run(`org.apache.kafka.tools.TopicCommand ${server} ${options}`);
  const configs = (options: string): Promise<string> =>
    tools.run(
      `kafka.admin.ConfigCommand ${server} --entity-type topics --entity-name tx ${options}`,
    );

  await t.test('kafka-topics adds partitions, kafka-configs changes configs', async () => {
    await topics('--create --topic tx --partitions 1 --replication-factor 3');
    await topics('--alter --topic tx --partitions 2');
    assert.match(await topics('--describe --topic tx'), /PartitionCount: 2\tReplicationFactor: 1/);
    await configs('--alter --add-config retention.ms=-1');
    assert.match(await configs('--describe'), /retention\.ms=-1/);
  });

  await t.test('a transactional producer is read by a read_committed consumer', async () => {
    await tools.run(
      'org.apache.kafka.tools.ProducerPerformance ' +
        '--topic tx --num-records 20000 --record-size 100 --throughput -1 ' +
        '--transactional-id x --transaction-duration-ms 50 ' +
        `--producer-props bootstrap.servers=${address} acks=all`,
    );
    const read = await tools.run(
      `org.apache.kafka.tools.consumer.ConsoleConsumer ${server} --topic tx --group g ` +
        '--from-beginning --isolation-level read_committed --timeout-ms 120000 ' +
        '--max-messages 20000',
    );
    assert.equal(read.match(/^[A-Z]{100}$/gm)?.length, 20_000);
  });

  await t.test('kafka-dump-log finds every batch of every segment valid', async () => {
    const segments = readdirSync(dataDir, { recursive: true })
      .map(String)
      .filter((file) => file.startsWith('tx-') && file.endsWith('.log'))
      .map((file) => join(dataDir, file));
    const dumped = await tools.run(`kafka.tools.DumpLogSegments --files ${segments.join(',')}`);
    const batches = dumped.split('\n').filter((line) => line.startsWith('baseOffset'));
    assert.ok(batches.length > 1);
    for (const batch of batches) assert.match(batch, /isvalid: true/);
    assert.match(dumped, /isControl: true/);
  });

  await t.test('kafka-consumer-groups resets, deletes offsets and deletes the group', async () => {
    const groups = (options: string): Promise<string> =>
      tools.run(`org.apache.kafka.tools.consumer.group.ConsumerGroupCommand ${server} ${options}`);
    await groups('--reset-offsets --to-earliest --group g --topic tx --execute');
    await groups('--delete-offsets --group g --topic tx:0');
    await groups('--delete --group g');
    assert.doesNotMatch(await groups('--list'), /^g$/m);
  });
});

test("Kafka's consumer goes on over a broker that was killed, and compares leader epochs", async (t) => {
  const java = kafkaTool();
  const dataDir = temporaryDirectory(t);
  const [port] = await freePorts(1);
  const address = `127.0.0.1:${port}`;
  const args = ['broker', '--listen', address, '--data-dir', dataDir, '--log-level', 'warn'];
  const startBroker = async (): Promise<RunningCommand> => {
    const started = start('tailrace', args, { limitMs });
    await started.untilOutput(/accepts on (\S+)/);
    return started;
  };
  const produce = (values: readonly string[]): void => {
    const command = [...java.args, 'kafka.tools.ConsoleProducer', '--bootstrap-server', address];
    const input = `${values.join('\n')}\n`;
    const options = { input, encoding: 'utf8', timeout: 180_000 } as const;
    const { status, stderr } = spawnSync(java.program, [...command, '--topic', 'e'], options);
    assert.equal(status, 0, stderr);
  };
  let broker = await startBroker();
  t.after(() => broker.end());
  produce(['first']);
  const tool = 'org.apache.kafka.tools.consumer.ConsoleConsumer';
  const from = `--bootstrap-server ${address} --topic e --group e --from-beginning`;
  const command = [...java.args, tool, ...from.split(' ')];
  const consumer = new RunningCommand(java.program, command, { limitMs });
  t.after(() => consumer.end());
  await consumer.untilOutput(/first\n/);
  await broker.end('SIGKILL');
  broker = await startBroker();
  produce(['second', 'last']);
  await consumer.untilOutput(/last\n/);
  assert.equal(consumer.stdout, 'first\nsecond\nlast\n');
  // Before the broker: without one it would wait 30 s to leave its group.
  await consumer.end();
});

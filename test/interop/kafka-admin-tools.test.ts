import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { start, type RunningCommand } from '../support/command-line.js';
import { KafkaTools } from '../support/kafka-tools.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

// The tools of Apache Kafka 3.9.2, unchanged, against our broker.

const directory = temporaryDirectory({ after });
const dataDir = join(directory, 'broker');
const records = 1_000;
let broker: RunningCommand;
let tools: KafkaTools;
let address: string;

before(async () => {
  const args = ['broker', '--listen', '127.0.0.1:0', '--data-dir', dataDir, '--log-level', 'error'];
  broker = start('tailrace', args, { limitMs: 540_000 });
  tools = new KafkaTools();
  [, address] = (await broker.untilOutput(/accepts on (\S+)/)) as unknown as [string, string];
});

after(async () => {
  await tools.kill();
  await broker.end();
});

/** What the tool prints, joined to one line. */
async function run(tool: string, options: string, wanted = 0): Promise<string> {
  const text = await tools.run(`${tool} --bootstrap-server ${address} ${options}`, wanted);
  return text.replaceAll(/\s+/g, ' ');
}

const kafka = 'org.apache.kafka.tools';
const topics = (options: string) => run(`${kafka}.TopicCommand`, options);
const configs = (entity: string, options: string, wanted?: number) =>
  run('kafka.admin.ConfigCommand', `--entity-type ${entity} ${options}`, wanted);

describe("Kafka's tools", () => {
  it('kafka-topics makes, grows and describes a topic', async () => {
    const wanted = '--partitions 2 --replication-factor 3 --config retention.ms=60000';
    await topics(`--create --topic tools ${wanted}`);
    await topics('--alter --topic tools --partitions 3');
    const described = await topics('--describe --topic tools');
    assert.match(described, /PartitionCount: 3 ReplicationFactor: 1 Configs: retention\.ms=60000 /);
    assert.match(described, / Partition: 2 Leader: 1 Replicas: 1 Isr: 1 /);
    assert.equal(await topics('--list'), 'tools ');
  });

  it('kafka-configs changes and describes topics', async () => {
    const changes = 'segment.bytes=1000000,cleanup.policy=[compact,delete]';
    const named = '--entity-name tools';
    await configs(
      'topics',
      `${named} --alter --add-config ${changes} --delete-config retention.ms`,
    );
    const own = await configs('topics', `${named} --describe`);
    assert.match(own, /cleanup\.policy=compact,delete /);
    assert.match(own, /DYNAMIC_TOPIC_CONFIG:segment\.bytes=1000000, DEFAULT_CONFIG:log\.segment/);
    assert.doesNotMatch(own, /retention\.ms/);
    assert.match(await configs('topics', `${named} --describe --all`), /min\.insync\.replicas=1 /);
    await configs('topics', `${named} --alter --add-config retention.ms=soon`, 1);
    await configs('topics', `${named} --alter --delete-config cleanup.policy`);
  });

  it('kafka-configs describes the broker, and what it has nothing of', async () => {
    const all = await configs('brokers', '--entity-name 1 --describe --all');
    assert.match(all, / log\.retention\.ms=604800000 /);
    assert.ok(all.includes(` log.dirs=${dataDir} `), all);
    await configs('brokers', '--entity-default --describe');
    await configs('broker-loggers', '--entity-name 1 --describe');
    await configs('clients', '--describe');
    const quota = '--entity-name a --alter --add-config producer_byte_rate=1024';
    assert.match(await configs('users', quota, 1), /This broker has no client quotas/);
  });

  it('kafka-get-offsets and kafka-delete-records agree on where a log starts and ends', async () => {
    await tools.run(
      `${kafka}.ProducerPerformance --topic tools --num-records ${records} --record-size 10 ` +
        `--throughput -1 --producer-props bootstrap.servers=${address}`,
    );
    const offsets = async (time: number) => {
      const text = await run(`${kafka}.GetOffsetShell`, `--topic tools --time ${time}`);
      return [...text.matchAll(/tools:(\d+):(\d+)/g)].map(([, , offset]) => Number(offset));
    };
    const ends = await offsets(-1);
    assert.equal(
      ends.reduce((sum, end) => sum + end, 0),
      records,
    );
    const file = join(directory, 'delete.json');
    const partitions = ends.map((_, partition) => ({ topic: 'tools', partition, offset: -1 }));
    writeFileSync(file, JSON.stringify({ version: 1, partitions }));
    const deleted = await run(`${kafka}.DeleteRecordsCommand`, `--offset-json-file ${file}`);
    assert.ok(deleted.includes(`tools-0 low_watermark: ${ends[0]}`), deleted);
    assert.deepEqual(await offsets(-2), ends);
  });

  it('those of a cluster find one broker with nothing to do', async () => {
    const described = await run(`${kafka}.LogDirsCommand`, '--describe --topic-list tools');
    assert.ok(described.includes(`"logDir":"${dataDir}"`), described);
    assert.match(described, /"partition":"tools-2","size":\d+,/);
    const elect = '--election-type preferred --topic tools --partition 0';
    const election = await run(`${kafka}.LeaderElectionCommand`, elect);
    assert.match(election, /Valid replica already elected/);
    const moves = await run(`${kafka}.reassign.ReassignPartitionsCommand`, '--list');
    assert.match(moves, /No partition reassignments/);
    assert.match(
      await run('kafka.admin.BrokerApiVersionsCommand', ''),
      /CreateTopics\(19\): 2 to 7 .* DescribeCluster\(60\): 0 to 1/,
    );
    const id = await tools.run(`${kafka}.ClusterTool cluster-id --bootstrap-server ${address}`);
    assert.match(id, /Cluster ID: [\w-]{22}/);
  });

  it('kafka-topics deletes the topic', async () => {
    await topics('--delete --topic tools');
    assert.equal((await topics('--list')).trim(), '');
  });
});

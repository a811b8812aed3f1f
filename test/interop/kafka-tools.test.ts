import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { createTopic } from '#src/protocol/kafka/admin/topics.js';
import type { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import {
  commitOffsets,
  fetchOffsets,
  latest,
  listOffsets,
} from '#src/protocol/kafka/client/offsets.js';
import { Producer } from '#src/protocol/kafka/client/producer.js';
import { run, start } from '../support/command-line.js';
import {
  assertExported,
  clientOf,
  fillSource,
  linesOf,
  someRecords,
} from '../support/export-flow.js';
import { faultCount } from '../support/fault-count.js';
import { startKafka } from '../support/kafka-server.js';
import { KafkaTools } from '../support/kafka-tools.js';
import { Random } from '../support/random.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker } from '../support/test-broker.js';
import { eventually } from '../support/until.js';

const kills = faultCount(20, 3);
const limitMs = 180_000;
const many = { topic: 'many', partition: 0 };
const manyBatches = 4_000;
/** In records: what is left then takes longer than a kill. */
const latestKill = manyBatches;

test("an export to Apache Kafka survives kill -9, and our tools show there what Kafka's own show", async (t) => {
  const seed = Number(process.env['TAILRACE_SIM_SEED'] ?? Date.now() % 100_000);
  const broker = await startTestBroker(join(temporaryDirectory(t), 'source'), { flush: 'os' });
  t.after(() => broker.broker.stop());
  const source = clientOf(t, broker.address);
  await fillSource(source, 30);
  await fillMany(source);
  const kafka = await startKafka(t, { properties: ['group.initial.rebalance.delay.ms=0'] });
  const address = `127.0.0.1:${kafka.port}`;
  const target = clientOf(t, address);

  await t.test(`the export is killed ${kills} times (seed ${seed})`, async () => {
    const random = new Random(seed);
    const args = ['topics', 'export', '-b', broker.address, '--to', address];
    for (let kill = 0; kill < kills; kill++) {
      const before = await exportedEnd(target);
      const rest = Math.max(1, latestKill - before);
      const wanted = before + 1 + random.below(rest / (kills - kill));
      const exporting = start('tailrace', args, { limitMs });
      await eventually(async () => (await exportedEnd(target)) >= wanted, 'it copies', limitMs, 5);
      await exporting.end('SIGKILL');
    }
    const end = await exportedEnd(target);
    t.diagnostic(`${end} of ${2 * manyBatches} records were copied at the last kill`);
    assert.ok(end < 2 * manyBatches, 'the last kill came too late');
    const { code, stdout, stderr } = await run('tailrace', args, { limitMs });
    assert.equal(code, 0, stderr);
    assert.match(stdout, /\nmany +1 +8000\n/);
    await assertExported(source, target);
    assert.deepEqual(await linesOf(target, many, 0, false), await linesOf(source, many));
    const options = { requireStable: false };
    const [here] = await fetchOffsets(source, 'readers', 'all', options);
    const [there] = await fetchOffsets(target, 'readers', 'all', options);
    const rest = await linesOf(target, many, there!.offset);
    assert.deepEqual(rest, await linesOf(source, many, here!.offset));
  });

  const ours = async (words: string): Promise<string> => {
    const { code, stdout, stderr } = await run('tailrace', [...words.split(' '), '-b', address]);
    assert.equal(code, 0, stderr);
    return stdout;
  };
  const tools = new KafkaTools();
  t.after(() => tools.kill());
  const theirs = async (tool: string, words: string): Promise<string> => {
    const text = await tools.run(`${tool} --bootstrap-server ${address} ${words}`);
    return text.replaceAll(/^(?:SLF4J|log4j):.*\n/gm, '');
  };

  await t.test('topics', async () => {
    const words = '--describe --topic plain';
    const described = await theirs('org.apache.kafka.tools.TopicCommand', words);
    // Kafka 3.9 has columns for replicas that may be elected, which are empty.
    const expected = described.replaceAll(/\tElr: [^\n]*/g, '');
    assert.equal(sorted(await ours('topics describe plain')), sorted(expected));
  });
  await t.test('groups', async () => {
    const tool = 'org.apache.kafka.tools.consumer.group.ConsumerGroupCommand';
    const described = await theirs(tool, '--describe --group middle');
    assert.deepEqual(rows(await ours('groups describe middle')), rows(described));
  });
  await t.test('settings', async () => {
    const words = '--describe --entity-type topics --entity-name plain';
    const described = await theirs('kafka.admin.ConfigCommand', words);
    assert.equal(sorted(await ours(`configs ${words}`)), sorted(described));
  });
  await t.test('records', async () => {
    const fields = ['timestamp', 'partition', 'offset', 'headers', 'key'];
    const all = fields.map((field) => `--property print.${field}=true`).join(' ');
    const words = `--topic plain --from-beginning --max-messages 300 ${all}`;
    const consumed = await theirs('org.apache.kafka.tools.consumer.ConsoleConsumer', words);
    const expected = consumed.replace('Processed a total of 300 messages\n', '');
    assert.equal(sorted(await ours(`consume ${words}`)), sorted(expected));
  });
});

/** Batches of two records, half of them of a key that comes again. */
async function fillMany(source: KafkaCluster): Promise<void> {
  await createTopic(source, {
    name: many.topic,
    partitions: 1,
    replicationFactor: 1,
    configs: new Map([['retention.ms', '-1']]),
  });
  const producer = new Producer(source);
  const batches = Array.from({ length: manyBatches }, (_, i) => ({
    ...many,
    records: someRecords(2, i),
  }));
  while (batches.length > 0) await producer.write(batches.splice(0, 200));
  await commitOffsets(source, 'readers', [{ ...many, offset: 4_321 }]);
}

async function exportedEnd(target: KafkaCluster): Promise<number> {
  const names = await target.topicNames();
  if (!names.includes(many.topic)) return 0;
  const [end] = await listOffsets(target, [many], latest, { readCommitted: false });
  return end!.offset;
}

function sorted(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines.toSorted().join('\n');
}

/** Of a table: its values, whatever the widths of its columns are. */
function rows(text: string): string[] {
  const lines = text.split('\n').filter((line) => /^(GROUP|middle) /.test(line));
  return lines.map((line) => line.trim().split(/\s+/).join(' ')).toSorted();
}

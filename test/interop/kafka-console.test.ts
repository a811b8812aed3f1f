import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { startBrokerProcess } from '../support/broker-process.js';
import { KafkaTools } from '../support/kafka-tools.js';
import { debianProgram, kafkaTool } from '../support/peers.js';

interface Tool {
  readonly program: string;
  readonly args: readonly string[];
}

function call({ program, args }: Tool, more: readonly string[], input = ''): string {
  const { status, stdout, stderr, signal } = spawnSync(program, [...args, ...more], {
    encoding: 'utf8',
    input,
    timeout: 180_000,
    maxBuffer: 64 << 20,
  });
  assert.equal(status, 0, `${more.join(' ')}: ${signal ?? status}\n${stdout}\n${stderr}`);
  return stdout;
}

const lines = Array.from({ length: 1_000 }, (_, i) => `line ${i} of the console`);

test("Kafka's console tools and kcat create, produce, consume in a group and commit", async (t) => {
  const java = kafkaTool();
  const kcat: Tool = { program: debianProgram('kcat'), args: [] };
  const { address } = await startBrokerProcess(t);
  const tools = new KafkaTools();
  t.after(() => tools.kill());
  const server = `--bootstrap-server ${address}`;

  await t.test('kafka-topics creates and describes', async () => {
    const topics = (options: string): Promise<string> =>
      tools.run(`org.apache.kafka.tools.TopicCommand ${server} ${options}`);
    await topics('--create --topic console --partitions 3');
    assert.match(await topics('--describe --topic console'), /PartitionCount: 3/);
  });

  await t.test(
    'kafka-console-producer writes, kafka-console-consumer reads in a group',
    async () => {
      const producer = ['kafka.tools.ConsoleProducer', ...server.split(' '), '--topic', 'console'];
      call(java, producer, `${lines.join('\n')}\n`);
      const read = await tools.run(
        `org.apache.kafka.tools.consumer.ConsoleConsumer ${server} --topic console ` +
          `--group console-group --from-beginning --max-messages ${lines.length} ` +
          '--timeout-ms 120000',
      );
      const [last, ...records] = read.trim().split('\n').toReversed();
      assert.equal(last, `Processed a total of ${lines.length} messages`);
      assert.deepEqual(records.toSorted(), lines.toSorted());
    },
  );

  await t.test('kafka-consumer-groups shows the committed offsets without lag', async () => {
    const tool = 'org.apache.kafka.tools.consumer.group.ConsumerGroupCommand';
    const described = await tools.run(`${tool} ${server} --describe --group console-group`);
    const rows = described.split('\n').filter((row) => row.startsWith('console-group'));
    assert.equal(
      rows.reduce((sum, row) => sum + Number(row.split(/\s+/)[3]), 0),
      lines.length,
      described,
    );
    assert.equal(
      rows.reduce((sum, row) => sum + Number(row.split(/\s+/)[5]), 0),
      0,
      described,
    );
  });

  for (const codec of ['none', 'gzip', 'snappy', 'lz4', 'zstd']) {
    await t.test(`kcat produces with ${codec} and reads the same records back`, () => {
      const topic = `kcat-${codec}`;
      const server = ['-b', address, '-t', topic];
      call(
        kcat,
        ['-P', ...server, '-z', codec, '-p', '0', '-X', 'enable.idempotence=true'],
        `${lines.join('\n')}\n`,
      );
      const read = call(kcat, ['-C', ...server, '-p', '0', '-o', 'beginning', '-e', '-q']);
      assert.deepEqual(read.trim().split('\n'), lines);
    });
  }

  await t.test('kcat consumes as a member of a group and goes on from its commit', () => {
    const group = (): string[] =>
      call(kcat, [
        '-b',
        address,
        '-G',
        'kcat-group',
        '-e',
        '-q',
        '-X',
        'auto.offset.reset=earliest',
        'kcat-none',
      ])
        .trim()
        .split('\n')
        .filter((line) => line !== '');
    assert.deepEqual(group().toSorted(), lines.toSorted());
    call(kcat, ['-P', '-b', address, '-t', 'kcat-none', '-p', '0'], 'one more\n');
    assert.deepEqual(group(), ['one more']);
  });
});

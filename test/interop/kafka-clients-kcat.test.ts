/** The part of kafka-scenario.ts that kcat can do: it creates nothing, and sets no timestamps. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { startBrokerProcess } from '../support/broker-process.js';
import { RunningCommand } from '../support/command-line.js';
import { faultCount } from '../support/fault-count.js';
import { codecs } from '../support/kafka-scenario.js';
import { startKafka } from '../support/kafka-server.js';
import { createTopics, produceValues } from '../support/kafka-topics.js';
import { debianProgram } from '../support/peers.js';
import { eventually } from '../support/until.js';

const partitions = [0, 1, 2];
const recordCount = 10_000;
const limitMs = 240_000;

/** Key and value of record `i`; what is empty is sent as null. */
function pairOf(i: number): { key: string; value: string } {
  return {
    key: i % 10 === 3 ? '' : `key-${i % 100}`,
    value: i % 10 === 7 ? '' : `value ${i} ${'x'.repeat(i % 50)}`,
  };
}

const recordsOf = (partition: number): { key: string; value: string }[] =>
  Array.from({ length: recordCount }, (_, i) => i)
    .filter((i) => i % partitions.length === partition)
    .map(pairOf);

test('kcat reads what it wrote under each codec, in groups, and by time', async (t) => {
  const { address } = await startBrokerProcess(t);
  await runScenario(t, address);
});

// In full only: it judges the scenario, which changes seldom.
if (faultCount(1, 0) === 1)
  test('kcat does the same at Apache Kafka 3.9', async (t) => {
    const { port } = await startKafka(t);
    await runScenario(t, `127.0.0.1:${port}`);
  });

async function runScenario(t: TestContext, address: string): Promise<void> {
  await createTopics(address, [...codecs, 'pair'], partitions.length);
  const start = (...args: readonly string[]): RunningCommand =>
    new RunningCommand(debianProgram('kcat'), ['-b', address, ...args], { limitMs });
  const call = async (args: readonly string[], input = ''): Promise<string> => {
    const command = start(...args);
    command.child.stdin!.end(input);
    const { code, stdout, stderr } = await command.untilExit();
    assert.equal(code, 0, `kcat ${args.join(' ')}\n${stderr}`);
    return stdout;
  };

  for (const codec of codecs)
    await t.test(`${codec}: keys, headers and nulls come back in order`, async () => {
      const options = ['-z', codec, '-K', '\t', '-Z', '-H', 'client=kcat'];
      options.push('-X', 'enable.idempotence=true');
      await Promise.all(
        partitions.map((partition) => {
          const lines = recordsOf(partition).map(({ key, value }) => `${key}\t${value}\n`);
          return call(['-P', '-t', codec, '-p', String(partition), ...options], lines.join(''));
        }),
      );
      for (const partition of partitions) {
        const from = ['-C', '-t', codec, '-p', String(partition), '-o', 'beginning', '-e', '-q'];
        const read = await call([...from, '-f', '%o|%h|%K|%k|%S|%s\\n']);
        const expected = recordsOf(partition).map(({ key, value }, offset) => {
          const [keyBytes, valueBytes] = [key.length || -1, value.length || -1];
          return `${offset}|client=kcat|${keyBytes}|${key}|${valueBytes}|${value}\n`;
        });
        assert.equal(read, expected.join(''));
      }
    });

  await t.test('offsets of times are the first record, and none behind the last', async () => {
    const at = (ms: number): Promise<string> => call(['-Q', '-t', `gzip:1:${ms}`]);
    assert.equal((await at(0)).trim(), 'gzip [1] offset 0');
    assert.equal((await at(Date.now() + 3_600_000)).trim(), 'gzip [1] offset -1');
  });

  await t.test('a group goes on from its commit', async () => {
    const group = ['-G', 'all', '-e', '-q', '-X', 'auto.offset.reset=earliest', '-f', '%s\\n'];
    const first = await call([...group, ...codecs]);
    assert.equal(first.split('\n').length - 1, codecs.length * recordCount);
    await call(['-P', '-t', 'none', '-p', '0'], 'one more\n');
    assert.equal(await call([...group, ...codecs]), 'one more\n');
  });

  await t.test('two members share a topic, and lose nothing when one leaves', async () => {
    const options = ['-X', 'auto.offset.reset=earliest', '-X', 'heartbeat.interval.ms=500'];
    const member = (): RunningCommand => {
      const command = start('-G', 'pair', '-u', '-f', '%s\\n', ...options, 'pair');
      t.after(() => command.end('SIGKILL'));
      return command;
    };
    let sent = 0;
    const produce = async (): Promise<void> => {
      const values = Array.from({ length: 150 }, (_, i) => String(sent + i));
      await produceValues(address, { topic: 'pair', partitionCount: partitions.length }, values);
      sent += values.length;
    };
    const members = [member()];
    const assigned = ({ stderr }: RunningCommand): number =>
      [...(stderr.split('assigned: ').at(-1) ?? '').matchAll(/pair \[\d\]/g)].length;
    const haveAssigned = (...counts: readonly number[]): Promise<void> =>
      eventually(
        () => String(members.map(assigned).toSorted()) === String(counts),
        `${String(counts)} partitions`,
        limitMs,
      );
    const haveRead = (): Promise<void> =>
      eventually(
        () => {
          const values = members.flatMap(({ stdout }) => stdout.trim().split('\n'));
          return new Set(values.filter((value) => value !== '')).size === sent;
        },
        `${sent} values`,
        limitMs,
      );

    await haveAssigned(3);
    await produce();
    await haveRead();
    members.push(member());
    await haveAssigned(1, 2);
    await produce();
    await haveRead();
    await members[1]!.end('SIGTERM');
    await eventually(() => assigned(members[0]!) === 3, '3 partitions', limitMs);
    await produce();
    await haveRead();
    await members[0]!.end('SIGTERM');
  });
}

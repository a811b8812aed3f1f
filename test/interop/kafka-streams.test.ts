/** Kafka Streams counts words at the broker exactly once, over a kill. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { systemClock } from '#src/core/clock.js';
import { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { startBrokerProcess } from '../support/broker-process.js';
import { RunningCommand } from '../support/command-line.js';
import { createTopics, produceValues } from '../support/kafka-topics.js';
import { debianProgram, mavenLibraries } from '../support/peers.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { readTopic } from '../support/topic-reader.js';
import type { ReadRecord } from '../support/topic-reader.js';
import { eventually } from '../support/until.js';

const partitionCount = 3;
const limitMs = 300_000;
const lookEveryMs = 250;
const words = ['sluice', 'weir', 'penstock', 'turbine', 'tailrace'];
const line = [...words, 'weir'].join(' ');
const lineCount = 1_000;

function startWordCount(address: string, stateDir: string): RunningCommand {
  // A source file is run as it is, which takes a JDK.
  debianProgram('javac', 'default-jdk-headless');
  const libraries = mavenLibraries('kafka-streams', 'tailrace-kafka-streams-3.9.2');
  const options = ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const program = ['-cp', `${libraries}/*`, 'test/interop/kafka-streams/WordCount.java'];
  return new RunningCommand('java', [...options, ...program, address, stateDir], { limitMs });
}

test('Kafka Streams counts each word exactly once, over a kill', async (t) => {
  const { address } = await startBrokerProcess(t);
  await createTopics(address, ['lines', 'counts'], partitionCount);
  const cluster = new KafkaCluster({
    bootstrapServers: [address],
    clientId: 'test',
    clock: systemClock,
  });
  t.after(() => cluster.close());
  const lines = Array.from({ length: lineCount }, () => line);
  const produce = (): Promise<void> =>
    produceValues(address, { topic: 'lines', partitionCount }, lines);
  const stateDir = join(temporaryDirectory(t), 'state');

  await produce();
  const first = startWordCount(address, stateDir);
  t.after(() => first.end('SIGKILL'));
  await first.untilOutput(/RUNNING\n/);
  const readCounts = (): Promise<ReadRecord[]> => readTopic(cluster, 'counts', { openLimitMs: 0 });
  const hasCounts = async (): Promise<boolean> => (await readCounts()).length > 0;
  await eventually(hasCounts, 'counts', limitMs, lookEveryMs);
  await produce();
  await first.end('SIGKILL');

  const second = startWordCount(address, stateDir);
  t.after(() => second.end('SIGKILL'));
  const total = 2 * lineCount * (words.length + 1);
  let counts = await readCounts();
  await eventually(
    async () => {
      counts = await readCounts();
      return counts.length >= total;
    },
    `${total} counts`,
    limitMs,
    lookEveryMs,
  );
  second.child.stdin!.end();
  const { code, stderr } = await second.untilExit();
  assert.equal(code, 0, stderr);

  for (const word of words) {
    const seen = counts.filter(({ key }) => key === word).map(({ value }) => Number(value));
    const expected = 2 * lineCount * (word === 'weir' ? 2 : 1);
    assert.deepEqual(
      seen,
      Array.from({ length: expected }, (_, i) => i + 1),
      word,
    );
  }
  const internal = ['words-repartition', 'words-changelog'];
  for (const topic of internal)
    assert.equal((await cluster.topic(`word-count-${topic}`)).partitions.length, partitionCount);
});

/** Flink's KafkaSource and exactly-once KafkaSink copy a topic at the broker, over kills. */
import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { systemClock } from '#src/core/clock.js';
import { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { startBrokerProcess } from '../support/broker-process.js';
import { RunningCommand } from '../support/command-line.js';
import { faultCount } from '../support/fault-count.js';
import { createTopics, produceValues } from '../support/kafka-topics.js';
import { debianProgram, mavenLibraries } from '../support/peers.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { readTopic } from '../support/topic-reader.js';
import type { ReadRecord } from '../support/topic-reader.js';
import { eventually } from '../support/until.js';

const partitionCount = 3;
const limitMs = 300_000;
const valuesEach = 5_000;
const lookEveryMs = 250;

/** Packages of Java that Flink looks into. */
const opened = ['java.lang', 'java.nio', 'java.util', 'java.util.concurrent'];

/** It goes on from the newest checkpoint. */
function startCopyJob(address: string, directory: string): RunningCommand {
  // A source file is run as it is, which takes a JDK.
  debianProgram('javac', 'default-jdk-headless');
  const libraries = mavenLibraries('flink-job-peer', 'tailrace-flink-job-2.2.0');
  const options = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  options.push(...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`));
  options.push('-Dorg.slf4j.simpleLogger.defaultLogLevel=error');
  const program = ['-cp', `${libraries}/*`, 'test/interop/kafka-flink/CopyJob.java'];
  const args = [address, directory, ...checkpoints(directory).slice(-1)];
  return new RunningCommand('java', [...options, ...program, ...args], { limitMs });
}

/** The complete ones, the oldest first: `<directory>/<job>/chk-<number>/_metadata`. */
function checkpoints(directory: string): string[] {
  return readdirSync(directory)
    .flatMap((job) => readdirSync(join(directory, job)).map((name) => join(directory, job, name)))
    .flatMap((path) => {
      // Flink deletes them meanwhile.
      const metadata = statSync(join(path, '_metadata'), { throwIfNoEntry: false });
      return metadata === undefined ? [] : [{ path, madeMs: metadata.mtimeMs }];
    })
    .toSorted((a, b) => a.madeMs - b.madeMs)
    .map(({ path }) => path);
}

test('Flink copies a topic exactly once, over kills', async (t) => {
  const { address } = await startBrokerProcess(t);
  await createTopics(address, ['in', 'out'], partitionCount);
  const cluster = new KafkaCluster({
    bootstrapServers: [address],
    clientId: 'test',
    clock: systemClock,
  });
  t.after(() => cluster.close());
  const directory = temporaryDirectory(t);
  const produced: string[] = [];
  const produce = async (): Promise<void> => {
    const values = Array.from({ length: valuesEach }, (_, i) => `value ${produced.length + i}`);
    await produceValues(address, { topic: 'in', partitionCount }, values);
    produced.push(...values);
  };

  // A transaction is always open.
  const readCopy = (): Promise<ReadRecord[]> => readTopic(cluster, 'out', { openLimitMs: 0 });
  /** Runs the job until what it wrote has as many values as that. */
  const runUntil = async (count: number): Promise<RunningCommand> => {
    const job = startCopyJob(address, directory);
    t.after(() => job.end('SIGKILL'));
    const isThere = async (): Promise<boolean> => {
      if (job.child.exitCode !== null) throw new Error(`Flink has ended:\n${job.stderr}`);
      return (await readCopy()).length >= count;
    };
    await eventually(isThere, `${count} values in the copy`, limitMs, lookEveryMs);
    return job;
  };

  await produce();
  for (let kills = 0; kills < faultCount(10); kills++) {
    const job = await runUntil((await readCopy()).length + 1);
    await produce();
    await job.end('SIGKILL');
  }
  const job = await runUntil(produced.length);
  // What it could still commit twice is committed by its next checkpoint.
  const newest = checkpoints(directory).at(-1);
  const hasNewer = (): boolean => checkpoints(directory).at(-1) !== newest;
  await eventually(hasNewer, 'a checkpoint', limitMs, lookEveryMs);
  await job.end('SIGKILL');
  const copied = (await readCopy()).map(({ value }) => value);
  assert.deepEqual(copied.toSorted(), produced.toSorted());
});

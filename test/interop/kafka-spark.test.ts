/** Spark Structured Streaming reads and writes topics of the broker, and goes on from its checkpoint. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { startBrokerProcess } from '../support/broker-process.js';
import { RunningCommand } from '../support/command-line.js';
import { createTopics, produceValues } from '../support/kafka-topics.js';
import { debianProgram, mavenLibraries } from '../support/peers.js';
import { pythonWith } from '../support/python-packages.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const partitionCount = 3;
const limitMs = 540_000;
const valuesEach = 5_000;

test('Spark copies a topic, and after a restart what came since, without loss or repeat', async (t) => {
  debianProgram('java', 'default-jre-headless');
  const python = pythonWith('kafka-spark', 'tailrace-pyspark-4.0.0');
  const libraries = mavenLibraries('kafka-spark', 'tailrace-kafka-spark-4.0.0');
  const jars = readdirSync(libraries).map((jar) => join(libraries, jar));
  const { address } = await startBrokerProcess(t);
  await createTopics(address, ['in', 'out'], partitionCount);
  const checkpoint = join(temporaryDirectory(t), 'checkpoint');
  const args = [
    '-B',
    'test/interop/kafka-spark/copy_topic.py',
    address,
    checkpoint,
    jars.join(','),
  ];

  for (const times of [1, 2]) {
    const values = Array.from({ length: valuesEach }, (_, i) => `value ${i} of run ${times}`);
    await produceValues(address, { topic: 'in', partitionCount }, values);
    const run = new RunningCommand(python, args, { limitMs });
    t.after(() => run.end('SIGKILL'));
    const { code, stdout, stderr } = await run.untilExit();
    assert.equal(code, 0, `${stdout}\n${stderr}`);
    const total = times * valuesEach;
    const all = { count: total, distinct: total };
    assert.deepEqual(JSON.parse(stdout), { copied: valuesEach, in: all, out: all });
  }
});

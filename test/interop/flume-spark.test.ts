/**
 * Spark's own client, of its generated protocol classes and Avro's requestor, asks our spark sink,
 * and the real one inside the real Flume 1.9: the same questions, the same answers.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { isListening } from '../support/bound-ports.js';
import { RunningCommand, start } from '../support/command-line.js';
import { sendLines } from '../support/flume-agent.js';
import { freePorts } from '../support/free-port.js';
import { JavaProcess } from '../support/java-process.js';
import { mavenLibraries, sparkFlumeTool } from '../support/peers.js';
import type { SparkBatch } from '../support/spark-client.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { eventually } from '../support/until.js';

const headers = { site: 'fra', text: 'ümlaut' };
/** An answer of the client takes far less, on a busy machine, too; one question waits for it. */
const timeoutSeconds = 8;

interface Answers {
  readonly bodies: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

for (const who of ['Spark in Flume', 'Tailrace'] as const)
  test(`${who} gives batches, takes acks, and gives again what is refused or forgotten`, async (t) => {
    const { client, send } = await startSparkSink(t, who);
    const ask = async (n: number): Promise<Answers & { sequenceNumber: string }> => {
      client.say(`get ${n}`);
      const { errorMsg, sequenceNumber, events } = (await client.answer()) as SparkBatch;
      assert.equal(errorMsg, '');
      assert.match(sequenceNumber, /^\w+$/);
      const bodies = events.map(({ body }) => body.toString());
      return { sequenceNumber, bodies, headers: events[0]!.headers };
    };
    const say = async (word: 'ack' | 'nack', sequenceNumber: string): Promise<void> => {
      client.say(`${word} ${sequenceNumber}`);
      await client.answer();
    };

    await send(['one', 'two', 'three']);
    const refused = await ask(2);
    assert.deepEqual(refused.bodies, ['one', 'two']);
    assert.deepEqual(refused.headers, headers);
    await say('nack', refused.sequenceNumber);
    const again = await ask(2);
    assert.deepEqual(again.bodies, ['one', 'two']);
    assert.notEqual(again.sequenceNumber, refused.sequenceNumber);
    await say('ack', again.sequenceNumber);

    // No word for this one: the question waits until its time is up.
    assert.deepEqual((await ask(10)).bodies, ['three']);
    const forgotten = await ask(10);
    assert.deepEqual(forgotten.bodies, ['three']);
    await say('ack', forgotten.sequenceNumber);

    await say('ack', 'unknown');
    await say('nack', 'unknown');
    const lines = Array.from({ length: 150 }, (_, i) => `line ${i}`);
    await send(lines);
    const received: string[] = [];
    while (received.length < lines.length) {
      const { bodies, sequenceNumber } = await ask(40);
      assert.ok(bodies.length <= 40);
      received.push(...bodies);
      await say('ack', sequenceNumber);
    }
    assert.deepEqual(received, lines);
  });

/** netcat ▸ headers ▸ memory ▸ Spark's sink, by its class name: the same file for both. */
async function startSparkSink(t: TestContext, who: 'Spark in Flume' | 'Tailrace') {
  const directory = temporaryDirectory(t);
  const [netcatPort, port] = (await freePorts(2)) as [number, number];
  const file = join(directory, 'agent.properties');
  writeFileSync(
    file,
    `a1.sources = r1
a1.channels = c1
a1.sinks = k1
a1.sources.r1.type = netcat
a1.sources.r1.bind = 127.0.0.1
a1.sources.r1.port = ${netcatPort}
a1.sources.r1.channels = c1
a1.sources.r1.interceptors = i1 i2
a1.sources.r1.interceptors.i1.type = static
a1.sources.r1.interceptors.i1.key = site
a1.sources.r1.interceptors.i1.value = fra
a1.sources.r1.interceptors.i2.type = static
a1.sources.r1.interceptors.i2.key = text
a1.sources.r1.interceptors.i2.value = \\u00fcmlaut
a1.channels.c1.type = memory
a1.channels.c1.capacity = 1000
a1.sinks.k1.type = org.apache.spark.streaming.flume.sink.SparkSink
a1.sinks.k1.hostname = 127.0.0.1
a1.sinks.k1.port = ${port}
a1.sinks.k1.timeout = ${timeoutSeconds}
a1.sinks.k1.channel = c1
`,
  );
  const options = ['--conf-file', file, '--name', 'a1'];
  const { program, args } = sparkFlumeTool();
  const agent =
    who === 'Tailrace'
      ? start('tailrace', ['agent', ...options])
      : new RunningCommand(program, [...args, 'org.apache.flume.node.Application', ...options]);
  t.after(() => void agent.child.kill('SIGKILL'));
  await agent.untilOutput(/Created serverSocket/);
  // Flume's sinks and sources start on threads of their own.
  await eventually(() => isListening(port), 'the sink listens');
  const client = new JavaProcess('spark-peer', 'SparkClient', {
    heap: '64m',
    args: [String(port)],
    classPath: [`${mavenLibraries('spark-peer', 'tailrace-spark-flume-2.4.8')}/*`],
  });
  t.after(() => client.kill());
  return { client, send: (lines: readonly string[]) => sendLines({ file, process: agent }, lines) };
}

// A file of access-log lines through taildir, a channel and the Kafka sink into a topic of our broker, which
// runs beside the agent: lines a second from the agent's start until the topic has the last one. The topic's
// records are counted. Prints a JSON line a flow; exits with 1 when one misses its goal.
// BENCH_LINES, BENCH_RUNS.
import { copyFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import kafkajs from 'kafkajs';
import { accessLinesFile } from './lib/access-lines.mjs';
import { Agent, tailrace } from './lib/agent.mjs';
import { taildirInto } from './lib/file-flow.mjs';
import { BrokerProcess, tailrace as ourBroker } from './lib/kafka-perf.mjs';
import { median } from './lib/measure.mjs';
import { makeWorkFolder, removeWorkFolder } from './lib/process.mjs';

const lines = Number(process.env.BENCH_LINES ?? 1_000_000);
const runs = Number(process.env.BENCH_RUNS ?? 3);
const topic = 'access';
const input = accessLinesFile(lines);
/** Deliveries that wait share a write; what a batch costs elsewhere is felt at 100, Flume's default. */
const flows = [
  { channel: 'memory', batchSize: 100 },
  { channel: 'memory', batchSize: 1_000, goal: 400_000 },
  { channel: 'memory', batchSize: 10_000, goal: 400_000 },
  { channel: 'file', batchSize: 10_000 },
];

const config = (work, { channel, batchSize }, address) => `${taildirInto(work, channel, batchSize)}
a1.sinks.k1.type = org.apache.flume.sink.kafka.KafkaSink
a1.sinks.k1.kafka.bootstrap.servers = ${address}
a1.sinks.k1.kafka.topic = ${topic}
a1.sinks.k1.kafka.producer.acks = all
a1.sinks.k1.flumeBatchSize = ${batchSize}
a1.sinks.k1.channel = c1
`;

async function run(flow) {
  const work = makeWorkFolder('in');
  const broker = await BrokerProcess.start(ourBroker, work);
  const client = new kafkajs.Kafka({
    brokers: [broker.address],
    logLevel: kafkajs.logLevel.NOTHING,
  });
  const admin = client.admin();
  try {
    await admin.connect();
    await admin.createTopics({ topics: [{ topic, numPartitions: 3 }] });
    const stored = async () => {
      const partitions = await admin.fetchTopicOffsets(topic);
      return partitions.reduce((sum, { high }) => sum + Number(high), 0);
    };
    copyFileSync(input, join(work, 'in/access.log'));
    const file = join(work, 'agent.properties');
    writeFileSync(file, config(work, flow, broker.address));
    const startMs = performance.now();
    const agent = await Agent.start(tailrace, file);
    try {
      // A transaction's marker takes an offset, too: the sink counts events.
      const sent = () => agent.metric('SINK.k1', 'EventDrainSuccessCount');
      await agent.until(async () => (await stored()) >= lines && (await sent()) >= lines, 20);
      const seconds = (performance.now() - startMs) / 1000;
      const taken = await sent();
      if (taken !== lines) throw new Error(`the sink sent ${taken} of ${lines} lines`);
      const { peakMiB, cpuSeconds } = agent.cost;
      return { linesPerSecond: lines / seconds, peakMiB, cpuSeconds };
    } finally {
      await agent.stop();
    }
  } finally {
    await admin.disconnect();
    await broker.stop();
    removeWorkFolder(work);
  }
}

for (const flow of flows) {
  const found = [];
  for (let n = 0; n < runs; n++) found.push(await run(flow));
  const of = (name) => median(found.map((one) => one[name]));
  const linesPerSecond = Math.round(of('linesPerSecond'));
  const cost = {
    peakMiB: Math.round(of('peakMiB')),
    cpuSeconds: Number(of('cpuSeconds').toFixed(2)),
  };
  const load = Number(loadavg()[0].toFixed(1));
  const { goal } = flow;
  const result = { ...flow, lines, runs, linesPerSecond, ...cost, load };
  console.log(JSON.stringify({ bench: 'file-to-topic', ...result }));
  if (goal !== undefined && linesPerSecond < goal) process.exitCode = 1;
}

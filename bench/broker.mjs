// Our broker beside Apache Kafka 3.9 with Kafka's own ProducerPerformance (acks=all; ours syncs before it
// answers, Kafka does not) and ConsumerPerformance: records of 200 bytes, 3 partitions. Prints a JSON line a
// program and one with the goals; exits with 1 when a record is missing or a goal is missed. BENCH_RECORDS,
// BENCH_RUNS.
import { loadavg } from 'node:os';
import { BrokerProcess, kafka, tailrace } from './lib/kafka-perf.mjs';
import { median } from './lib/measure.mjs';
import { makeWorkFolder, removeWorkFolder, sleep } from './lib/process.mjs';

const records = Number(process.env.BENCH_RECORDS ?? 1_000_000);
const runs = Number(process.env.BENCH_RUNS ?? 3);
const recordBytes = 200;
const warmUpRecords = 100_000;
const idleMs = 3_000;
const topic = 'perf';
const toMB = (mib) => Math.round((mib * 1024 * 1024) / 1e6);

async function run(program) {
  const work = makeWorkFolder();
  const broker = await BrokerProcess.start(program, work);
  try {
    await sleep(idleMs);
    const idleMB = toMB(broker.cost.rssMiB);
    broker.createTopic(topic, 3);
    broker.produce(topic, warmUpRecords, recordBytes);
    const beforeSeconds = broker.cost.cpuSeconds;
    const produced = [];
    for (let n = 0; n < runs; n++) produced.push(broker.produce(topic, records, recordBytes));
    const consumed = [];
    for (let n = 0; n < runs; n++) consumed.push(broker.consume(topic, records, `group-${n}`));
    return {
      secondsToPort: Number(broker.secondsToPort.toFixed(2)),
      producedPerSecond: Math.round(median(produced)),
      consumedPerSecond: Math.round(median(consumed)),
      idleMB,
      peakMB: toMB(broker.cost.peakMiB),
      cpuSeconds: Number((broker.cost.cpuSeconds - beforeSeconds).toFixed(2)),
    };
  } finally {
    await broker.stop();
    removeWorkFolder(work);
  }
}

const found = {};
for (const [name, program] of Object.entries({ kafka, tailrace })) {
  found[name] = await run(program);
  const load = Number(loadavg()[0].toFixed(1));
  console.log(JSON.stringify({ bench: 'broker', program: name, records, ...found[name], load }));
}
const { kafka: peer, tailrace: ours } = found;
const ratio = (name) => Number((ours[name] / peer[name]).toFixed(2));
const goals = {
  produce: { atLeast: 1.2, found: ratio('producedPerSecond') },
  consume: { atLeast: 1.0, found: ratio('consumedPerSecond') },
  secondsToPort: { atMost: 0.5, found: ours.secondsToPort },
  idleMB: { atMost: 100, found: ours.idleMB },
  peakMB: { atMost: 200, found: ours.peakMB },
};
console.log(JSON.stringify({ bench: 'broker', goals }));
const isMissed = ({ atLeast = -Infinity, atMost = Infinity, found: value }) =>
  !(value >= atLeast && value <= atMost);
if (Object.values(goals).some(isMissed)) process.exitCode = 1;

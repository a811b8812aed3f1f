// Our broker beside Apache Kafka 3.9 with Kafka's own ProducerPerformance (acks=all; ours syncs before it
// answers, Kafka does not) and ConsumerPerformance: records of 200 bytes, 3 partitions, the two in turn. Prints a
// JSON line a program and one with the goals; exits with 1 when a record is missing or a goal is missed. BENCH_RECORDS,
// BENCH_RUNS.
import { loadavg } from 'node:os';
import { BrokerProcess, kafka, tailrace } from './lib/kafka-perf.mjs';
import { median } from './lib/measure.mjs';
import { makeWorkFolder, removeWorkFolder, sleep } from './lib/process.mjs';

const records = Number(process.env.BENCH_RECORDS ?? 1_000_000);
const runs = Number(process.env.BENCH_RUNS ?? 5);
const recordBytes = 200;
const warmUpRecords = 100_000;
const idleMs = 3_000;
const topic = 'perf';
const toMB = (mib) => Math.round((mib * 1024 * 1024) / 1e6);

/** A broker with a topic that has been written to. */
async function begin(program) {
  const work = makeWorkFolder();
  const broker = await BrokerProcess.start(program, work);
  await sleep(idleMs);
  const idleMB = toMB(broker.cost.rssMiB);
  broker.createTopic(topic, 3);
  broker.produce(topic, warmUpRecords, recordBytes);
  const beforeSeconds = broker.cost.cpuSeconds;
  return { broker, work, idleMB, beforeSeconds, produced: [], consumed: [] };
}

function resultOf({ broker, idleMB, beforeSeconds, produced, consumed }) {
  return {
    secondsToPort: Number(broker.secondsToPort.toFixed(2)),
    producedPerSecond: Math.round(median(produced)),
    consumedPerSecond: Math.round(median(consumed)),
    idleMB,
    peakMB: toMB(broker.cost.peakMiB),
    cpuSeconds: Number((broker.cost.cpuSeconds - beforeSeconds).toFixed(2)),
  };
}

const begun = {};
const found = {};
try {
  for (const [name, program] of Object.entries({ kafka, tailrace }))
    begun[name] = await begin(program);
  const sides = Object.values(begun);
  // In turn: a machine that others share is faster in one minute than in the next.
  for (let n = 0; n < runs; n++)
    for (const { broker, produced } of sides)
      produced.push(broker.produce(topic, records, recordBytes));
  for (let n = 0; n < runs; n++)
    for (const { broker, consumed } of sides)
      consumed.push(broker.consume(topic, records, `group-${n}`));
  for (const [name, side] of Object.entries(begun)) {
    found[name] = resultOf(side);
    const load = Number(loadavg()[0].toFixed(1));
    console.log(JSON.stringify({ bench: 'broker', program: name, records, ...found[name], load }));
  }
} finally {
  for (const { broker, work } of Object.values(begun)) {
    await broker.stop();
    removeWorkFolder(work);
  }
}
const ours = found.tailrace;
/** Of the runs in turn: the median of their ratios. */
const ratio = (name) => {
  const ratios = begun.tailrace[name].map((perSecond, n) => perSecond / begun.kafka[name][n]);
  return Number(median(ratios).toFixed(2));
};
const goals = {
  produce: { atLeast: 1.2, found: ratio('produced') },
  consume: { atLeast: 1.0, found: ratio('consumed') },
  secondsToPort: { atMost: 0.5, found: ours.secondsToPort },
  idleMB: { atMost: 100, found: ours.idleMB },
  peakMB: { atMost: 200, found: ours.peakMB },
};
console.log(JSON.stringify({ bench: 'broker', goals }));
const isMissed = ({ atLeast = -Infinity, atMost = Infinity, found: value }) =>
  !(value >= atLeast && value <= atMost);
if (Object.values(goals).some(isMissed)) process.exitCode = 1;

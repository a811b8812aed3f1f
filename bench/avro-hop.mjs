// taildir → memory → avro, and avro → memory → file_roll: two agents beside two of real Flume on the
// same properties files, in batches of 1,000 and of 100. Prints a JSON line a run and one with the ratios of
// the medians; exits with 1 when the output differs from the input, or a goal is missed. BENCH_LINES,
// BENCH_RUNS.
import { copyFileSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../dist-test/support/free-port.js';
import { flumeTool } from '../dist-test/support/peers.js';
import { accessLinesFile } from './lib/access-lines.mjs';
import { Agent, flume, tailrace } from './lib/agent.mjs';
import { bytesIn, median } from './lib/measure.mjs';
import { makeWorkFolder, removeWorkFolder } from './lib/process.mjs';

const lines = Number(process.env.BENCH_LINES ?? 1_000_000);
const runs = Number(process.env.BENCH_RUNS ?? 3);
const input = accessLinesFile(lines);
const inputBytes = statSync(input).size;
const programs = { flume: flume(flumeTool(), '512m'), tailrace };
const batchSizes = [1_000, 100];

const firstTier = (work, port, batchSize) => `a1.sources = r1
a1.channels = c1
a1.sinks = k1
a1.sources.r1.type = TAILDIR
a1.sources.r1.positionFile = ${work}/position.json
a1.sources.r1.filegroups = f1
a1.sources.r1.filegroups.f1 = ${work}/in/.*log
a1.sources.r1.batchSize = ${batchSize}
a1.sources.r1.channels = c1
a1.channels.c1.type = memory
a1.channels.c1.capacity = 100000
a1.channels.c1.transactionCapacity = 1000
a1.sinks.k1.type = avro
a1.sinks.k1.hostname = 127.0.0.1
a1.sinks.k1.port = ${port}
a1.sinks.k1.batch-size = ${batchSize}
a1.sinks.k1.channel = c1
`;

const secondTier = (work, port, batchSize) => `a1.sources = r1
a1.channels = c1
a1.sinks = k1
a1.sources.r1.type = avro
a1.sources.r1.bind = 127.0.0.1
a1.sources.r1.port = ${port}
a1.sources.r1.channels = c1
a1.channels.c1.type = memory
a1.channels.c1.capacity = 100000
a1.channels.c1.transactionCapacity = 1000
a1.sinks.k1.type = file_roll
a1.sinks.k1.sink.directory = ${work}/out
a1.sinks.k1.sink.rollInterval = 0
a1.sinks.k1.sink.batchSize = ${batchSize}
a1.sinks.k1.channel = c1
`;

function configured(work, name, text) {
  const file = join(work, `${name}.properties`);
  writeFileSync(file, text);
  return file;
}

/** The clock runs from the first byte of output to the last: a JVM takes seconds to start. */
async function hop(program, batchSize) {
  const work = makeWorkFolder('in', 'out');
  const out = join(work, 'out');
  copyFileSync(input, join(work, 'in/access.log'));
  const [port] = await freePorts(1);
  const agents = [];
  try {
    const second = await Agent.start(
      program,
      configured(work, 'second', secondTier(work, port, batchSize)),
    );
    agents.push(second);
    await second.until(() => accepts(port), 100);
    const first = await Agent.start(
      program,
      configured(work, 'first', firstTier(work, port, batchSize)),
    );
    agents.push(first);
    await second.until(() => bytesIn(out) > 0, 2);
    const startMs = performance.now();
    await second.until(() => bytesIn(out) >= inputBytes, 5);
    const seconds = (performance.now() - startMs) / 1000;
    const costs = [first.cost, second.cost];
    checkOutput(out);
    return {
      linesPerSecond: Math.round(lines / seconds),
      peakMiB: costs.map(({ peakMiB }) => Math.round(peakMiB)),
      cpuSeconds: costs.map(({ cpuSeconds }) => Number(cpuSeconds.toFixed(2))),
    };
  } finally {
    for (const agent of agents.toReversed()) await agent.stop();
    removeWorkFolder(work);
  }
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

function checkOutput(out) {
  const written = readdirSync(out)
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((file) => readFileSync(join(out, file)));
  if (!Buffer.concat(written).equals(readFileSync(input)))
    throw new Error('the output differs from the input');
}

const sum = (values) => values.reduce((total, value) => total + value, 0);

for (const batchSize of batchSizes) {
  const found = { flume: [], tailrace: [] };
  for (let run = 0; run < runs; run++) {
    for (const [name, program] of Object.entries(programs)) {
      const result = await hop(program, batchSize);
      found[name].push(result);
      const load = Number(loadavg()[0].toFixed(1));
      console.log(
        JSON.stringify({ bench: 'avro-hop', program: name, batchSize, lines, ...result, load }),
      );
    }
  }
  const rate = (name) => median(found[name].map(({ linesPerSecond }) => linesPerSecond));
  const peak = (name) => median(found[name].map(({ peakMiB }) => sum(peakMiB)));
  const goals = {
    ratesToFlume: { goal: 3, ratio: rate('tailrace') / rate('flume') },
    memoryOfFlumeToOurs: { goal: 3, ratio: peak('flume') / peak('tailrace') },
  };
  for (const goal of Object.values(goals)) goal.ratio = Number(goal.ratio.toFixed(2));
  console.log(JSON.stringify({ bench: 'avro-hop', batchSize, lines, runs, goals }));
  if (Object.values(goals).some(({ goal, ratio }) => ratio < goal)) process.exitCode = 1;
}

// netcat → memory → null beside real Flume on the same properties file: one client sends lines and
// counts the answers. Prints a JSON line a run and one with the ratios of the medians; exits with 1 when
// a line is not acknowledged, not taken by the sink, or a goal is missed. BENCH_LINES, BENCH_RUNS.
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../dist-test/support/free-port.js';
import { flumeTool } from '../dist-test/support/peers.js';
import { accessLinesFile } from './lib/access-lines.mjs';
import { Agent, flume, tailrace } from './lib/agent.mjs';
import { median } from './lib/measure.mjs';
import { makeWorkFolder, removeWorkFolder } from './lib/process.mjs';

const lines = Number(process.env.BENCH_LINES ?? 1_000_000);
const runs = Number(process.env.BENCH_RUNS ?? 3);
const input = readFileSync(accessLinesFile(lines));
const programs = { flume: flume(flumeTool(), '512m'), tailrace };
const writeBytes = 256 * 1024;

const config = (port) => `a1.sources = r1
a1.channels = c1
a1.sinks = k1
a1.sources.r1.type = netcat
a1.sources.r1.bind = 127.0.0.1
a1.sources.r1.port = ${port}
a1.sources.r1.channels = c1
a1.channels.c1.type = memory
a1.channels.c1.capacity = 100000
a1.channels.c1.transactionCapacity = 1000
a1.sinks.k1.type = null
a1.sinks.k1.batchSize = 1000
a1.sinks.k1.channel = c1
`;

async function run(program) {
  const work = makeWorkFolder();
  const [port] = await freePorts(1);
  const file = join(work, 'agent.properties');
  writeFileSync(file, config(port));
  const agent = await Agent.start(program, file);
  const taken = () => agent.metric('CHANNEL.c1', 'EventTakeSuccessCount');
  try {
    await agent.until(async () => (await taken()) === 0, 100);
    const startMs = performance.now();
    await sendAll(port);
    await agent.until(async () => (await taken()) >= lines);
    const seconds = (performance.now() - startMs) / 1000;
    const { peakMiB, cpuSeconds } = agent.cost;
    return {
      linesPerSecond: Math.round(lines / seconds),
      peakMiB: Math.round(peakMiB),
      cpuSeconds: Number(cpuSeconds.toFixed(2)),
    };
  } finally {
    await agent.stop();
    removeWorkFolder(work);
  }
}

/** Resolves when every line has been answered with OK. */
function sendAll(port) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const answerBytes = 3 * lines;
    let received = 0;
    socket.on('data', (answers) => {
      if (answers.includes('FAILED')) socket.destroy(new Error('a line was refused'));
      received += answers.length;
      if (received >= answerBytes) socket.destroy();
    });
    socket.once('error', reject);
    socket.once('close', () =>
      received === answerBytes ? resolve() : reject(new Error(`${received} bytes of answers`)),
    );
    let at = 0;
    const send = () => {
      while (at < input.length)
        if (!socket.write(input.subarray(at, (at += writeBytes))))
          return socket.once('drain', send);
    };
    send();
  });
}

const found = { flume: [], tailrace: [] };
for (let n = 0; n < runs; n++) {
  for (const [name, program] of Object.entries(programs)) {
    const result = await run(program);
    found[name].push(result);
    const load = Number(loadavg()[0].toFixed(1));
    console.log(JSON.stringify({ bench: 'netcat', program: name, lines, ...result, load }));
  }
}
const rate = (name) => median(found[name].map(({ linesPerSecond }) => linesPerSecond));
const peak = (name) => median(found[name].map(({ peakMiB }) => peakMiB));
const goals = {
  ratesToFlume: { goal: 3, ratio: rate('tailrace') / rate('flume') },
  memoryOfFlumeToOurs: { goal: 3, ratio: peak('flume') / peak('tailrace') },
};
for (const goal of Object.values(goals)) goal.ratio = Number(goal.ratio.toFixed(2));
console.log(JSON.stringify({ bench: 'netcat', lines, runs, goals }));
if (Object.values(goals).some(({ goal, ratio }) => ratio < goal)) process.exitCode = 1;

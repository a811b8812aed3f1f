// How long an agent takes from the start of its process to its first event (netcat → memory → logger: a
// line is answered), and what it takes when idle. Prints a JSON line a program and one with the goals;
// exits with 1 when one is missed. BENCH_RUNS.
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../dist-test/support/free-port.js';
import { flumeTool } from '../dist-test/support/peers.js';
import { Agent, flume, tailrace } from './lib/agent.mjs';
import { median } from './lib/measure.mjs';
import { makeWorkFolder, removeWorkFolder, sleep } from './lib/process.mjs';

const runs = Number(process.env.BENCH_RUNS ?? 5);
const idleMs = 3_000;
const programs = { flume: flume(flumeTool(), '20m'), tailrace };

const config = (port) => `a1.sources = r1
a1.channels = c1
a1.sinks = k1
a1.sources.r1.type = netcat
a1.sources.r1.bind = 127.0.0.1
a1.sources.r1.port = ${port}
a1.sources.r1.channels = c1
a1.channels.c1.type = memory
a1.sinks.k1.type = logger
a1.sinks.k1.channel = c1
`;

/** True when a line has been stored. */
function sendsOne(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => socket.write('hello world\n'));
    socket.once('data', () => socket.destroy());
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(socket.bytesRead > 0));
  });
}

async function run(program) {
  const work = makeWorkFolder();
  const [port] = await freePorts(1);
  const file = join(work, 'agent.properties');
  writeFileSync(file, config(port));
  const startMs = performance.now();
  const agent = new Agent(program(file, undefined));
  try {
    await agent.until(() => sendsOne(port), 5);
    const seconds = (performance.now() - startMs) / 1000;
    const { cpuSeconds } = agent.cost;
    await sleep(idleMs);
    return { seconds, cpuSeconds, idleMB: (agent.cost.rssMiB * 1024 * 1024) / 1e6 };
  } finally {
    await agent.stop();
    removeWorkFolder(work);
  }
}

const medians = {};
for (const [name, program] of Object.entries(programs)) {
  const found = [];
  for (let n = 0; n < runs; n++) found.push(await run(program));
  medians[name] = {
    secondsToFirstEvent: Number(median(found.map(({ seconds }) => seconds)).toFixed(2)),
    cpuSeconds: Number(median(found.map(({ cpuSeconds }) => cpuSeconds)).toFixed(2)),
    idleMB: Math.round(median(found.map(({ idleMB }) => idleMB))),
  };
  const load = Number(loadavg()[0].toFixed(1));
  console.log(JSON.stringify({ bench: 'idle', program: name, runs, ...medians[name], load }));
}
const { secondsToFirstEvent, idleMB } = medians.tailrace;
const goals = {
  secondsToFirstEvent: { atMost: 0.3, found: secondsToFirstEvent },
  idleMB: { atMost: 70, found: idleMB },
};
console.log(JSON.stringify({ bench: 'idle', goals }));
if (Object.values(goals).some(({ atMost, found }) => found > atMost)) process.exitCode = 1;

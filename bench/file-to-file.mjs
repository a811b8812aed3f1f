// file → memory channel → file_roll beside rsyslog's memory queue, and file → file channel → file_roll
// beside real Flume's file channel, on the same input in the same run. Prints a JSON line a run and one
// with the ratios of the medians; exits with 1 when an output differs from its input, or a goal is
// missed. BENCH_LINES, BENCH_RUNS.
import { spawnSync } from 'node:child_process';
import { flumeTool } from '../dist-test/support/peers.js';
import { accessLinesFile } from './lib/access-lines.mjs';
import { flume, rsyslog, runFileFlow, tailrace } from './lib/file-flow.mjs';
import { median } from './lib/measure.mjs';

const lines = Number(process.env.BENCH_LINES ?? 1_000_000);
const runs = Number(process.env.BENCH_RUNS ?? 3);
const input = accessLinesFile(lines);

// Flume's defaults of 100 events a batch cut slabs small; this is what a user would set, for both.
const batchSize = 5_000;
const programs = {
  rsyslog,
  memory: tailrace('memory', batchSize),
  durable: tailrace('file', batchSize),
  flumeDurable: flume(flumeTool(), 'file', batchSize),
};

if (spawnSync('rsyslogd', ['-v']).error !== undefined) {
  console.error('file-to-file: the peer is missing; install the Debian package rsyslog');
  process.exit(1);
}
const rates = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
for (let run = 0; run < runs; run++) {
  for (const [name, program] of Object.entries(programs)) {
    const { seconds, secondsFromFirstByte, peakMiB, cpuSeconds } = await runFileFlow(
      program,
      input,
    );
    // A JVM takes seconds to start: Flume is counted from its first byte, the others from their start.
    rates[name].push(lines / (name === 'flumeDurable' ? secondsFromFirstByte : seconds));
    console.log(
      JSON.stringify({
        bench: 'file-to-file',
        program: name,
        lines,
        linesPerSecond: Math.round(rates[name].at(-1)),
        seconds: Number(seconds.toFixed(2)),
        cpuSeconds,
        peakMiB: Math.round(peakMiB),
      }),
    );
  }
}
const medians = Object.fromEntries(
  Object.entries(rates).map(([name, all]) => [name, Math.round(median(all))]),
);
const goals = {
  memoryToRsyslog: { goal: 2, ratio: medians.memory / medians.rsyslog },
  durableToMemory: { goal: 0.5, ratio: medians.durable / medians.memory },
  durableToFlume: { goal: 10, ratio: medians.durable / medians.flumeDurable },
  durableTo300kLines: { goal: 1, ratio: medians.durable / 300_000 },
};
for (const goal of Object.values(goals)) goal.ratio = Number(goal.ratio.toFixed(2));
console.log(JSON.stringify({ bench: 'file-to-file', lines, runs, batchSize, medians, goals }));
if (Object.values(goals).some(({ goal, ratio }) => ratio < goal)) process.exitCode = 1;

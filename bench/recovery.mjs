// How long after a kill -9 under load, and a restart at once, the first new event is delivered (file →
// file channel → file_roll) and the first new result is in the table (file → file channel → topic →
// windows), counted from the start of the new process. A writer appends lines all the time. In the end
// every line is there once. Prints a JSON line a kill and one with medians and maxima; exits with 1 when
// one took more than 2 s. BENCH_RUNS, BENCH_RATE (lines a second).
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openResults } from '../dist/aggregator/results/reader.js';
import { accessLinesFile } from './lib/access-lines.mjs';
import { bytesIn, costOf, median } from './lib/measure.mjs';
import {
  kill,
  makeWorkFolder,
  removeWorkFolder,
  runTailrace,
  sleep,
  startProcess,
  tailraceCommand,
} from './lib/process.mjs';

const runs = Number(process.env.BENCH_RUNS ?? 10);
const linesPerSecond = Number(process.env.BENCH_RATE ?? 20_000);
const goalMs = 2_000;
const limitMs = 60_000;
const tickMs = 20;
const lineBytes = 201;
const lifeMs = 3_000;

const work = makeWorkFolder('in', 'out');
const file = join(work, 'pipeline.yaml');
writeFileSync(
  file,
  `dataDir: data
agents:
  web:
    sources:
      access: { type: taildir, filegroups: { main: in/access.log }, batchSize: 1000, channels: [buffer, files] }
    channels: { buffer: { type: file }, files: { type: file } }
    sinks:
      topic:
        { type: kafka, channel: buffer, kafka.bootstrap.servers: '127.0.0.1:19193', kafka.topic: access, flumeBatchSize: 1000 }
      files:
        { type: file_roll, channel: files, sink.directory: out, sink.rollInterval: 0, sink.batchSize: 1000 }
broker: { listen: '127.0.0.1:19193', topics: { access: { partitions: 3 } } }
tables:
  access: { topic: access, format: combined, timestamp: ts, watermark: 1h }
aggregations:
  pages:
    sql: |
      SELECT window_start, window_end, COUNT(*) AS pv
      FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE)) GROUP BY window_start, window_end
    outputs: [{ type: table }]
`,
);

const source = readFileSync(accessLinesFile(1_000_000));
let written = 0;
const writer = setInterval(() => {
  const count = (linesPerSecond * tickMs) / 1_000;
  const from = (written * lineBytes) % (source.length - count * lineBytes);
  const start = from - (from % lineBytes);
  appendFileSync(join(work, 'in/access.log'), source.subarray(start, start + count * lineBytes));
  written += count;
}, tickMs);

const startPipeline = () =>
  startProcess(tailraceCommand('up', '--conf', file, '--log-level', 'error'));

/** Views in the table, windows that are still open included. */
async function counted() {
  const results = openResults(join(work, 'data'));
  const rows = await results.rows('pages', { fromMs: -Infinity, toMs: Infinity, limit: 10_000 });
  await results.close();
  return rows.reduce((sum, { values }) => sum + values[2], 0);
}

/** Milliseconds since `startMs` when `progress` first says more than `before`. */
async function grownAfter(startMs, progress, before) {
  while ((await progress()) <= before) {
    if (performance.now() - startMs > limitMs) throw new Error('recovery: nothing new in 60 s');
    await sleep(5);
  }
  return Math.round(performance.now() - startMs);
}

const delivered = async () => bytesIn(join(work, 'out'));
const took = { deliveryMs: [], resultMs: [] };
let running = startPipeline();
try {
  for (let run = 0; run < runs; run++) {
    await sleep(lifeMs);
    await kill(running);
    const before = [await delivered(), await counted()];
    const startMs = performance.now();
    running = startPipeline();
    const [deliveryMs, resultMs] = await Promise.all([
      grownAfter(startMs, delivered, before[0]),
      grownAfter(startMs, counted, before[1]),
    ]);
    const { cpuSeconds } = costOf(running.child.pid);
    took.deliveryMs.push(deliveryMs);
    took.resultMs.push(resultMs);
    console.log(
      JSON.stringify({ bench: 'recovery', linesPerSecond, deliveryMs, resultMs, cpuSeconds }),
    );
  }
  clearInterval(writer);
  running.child.kill('SIGTERM');
  await running.exited;
  runTailrace('up', '--conf', file, '--drain', '--log-level', 'error');
  const [views, bytes] = [await counted(), await delivered()];
  if (views !== written || bytes !== written * lineBytes)
    throw new Error(
      `recovery: ${written} lines written, ${views} counted, ${bytes} bytes delivered`,
    );
} finally {
  clearInterval(writer);
  await kill(running);
  removeWorkFolder(work);
}
const summary = Object.fromEntries(
  Object.entries(took).map(([name, all]) => [name, { median: median(all), max: Math.max(...all) }]),
);
console.log(
  JSON.stringify({ bench: 'recovery', runs, linesPerSecond, lines: written, ...summary, goalMs }),
);
if (Object.values(summary).some(({ max }) => max > goalMs)) process.exitCode = 1;

// Views and distinct visitors a page in windows of 10 s, over records that lie in the topic already: this
// engine, in a process with the broker, and the real Flink 2.2 (a JobManager and a TaskManager) with a job
// written by hand, both from that broker. Every row is compared with a recount. Seconds are those of the job:
// the processes and threads are there. Exits with 1 when Tailrace is not twice as fast in a third of the memory.
//
//   npm run bench -- pv-uv            both, medians
//   node bench/pv-uv.mjs --alone      without Flink
//   node bench/pv-uv.mjs --scale      what a record costs from 10^5 to 10^7 records, 10^2 to 10^6 keys
//
// BENCH_RECORDS, BENCH_RUNS, BENCH_WORKERS.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { openResults } from '../dist/aggregator/results/reader.js';
import { FlinkCluster } from './lib/flink-cluster.mjs';
import { costOf, median } from './lib/measure.mjs';
import { makeWorkFolder, removeWorkFolder } from './lib/process.mjs';
import { fillTopic, recount } from './lib/visits.mjs';

const records = Number(process.env.BENCH_RECORDS ?? 1_000_000);
const recordsMax = Number(process.env.BENCH_RECORDS ?? 10_000_000);
const runs = Number(process.env.BENCH_RUNS ?? 3);
const workers = Number(process.env.BENCH_WORKERS ?? 1);
const isAlone = process.argv.includes('--alone');
const position = { file: 'bench', line: 1 };
const table = {
  name: 'access',
  topic: 'access',
  format: 'combined',
  options: {},
  metadata: {},
  optionPositions: {},
  timestamp: 'ts',
  watermarkMs: 5_000,
  idleTimeoutMs: 5_000,
  allowedLatenessMs: 0,
  brokers: [],
  position,
};
const visits = `SELECT window_start, window_end, path, COUNT(*) AS pv, COUNT(DISTINCT ip) AS uv
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '10' SECOND))
GROUP BY window_start, window_end, path`;
/** One window, so that all keys are in memory at a time; a row a key, so that it is not all output. */
const views = `SELECT window_start, window_end, path, COUNT(*) AS pv, SUM(\`bytes\`) AS sent
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' DAY))
GROUP BY window_start, window_end, path`;
const aggregationOf = (sql) => ({
  name: 'visits',
  sql,
  sqlPosition: position,
  outputs: [{ type: 'table', config: { retention: 30 * 86_400_000 }, position }],
  checkpointIntervalMs: 1_000,
  workers,
  position,
});
const round = (value, digits) => Number(value.toFixed(digits));

/** Fills a topic, calls `measure` with the broker's process, and cleans up. */
async function withTopic(shape, measure) {
  const work = makeWorkFolder();
  const child = fork('bench/lib/query-process.mjs');
  const ask = async (command) => {
    child.send(command);
    const [answer] = await once(child, 'message');
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer;
  };
  try {
    const { address } = await ask({ dataDir: join(work, 'broker') });
    await fillTopic(address, 'access', shape);
    return await measure({ work, address, ask, pid: child.pid });
  } finally {
    child.disconnect();
    await once(child, 'exit');
    removeWorkFolder(work);
  }
}

async function runTailrace({ work, ask, pid }, run, sql = visits) {
  const dataDir = join(work, `run-${run}`);
  const cost = await ask({ dataDir, table, aggregation: aggregationOf(sql) });
  const reader = openResults(dataDir);
  const range = { fromMs: -Infinity, toMs: Infinity, limit: 10_000_000 };
  const found = await reader.rows('visits', range);
  await reader.close();
  const rows = found.map(({ windowStartMs, values }) =>
    [windowStartMs, ...values.slice(2)].join('|'),
  );
  return { ...cost, peakMiB: costOf(pid).peakMiB, rows: rows.toSorted() };
}

function assertRows(name, rows, expected) {
  const wrong = expected.findIndex((row, i) => rows[i] !== row);
  if (wrong < 0 && rows.length === expected.length) return;
  throw new Error(
    `${name}: ${rows.length} rows, expected ${expected.length}; ` +
      `row ${wrong} is ${rows[wrong]}, expected ${expected[wrong]}`,
  );
}

function report(program, found, more) {
  const recordsPerSecond = Math.round(records / median(found.map(({ seconds }) => seconds)));
  console.log(
    JSON.stringify({
      bench: 'pv-uv',
      program,
      records,
      seconds: found.map(({ seconds }) => round(seconds, 2)),
      recordsPerSecond,
      cpuSeconds: found.map(({ cpuSeconds }) => round(cpuSeconds, 2)),
      ...more,
      load: round(loadavg()[0], 1),
    }),
  );
  return recordsPerSecond;
}

async function compare() {
  const shape = { records };
  const expected = recount(shape);
  await withTopic(shape, async (topic) => {
    const ours = [];
    for (let run = 0; run < runs; run++) {
      ours.push(await runTailrace(topic, run));
      assertRows('Tailrace', ours.at(-1).rows, expected);
    }
    const ourMiB = Math.round(ours.at(-1).peakMiB);
    const launchSeconds = ours.map((run) => round(run.launchSeconds, 2));
    const ourSpeed = report('tailrace', ours, { workers, launchSeconds, peakMiB: ourMiB });
    if (isAlone) return;
    const flink = await FlinkCluster.start(topic.work, 'bench/flink/PageViews.java', 'PageViews');
    const theirs = [];
    let theirMiB;
    try {
      for (let run = 0; run < runs; run++) {
        theirs.push(flink.run(topic.address, 'access'));
        assertRows('Flink', theirs.at(-1).rows, expected);
      }
      theirMiB = Math.round(flink.cost.rssMiB);
    } finally {
      await flink.stop();
    }
    const theirSpeed = report('flink', theirs, { rssMiB: theirMiB });
    const goals = {
      timesTheSpeed: { atLeast: 2, found: round(ourSpeed / theirSpeed, 2) },
      partOfTheMemory: { atMost: 0.333, found: round(ourMiB / theirMiB, 3) },
    };
    console.log(JSON.stringify({ bench: 'pv-uv', goals }));
    if (goals.timesTheSpeed.found < 2 || goals.partOfTheMemory.found > 0.333) process.exitCode = 1;
  });
}

/**
 * CPU is that of the whole process, broker included: wall-clock time depends on what else runs. The peak
 * includes the filling of the topic.
 */
async function scale() {
  const shapes = [
    ...[100_000, 1_000_000, 10_000_000].map((count) => ({ records: count })),
    ...[100, 10_000, 1_000_000].map((pages) => ({ records: 10_000_000, pages })),
  ];
  for (const shape of shapes.filter((each) => each.records <= recordsMax))
    await withTopic(shape, async (topic) => {
      const sql = shape.pages === undefined ? visits : views;
      const found = [];
      for (let run = 0; run < runs; run++) found.push(await runTailrace(topic, run, sql));
      const [{ rows }] = found;
      if (shape.records <= 1_000_000) assertRows('Tailrace', rows, recount(shape));
      const counted = rows.reduce((sum, row) => sum + Number(row.split('|')[2]), 0);
      if (counted !== shape.records) throw new Error(`${counted} of ${shape.records} are counted`);
      const nsARecord = (values) => Math.round((median(values) / shape.records) * 1e9);
      console.log(
        JSON.stringify({
          bench: 'pv-uv-scale',
          ...shape,
          rows: rows.length,
          nsARecord: nsARecord(found.map(({ seconds }) => seconds)),
          cpuNsARecord: nsARecord(found.map(({ cpuSeconds }) => cpuSeconds)),
          peakMiB: Math.round(found.at(-1).peakMiB),
          load: round(loadavg()[0], 1),
        }),
      );
    });
}

await (process.argv.includes('--scale') ? scale() : compare());

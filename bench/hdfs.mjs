// exec → memory channel → hdfs beside real Flume's sink, on the same real HDFS and with the same
// properties file: batches of 1 MiB and of 4 MiB in append mode, and whole files. Prints a JSON line a
// configuration and one with the ratios of the medians; exits with 1 when a byte on HDFS differs from
// the input or a goal is missed.
//
// HDFS is started twice: as it comes, and with a setting of its datanodes that spares them a sleep of
// 400 ms at many an append (docs/hdfs.md). BENCH_LINES, BENCH_RUNS, BENCH_ONLY=flume|tailrace.
import { loadavg } from 'node:os';
import { hadoopSettings } from '../dist-test/support/hadoop-settings.js';
import { HdfsPeer } from '../dist-test/support/hdfs-peer.js';
import { flumeTool } from '../dist-test/support/peers.js';
import { accessLinesFile } from './lib/access-lines.mjs';
import { flume, tailrace } from './lib/agent.mjs';
import { runHdfsFlow } from './lib/hdfs-flow.mjs';
import { median } from './lib/measure.mjs';

const lines = Number(process.env.BENCH_LINES ?? 500_000);
const runs = Number(process.env.BENCH_RUNS ?? 3);
const input = accessLinesFile(lines + 1);
const megabytes = (lines * 201) / 1e6;

const batches = { '1 MiB': 5_243, '4 MiB': 20_971 };
const replicas = { 'dfs.replication': '2', 'dfs.blocksize': String(128 * 1024 * 1024) };
// Hadoop's own: the peer's is shorter.
const clientTimeout = { 'dfs.client.socket-timeout': '60000' };
const shortDelay = { 'dfs.client.block.write.locateFollowingBlock.initial.delay.ms': '20' };

/** What a test leaves to its end. */
const cleanUps = [];
const untilEnd = { after: (cleanUp) => void cleanUps.unshift(cleanUp) };

// A client of Hadoop has settings of its own: as many replicas as WebHDFS gives.
const programs = { flume: flume(flumeTool(hadoopSettings(untilEnd, replicas)), '1g'), tailrace };
const configurations = Object.entries(batches).flatMap(([batch, batchSize]) => [
  { program: 'flume', delivery: 'append', batch, batchSize },
  { program: 'tailrace', delivery: 'append', batch, batchSize },
  { program: 'tailrace', delivery: 'file', batch, batchSize },
]);
const wanted = configurations.filter(
  ({ program }) => (process.env.BENCH_ONLY ?? program) === program,
);

/** Megabytes a second of each configuration: the first round of each warms up and is not counted. */
async function measureOn(hdfs, hdfsSettings) {
  const rates = new Map();
  for (const { program, delivery, batch, batchSize } of wanted) {
    const flow = { hdfs, input, lines, rounds: runs + 1, batchSize, delivery };
    const { costs, peakMiB } = await runHdfsFlow(programs[program], flow);
    const seconds = costs.map((cost) => cost.seconds);
    const cpuSeconds = median(costs.slice(1).map((cost) => cost.cpuSeconds));
    const megabytesPerSecond = megabytes / median(seconds.slice(1));
    rates.set(`${program} ${delivery} ${batch}`, megabytesPerSecond);
    console.log(
      JSON.stringify({
        bench: 'hdfs',
        hdfs: hdfsSettings,
        program,
        delivery,
        batch,
        megabytesPerSecond: Number(megabytesPerSecond.toFixed(1)),
        seconds: seconds.map((value) => Number(value.toFixed(2))),
        cpuSeconds: Number(cpuSeconds.toFixed(2)),
        peakMiB: Math.round(peakMiB),
        load: Number(loadavg()[0].toFixed(1)),
      }),
    );
  }
  return rates;
}

function goalsOf(rates) {
  const flumeBest = Math.max(...Object.keys(batches).map((b) => rates.get(`flume append ${b}`)));
  return Object.keys(batches).flatMap((batch) => [
    {
      what: `append ${batch} to Flume's`,
      goal: 0.8,
      ratio: rates.get(`tailrace append ${batch}`) / rates.get(`flume append ${batch}`),
    },
    {
      what: `file ${batch} to Flume's best`,
      goal: 2,
      ratio: rates.get(`tailrace file ${batch}`) / flumeBest,
    },
  ]);
}

try {
  for (const settings of [{}, shortDelay]) {
    const hdfs = await HdfsPeer.start(untilEnd, {
      datanodes: 3,
      settings: { ...replicas, ...clientTimeout, ...settings },
      javaOptions: ['-Xmx1g', '-XX:TieredStopAtLevel=4'],
    });
    const rates = await measureOn(hdfs, settings);
    await cleanUps.shift()();
    if (wanted.length < configurations.length) continue;
    const goals = goalsOf(rates);
    for (const goal of goals) goal.ratio = Number(goal.ratio.toFixed(2));
    console.log(JSON.stringify({ bench: 'hdfs', hdfs: settings, lines, runs, goals }));
    if (goals.some(({ goal, ratio }) => ratio < goal)) process.exitCode = 1;
  }
} finally {
  for (const cleanUp of cleanUps) await cleanUp();
}

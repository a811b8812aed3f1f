// file → memory channel → file_roll and file → file channel → file_roll, beside rsyslog on the same
// input in the same run. Prints a JSON line a run and one with the ratios of the medians; exits with 1
// when an output differs from its input. BENCH_LINES, BENCH_RUNS.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessLinesFile } from './lib/access-lines.mjs';
import { bytesIn, measure, median } from './lib/measure.mjs';

const lines = Number(process.env.BENCH_LINES ?? 1_000_000);
const runs = Number(process.env.BENCH_RUNS ?? 3);
const input = accessLinesFile(lines);
const inputBytes = statSync(input).size;

// Flume's defaults of 100 events a batch cut slabs small; these sizes are what a user would set.
const batchSize = 5_000;
const agent = (channel) => (work) => {
  writeFileSync(
    join(work, 'agent.properties'),
    `a1.sources = r1
a1.channels = c1
a1.sinks = k1
a1.sources.r1.type = TAILDIR
a1.sources.r1.positionFile = ${work}/position.json
a1.sources.r1.filegroups = f1
a1.sources.r1.filegroups.f1 = ${work}/in/.*log
a1.sources.r1.batchSize = ${batchSize}
a1.sources.r1.channels = c1
a1.channels.c1.type = ${channel}
a1.channels.c1.capacity = 1000000
a1.channels.c1.transactionCapacity = 10000
${channel === 'file' ? `a1.channels.c1.checkpointDir = ${work}/checkpoint\na1.channels.c1.dataDirs = ${work}/data\n` : ''}
a1.sinks.k1.type = file_roll
a1.sinks.k1.sink.directory = ${work}/out
a1.sinks.k1.sink.rollInterval = 0
a1.sinks.k1.sink.batchSize = ${batchSize}
a1.sinks.k1.channel = c1
`,
  );
  return {
    command: process.execPath,
    args: [
      'dist/cli/agent-bin.js',
      '--conf',
      join(work, 'agent.properties'),
      '--name',
      'a1',
      '--log-level',
      'error',
    ],
  };
};

function rsyslog(work) {
  writeFileSync(
    join(work, 'rsyslog.conf'),
    `global(workDirectory="${work}/spool" maxMessageSize="64k" parser.escapeControlCharactersOnReceive="off")
module(load="imfile" mode="inotify")
template(name="raw" type="string" string="%msg%\\n")
ruleset(name="r" queue.type="LinkedList" queue.size="100000" queue.dequeueBatchSize="1000") {
  action(type="omfile" file="${work}/out/access.log" template="raw" ioBufferSize="64k" flushOnTXEnd="on")
}
input(type="imfile" file="${work}/in/*.log" tag="a" ruleset="r" severity="info" facility="local0")
`,
  );
  return {
    command: 'rsyslogd',
    args: ['-n', '-f', join(work, 'rsyslog.conf'), '-i', join(work, 'pid')],
  };
}

const programs = {
  'rsyslog, memory queue': rsyslog,
  'tailrace, memory channel': agent('memory'),
  'tailrace, file channel (fdatasync before ack)': agent('file'),
};

async function runOnce(name) {
  const work = mkdtempSync(join(tmpdir(), 'tailrace-bench-'));
  for (const folder of ['in', 'out', 'spool']) mkdirSync(join(work, folder));
  copyFileSync(input, join(work, 'in/access.log'));
  try {
    const out = join(work, 'out');
    const cost = await measure({
      ...programs[name](work),
      isDone: () => bytesIn(out) >= inputBytes,
    });
    const written = Buffer.concat(
      readdirSync(out)
        .toSorted()
        .map((file) => readFileSync(join(out, file))),
    );
    if (!written.equals(readFileSync(input)))
      throw new Error(`${name}: the output differs from the input`);
    return cost;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (spawnSync('rsyslogd', ['-v']).error !== undefined) {
  console.error('file-to-file: the peer is missing; install the Debian package rsyslog');
  process.exit(1);
}
const rates = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
for (let run = 0; run < runs; run++) {
  for (const name of Object.keys(programs)) {
    const { seconds, peakMiB, cpuSeconds } = await runOnce(name);
    rates[name].push(lines / seconds);
    console.log(
      JSON.stringify({
        bench: 'file-to-file',
        program: name,
        lines,
        linesPerSecond: Math.round(lines / seconds),
        cpuSeconds,
        peakMiB: Math.round(peakMiB),
      }),
    );
  }
}
const [peer, memory, durable] = Object.values(rates).map(median);
console.log(
  JSON.stringify({
    bench: 'file-to-file',
    lines,
    runs,
    batchSize,
    medians: {
      rsyslog: Math.round(peer),
      memory: Math.round(memory),
      durable: Math.round(durable),
    },
    memoryToRsyslog: Number((memory / peer).toFixed(2)),
    goalMemoryToRsyslog: 1.5,
    durableToMemory: Number((durable / memory).toFixed(2)),
    goalDurableToMemory: 0.4,
  }),
);

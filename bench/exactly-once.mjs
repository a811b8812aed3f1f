// What exactly once costs: the whole flow from file bytes to window results (taildir → file channel →
// topic → windows), drained, with records and position in one transaction and without. Everything else
// is the same. Counts are checked; exits with 1 when it costs more than 15 %. BENCH_LINES, BENCH_RUNS.
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessLinesFile } from './lib/access-lines.mjs';
import { median } from './lib/measure.mjs';
import { makeWorkFolder, removeWorkFolder, runTailrace } from './lib/process.mjs';

const lines = Number(process.env.BENCH_LINES ?? 500_000);
const runs = Number(process.env.BENCH_RUNS ?? 3);
const goal = 1.15;
const input = accessLinesFile(lines);

function pipeline(work, batchSize, isExactlyOnce) {
  const file = join(work, 'pipeline.yaml');
  writeFileSync(
    file,
    `dataDir: data
agents:
  web:
    sources:
      access: { type: taildir, filegroups: { main: in/access.log }, channels: [buffer], batchSize: ${batchSize} }
    channels:
      buffer: { type: file, transactionCapacity: 10000 }
    sinks:
      topic:
        type: kafka
        channel: buffer
        kafka.bootstrap.servers: 127.0.0.1:19192
        kafka.topic: access
        flumeBatchSize: ${batchSize}
        kafka.producer.acks: all
        kafka.producer.enable.idempotence: ${isExactlyOnce}
broker: { listen: '127.0.0.1:19192', topics: { access: { partitions: 1 } } }
tables:
  access: { topic: access, format: combined, timestamp: ts, watermark: 60s }
aggregations:
  lines:
    sql: |
      SELECT window_start, window_end, COUNT(*) AS pv
      FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR)) GROUP BY window_start, window_end
    outputs: [{ type: table }]
`,
  );
  return file;
}

/** Seconds of one drain, from the start of the process to its end. */
function secondsOf(batchSize, isExactlyOnce) {
  const work = makeWorkFolder('in');
  try {
    copyFileSync(input, join(work, 'in/access.log'));
    const conf = pipeline(work, batchSize, isExactlyOnce);
    const startMs = performance.now();
    runTailrace('up', '--conf', conf, '--drain', '--log-level', 'error');
    const seconds = (performance.now() - startMs) / 1000;
    const rows = runTailrace('results', 'lines', '--conf', conf, '--format', 'jsonl')
      .trim()
      .split('\n');
    const counted = rows.reduce((sum, row) => sum + JSON.parse(row).pv, 0);
    if (counted !== lines) throw new Error(`${counted} of ${lines} lines are in the windows`);
    return seconds;
  } finally {
    removeWorkFolder(work);
  }
}

for (const batchSize of [100, 5_000]) {
  const seconds = { exactlyOnce: [], without: [] };
  for (let run = 0; run < runs; run++) {
    seconds.exactlyOnce.push(secondsOf(batchSize, true));
    seconds.without.push(secondsOf(batchSize, false));
  }
  const ratio = median(seconds.exactlyOnce) / median(seconds.without);
  console.log(
    JSON.stringify({
      bench: 'exactly-once',
      lines,
      runs,
      batchSize,
      secondsExactlyOnce: seconds.exactlyOnce.map((each) => Number(each.toFixed(2))),
      secondsWithout: seconds.without.map((each) => Number(each.toFixed(2))),
      ratio: Number(ratio.toFixed(3)),
      goal,
    }),
  );
  if (ratio > goal) process.exitCode = 1;
}

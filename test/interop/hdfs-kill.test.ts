/**
 * kill -9 of an agent that writes a growing log to a real HDFS, at the sink's crash points and at
 * random moments: in both delivery modes every line is there once in the end, and no file is left in
 * use.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CrashPoint } from '#src/core/crash-point.js';
import { run } from '../support/command-line.js';
import { faultCount } from '../support/fault-count.js';
import { filesBelow, linesBelow } from '../support/hdfs-output.js';
import { HdfsPeer } from '../support/hdfs-peer.js';
import { hdfsFolders, writeHdfsPipeline } from '../support/hdfs-pipeline.js';
import { LiveLog } from '../support/live-log.js';
import { Random } from '../support/random.js';
import { assertSameLines } from '../support/same-lines.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { Victim, type Kill } from '../support/victim.js';

const seed = Number(process.env['TAILRACE_SIM_SEED'] ?? Date.now() % 1_000_000);
const kills = faultCount(50);
const points: readonly CrashPoint[] = [
  'sink.hdfs.written',
  'sink.hdfs.prepared',
  'sink.hdfs.renamed',
  'sink.hdfs.journaled',
  'channel.leased',
];
const randomMomentMsMax = 2_500;
const drainLimitMs = 600_000;

function planOf(random: Random): Kill[] {
  return Array.from({ length: kills }, (_, i): Kill =>
    i % 2 === 0
      ? { point: points[(i / 2) % points.length]!, passing: 1 + random.below(5) }
      : { afterMs: 300 + random.below(randomMomentMsMax) },
  );
}

test(`after ${kills} kills each line is on HDFS once, in both modes (seed ${seed})`, async (t) => {
  const hdfs = await HdfsPeer.start(t);
  const namenodes = hdfs.namenodes.join(',');
  const { file, logs } = writeHdfsPipeline(temporaryDirectory(t), {
    namenodes,
    rollCount: 800,
    batchSize: 50,
  });
  const log = new LiveLog(logs, { seed, linesPerSecond: 400, rotateEveryMs: 10_000 });
  t.after(() => log.stop());
  log.start();
  const victim = new Victim('up', ['up', '--conf', file]);
  t.after(() => victim.abandon());
  await victim.suffer(planOf(new Random(seed)));
  await victim.stop();
  log.stop();
  const drain = ['up', '--conf', file, '--drain', '--log-level', 'error'];
  const drained = await run('tailrace', drain, { limitMs: drainLimitMs });
  assert.equal(drained.code, 0, drained.stderr);
  const lines = log.text.trimEnd().split('\n');
  for (const [mode, folder] of Object.entries(hdfsFolders)) {
    const files = await filesBelow(hdfs, folder);
    t.diagnostic(`${mode}: ${victim.kills} kills, ${lines.length} lines in ${files.length} files`);
    assertSameLines(await linesBelow(hdfs, folder), lines, mode);
    const inUse = files.filter((path) => path.endsWith('.tmp'));
    assert.deepEqual(inUse, [], `${mode}: files that nobody has finished`);
  }
});

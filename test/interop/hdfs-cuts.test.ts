/**
 * Connections to the namenode and to the datanode of a real HDFS break at every phase of a write,
 * hundreds of times: in both delivery modes every line is there once in the end.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BreakingProxy, breaks } from '../support/breaking-proxy.js';
import { run, start } from '../support/command-line.js';
import { faultCount } from '../support/fault-count.js';
import { filesBelow, linesBelow } from '../support/hdfs-output.js';
import { HdfsPeer } from '../support/hdfs-peer.js';
import { hdfsFolders, writeHdfsPipeline } from '../support/hdfs-pipeline.js';
import { LiveLog } from '../support/live-log.js';
import { Random } from '../support/random.js';
import { assertSameLines } from '../support/same-lines.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const seed = Number(process.env['TAILRACE_SIM_SEED'] ?? Date.now() % 1_000_000);
const cuts = faultCount(500, 30);
const limitMs = 1_800_000;
const lookMs = 5;
/** A body of a small group of lines is about so long. */
const bodyBytesMax = 4_000;

/** The HTTP port of the one datanode: where the namenode sends a write. */
async function datanodePort(namenode: string): Promise<number> {
  const url = `http://${namenode}/webhdfs/v1/user/flume/x?op=CREATE&noredirect=true&user.name=flume`;
  const answer = await fetch(url, { method: 'PUT' });
  const { Location } = (await answer.json()) as { Location: string };
  return Number(new URL(Location).port);
}

async function proxyTo(t: { after(f: () => void): void }, port: number): Promise<BreakingProxy> {
  const proxy = new BreakingProxy(port);
  await proxy.listen();
  t.after(() => proxy.close());
  return proxy;
}

test(`after ${cuts} broken connections each line is on HDFS once (seed ${seed})`, async (t) => {
  const hdfs = await HdfsPeer.start(t, { datanodes: 1 });
  const namenode = await proxyTo(t, Number(hdfs.namenodes[0]!.split(':')[1]));
  const datanode = await proxyTo(t, await datanodePort(hdfs.namenodes[0]!));
  const { file, logs } = writeHdfsPipeline(temporaryDirectory(t), {
    namenodes: `127.0.0.1:${namenode.port}`,
    rollCount: 400,
    batchSize: 50,
    sink: [`hdfs.datanodeAddresses: 127.0.0.1=127.0.0.1:${datanode.port}`],
  });
  const log = new LiveLog(logs, { seed, linesPerSecond: 300, rotateEveryMs: 10_000 });
  t.after(() => log.stop());
  log.start();
  const random = new Random(seed);
  const up = start('tailrace', ['up', '--conf', file, '--log-level', 'error'], { limitMs });
  t.after(() => up.child.kill('SIGKILL'));
  const deadlineMs = performance.now() + limitMs;
  for (let made = 0; made < cuts; made++) {
    const proxy = random.below(3) === 0 ? namenode : datanode;
    // A namenode's calls have no body.
    const places = proxy === namenode ? breaks.filter((where) => where !== 'body') : breaks;
    proxy.due = { where: random.pick(places), atByte: random.below(bodyBytesMax) };
    while (proxy.due !== undefined) {
      assert.ok(performance.now() < deadlineMs, `${made} of ${cuts} cuts were made`);
      assert.equal(up.child.exitCode, null, up.stderr);
      await new Promise((resolve) => setTimeout(resolve, lookMs));
    }
  }
  log.stop();
  assert.equal((await up.end('SIGTERM')).code, 0, up.stderr);
  const drain = ['up', '--conf', file, '--drain', '--log-level', 'error'];
  const drained = await run('tailrace', drain, { limitMs });
  assert.equal(drained.code, 0, drained.stderr);
  const lines = log.text.trimEnd().split('\n');
  const made = (proxy: BreakingProxy): string =>
    [...proxy.made].map(([where, count]) => `${where} ${count}`).join(', ');
  t.diagnostic(`${lines.length} lines; namenode: ${made(namenode)}; datanode: ${made(datanode)}`);
  for (const [mode, folder] of Object.entries(hdfsFolders)) {
    assertSameLines(await linesBelow(hdfs, folder), lines, mode);
    const inUse = (await filesBelow(hdfs, folder)).filter((path) => path.endsWith('.tmp'));
    assert.deepEqual(inUse, [], `${mode}: files that nobody has finished`);
  }
});

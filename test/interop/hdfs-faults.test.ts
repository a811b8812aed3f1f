/**
 * Parts of a real HDFS fail while two agents write to it, one in each delivery mode: when it works
 * again, every line is there once, and the log has said what happened.
 */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { run } from '../support/command-line.js';
import { cleanUpOfFile } from '../support/file-clean-up.js';
import { ForeignWriter } from '../support/foreign-writer.js';
import { HdfsFlow, modes } from '../support/hdfs-flow.js';
import { filesBelow, linesOf } from '../support/hdfs-output.js';
import { HdfsPeer, type DatanodeProcess } from '../support/hdfs-peer.js';
import { hdfsFolders } from '../support/hdfs-pipeline.js';
import { assertSameLines } from '../support/same-lines.js';

const seed = Number(process.env['TAILRACE_SIM_SEED'] ?? Date.now() % 1_000_000);
const cleanUp = cleanUpOfFile();
/** More than that from one agent in one test is a flood. */
const warningsMax = 6;
/** After which another client may take a file of one that is dead; of HDFS it is a minute. */
const softLeaseMs = 3_000;

/** As HDFS resets it. */
const noQuota = -1;

/** All tests share it, and the agents live through them until one fails. */
interface Place {
  readonly hdfs: HdfsPeer;
  /** One of three. */
  datanode: DatanodeProcess;
  /** Gone when it did not get through a test. */
  flow: HdfsFlow | undefined;
  flows: number;
}

let place: Promise<Place> | undefined;

async function start(): Promise<Place> {
  const hdfs = await HdfsPeer.start(cleanUp, { isHa: true });
  await hdfs.setLeaseLimits(softLeaseMs, 1_200_000);
  return { hdfs, datanode: await hdfs.startDatanode(), flow: undefined, flows: 0 };
}

function survives(
  what: string,
  fault: (flow: HdfsFlow, place: Place, t: TestContext) => Promise<void>,
): void {
  test(`each line is on HDFS once after ${what} (seed ${seed})`, async (t) => {
    const here = await (place ??= start());
    const flow = here.flow ?? new HdfsFlow(cleanUp, here.hdfs, seed + here.flows++);
    here.flow = undefined;
    t.after(() => {
      if (here.flow === undefined) flow.kill();
    });
    await flow.begin(t);
    await fault(flow, here, t);
    await flow.pass(100);
    await flow.end();
    for (const mode of modes) {
      const said = flow.said(mode);
      t.diagnostic(`${mode} said ${said.length} lines`);
      for (const line of said) t.diagnostic(line);
      assert.ok(said.length <= warningsMax, said.join('\n'));
    }
    here.flow = flow;
  });
}

survives('a failover and one back', async (flow, { hdfs }) => {
  await hdfs.activate(1);
  await flow.pass(500);
  await hdfs.activate(0);
});

survives('some seconds without an active namenode', async (flow, { hdfs }) => {
  await hdfs.activate(undefined);
  await flow.untilSaid(/StandbyException|no namenode is active/);
  await hdfs.activate(0);
});

survives('a start of the agents while no namenode is active', async (flow, { hdfs }) => {
  await hdfs.activate(undefined);
  await flow.untilSaid(/StandbyException|no namenode is active/);
  await flow.restart();
  await flow.untilSaid(/no namenode is active/);
  await hdfs.activate(0);
});

survives('a restart of the active namenode', async (flow, { hdfs }) => {
  await hdfs.stopNamenode(0);
  await flow.untilSaid(/ECONNREFUSED|StandbyException|no namenode is active/);
  await hdfs.startNamenode(0);
  await hdfs.activate(0);
  await hdfs.setLeaseLimits(softLeaseMs, 1_200_000);
});

survives('safe mode', async (flow, { hdfs }) => {
  await hdfs.setSafeMode(true);
  await flow.untilSaid(/safe mode/i);
  await hdfs.setSafeMode(false);
});

survives('an orderly stop of a datanode', async (flow, { hdfs }) => {
  await hdfs.stopDatanode();
  await flow.pass(500);
  await hdfs.startDatanodes();
});

survives('kill -9 of a datanode', async (flow, here) => {
  await here.datanode.process.kill();
  await flow.pass(1_000);
  here.datanode = await here.hdfs.restartDatanode(here.datanode);
});

survives('a datanode that was frozen for longer than a call may take', async (flow, here) => {
  here.datanode.process.freeze();
  await flow.untilSaid(/timed out after 3000 ms/);
  await flow.pass(200);
  here.datanode.process.thaw();
});

survives('a quota of names that was lifted', async (flow, { hdfs }) => {
  await hdfs.setQuota('/user/flume', 1, noQuota);
  await flow.untilSaid(/NSQuotaExceededException|quota/i);
  await hdfs.setQuota('/user/flume', noQuota, noQuota);
});

survives('a quota of space that was lifted', async (flow, { hdfs }) => {
  await hdfs.setQuota('/user/flume', noQuota, 1);
  await flow.untilSaid(/DSQuotaExceededException|quota/i);
  await hdfs.setQuota('/user/flume', noQuota, noQuota);
});

survives('a time without permission', async (flow, { hdfs }) => {
  for (const mode of modes) await hdfs.setPermission(hdfsFolders[mode], '555');
  await flow.untilSaid(/Permission denied: user=flume, access=WRITE/);
  for (const mode of modes) await hdfs.setPermission(hdfsFolders[mode], '755');
});

survives('somebody else had opened a file that is being written', async (flow, { hdfs }) => {
  let writer: ForeignWriter | undefined;
  const isInTheWay = async (): Promise<boolean> => {
    await writer?.close();
    const paths = await filesBelow(hdfs, hdfsFolders.append);
    const inUse = paths.findLast((path) => path.endsWith('.tmp'));
    writer = inUse === undefined ? undefined : await ForeignWriter.open(hdfs, inUse);
    await flow.pass(100);
    return flow.said('append').some((line) => /lease/.test(line));
  };
  for (let tries = 0; !(await isInTheWay()); tries++) assert.ok(tries < 20);
  await flow.pass(200);
  await writer?.close();
});

test('a drain leaves nothing in use, and each line of all tests is there once', async () => {
  const { hdfs, flow, flows } = await place!;
  assert.ok(flow !== undefined && flows === 1, 'the agents have lived through all tests');
  await flow.stop();
  const drain = ['up', '--conf', flow.pipeline.file, '--drain', '--log-level', 'warn'];
  const { code, stderr } = await run('tailrace', drain);
  assert.deepEqual([code, stderr], [0, '']);
  for (const mode of modes) {
    const paths = await filesBelow(hdfs, hdfsFolders[mode]);
    const inUse = paths.filter((path) => path.endsWith('.tmp'));
    assert.deepEqual(inUse, [], mode);
    // A request that was late may have come after the test that it belongs to.
    assertSameLines(await linesOf(hdfs, paths), flow.lines, mode);
  }
});

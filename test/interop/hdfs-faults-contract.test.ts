/** As hdfs-contract.test.ts, for what HDFS does when parts of it are away. */
import { setTimeout as sleep } from 'node:timers/promises';
import { webHdfsFaultContract } from '../contracts/web-hdfs-faults.js';
import { cleanUpOfFile } from '../support/file-clean-up.js';
import { HdfsPeer, type DatanodeProcess } from '../support/hdfs-peer.js';
import { webHdfsClient } from '../support/webhdfs-client.js';

const file = cleanUpOfFile();
let started: Promise<{ hdfs: HdfsPeer; datanode: DatanodeProcess }> | undefined;
let folders = 0;

async function start(): Promise<{ hdfs: HdfsPeer; datanode: DatanodeProcess }> {
  const settings = { 'dfs.replication': '1' };
  const hdfs = await HdfsPeer.start(file, { isHa: true, datanodes: 0, settings });
  return { hdfs, datanode: await hdfs.startDatanode() };
}

webHdfsFaultContract('Hadoop 3.4.1', async (test) => {
  const { hdfs, datanode } = await (started ??= start());
  const client = webHdfsClient(test, hdfs.namenodes);
  const directory = `/user/flume/${folders++}`;
  await client.makeDirectories(directory);
  test.after(async () => {
    datanode.process.thaw();
    await hdfs.activate(0);
  });
  return {
    hdfs: client,
    impatient: webHdfsClient(test, hdfs.namenodes, { callTimeoutMs: 2_000 }),
    directory,
    read: (path) => hdfs.read(path),
    pass: (ms) => sleep(ms),
    async freezeDatanode() {
      datanode.process.freeze();
    },
    async thawDatanode() {
      datanode.process.thaw();
    },
    stopNamenode: (index) => hdfs.stopNamenode(index),
    startNamenode: (index) => hdfs.startNamenode(index),
    activate: (index) => hdfs.activate(index),
  };
});

/**
 * The facts that the simulated WebHDFS (test/support/webhdfs-server.ts) is built on, held against a
 * real HDFS with the same client.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { webHdfsContract, type CleanUp } from '../contracts/web-hdfs.js';
import { cleanUpOfFile } from '../support/file-clean-up.js';
import { HdfsPeer } from '../support/hdfs-peer.js';
import { webHdfsClient } from '../support/webhdfs-client.js';

const file = cleanUpOfFile();
let started: Promise<HdfsPeer> | undefined;
let folders = 0;

/** One for all tests of this file. */
function peer(): Promise<HdfsPeer> {
  return (started ??= HdfsPeer.start(file));
}

webHdfsContract('Hadoop 3.4.1', async (test: CleanUp) => {
  const hdfs = await peer();
  const client = webHdfsClient(test, hdfs.namenodes);
  const directory = `/user/flume/${folders++}`;
  await client.makeDirectories(directory);
  return {
    hdfs: client,
    directory,
    blockBytes: 1 << 20,
    read: (path) => hdfs.read(path),
    pass: (ms) => sleep(ms),
    async passSoftLimit() {
      test.after(() => hdfs.setLeaseLimits(60_000, 1_200_000));
      await hdfs.setLeaseLimits(500, 60_000);
      await sleep(600);
    },
    async setSafeMode(isOn) {
      await hdfs.setSafeMode(isOn);
    },
    setQuota: (path, names, bytes) => hdfs.setQuota(path, names, bytes),
  };
});

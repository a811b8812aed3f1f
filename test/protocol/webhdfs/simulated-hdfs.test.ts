import { webHdfsContract } from '../../contracts/web-hdfs.js';
import { webHdfsFaultContract } from '../../contracts/web-hdfs-faults.js';
import { FakeClock } from '../../support/fake-clock.js';
import { webHdfsClient } from '../../support/webhdfs-client.js';
import { WebHdfsServer } from '../../support/webhdfs-server.js';

webHdfsContract('simulated', async (test) => {
  const clock = new FakeClock();
  const blockBytes = 1 << 20; // what is written is more than one, and never two
  const server = await WebHdfsServer.start(test, { clock, blockBytes });
  const { namespace } = server;
  const directory = '/user/flume/d';
  namespace.makeDirectories(directory, 'flume');
  return {
    hdfs: webHdfsClient(test, server.addresses),
    directory,
    blockBytes,
    read: async (path) => server.read(path)!,
    async pass(ms) {
      await new Promise((resolve) => setImmediate(resolve));
      await clock.advance(ms);
    },
    async passSoftLimit() {
      for (const { open } of server.datanodes) for (const file of open) file.loseWriter();
      await clock.advance(60_000);
    },
    async setSafeMode(isOn) {
      namespace.isInSafeMode = isOn;
    },
    async setQuota(path, names, bytes) {
      namespace.setQuota(path, { names, bytes });
    },
  };
});

webHdfsFaultContract('simulated', async (test) => {
  const clock = new FakeClock();
  const server = await WebHdfsServer.start(test, { clock, namenodes: 2, datanodes: 1 });
  const [datanode, directory] = [server.datanodes[0]!, '/user/flume/d'];
  server.namespace.makeDirectories(directory, 'flume');
  test.after(() => datanode.thaw());
  return {
    hdfs: webHdfsClient(test, server.addresses),
    impatient: webHdfsClient(test, server.addresses, { callTimeoutMs: 1_500 }),
    directory,
    read: async (path) => server.read(path)!,
    async pass(ms) {
      await new Promise((resolve) => setImmediate(resolve));
      await clock.advance(ms);
    },
    async freezeDatanode() {
      datanode.freeze();
    },
    async thawDatanode() {
      datanode.thaw();
    },
    stopNamenode: (index) => server.namenodes[index]!.listener.close(),
    startNamenode: (index) => server.namenodes[index]!.listener.reopen(),
    async activate(index) {
      server.activate(index);
    },
  };
});

import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { Counters } from '#src/core/counters.js';
import { WebHdfsClient } from '#src/protocol/webhdfs/client.js';
import { FileClosing } from '#src/sinks/hdfs/file-closing.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { FakeClock } from '../../support/fake-clock.js';
import { openJournal } from '../../support/hdfs-journal.js';
import { RecordingLogger } from '../../support/recording-logger.js';
import { WebHdfsServer } from '../../support/webhdfs-server.js';

const folder = '/user/flume';

async function setting(test: TestContext) {
  const clock = new FakeClock();
  const server = await WebHdfsServer.start(test, { clock });
  const hdfs = new WebHdfsClient({
    namenodes: server.addresses.map((address) => {
      const [host = '', port] = address.split(':');
      return { tls: false, host, port: Number(port) };
    }),
    user: 'flume',
    callTimeoutMs: Infinity,
    clock,
  });
  test.after(() => hdfs.close());
  const { journal } = await openJournal(new SimFileSystem(1));
  await journal.begin('c0ffee', 0);
  const closing = new FileClosing({
    hdfs,
    journal,
    clock,
    logger: new RecordingLogger(),
    counters: new Counters(),
    closeTries: Infinity,
    retryIntervalMs: 180_000,
    callTimeoutMs: 30_000,
  });
  const allClosed = async (): Promise<void> => {
    for (let turns = 0; journal.files.size > 0; turns++) {
      assert.ok(turns < 5_000, 'files are closed in the end');
      await clock.advance(1_000);
    }
  };
  return { server, hdfs, journal, closing, allClosed };
}

describe('files that are closed over WebHDFS', () => {
  it('are finished, settled and removed', async (test) => {
    const { server, hdfs, journal, closing, allClosed } = await setting(test);
    for (const name of ['finish', 'settle', 'remove'] as const) {
      const inUsePath = `${folder}/${name}.tmp`;
      await journal.created(inUsePath, `${folder}/${name}`);
      await hdfs.create(inUsePath, [Buffer.from('abcdef')]);
      const lengthBytes = { finish: 6, settle: 3, remove: 0 }[name];
      if (lengthBytes > 0)
        await journal.delivered(inUsePath, lengthBytes, [{ from: 0, to: lengthBytes }]);
      closing[name](inUsePath);
    }
    await allClosed();
    assert.equal(server.read(`${folder}/finish`)?.toString(), 'abcdef');
    assert.equal(server.read(`${folder}/settle`)?.toString(), 'abc');
    for (const name of ['finish.tmp', 'settle.tmp', 'remove.tmp', 'remove'])
      assert.equal(server.read(`${folder}/${name}`), undefined);
  });

  it('are settled when every answer is lost once', async (test) => {
    const { server, hdfs, journal, closing, allClosed } = await setting(test);
    const inUsePath = `${folder}/a.tmp`;
    await journal.created(inUsePath, `${folder}/a`);
    await hdfs.create(inUsePath, [Buffer.from('abcdef')]);
    await journal.delivered(inUsePath, 3, [{ from: 0, to: 3 }]);
    const seen = new Set<string>();
    server.intervene = ({ operation, path }, phase) => {
      if (phase !== 'done' || seen.has(operation + path)) return 'goes on';
      seen.add(operation + path);
      return 'torn answer';
    };
    closing.settle(inUsePath);
    await allClosed();
    assert.equal(server.read(`${folder}/a`)?.toString(), 'abc');
    assert.equal(server.read(inUsePath), undefined);
    assert.ok(seen.has(`RENAME${inUsePath}`));
  });
});

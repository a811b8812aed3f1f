import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WebHdfsError, type WebHdfs } from '#src/protocol/webhdfs/web-hdfs.js';
import { untilItGoesWell } from '../support/fixture-time.js';
import type { CleanUp } from './web-hdfs.js';

/** An HDFS with two namenodes, the first active, and one datanode. */
export interface FaultyHdfs {
  readonly hdfs: WebHdfs;
  /** Gives up a call after a second or two. */
  readonly impatient: WebHdfs;
  /** A folder without entries. */
  readonly directory: string;
  read(path: string): Promise<Buffer>;
  /** Lets `ms` pass for HDFS. */
  pass(ms: number): Promise<void>;
  freezeDatanode(): Promise<void>;
  thawDatanode(): Promise<void>;
  stopNamenode(index: number): Promise<void>;
  /** As a standby; out of safe mode. */
  startNamenode(index: number): Promise<void>;
  /** The other one becomes a standby; undefined: both. */
  activate(index: number | undefined): Promise<void>;
}

/** What HDFS does when parts of it are away: of a real one and of the simulated one. */
export function webHdfsFaultContract(
  name: string,
  make: (test: CleanUp) => Promise<FaultyHdfs>,
): void {
  const facts = (title: string, check: (faulty: FaultyHdfs) => Promise<void>): void =>
    void it(title, async (test) => check(await make(test)));

  describe(`WebHDFS under faults: ${name}`, () => {
    facts('a frozen datanode carries a create out when it thaws', async (faulty) => {
      const { impatient, hdfs, directory, read, freezeDatanode, thawDatanode } = faulty;
      await freezeDatanode();
      await unknown(impatient.create(`${directory}/f`, [Buffer.from('late')]));
      assert.equal(await hdfs.status(`${directory}/f`), undefined);
      await thawDatanode();
      await untilItGoesWell(faulty, async () => {
        assert.equal((await hdfs.status(`${directory}/f`))?.lengthBytes, 4);
      });
      assert.equal(String(await read(`${directory}/f`)), 'late');
    });

    facts('a frozen datanode carries an append out when it thaws', async (faulty) => {
      const { impatient, hdfs, directory, read, freezeDatanode, thawDatanode } = faulty;
      await hdfs.create(`${directory}/f`, [Buffer.from('first ')]);
      await freezeDatanode();
      await unknown(impatient.append(`${directory}/f`, [Buffer.from('late')]));
      assert.equal((await hdfs.status(`${directory}/f`))?.lengthBytes, 6);
      await thawDatanode();
      await untilItGoesWell(faulty, async () => {
        assert.equal((await hdfs.status(`${directory}/f`))?.lengthBytes, 10);
      });
      assert.equal(String(await read(`${directory}/f`)), 'first late');
    });

    facts('a late append does not find a file that was renamed', async (faulty) => {
      const { impatient, hdfs, directory, read, pass, freezeDatanode, thawDatanode } = faulty;
      await hdfs.create(`${directory}/f.tmp`, [Buffer.from('first')]);
      await freezeDatanode();
      await unknown(impatient.append(`${directory}/f.tmp`, [Buffer.from('late')]));
      assert.equal(await hdfs.truncate(`${directory}/f.tmp`, 5), true);
      await hdfs.rename(`${directory}/f.tmp`, `${directory}/f`);
      await thawDatanode();
      await pass(2_000);
      assert.equal(String(await read(`${directory}/f`)), 'first');
      assert.equal(await hdfs.status(`${directory}/f.tmp`), undefined);
    });

    facts('a late create makes a file that was deleted again', async (faulty) => {
      const { impatient, hdfs, directory, freezeDatanode, thawDatanode } = faulty;
      await freezeDatanode();
      await unknown(impatient.create(`${directory}/f`, [Buffer.from('late')]));
      assert.equal(await hdfs.delete(`${directory}/f`), false);
      await thawDatanode();
      await untilItGoesWell(faulty, async () => assert.ok(await hdfs.status(`${directory}/f`)));
    });

    facts('the other namenode is found when it becomes the active one', async (faulty) => {
      const { hdfs, directory, read, activate } = faulty;
      await hdfs.create(`${directory}/f`, [Buffer.from('a')]);
      const first = hdfs.activeNamenode;
      await activate(1);
      await hdfs.append(`${directory}/f`, [Buffer.from('b')]);
      await hdfs.create(`${directory}/g`, [Buffer.from('c')]);
      assert.equal((await hdfs.status(`${directory}/f`))?.lengthBytes, 2);
      assert.notEqual(hdfs.activeNamenode, first);
      await activate(0);
      await hdfs.rename(`${directory}/f`, `${directory}/h`);
      assert.equal(String(await read(`${directory}/h`)), 'ab');
    });

    facts('an upload lives on over a failover', async (faulty) => {
      const { hdfs, directory, read, activate, pass } = faulty;
      const upload = await hdfs.upload(`${directory}/f`);
      await upload.write([Buffer.alloc(200_000, 'a')]);
      await pass(500);
      await activate(1);
      await upload.write([Buffer.alloc(200_000, 'b')]);
      await upload.end();
      assert.equal((await hdfs.status(`${directory}/f`))?.lengthBytes, 400_000);
      assert.equal((await read(`${directory}/f`)).length, 400_000);
    });

    facts('while no namenode is active, nothing is done', async (faulty) => {
      const { impatient, hdfs, directory, activate } = faulty;
      await activate(undefined);
      for (const call of [
        () => impatient.makeDirectories(`${directory}/d`),
        () => impatient.status(directory),
        () => impatient.create(`${directory}/f`, [Buffer.from('a')]),
      ])
        await assert.rejects(call(), { failure: 'unavailable' });
      await activate(0);
      assert.equal(await hdfs.status(`${directory}/d`), undefined);
    });

    facts('nobody can tell what becomes of an upload without namenodes', async (faulty) => {
      const { impatient, hdfs, directory, pass, stopNamenode, startNamenode, activate } = faulty;
      const upload = await impatient.upload(`${directory}/f`);
      await upload.write([Buffer.alloc(200_000, 'a')]);
      await pass(500);
      await stopNamenode(1);
      await stopNamenode(0);
      await assert.rejects(impatient.status(directory), { failure: 'unavailable' });
      await unknown(upload.end());
      for (const index of [0, 1]) await startNamenode(index);
      await activate(0);
      assert.ok(await hdfs.status(`${directory}/f`));
      assert.equal(await hdfs.delete(`${directory}/f`), true);
    });
  });
}

/** Nobody can tell whether it was or will be carried out. */
async function unknown(call: Promise<unknown>): Promise<void> {
  await assert.rejects(call, (error) => {
    assert.ok(error instanceof WebHdfsError, String(error));
    assert.equal(error.outcome, 'unknown', error.message);
    return true;
  });
}

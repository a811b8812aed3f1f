import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  WebHdfsError,
  type Upload,
  type WebHdfs,
  type WebHdfsFailure,
} from '#src/protocol/webhdfs/web-hdfs.js';
import { untilItGoesWell } from '../support/fixture-time.js';

export interface WebHdfsFixture {
  /** A client of the user who owns `directory`. */
  readonly hdfs: WebHdfs;
  /** A folder without entries. */
  readonly directory: string;
  readonly blockBytes: number;
  /** What a reader gets of a closed file. */
  read(path: string): Promise<Buffer>;
  /** Lets `ms` pass for HDFS. */
  pass(ms: number): Promise<void>;
  /** From now on the writers of all open files count as dead, for longer than the soft limit. */
  passSoftLimit(): Promise<void>;
  setSafeMode(isOn: boolean): Promise<void>;
  /** Files and folders, and bytes of all replicas, that a folder may hold. */
  setQuota(path: string, names: number, bytes: number): Promise<void>;
}

/** A writer sends on its bytes in packets of about 64 KiB. */
const twoPacketsBytes = 140_000;

export type CleanUp = { after(cleanUp: () => void | Promise<void>): void };

/**
 * What HDFS does to a client. Run against a real one and against the simulated one, which is only
 * worth something if it does the same.
 */
export function webHdfsContract(
  name: string,
  make: (test: CleanUp) => Promise<WebHdfsFixture>,
): void {
  const facts = (title: string, check: (fixture: WebHdfsFixture) => Promise<void>): void =>
    void it(title, async (test) => check(await make(test)));

  describe(`WebHDFS contract, creating: ${name}`, () => {
    facts('a created file has its content and the folders that it needs', async (fixture) => {
      const { hdfs, directory, read } = fixture;
      const path = `${directory}/2026/11/21/f`;
      await hdfs.create(path, [Buffer.from('hello '), Buffer.alloc(0), Buffer.from('world')]);
      assert.equal(String(await read(path)), 'hello world');
      assert.deepEqual(await shapeOf(hdfs, path), {
        name: '',
        isDirectory: false,
        lengthBytes: 11,
      });
      await hdfs.create(`${directory}/empty`, []);
      assert.equal((await hdfs.status(`${directory}/empty`))?.lengthBytes, 0);
    });

    facts('names may hold spaces, signs and letters of all languages', async (fixture) => {
      const { hdfs, directory, read } = fixture;
      const folder = `${directory}/a b+c%20d`;
      const path = `${folder}/é&=?#;,日.tmp`;
      await hdfs.create(path, [Buffer.from('x')]);
      await hdfs.append(path, [Buffer.from('y')]);
      await hdfs.rename(path, `${folder}/é %2F`);
      assert.equal(String(await read(`${folder}/é %2F`)), 'xy');
      assert.deepEqual(await namesIn(hdfs, folder), ['é %2F']);
    });

    facts('a file that is there is not created again', async ({ hdfs, directory, read }) => {
      const path = `${directory}/f`;
      await hdfs.create(path, [Buffer.from('first')]);
      const again = hdfs.create(path, [Buffer.from('second')]);
      await refused(again, 'exists', 'FileAlreadyExistsException');
      await refused(hdfs.create(directory, []), 'exists', 'FileAlreadyExistsException');
      assert.equal(String(await read(path)), 'first');
    });

    facts('a name with a colon and a file below a file are refused', async (fixture) => {
      const { hdfs, directory } = fixture;
      await refused(hdfs.create(`${directory}/a:b`, []), 'refused', 'InvalidPathException');
      await hdfs.create(`${directory}/f`, []);
      const below = hdfs.create(`${directory}/f/g`, []);
      await refused(below, 'refused', 'ParentNotDirectoryException');
      const folder = hdfs.makeDirectories(`${directory}/f/g`);
      await refused(folder, 'refused', 'ParentNotDirectoryException');
    });

    facts('without permission nothing is made', async ({ hdfs }) => {
      await refused(hdfs.create('/f', [Buffer.from('x')]), 'refused', 'AccessControlException');
      await refused(hdfs.makeDirectories('/d'), 'refused', 'AccessControlException');
      assert.equal(await hdfs.status('/f'), undefined);
    });

    facts('a quota refuses the content and leaves an empty file', async (fixture) => {
      const { hdfs, directory, setQuota } = fixture;
      await setQuota(directory, 100, 1_000);
      const path = `${directory}/f`;
      const create = hdfs.create(path, [Buffer.from('x')]);
      await refused(create, 'full', 'DSQuotaExceededException', 'unknown');
      assert.equal((await hdfs.status(path))?.lengthBytes, 0);
      assert.equal(await hdfs.delete(path), true);
      await setQuota(directory, 1, 1 << 30);
      await refused(hdfs.create(path, [Buffer.from('x')]), 'full', 'NSQuotaExceededException');
      assert.equal(await hdfs.status(path), undefined);
    });

    facts('in safe mode HDFS is read, not written', async (fixture) => {
      const { hdfs, directory, read, setSafeMode } = fixture;
      const path = `${directory}/f`;
      await hdfs.create(path, [Buffer.from('x')]);
      await setSafeMode(true);
      for (const write of [
        () => hdfs.create(`${directory}/g`, [Buffer.from('y')]),
        () => hdfs.append(path, [Buffer.from('y')]),
        () => hdfs.truncate(path, 0),
        () => hdfs.rename(path, `${path}2`),
        () => hdfs.delete(path),
        () => hdfs.makeDirectories(`${directory}/d`),
      ])
        await refused(write(), 'unavailable', 'SafeModeException');
      assert.equal((await hdfs.status(path))?.lengthBytes, 1);
      assert.deepEqual(await namesIn(hdfs, directory), ['f']);
      await setSafeMode(false);
      await hdfs.append(path, [Buffer.from('y')]);
      assert.equal(String(await read(path)), 'xy');
    });
  });

  describe(`WebHDFS contract, appending and uploading: ${name}`, () => {
    facts('appends are added in order, over a block, too', async (fixture) => {
      const { hdfs, directory, blockBytes, read } = fixture;
      const path = `${directory}/f`;
      await hdfs.create(path, [Buffer.from('a')]);
      await hdfs.append(path, [Buffer.from('b'), Buffer.from('c')]);
      await hdfs.append(path, [Buffer.alloc(blockBytes, 'd')]);
      await hdfs.append(path, [Buffer.from('e')]);
      const content = await read(path);
      assert.equal(content.length, blockBytes + 4);
      assert.equal(content.toString().replaceAll('d', ''), 'abce');
      assert.equal((await hdfs.status(path))?.lengthBytes, blockBytes + 4);
    });

    facts('an append makes no file', async ({ hdfs, directory }) => {
      const path = `${directory}/f`;
      await refused(hdfs.append(path, [Buffer.from('x')]), 'missing', 'FileNotFoundException');
      assert.equal(await hdfs.status(path), undefined);
    });

    facts('an upload shows whole blocks until it has ended', async (fixture) => {
      const { hdfs, directory, blockBytes, read } = fixture;
      const path = `${directory}/f`;
      const upload = await hdfs.upload(path);
      await upload.write([Buffer.from('abc')]);
      await lengthComesTo(fixture, path, 0);
      await upload.write([Buffer.alloc(blockBytes + twoPacketsBytes, 'd')]);
      await lengthComesTo(fixture, path, blockBytes);
      await upload.write([Buffer.from('efg')]);
      await upload.end();
      const lengthBytes = blockBytes + twoPacketsBytes + 6;
      assert.equal((await hdfs.status(path))?.lengthBytes, lengthBytes);
      assert.equal(String(await read(path)).replaceAll('d', ''), 'abcefg');
    });

    facts('an upload to a name that is taken is refused at its end', async (fixture) => {
      const { hdfs, directory, read } = fixture;
      const path = `${directory}/f`;
      await hdfs.create(path, [Buffer.from('first')]);
      const upload = await hdfs.upload(path);
      const refusal = upload.write([Buffer.from('second')]).then(() => upload.end());
      await refused(refusal, 'exists', 'FileAlreadyExistsException');
      assert.equal(String(await read(path)), 'first');
    });

    facts('an upload that breaks off is kept as if it were whole', async (fixture) => {
      const { hdfs, directory, read } = fixture;
      const path = `${directory}/f`;
      const upload = await openUpload(fixture, path, 'half');
      upload.abort();
      await lengthComesTo(fixture, path, 4);
      await untilItGoesWell(fixture, () => hdfs.append(path, [Buffer.from('!')]));
      assert.equal(String(await read(path)), 'half!');
    });

    facts('a file has one writer: others find it busy', async (fixture) => {
      const { hdfs, directory, read } = fixture;
      const path = `${directory}/f`;
      const upload = await openUpload(fixture, path, 'first');
      const second = [Buffer.from('second')];
      await refused(hdfs.append(path, second), 'busy', 'AlreadyBeingCreatedException');
      await refused(hdfs.create(path, second), 'busy', 'AlreadyBeingCreatedException');
      await refused(hdfs.truncate(path, 0), 'busy', 'AlreadyBeingCreatedException');
      await upload.end();
      assert.equal(String(await read(path)), 'first');
    });

    facts('a file that is being written can be renamed, and ends well', async (fixture) => {
      const { hdfs, directory, read } = fixture;
      const upload = await openUpload(fixture, `${directory}/f`, 'abc');
      await hdfs.rename(`${directory}/f`, `${directory}/g`);
      await upload.write([Buffer.from('def')]);
      await upload.end();
      assert.equal(await hdfs.status(`${directory}/f`), undefined);
      assert.equal(String(await read(`${directory}/g`)), 'abcdef');
    });

    facts(
      'a file that is being written can be deleted, which its writer hears',
      async (fixture) => {
        const { hdfs, directory } = fixture;
        const upload = await openUpload(fixture, `${directory}/f`, 'abc');
        assert.equal(await hdfs.delete(`${directory}/f`), true);
        await refused(upload.end(), 'missing', 'FileNotFoundException', 'unknown');
        assert.equal(await hdfs.status(`${directory}/f`), undefined);
      },
    );

    facts('after the soft limit the next one gets the file of a dead writer', async (fixture) => {
      const { hdfs, directory, passSoftLimit, read } = fixture;
      const path = `${directory}/f`;
      const upload = await openUpload(fixture, path, 'dead'.repeat(twoPacketsBytes / 4));
      await passSoftLimit();
      await refused(hdfs.truncate(path, 2), 'busy', 'RecoveryInProgressException');
      await untilItGoesWell(fixture, () => hdfs.truncate(path, 2));
      await lengthComesTo(fixture, path, 2);
      await assert.rejects(upload.end(), WebHdfsError);
      assert.equal(String(await read(path)), 'de');
    });

    facts('what a dead writer had not got a packet full of is gone', async (fixture) => {
      const { hdfs, directory, passSoftLimit } = fixture;
      const path = `${directory}/f`;
      const upload = await openUpload(fixture, path, 'dead');
      await passSoftLimit();
      assert.equal(await hdfs.truncate(path, 0), true);
      await assert.rejects(upload.end(), WebHdfsError);
      assert.equal((await hdfs.status(path))?.lengthBytes, 0);
    });
  });

  describe(`WebHDFS contract, names and lengths: ${name}`, () => {
    facts('a cut within a block is under way for a while', async (fixture) => {
      const { hdfs, directory, read } = fixture;
      const path = `${directory}/f`;
      await hdfs.create(path, [Buffer.from('0123456789')]);
      assert.equal(await hdfs.truncate(path, 4), false);
      assert.equal((await hdfs.status(path))?.lengthBytes, 10);
      assert.equal(await hdfs.truncate(path, 4), false, 'the same cut again');
      const meanwhile = hdfs.append(path, [Buffer.from('x')]);
      await refused(meanwhile, 'busy', 'RecoveryInProgressException');
      await lengthComesTo(fixture, path, 4);
      await hdfs.append(path, [Buffer.from('x')]);
      assert.equal(String(await read(path)), '0123x');
    });

    facts('a cut at the length that is, or between blocks, is done at once', async (fixture) => {
      const { hdfs, directory, blockBytes } = fixture;
      const path = `${directory}/f`;
      await hdfs.create(path, [Buffer.alloc(blockBytes + 10)]);
      assert.equal(await hdfs.truncate(path, blockBytes + 10), true);
      assert.equal(await hdfs.truncate(path, blockBytes), true);
      assert.equal((await hdfs.status(path))?.lengthBytes, blockBytes);
      assert.equal(await hdfs.truncate(path, 0), true);
      assert.equal((await hdfs.status(path))?.lengthBytes, 0);
    });

    facts('a cut lengthens no file, and makes none', async ({ hdfs, directory }) => {
      const path = `${directory}/f`;
      await refused(hdfs.truncate(path, 0), 'missing', 'FileNotFoundException');
      await hdfs.create(path, [Buffer.from('abc')]);
      await refused(hdfs.truncate(path, 4), 'refused', 'HadoopIllegalArgumentException');
      assert.equal((await hdfs.status(path))?.lengthBytes, 3);
    });

    facts('a rename replaces nothing, and makes no folder', async (fixture) => {
      const { hdfs, directory, read } = fixture;
      const [from, to] = [`${directory}/from`, `${directory}/to`];
      await refused(hdfs.rename(from, to), 'missing', 'FileNotFoundException');
      await hdfs.create(from, [Buffer.from('a')]);
      const astray = hdfs.rename(from, `${directory}/no/to`);
      await refused(astray, 'missing', 'FileNotFoundException');
      await hdfs.rename(from, to);
      assert.equal(await hdfs.status(from), undefined);
      await hdfs.create(from, [Buffer.from('b')]);
      await refused(hdfs.rename(from, to), 'exists', 'FileAlreadyExistsException');
      await refused(hdfs.rename(from, from), 'exists', 'FileAlreadyExistsException');
      assert.equal(String(await read(to)), 'a');
    });

    facts('a delete says whether something was there', async ({ hdfs, directory }) => {
      await hdfs.create(`${directory}/d/f`, [Buffer.from('x')]);
      await assert.rejects(hdfs.delete(`${directory}/d`), WebHdfsError, 'a folder with files');
      assert.equal(await hdfs.delete(`${directory}/d/f`), true);
      assert.equal(await hdfs.delete(`${directory}/d/f`), false);
      assert.equal(await hdfs.delete(`${directory}/d`), true);
    });

    facts('folders are made once, and list their entries by name', async (fixture) => {
      const { hdfs, directory } = fixture;
      assert.deepEqual(await hdfs.list(`${directory}/d`), []);
      await hdfs.makeDirectories(`${directory}/d/e`);
      await hdfs.makeDirectories(`${directory}/d/e`);
      for (const name of ['b', 'a'])
        await hdfs.create(`${directory}/d/${name}`, [Buffer.from('x')]);
      const entries = await hdfs.list(`${directory}/d`);
      assert.deepEqual(
        entries.map(({ name, isDirectory, lengthBytes }) => ({ name, isDirectory, lengthBytes })),
        [
          { name: 'a', isDirectory: false, lengthBytes: 1 },
          { name: 'b', isDirectory: false, lengthBytes: 1 },
          { name: 'e', isDirectory: true, lengthBytes: 0 },
        ],
      );
      assert.equal((await hdfs.status(`${directory}/d`))?.isDirectory, true);
      assert.equal(await hdfs.status(`${directory}/none/none`), undefined);
    });
  });
}

/** A file that another writer of this fixture keeps open; HDFS has got its bytes. */
async function openUpload(fixture: WebHdfsFixture, path: string, text: string): Promise<Upload> {
  const upload = await fixture.hdfs.upload(path);
  await upload.write([Buffer.from(text)]);
  await untilItGoesWell(fixture, async () => assert.ok(await fixture.hdfs.status(path)));
  await fixture.pass(500);
  return upload;
}

async function lengthComesTo(
  fixture: WebHdfsFixture,
  path: string,
  lengthBytes: number,
): Promise<void> {
  await untilItGoesWell(fixture, async () =>
    assert.equal((await fixture.hdfs.status(path))?.lengthBytes, lengthBytes),
  );
}

/** Certainly not carried out, for this reason; 'unknown': or perhaps a part of it was. */
async function refused(
  call: Promise<unknown>,
  failure: WebHdfsFailure,
  exception: string,
  outcome: WebHdfsError['outcome'] = 'refused',
): Promise<void> {
  await assert.rejects(call, (error) => {
    assert.ok(error instanceof WebHdfsError, String(error));
    assert.deepEqual(
      { failure: error.failure, outcome: error.outcome, exception: error.exception },
      { failure, outcome, exception },
      error.message,
    );
    return true;
  });
}

async function shapeOf(hdfs: WebHdfs, path: string): Promise<object> {
  const { name, isDirectory, lengthBytes } = (await hdfs.status(path))!;
  return { name, isDirectory, lengthBytes };
}

async function namesIn(hdfs: WebHdfs, path: string): Promise<string[]> {
  return (await hdfs.list(path)).map(({ name }) => name);
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  closingSetting,
  delivered,
  finalPath,
  inUsePath,
  type ClosingSetting,
} from '../../support/hdfs-closing.js';
import { packetBytes } from '../../support/hdfs-inode.js';

/** What a datanode has sent on when it dies. */
const packet = Buffer.alloc(packetBytes, 'd');

async function settled(setting: ClosingSetting, advanceMs = 2_000): Promise<void> {
  setting.closing.settle(inUsePath);
  await setting.clock.advance(advanceMs);
}

describe('a file that is settled', () => {
  it('is cut back to what is delivered, and gets its final name', async () => {
    const setting = await closingSetting();
    await delivered(setting, 'abcdef', 3);
    await settled(setting);
    assert.deepEqual(setting.hdfs.files(), [finalPath]);
    assert.equal(setting.hdfs.read(finalPath), 'abc');
    assert.equal(setting.journal.files.size, 0);
    assert.equal(setting.counters.get('SettledFilesCount'), 1);
    assert.equal(setting.counters.get('FilesInDoubt'), 0);
  });

  it('is removed when nothing in it is delivered', async () => {
    const setting = await closingSetting();
    await delivered(setting, 'abc', 0);
    await settled(setting);
    assert.deepEqual(setting.hdfs.files(), []);
  });

  it('waits for the lease of a dead writer, and loses what that wrote', async () => {
    const setting = await closingSetting();
    const { hdfs, clock, counters } = setting;
    await delivered(setting, 'abc');
    const append = hdfs.namespace.append(inUsePath, 'hdfs');
    append.write(packet);
    append.loseWriter();
    await settled(setting, 59_000);
    assert.equal(counters.get('FilesInDoubt'), 1);
    assert.deepEqual(hdfs.files(), [inUsePath]);
    await clock.advance(15_000);
    assert.equal(hdfs.read(finalPath), 'abc');
    assert.deepEqual(hdfs.files(), [finalPath]);
  });

  it('waits for a slow writer that is alive, and cuts what it writes', async () => {
    const setting = await closingSetting();
    const { hdfs, clock } = setting;
    await delivered(setting, 'abc');
    const append = hdfs.namespace.append(inUsePath, 'hdfs');
    await settled(setting, 300_000);
    append.write(Buffer.from('def'));
    append.close();
    await clock.advance(10_000);
    assert.equal(hdfs.read(finalPath), 'abc');
  });

  it('has no room for an APPEND that comes after it', async () => {
    const setting = await closingSetting();
    const { hdfs } = setting;
    await delivered(setting, 'abc');
    hdfs.fateOf = ({ operation }) => (operation === 'APPEND' ? 'late' : 'goes on');
    await assert.rejects(hdfs.append(inUsePath, [Buffer.from('def')]));
    await settled(setting);
    hdfs.carryOutLate();
    assert.equal(hdfs.read(finalPath), 'abc');
    assert.deepEqual(hdfs.files(), [finalPath]);
  });

  it('is cut again when an APPEND opened it between the cut and the rename', async () => {
    const setting = await closingSetting();
    const { hdfs, clock } = setting;
    await delivered(setting, 'abc');
    const rename = hdfs.rename.bind(hdfs);
    let append: ReturnType<typeof hdfs.namespace.append> | undefined;
    hdfs.rename = (from, to) => {
      append = hdfs.namespace.append(from, 'hdfs');
      return rename(from, to);
    };
    await settled(setting, 20_000);
    assert.deepEqual(hdfs.files(), [finalPath]);
    assert.equal(setting.journal.files.size, 1);
    append!.write(Buffer.from('def'));
    append!.close();
    await clock.advance(10_000);
    assert.equal(hdfs.read(finalPath), 'abc');
    assert.equal(setting.journal.files.size, 0);
  });

  it('is cut again by the next start, too, when the crash was in between', async () => {
    const before = await closingSetting();
    await delivered(before, 'abc');
    before.hdfs.fateOf = ({ operation, path }) =>
      operation === 'TRUNCATE' && path === finalPath ? 'not sent' : 'goes on';
    await settled(before);
    const late = before.hdfs.namespace.append(finalPath, 'hdfs');
    late.write(Buffer.from('def'));
    const setting = await before.restarted();
    await settled(setting);
    assert.equal(setting.journal.files.size, 1);
    late.close();
    await setting.clock.advance(10_000);
    assert.equal(setting.hdfs.read(finalPath), 'abc');
    assert.equal(setting.journal.files.size, 0);
  });

  it('is removed when HDFS has lost all of it', async () => {
    const setting = await closingSetting();
    await delivered(setting, '', 10);
    await settled(setting);
    assert.deepEqual(setting.hdfs.files(), []);
    assert.equal(setting.counters.get('LostAtDestinationBytes'), 10);
  });

  it('gets another name when its in-use name is the final one: that keeps late requests away', async () => {
    const setting = await closingSetting();
    const { hdfs, clock, closing } = setting;
    await delivered(setting, 'abcdef', 3, { inUsePath: finalPath, finalPath });
    closing.settle(finalPath);
    await clock.advance(2_000);
    await assert.rejects(hdfs.append(finalPath, [Buffer.from('def')]), /FileNotFound/);
    assert.equal(hdfs.read('/logs/web.1700000000001-1.log'), 'abc');
  });

  it('is kept as it is when HDFS has lost a part, and that is counted', async () => {
    const setting = await closingSetting();
    const { hdfs, counters, logger } = setting;
    await delivered(setting, 'abc', 10);
    await settled(setting);
    assert.equal(hdfs.read(finalPath), 'abc');
    assert.equal(counters.get('LostAtDestinationBytes'), 7);
    assert.deepEqual(logger.messages('error'), [
      `${inUsePath} has 3 bytes, and 10 were delivered: HDFS has lost data, or somebody cut the file; ` +
        'what is left is kept',
    ]);
  });

  it('is not taken for shorter while it is open: only whole blocks are seen then', async () => {
    const setting = await closingSetting();
    const { hdfs, counters, journal, clock } = setting;
    await journal.created(inUsePath, finalPath);
    const file = hdfs.namespace.create(inUsePath, 'hdfs', { overwrite: false });
    file.write(packet);
    file.loseWriter();
    await journal.delivered(inUsePath, packet.length, [{ from: 0, to: 6 }]);
    await settled(setting, 30_000);
    assert.equal((await hdfs.status(inUsePath))!.lengthBytes, 0);
    await clock.advance(45_000);
    assert.equal(hdfs.read(finalPath), packet.toString());
    assert.equal(counters.get('LostAtDestinationBytes'), 0);
  });

  const missing = [
    ['is finished when it has its final name already', 'abc', 0, 0, undefined],
    ['is told of when it is longer under its final name', 'abcdef', 0, 3, /may be in another file/],
    ['is told of when it is shorter under its final name', 'a', 2, 0, /HDFS has lost data/],
    ['is told of when it is nowhere', undefined, 0, 0, /it was taken away/],
  ] as const;
  for (const [title, content, lost, doubled, message] of missing)
    it(title, async () => {
      const setting = await closingSetting();
      const { hdfs, journal, counters, logger } = setting;
      await journal.created(inUsePath, finalPath);
      await journal.delivered(inUsePath, 3, [{ from: 0, to: 3 }]);
      if (content !== undefined) await hdfs.create(finalPath, [Buffer.from(content)]);
      await settled(setting);
      assert.equal(journal.files.size, 0);
      assert.equal(hdfs.read(finalPath), content);
      assert.equal(counters.get('LostAtDestinationBytes'), lost);
      assert.equal(counters.get('PossiblyDoubledBytes'), doubled);
      const messages = logger.messages().join('\n');
      if (message === undefined) assert.equal(messages, '');
      else assert.match(messages, message);
    });

  for (const operation of ['TRUNCATE', 'RENAME', 'DELETE', 'GETFILESTATUS'])
    for (const fate of ['lost answer', 'not sent', 'late', 'SafeModeException'] as const)
      for (const deliveredBytes of [0, 3])
        it(`ends the same when each ${operation} is once ${fate} (${deliveredBytes} bytes)`, async () => {
          const setting = await closingSetting();
          const { hdfs, clock, journal } = setting;
          await delivered(setting, 'abcdef', deliveredBytes);
          const seen = new Set<string>();
          hdfs.fateOf = (call) => {
            const key = `${call.operation} ${call.path}`;
            if (call.operation !== operation || seen.has(key)) return 'goes on';
            seen.add(key);
            return fate;
          };
          await settled(setting, 300);
          hdfs.carryOutLate();
          await clock.advance(20_000);
          hdfs.carryOutLate();
          await clock.advance(650_000);
          assert.equal(hdfs.read(finalPath), deliveredBytes === 0 ? undefined : 'abc');
          assert.equal(hdfs.files().length, deliveredBytes === 0 ? 0 : 1);
          assert.equal(journal.files.size, 0);
        });
});

describe('a file of an earlier run whose length is not exact', () => {
  async function inexact(content: string, deliveredBytes: number): Promise<ClosingSetting> {
    const before = await closingSetting({ syncs: false });
    await delivered(before, content, deliveredBytes);
    return before.restarted();
  }

  it('keeps what is behind the known length, since that may be delivered', async () => {
    for (const deliveredBytes of [0, 3]) {
      const setting = await inexact('abcdef', deliveredBytes);
      await settled(setting);
      assert.equal(setting.hdfs.read(finalPath), 'abcdef');
      assert.deepEqual(setting.logger.messages('warn'), []);
    }
  });

  it('is removed when it is empty', async () => {
    const setting = await inexact('', 0);
    await settled(setting);
    assert.deepEqual(setting.hdfs.files(), []);
  });

  it('is waited for while a dead writer has it', async () => {
    const setting = await inexact('abc', 3);
    const append = setting.hdfs.namespace.append(inUsePath, 'hdfs');
    append.write(packet);
    append.loseWriter();
    await settled(setting, 300_000);
    assert.equal(setting.hdfs.read(finalPath), `abc${packet.toString()}`);
  });

  it('is removed when it was of no use before it was whole', async () => {
    const before = await closingSetting({ syncs: false });
    await before.journal.created(inUsePath);
    await before.hdfs.create(inUsePath, [Buffer.from('abc')]);
    const setting = await before.restarted();
    await settled(setting);
    assert.deepEqual(setting.hdfs.files(), []);
  });
});

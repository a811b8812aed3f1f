import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  closingSetting,
  delivered,
  finalPath,
  inUsePath,
  retryIntervalMs,
} from '../../support/hdfs-closing.js';
import type { CallFate } from '../../support/hdfs-in-memory.js';

/** The fate of one operation, as often as it says; then it goes on. */
function fates(operation: string, fate: CallFate, count = Infinity) {
  let left = count;
  return (call: { readonly operation: string }): CallFate =>
    call.operation === operation && left-- > 0 ? fate : 'goes on';
}

describe('a file that is finished', () => {
  it('gets its final name', async () => {
    const setting = await closingSetting();
    const { hdfs, journal, closing, clock, counters } = setting;
    await delivered(setting, 'abc');
    closing.finish(inUsePath);
    assert.equal(counters.get('FilesToRename'), 1);
    await clock.advance(0);
    assert.deepEqual(hdfs.files(), [finalPath]);
    assert.equal(journal.files.size, 0);
    assert.equal(counters.get('FilesToRename'), 0);
  });

  it('is asked for again when the answer was lost', async () => {
    const setting = await closingSetting();
    const { hdfs, journal, closing, clock, logger } = setting;
    await delivered(setting, 'abc');
    hdfs.fateOf = fates('RENAME', 'lost answer', 1);
    closing.finish(inUsePath);
    await clock.advance(500);
    assert.deepEqual(hdfs.files(), [finalPath]);
    assert.equal(journal.files.size, 0);
    assert.deepEqual(logger.messages(), [
      `${inUsePath} cannot be renamed: RENAME ${inUsePath}: no answer; tried again until it can`,
    ]);
  });

  it('keeps to itself when a late request renames it', async () => {
    const setting = await closingSetting();
    const { hdfs, journal, closing, clock } = setting;
    await delivered(setting, 'abc');
    hdfs.fateOf = fates('RENAME', 'late', 1);
    closing.finish(inUsePath);
    await clock.advance(500);
    hdfs.carryOutLate();
    assert.deepEqual(hdfs.files(), [finalPath]);
    assert.equal(journal.files.size, 0);
  });

  it('takes the next name when somebody has its own, and replaces nothing', async () => {
    const setting = await closingSetting();
    const { hdfs, journal, closing, clock, logger } = setting;
    await delivered(setting, 'abc');
    await hdfs.create(finalPath, [Buffer.from('other')]);
    await hdfs.create('/logs/web.1700000000001-1.log', []);
    closing.finish(inUsePath);
    await clock.advance(0);
    assert.equal(hdfs.read(finalPath), 'other');
    assert.equal(hdfs.read('/logs/web.1700000000001-2.log'), 'abc');
    assert.equal(journal.files.size, 0);
    assert.match(
      logger.messages('warn')[0]!,
      /log is there already, of another writer: .* becomes/,
    );
  });

  it('is tried hdfs.closeTries times at hdfs.retryInterval, as by Flume, then stays', async () => {
    const setting = await closingSetting({ closeTries: 3 });
    const { hdfs, journal, closing, clock, logger } = setting;
    await delivered(setting, 'abc');
    hdfs.fateOf = fates('RENAME', 'AccessControlException');
    closing.finish(inUsePath);
    await clock.advance(10 * retryIntervalMs);
    assert.equal(hdfs.calls.filter(({ operation }) => operation === 'RENAME').length, 3);
    assert.equal(journal.files.size, 1);
    assert.match(
      logger.messages('error')[0]!,
      /given up until the next start \(hdfs.closeTries 3\)/,
    );
    const next = await setting.restarted();
    next.closing.settleAllBut(new Set());
    await next.clock.advance(0);
    assert.deepEqual(hdfs.files(), [finalPath]);
  });

  it('waits for HDFS however long it is away, and not counted as a try', async () => {
    const setting = await closingSetting({ closeTries: 1 });
    const { hdfs, closing, clock, counters } = setting;
    await delivered(setting, 'abc');
    hdfs.fateOf = fates('RENAME', 'SafeModeException');
    closing.finish(inUsePath);
    await clock.advance(60_000);
    // After 0.5, 1, 2, 4 s, then every 5 s.
    assert.equal(counters.get('RenameRetryCount'), 15);
    hdfs.fateOf = () => 'goes on';
    await clock.advance(5_000);
    assert.deepEqual(hdfs.files(), [finalPath]);
  });

  it('is not told of one by one while HDFS is away, and again when it is away again', async () => {
    const setting = await closingSetting();
    const { hdfs, closing, clock, logger } = setting;
    const paths = ['1', '2', '3'].map((name) => `/logs/web.${name}`);
    for (const path of paths)
      await delivered(setting, 'abc', 3, { inUsePath: `${path}.tmp`, finalPath: path });
    const away = fates('RENAME', 'SafeModeException');
    hdfs.fateOf = away;
    closing.finish('/logs/web.1.tmp');
    closing.finish('/logs/web.2.tmp');
    await clock.advance(10_000);
    assert.match(logger.messages('warn').join('\n'), /^\S+1.tmp cannot be renamed: .*$/);
    hdfs.fateOf = () => 'goes on';
    await clock.advance(5_000);
    hdfs.fateOf = away;
    closing.finish('/logs/web.3.tmp');
    await clock.advance(10_000);
    assert.equal(logger.messages('warn').length, 2);
  });

  it('is told of when somebody took it away', async () => {
    const setting = await closingSetting();
    const { hdfs, journal, closing, clock, logger } = setting;
    await delivered(setting, 'abc');
    await hdfs.delete(inUsePath);
    closing.finish(inUsePath);
    await clock.advance(0);
    assert.equal(journal.files.size, 0);
    assert.match(logger.messages('warn')[0]!, /with 3 delivered bytes it was taken away/);
  });

  it('gets its folder again when somebody moved it with another', async () => {
    const setting = await closingSetting();
    const { hdfs, journal, closing, clock } = setting;
    const paths = { inUsePath: '/logs/web.1.tmp', finalPath: '/logs/day/web.1' };
    await delivered(setting, 'abc', 3, paths);
    closing.finish(paths.inUsePath);
    await clock.advance(0);
    assert.deepEqual(hdfs.files(), [paths.finalPath]);
    assert.equal(journal.files.size, 0);
  });

  it('needs no rename when its in-use name is the final one', async () => {
    const setting = await closingSetting();
    const { hdfs, journal, closing, clock } = setting;
    await delivered(setting, 'abc', 3, { inUsePath: finalPath, finalPath });
    closing.finish(finalPath);
    await clock.advance(0);
    assert.deepEqual(hdfs.files(), [finalPath]);
    assert.deepEqual(hdfs.calls.length, 1);
    assert.equal(journal.files.size, 0);
  });

  it('is not renamed while its journal cannot be written', async () => {
    const setting = await closingSetting();
    const { hdfs, journal, fileSystem, closing, clock } = setting;
    await delivered(setting, 'abc', 0);
    fileSystem.fault = (operation) => (operation === 'sync' ? 'ENOSPC' : undefined);
    await assert.rejects(journal.delivered(inUsePath, 3, [{ from: 0, to: 3 }]));
    closing.finish(inUsePath);
    await clock.advance(60_000);
    assert.deepEqual(hdfs.files(), [inUsePath]);
    fileSystem.fault = undefined;
    await clock.advance(5_000);
    assert.deepEqual(hdfs.files(), [finalPath]);
  });
});

describe('a file that is removed', () => {
  it('is looked for again after ten minutes: a frozen datanode may make it late', async () => {
    const setting = await closingSetting();
    const { hdfs, journal, closing, clock } = setting;
    await journal.created(inUsePath);
    hdfs.fateOf = fates('CREATE', 'late', 1);
    await assert.rejects(hdfs.create(inUsePath, [Buffer.from('abc')]));
    closing.remove(inUsePath);
    await clock.advance(60_000);
    hdfs.carryOutLate();
    assert.deepEqual(hdfs.files(), [inUsePath]);
    await clock.advance(540_000);
    assert.deepEqual(hdfs.files(), []);
    assert.equal(journal.files.size, 0);
  });

  it('is removed at the next start, too', async () => {
    const setting = await closingSetting();
    await setting.journal.created(inUsePath);
    setting.closing.remove(inUsePath);
    await setting.closing.stop();
    await setting.hdfs.create(inUsePath, [Buffer.from('abc')]);
    const next = await setting.restarted();
    next.closing.settleAllBut(new Set());
    await next.clock.advance(0);
    assert.deepEqual(next.hdfs.files(), []);
  });

  it('is not removed before HDFS is there again', async () => {
    const setting = await closingSetting();
    const { hdfs, closing, clock, counters } = setting;
    await delivered(setting, 'abc', 0);
    hdfs.fateOf = fates('DELETE', 'not sent', 4);
    closing.remove(inUsePath);
    await clock.advance(3_600);
    assert.deepEqual(hdfs.files(), [inUsePath]);
    assert.equal(counters.get('FilesInDoubt'), 1);
    await clock.advance(4_000);
    assert.deepEqual(hdfs.files(), []);
    assert.equal(counters.get('FilesInDoubt'), 0);
  });
});

describe('a stop', () => {
  it('tries each file once more, at once', async () => {
    const setting = await closingSetting({ closeTries: 5 });
    const { hdfs, closing, clock } = setting;
    await delivered(setting, 'abc');
    hdfs.fateOf = fates('RENAME', 'AccessControlException', 1);
    closing.finish(inUsePath);
    await clock.advance(1_000);
    assert.deepEqual(hdfs.files(), [inUsePath]);
    await closing.stop();
    assert.deepEqual(hdfs.files(), [finalPath]);
    assert.equal(clock.pendingCount, 0);
  });

  it('leaves to the next start what cannot be done now', async () => {
    const setting = await closingSetting();
    const { hdfs, closing, journal, clock } = setting;
    await delivered(setting, 'abcdef', 3);
    hdfs.fateOf = () => 'not sent';
    closing.settle(inUsePath);
    await clock.advance(100);
    await closing.stop();
    assert.equal(clock.pendingCount, 0);
    await journal.close();
    const next = await setting.restarted();
    next.closing.settleAllBut(new Set());
    await next.clock.advance(1_000);
    assert.equal(next.hdfs.read(finalPath), 'abc');
    assert.equal(next.journal.files.size, 0);
  });

  it('waits no longer than a call may take', async () => {
    const setting = await closingSetting();
    const { hdfs, closing, clock } = setting;
    await delivered(setting, 'abc');
    hdfs.rename = () => new Promise(() => {});
    closing.finish(inUsePath);
    let isOver = false;
    void closing.stop().then(() => (isOver = true));
    await clock.advance(29_999);
    assert.equal(isOver, false);
    await clock.advance(1);
    assert.equal(isOver, true);
  });
});

describe('many files', () => {
  it('are closed side by side, a few at a time', async () => {
    const setting = await closingSetting();
    const { hdfs, journal, closing, clock } = setting;
    let [now, most] = [0, 0];
    const rename = hdfs.rename.bind(hdfs);
    hdfs.rename = async (...paths) => {
      most = Math.max(most, ++now);
      await clock.sleep(10);
      await rename(...paths).finally(() => now--);
    };
    for (let i = 0; i < 20; i++) {
      const paths = { inUsePath: `/logs/${i}.tmp`, finalPath: `/logs/${i}` };
      await delivered(setting, 'abc', 3, paths);
      closing.finish(paths.inUsePath);
    }
    await clock.advance(100);
    assert.equal(most, 4);
    assert.equal(hdfs.files().filter((path) => path.endsWith('.tmp')).length, 0);
    assert.equal(journal.files.size, 0);
  });

  it('do not wait for one that waits', async () => {
    const setting = await closingSetting();
    const { hdfs, closing, clock } = setting;
    for (let i = 0; i < 10; i++) {
      const paths = { inUsePath: `/logs/${i}.tmp`, finalPath: `/logs/${i}` };
      await delivered(setting, 'abc', 3, paths);
      if (i < 8) hdfs.namespace.append(paths.inUsePath, 'hdfs').loseWriter();
      closing.settle(paths.inUsePath);
    }
    await clock.advance(1_000);
    assert.equal(hdfs.files().filter((path) => !path.endsWith('.tmp')).length, 2);
    await clock.advance(70_000);
    assert.equal(hdfs.files().filter((path) => path.endsWith('.tmp')).length, 0);
  });
});

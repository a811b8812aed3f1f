import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { finishAll } from '#src/sinks/hdfs/finish-all.js';
import {
  closingSetting,
  delivered,
  finalPath,
  inUsePath,
  retryIntervalMs,
  type ClosingSetting,
} from '../../support/hdfs-closing.js';

interface Drain {
  readonly isOver: boolean;
  readonly problem: string | undefined;
}

function drain(
  { journal, closing, clock }: ClosingSetting,
  { openPaths = new Set<string>(), signal = new AbortController().signal } = {},
): Drain {
  const drained = { isOver: false, problem: undefined as string | undefined };
  void finishAll({ journal, closing, clock, signal, openPaths: () => openPaths })
    .catch((error: Error) => (drained.problem = error.message))
    .finally(() => (drained.isOver = true));
  return drained;
}

describe('the end of a drain', () => {
  it('comes at once when nothing is in use', async () => {
    const setting = await closingSetting();
    const drained = drain(setting);
    await setting.clock.advance(0);
    assert.deepEqual(drained, { isOver: true, problem: undefined });
  });

  it('waits for a file of an earlier run whose cut is under way', async () => {
    const before = await closingSetting();
    await delivered(before, 'abcdef', 3);
    const setting = await before.restarted();
    const { hdfs, closing, clock } = setting;
    closing.settleAllBut(new Set());
    const drained = drain(setting);
    await clock.advance(100);
    assert.deepEqual([drained.isOver, hdfs.files()], [false, [inUsePath]]);
    await clock.advance(2_000);
    assert.deepEqual([drained.isOver, hdfs.files()], [true, [finalPath]]);
    assert.equal(hdfs.read(finalPath), 'abc');
  });

  it('waits for the lease of a dead writer', async () => {
    const setting = await closingSetting();
    const { hdfs, closing, clock } = setting;
    await delivered(setting, 'abc');
    hdfs.namespace.append(inUsePath, 'hdfs').loseWriter();
    closing.settle(inUsePath);
    const drained = drain(setting);
    await clock.advance(59_000);
    assert.equal(drained.isOver, false);
    await clock.advance(15_000);
    assert.deepEqual(drained, { isOver: true, problem: undefined });
    assert.deepEqual(hdfs.files(), [finalPath]);
  });

  it('does not wait for files that are being written', async () => {
    const setting = await closingSetting();
    await delivered(setting, 'abc');
    const drained = drain(setting, { openPaths: new Set([inUsePath]) });
    await setting.clock.advance(0);
    assert.deepEqual(drained, { isOver: true, problem: undefined });
  });

  it('looks once more for a file that a request on its way may make', async () => {
    const setting = await closingSetting();
    const { hdfs, journal, closing, clock } = setting;
    await journal.created(inUsePath);
    closing.remove(inUsePath);
    const drained = drain(setting);
    await clock.advance(1_000);
    assert.equal(drained.isOver, false);
    await hdfs.create(inUsePath, [Buffer.from('abc')]);
    await clock.advance(1_100);
    assert.deepEqual([drained.isOver, hdfs.files()], [true, []]);
    assert.equal(journal.files.size, 1, 'the next start looks again');
  });

  it('looks at once for a file that was removed a while ago', async () => {
    const setting = await closingSetting();
    const { journal, closing, clock, hdfs } = setting;
    await journal.created(inUsePath);
    closing.remove(inUsePath);
    await clock.advance(60_000);
    await hdfs.create(inUsePath, [Buffer.from('abc')]);
    const drained = drain(setting);
    await clock.advance(20);
    assert.deepEqual([drained.isOver, hdfs.files()], [true, []]);
    await clock.advance(600_000);
    assert.equal(journal.files.size, 0);
  });

  it('does not wait for hdfs.retryInterval', async () => {
    const setting = await closingSetting();
    const { hdfs, closing, clock } = setting;
    await delivered(setting, 'abc');
    let refusals = 3;
    hdfs.fateOf = ({ operation }) =>
      operation === 'RENAME' && refusals-- > 0 ? 'AccessControlException' : 'goes on';
    closing.finish(inUsePath);
    await clock.advance(1_000);
    const drained = drain(setting);
    await clock.advance(11_000);
    assert.ok(11_000 < retryIntervalMs);
    assert.deepEqual([drained.isOver, hdfs.files()], [true, [finalPath]]);
  });

  it('fails with the reason when no file was finished for two minutes', async () => {
    const setting = await closingSetting();
    const { hdfs, closing, clock } = setting;
    await delivered(setting, 'abc');
    hdfs.namespace.append(inUsePath, 'hdfs'); // and never closes it
    closing.settle(inUsePath);
    const drained = drain(setting);
    await clock.advance(119_000);
    assert.equal(drained.isOver, false);
    await clock.advance(2_000);
    assert.match(
      drained.problem!,
      /^files in use .* left to the next start: 1; .*tmp cannot be settled: .*lease/,
    );
    await closing.stop();
  });

  it('is given up by a stop', async () => {
    const setting = await closingSetting();
    await delivered(setting, 'abc');
    const stop = new AbortController();
    const drained = drain(setting, { signal: stop.signal });
    await setting.clock.advance(1_000);
    stop.abort();
    await setting.clock.advance(0);
    assert.deepEqual(drained, { isOver: true, problem: undefined });
    assert.equal(setting.clock.pendingCount, 0);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  closingSetting,
  finalPath,
  inUsePath,
  type ClosingSetting,
} from '../../support/hdfs-closing.js';

/** A whole file that was to be renamed when the process was killed. */
async function prepared(content: string | undefined): Promise<ClosingSetting> {
  const before = await closingSetting();
  await before.journal.created(inUsePath);
  if (content !== undefined) await before.hdfs.create(inUsePath, [Buffer.from(content)]);
  await before.journal.prepared(inUsePath, finalPath, 3, [{ from: 0, to: 9 }]);
  return before.restarted();
}

describe('a prepared file, at a recovery', () => {
  it('gets its name, and its sequences are known', async () => {
    const { hdfs, journal, closing } = await prepared('abc');
    await closing.decidePrepared();
    assert.deepEqual(hdfs.files(), [finalPath]);
    assert.equal(journal.known.lowMark, 9);
    assert.equal(journal.files.size, 0);
  });

  it('is known when it has its name', async () => {
    const { hdfs, journal, closing, logger } = await prepared('abc');
    await hdfs.rename(inUsePath, finalPath);
    await closing.decidePrepared();
    assert.equal(journal.known.lowMark, 9);
    assert.deepEqual(logger.messages(), []);
  });

  it('was taken away when it is nowhere: that is told, and nothing sent again', async () => {
    const { journal, closing, logger } = await prepared(undefined);
    await closing.decidePrepared();
    assert.equal(journal.known.lowMark, 9);
    assert.match(logger.messages('warn')[0]!, /it was taken away; nothing is sent again/);
  });

  it('leaves a name to who has it, also with as many bytes', async () => {
    const { hdfs, journal, closing } = await prepared('abc');
    await hdfs.create(finalPath, [Buffer.from('xyz')]);
    await closing.decidePrepared();
    assert.equal(hdfs.read(finalPath), 'xyz');
    assert.equal(hdfs.read('/logs/web.1700000000001-1.log'), 'abc');
    assert.equal(journal.known.lowMark, 9);
  });

  it('does not count when it lost bytes before it had its name', async () => {
    const { hdfs, journal, closing, clock, logger } = await prepared('ab');
    await closing.decidePrepared();
    await clock.advance(0);
    assert.equal(journal.known.end, 0);
    assert.deepEqual(hdfs.files(), []);
    assert.match(
      logger.messages('error')[0]!,
      /has 2 bytes, and had 3: .* its events are sent again/,
    );
  });

  it('is undecided while HDFS cannot be asked', async () => {
    for (const operation of ['GETFILESTATUS', 'RENAME'])
      for (const fate of ['not sent', 'lost answer'] as const) {
        const { hdfs, journal, closing } = await prepared('abc');
        hdfs.fateOf = (call) => (call.operation === operation ? fate : 'goes on');
        await assert.rejects(closing.decidePrepared(), /no answer/);
        assert.equal(journal.known.end, 0);
        hdfs.fateOf = () => 'goes on';
        await closing.decidePrepared();
        assert.equal(journal.known.lowMark, 9);
        assert.deepEqual(hdfs.files(), [finalPath]);
      }
  });

  it('is left alone by what settles the others', async () => {
    const { hdfs, journal, closing, clock } = await prepared('abc');
    await journal.created('/logs/a.tmp', '/logs/a');
    await journal.created('/logs/open.tmp', '/logs/open');
    await hdfs.create('/logs/a.tmp', []);
    await hdfs.create('/logs/open.tmp', []);
    closing.settleAllBut(new Set(['/logs/open.tmp']));
    await clock.advance(0);
    assert.deepEqual(hdfs.files(), [inUsePath, '/logs/open.tmp']);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { journalPath, openJournal, saysOf } from '../../support/hdfs-journal.js';

const channel = 'c0ffee'.padEnd(32, '0');

async function begun(fileSystem = new SimFileSystem(1), syncs = true) {
  const opened = await openJournal(fileSystem, syncs);
  await opened.journal.begin(channel, 0);
  return { ...opened, fileSystem };
}

function file(name: string, changes = {}) {
  return {
    inUsePath: `/logs/${name}.tmp`,
    finalPath: `/logs/${name}`,
    lengthBytes: 0,
    isPrepared: false,
    isExact: true,
    isCut: false,
    ...changes,
  };
}

describe('the journal of an hdfs sink', () => {
  it('says after a power cut what it had said', async () => {
    const { journal, fileSystem } = await begun();
    await journal.created('/logs/a.tmp', '/logs/a');
    await journal.delivered('/logs/a.tmp', 30, [{ from: 0, to: 3 }]);
    await journal.created('/logs/b.tmp', '/logs/b');
    await journal.delivered('/logs/b.tmp', 10, [{ from: 7, to: 8 }]);
    await journal.created('/logs/c.tmp', '/logs/c');
    await journal.finished('/logs/b.tmp');
    const again = await begun(fileSystem.powerCut());
    assert.deepEqual(saysOf(again.journal), {
      lowMark: 3,
      ranges: [{ from: 7, to: 8 }],
      files: [file('a', { lengthBytes: 30 }), file('c')],
    });
    assert.deepEqual(again.logger.messages(), []);
  });

  it('knows the sequences of a prepared file only when it is finished', async () => {
    const { journal, fileSystem } = await begun();
    await journal.created('/logs/a.tmp', '/logs/a');
    await journal.prepared('/logs/a.tmp', '/logs/a.0-9', 100, [{ from: 0, to: 10 }]);
    assert.equal(journal.known.end, 0);
    const again = await begun(fileSystem.powerCut());
    const prepared = file('a', { finalPath: '/logs/a.0-9', lengthBytes: 100, isPrepared: true });
    assert.deepEqual(saysOf(again.journal), { lowMark: 0, ranges: [], files: [prepared] });
    await again.journal.finished('/logs/a.tmp');
    assert.deepEqual(saysOf(again.journal), { lowMark: 10, ranges: [], files: [] });
  });

  it('counts nothing of a prepared file that was lost before its rename', async () => {
    const { journal } = await begun();
    await journal.prepared('/logs/a.tmp', '/logs/a', 100, [{ from: 0, to: 10 }]);
    await journal.unprepared('/logs/a.tmp');
    await journal.finished('/logs/a.tmp');
    assert.deepEqual(saysOf(journal), { lowMark: 0, ranges: [], files: [] });
  });

  it('keeps what is prepared when a file gets another final name', async () => {
    const { journal } = await begun();
    await journal.prepared('/logs/a.tmp', '/logs/a', 100, [{ from: 0, to: 10 }]);
    await journal.renamed('/logs/a.tmp', '/logs/a-1');
    await journal.finished('/logs/a.tmp');
    assert.equal(journal.known.lowMark, 10);
  });

  it('knows nothing of another channel or lane, and still has the files', async () => {
    for (const [id, lane] of [
      ['d'.repeat(32), 0],
      [channel, 1],
    ] as const) {
      const { journal, fileSystem } = await begun();
      await journal.delivered('/logs/a.tmp', 30, [{ from: 0, to: 3 }]);
      await journal.prepared('/logs/b.tmp', '/logs/b', 100, [{ from: 5, to: 9 }]);
      const again = await openJournal(fileSystem.powerCut());
      await again.journal.begin(id, lane);
      assert.equal(again.journal.files.size, 2);
      await again.journal.finished('/logs/b.tmp');
      assert.equal(again.journal.known.end, 0);
    }
  });

  it('takes ranges in any order', async () => {
    const { journal, fileSystem } = await begun();
    await journal.delivered('/logs/a.tmp', 30, [
      { from: 20, to: 30 },
      { from: 2, to: 5 },
    ]);
    const again = await begun(fileSystem.powerCut());
    assert.deepEqual(again.journal.known.ranges, [
      { from: 2, to: 5 },
      { from: 20, to: 30 },
    ]);
  });

  it('serves all that wait with one sync', async () => {
    const { journal, fileSystem } = await begun();
    let syncs = 0;
    fileSystem.fault = (operation) => {
      if (operation === 'sync') syncs++;
      return undefined;
    };
    const told = Array.from({ length: 50 }, (_, i) =>
      journal.delivered(`/logs/${i}.tmp`, 1, [{ from: i, to: i + 1 }]),
    );
    await Promise.all(told);
    assert.equal(syncs, 2);
  });

  it('is written anew when it has become large', async () => {
    const { journal, fileSystem } = await begun();
    await journal.created('/logs/a.tmp', '/logs/a');
    const path = `/${'long'.repeat(500)}`;
    for (let i = 0; i < 700; i++) {
      await journal.created(`${path}${i}`, path);
      await journal.finished(`${path}${i}`);
      await journal.delivered('/logs/a.tmp', i + 1, [{ from: i, to: i + 1 }]);
    }
    assert.ok(fileSystem.contentOf(journalPath).length < 1.1 * (1 << 20));
    const again = await begun(fileSystem.powerCut());
    assert.deepEqual(saysOf(again.journal), {
      lowMark: 700,
      ranges: [],
      files: [file('a', { lengthBytes: 700 })],
    });
    assert.ok(again.fileSystem.contentOf(journalPath).length < 200);
  });

  it('keeps a fact that could not be stored, and stores it with the next', async () => {
    const { journal, fileSystem } = await begun();
    await journal.created('/logs/a.tmp', '/logs/a');
    fileSystem.fault = (operation) => (operation === 'sync' ? 'EIO' : undefined);
    await assert.rejects(
      journal.delivered('/logs/a.tmp', 30, [{ from: 0, to: 3 }]),
      /hdfs-journal cannot be written: EIO.*; free space or repair the disk/,
    );
    await assert.rejects(journal.stored(), /EIO/);
    fileSystem.fault = undefined;
    await journal.stored();
    const again = await begun(fileSystem.powerCut());
    assert.equal(again.journal.known.lowMark, 3);
    assert.equal(again.journal.files.get('/logs/a.tmp')?.lengthBytes, 30);
  });

  it('has nothing to do for a caller that waits for what is stored', async () => {
    const { journal, fileSystem } = await begun();
    await journal.created('/logs/a.tmp', '/logs/a');
    const before = fileSystem.operations;
    await journal.stored();
    assert.equal(fileSystem.operations, before);
  });

  it('forgets the gaps below a low mark', async () => {
    const { journal, fileSystem } = await begun();
    await journal.delivered('/logs/a.tmp', 1, [{ from: 5, to: 6 }]);
    journal.forgetBelow(8);
    await journal.begin(channel, 0);
    const again = await begun(fileSystem.powerCut());
    assert.deepEqual(saysOf(again.journal).lowMark, 8);
  });

  it('refuses everything after it was closed', async () => {
    const { journal } = await begun();
    await journal.close();
    await assert.rejects(journal.created('/logs/a.tmp', '/logs/a'), /hdfs-journal is closed/);
  });

  it('waits at the close for what was told', async () => {
    const { journal, fileSystem } = await begun();
    const told = journal.created('/logs/a.tmp', '/logs/a');
    await journal.close();
    await told;
    assert.equal((await begun(fileSystem.powerCut())).journal.files.size, 1);
  });
});

describe('the journal behind a channel that keeps nothing', () => {
  it('syncs the names of files, and no delivery', async () => {
    const { journal, fileSystem } = await begun(undefined, false);
    let syncs = 0;
    fileSystem.fault = (operation) => {
      if (operation === 'sync') syncs++;
      return undefined;
    };
    await journal.created('/logs/a.tmp', '/logs/a');
    assert.equal(syncs, 1);
    await journal.delivered('/logs/a.tmp', 30, [{ from: 0, to: 3 }]);
    assert.equal(syncs, 1);
    assert.equal(journal.files.get('/logs/a.tmp')?.isExact, true);
  });

  it('does not trust lengths of an earlier run, since more may be delivered', async () => {
    const { journal, fileSystem } = await begun(undefined, false);
    await journal.created('/logs/a.tmp', '/logs/a');
    await journal.delivered('/logs/a.tmp', 30, [{ from: 0, to: 3 }]);
    for (const next of [fileSystem.kill(), fileSystem.powerCut()]) {
      const again = await begun(next, false);
      assert.equal(again.journal.files.get('/logs/a.tmp')?.isExact, false);
      assert.deepEqual(again.logger.messages('error'), []);
    }
  });
});

describe('a damaged journal', () => {
  async function damaged(damage: (content: Buffer) => Buffer) {
    const { journal, fileSystem } = await begun();
    await journal.created('/logs/a.tmp', '/logs/a');
    await journal.delivered('/logs/a.tmp', 30, [{ from: 0, to: 3 }]);
    await journal.delivered('/logs/a.tmp', 40, [{ from: 3, to: 5 }]);
    await journal.created('/logs/b.tmp', '/logs/b');
    const content = fileSystem.contentOf(journalPath);
    fileSystem.overwrite(journalPath, damage(content));
    return { content, ...(await begun(fileSystem)) };
  }

  function flipped(at: (content: Buffer) => number): (content: Buffer) => Buffer {
    return (content) => {
      content[at(content)]! ^= 0x10;
      return content;
    };
  }

  it('is stepped over and told by file and position', async () => {
    const { journal, logger, counters, fileSystem, content } = await damaged(
      flipped((bytes) => bytes.lastIndexOf('/logs/a.tmp')),
    );
    assert.equal(counters.get('JournalDamageCount'), 1);
    const [message] = logger.messages('error');
    assert.match(message!, /^\/sink\/hdfs-journal is damaged at byte 124: 37 bytes are unread/);
    assert.deepEqual(saysOf(journal), {
      lowMark: 3,
      ranges: [],
      files: [file('a', { lengthBytes: 30, isExact: false }), file('b', { isExact: false })],
    });
    assert.equal(fileSystem.contentOf(`${journalPath}.damaged`).length, content.length);
  });

  it('keeps the doubt about lengths over further starts', async () => {
    const { fileSystem } = await damaged(flipped((bytes) => bytes.lastIndexOf('/logs/a.tmp')));
    const again = await begun(fileSystem.powerCut());
    assert.deepEqual(again.logger.messages(), []);
    assert.equal(again.journal.files.get('/logs/a.tmp')?.isExact, false);
  });

  it('knows no sequences without its head, since nobody knows whose they are', async () => {
    const { journal, logger } = await damaged(flipped(() => 20));
    assert.match(logger.messages('error')[0]!, /damaged at byte 0/);
    assert.equal(journal.known.end, 0);
    assert.equal(journal.files.size, 2);
  });

  it('is told when it was cut below what had been synced', async () => {
    const { logger } = await damaged((content) => content.subarray(0, 20));
    assert.match(logger.messages()[0]!, /hdfs-journal/);
  });

  it('is empty when all of it is zeros or of another kind', async () => {
    for (const content of [Buffer.alloc(300), Buffer.from('not a journal at all, but a text')]) {
      const { journal } = await damaged(() => content);
      assert.deepEqual(saysOf(journal), { lowMark: 0, ranges: [], files: [] });
    }
  });

  it('is the torn tail of a crash when nothing behind it says that it was synced', async () => {
    const { journal, logger, counters } = await damaged(flipped((bytes) => bytes.length - 1));
    assert.equal(counters.get('JournalDamageCount'), 0);
    assert.match(logger.messages('info')[0]!, /Cut \d+ bytes at byte \d+ of \/sink\/hdfs-journal/);
    assert.deepEqual(saysOf(journal).files, [file('a', { lengthBytes: 40 })]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ChannelError } from '#src/core/errors.js';
import { attributesAt, crcAt, lastOffsetDeltaAt } from '#src/protocol/kafka/record-batch/format.js';
import { OffsetOutOfRangeError, type Log, type LogOptions } from '#src/storage/log.js';
import { OpenSegments } from '#src/storage/log/open-segments.js';
import { Segment } from '#src/storage/log/segment.js';
import { openLog } from '#src/storage/open-log.js';
import { crc32c } from '#src/util/crc32c.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { logOptions, recordBatch, recordsIn } from '../../support/log-batches.js';

async function freshLog(
  parts: Partial<LogOptions> = {},
): Promise<{ fileSystem: SimFileSystem; log: Log }> {
  const fileSystem = new SimFileSystem(1);
  for (const directory of parts.directories ?? ['/log']) await fileSystem.mkdir(directory);
  await fileSystem.syncDirectory('/');
  return { fileSystem, log: (await openLog(logOptions(fileSystem, parts))).log };
}

async function everything(log: Log): Promise<string[]> {
  const records: string[] = [];
  for (let offset = log.startOffset; offset < log.durableEnd;) {
    const bytes = await log.read(offset, 300);
    const found = recordsIn(bytes);
    if (found.length === 0) break;
    records.push(...found);
    offset = Number(found.at(-1)!.split(':')[0]) + 1;
  }
  return records;
}

/** Packed well, even so many fit into a small batch. */
function batchOfOffsets(count: number): Buffer {
  const batch = recordBatch(['b']);
  batch.writeInt32BE(count - 1, lastOffsetDeltaAt);
  batch.writeUInt32BE(crc32c(batch.subarray(attributesAt)), crcAt);
  return batch;
}

describe('log', () => {
  for (const tailCacheBytes of [0, 1 << 20])
    it(`reads back what was appended, in order, with a tail cache of ${tailCacheBytes} bytes`, async () => {
      const { log } = await freshLog({ segmentBytes: 500, tailCacheBytes });
      const expected: string[] = [];
      for (let i = 0; i < 60; i += 3) {
        const { baseOffset, endOffset } = log.append(recordBatch([`a${i}`, `b${i}`, `c${i}`]));
        assert.deepEqual([baseOffset, endOffset], [i, i + 3]);
        expected.push(`${i}:a${i}`, `${i + 1}:b${i}`, `${i + 2}:c${i}`);
      }
      await log.sync();
      assert.deepEqual(await everything(log), expected);
      assert.ok(log.segments.length > 3);
      assert.ok(log.segments.every((segment) => segment.sizeBytes <= 500));
    });

  it('starts a read at the batch that contains the offset and gives at least one batch', async () => {
    const { log } = await freshLog();
    log.append(recordBatch(['a', 'b', 'c']));
    log.append(recordBatch(['x'.repeat(50_000)]));
    log.append(recordBatch(['d']));
    await log.sync();
    assert.deepEqual(recordsIn(await log.read(2, 1)), ['0:a', '1:b', '2:c']);
    assert.equal(recordsIn(await log.read(3, 1))[0]!.length, 50_002);
    assert.deepEqual(recordsIn(await log.read(4, 1_000)), ['4:d']);
    assert.equal((await log.read(5, 1_000)).length, 0);
    await assert.rejects(log.read(6, 1), OffsetOutOfRangeError);
    await assert.rejects(log.read(-1, 1), OffsetOutOfRangeError);
  });

  it('shows nothing beyond the durable end unless it is asked to', async () => {
    const { log } = await freshLog({ tailCacheBytes: 1 << 20 });
    const { written } = log.append(recordBatch(['a']));
    await written;
    assert.equal(log.durableEnd, 0);
    assert.equal((await log.read(0, 100)).length, 0);
    assert.deepEqual(recordsIn(await log.read(0, 100, log.endOffset)), ['0:a']);
    await log.sync();
    assert.deepEqual(recordsIn(await log.read(0, 100)), ['0:a']);
  });

  it('keeps no large request in memory for the small batch that came in it', async () => {
    const { log } = await freshLog({ tailCacheBytes: 1 << 20 });
    const batch = recordBatch(['a']);
    const request = Buffer.concat([Buffer.alloc(1 << 20), batch]);
    log.append(request.subarray(1 << 20));
    await log.sync();
    const cached = await log.read(0, 100);
    assert.deepEqual(recordsIn(cached), ['0:a']);
    assert.equal(cached.buffer.byteLength, batch.length);
  });

  it('serves all who wait with few syncs', async () => {
    const { fileSystem, log } = await freshLog();
    let syncs = 0;
    fileSystem.fault = (operation) => {
      if (operation === 'sync') syncs++;
      return undefined;
    };
    await Promise.all(
      Array.from({ length: 100 }, (_, i) => {
        log.append(recordBatch([`${i}`]));
        return log.sync();
      }),
    );
    assert.equal(log.durableEnd, 100);
    assert.ok(syncs <= 3, `${syncs} syncs`);
    await log.sync();
    assert.ok(syncs <= 3, 'a sync with nothing new asks the disk for nothing');
  });

  it('opens every segment with the batch it is given and deletes only behind a durable one', async () => {
    const rolls: number[][] = [];
    const openingBatch: LogOptions['openingBatch'] = ({ baseOffset, previousEnd }) => {
      rolls.push([baseOffset, previousEnd]);
      return recordBatch([`opening ${baseOffset}`]);
    };
    const { log } = await freshLog({ openingBatch });
    log.append(recordBatch(['a', 'b']));
    const rolled = log.roll();
    assert.equal(await log.deleteBefore(10), 0, 'the opening batch is not durable yet');
    await rolled;
    assert.deepEqual(rolls, [
      [0, 0],
      [3, 3],
    ]);
    assert.equal(await log.deleteBefore(2), 0);
    assert.equal(await log.deleteBefore(3), 1);
    assert.equal(log.startOffset, 3);
    assert.deepEqual(await everything(log), ['3:opening 3']);
  });

  it('has a closed segment on the disk before the next one takes a byte', async () => {
    for (let seed = 0; seed < 20; seed++) {
      const fileSystem = new SimFileSystem(seed);
      await fileSystem.mkdir('/log');
      await fileSystem.syncDirectory('/');
      const { log } = await openLog(logOptions(fileSystem));
      log.append(recordBatch(['nobody waits for this one']));
      await log.roll();
      const { written } = log.append(recordBatch(['next']));
      await written;
      const { log: after, report } = await openLog(logOptions(fileSystem.powerCut()));
      assert.equal((await everything(after))[0], '0:nobody waits for this one', `seed ${seed}`);
      assert.deepEqual(report.damage, []);
    }
  });

  it('closes a segment before a batch whose offsets would leave its range', async () => {
    const { fileSystem, log } = await freshLog();
    log.append(recordBatch(['a']));
    log.append(batchOfOffsets(2 ** 31 - 1));
    log.append(recordBatch(['c']));
    await log.sync();
    const reopened = await openLog(logOptions(fileSystem.powerCut()));
    assert.deepEqual(reopened.report, { truncatedBytes: 0, intactEnd: 2 ** 31 + 1, damage: [] });
    assert.deepEqual(recordsIn(await reopened.log.read(2 ** 31, 1)), [`${2 ** 31}:c`]);
  });

  it('lets several directories take turns', async () => {
    const { fileSystem, log } = await freshLog({ directories: ['/a', '/b'] });
    for (let i = 0; i < 3; i++) {
      log.append(recordBatch([`${i}`]));
      await log.roll();
    }
    const names = async (directory: string) =>
      (await fileSystem.readdir(directory))
        .filter((name) => name.endsWith('.log'))
        .map((name) => Number.parseInt(name, 10));
    assert.deepEqual(
      [await names('/a'), await names('/b')],
      [
        [0, 2],
        [1, 3],
      ],
    );
    await log.close();
    const reopened = await openLog(logOptions(fileSystem, { directories: ['/a', '/b'] }));
    assert.deepEqual(await everything(reopened.log), ['0:0', '1:1', '2:2']);
  });

  it('finds the first batch at or after a time', async () => {
    const { log } = await freshLog({ segmentBytes: 200 });
    for (const timestampMs of [100, 300, 200, 400])
      log.append(recordBatch(['x', 'y'], timestampMs));
    await log.sync();
    assert.deepEqual(await log.findByTimestamp(0), { batchOffset: 0 });
    assert.deepEqual(await log.findByTimestamp(150), { batchOffset: 2 });
    assert.deepEqual(await log.findByTimestamp(301), { batchOffset: 6 });
    assert.equal(await log.findByTimestamp(500), undefined);
  });

  it('finds a time while segments are deleted', async () => {
    for (let seed = 0; seed < 20; seed++) {
      const fileSystem = new SimFileSystem(seed);
      await fileSystem.mkdir('/log');
      const { log } = await openLog(logOptions(fileSystem));
      for (const timestamps of [[100, 10], [100], [100], [100]]) {
        for (const timestampMs of timestamps) log.append(recordBatch(['a'], timestampMs));
        await log.roll();
      }
      const found = log.findByTimestamp(100, 1);
      await log.deleteBefore(2);
      assert.deepEqual(await found, { batchOffset: 2 }, `seed ${seed}`);
    }
  });

  it('is read while segments are written anew', async () => {
    for (let seed = 0; seed < 20; seed++) {
      const fileSystem = new SimFileSystem(seed);
      await fileSystem.mkdir('/log');
      const openSegments = new OpenSegments(1);
      const { log } = await openLog(logOptions(fileSystem, { openSegments, verifyReads: true }));
      for (let i = 0; i < 9; i++) {
        log.append(recordBatch([`${i}`]));
        if (i % 2 === 1) await log.roll();
      }
      await log.sync();
      const kept = async function* (): AsyncGenerator<Buffer> {
        for (const offset of [1, 3, 4, 7]) yield await log.read(offset, 1);
      };
      const written = { is: false };
      const writing = log.rewrite(0, 8, kept()).finally(() => (written.is = true));
      while (!written.is)
        for (const [offset, next] of [1, 1, 3, 3, 4, 7, 7, 7, 8].entries()) {
          const [record] = recordsIn(await log.read(offset, 1));
          assert.ok([`${offset}:${offset}`, `${next}:${next}`].includes(record!), `seed ${seed}`);
        }
      assert.equal(await writing, true);
    }
  });

  it('refuses to be written to when it is closed', async () => {
    const { log } = await freshLog();
    await log.close();
    assert.throws(() => log.append(recordBatch(['a'])), ChannelError);
    await assert.rejects(log.sync(), ChannelError);
  });
});

describe('log on a failing disk', () => {
  for (const operation of ['write', 'sync'] as const)
    it(`never uses an offset again after a failed ${operation}, and loses nothing that was durable`, async () => {
      const openings: number[][] = [];
      const openingBatch: LogOptions['openingBatch'] = ({
        baseOffset,
        durableEnd,
        previousEnd,
      }) => {
        openings.push([baseOffset, durableEnd, previousEnd]);
        return recordBatch(['opening']);
      };
      const { fileSystem, log } = await freshLog({ openingBatch });
      log.append(recordBatch(['kept']));
      await log.sync();
      fileSystem.fault = (found) => (found === operation ? 'ENOSPC' : undefined);
      log.append(recordBatch(['lost', 'lost']));
      await assert.rejects(log.sync(), /ENOSPC/);
      assert.throws(() => log.append(recordBatch(['refused'])), ChannelError);
      await assert.rejects(log.reopen(), ChannelError);
      fileSystem.fault = undefined;
      await log.reopen();
      log.append(recordBatch(['next']));
      await log.sync();
      assert.deepEqual(openings.at(-1), [4, 2, 2]);
      const expected = ['0:opening', '1:kept', '4:opening', '5:next'];
      assert.deepEqual(await everything(log), expected);
      const { log: reopened, report } = await openLog(
        logOptions(fileSystem.powerCut(), { openingBatch }),
      );
      assert.deepEqual(await everything(reopened), expected);
      assert.deepEqual(report, { truncatedBytes: 0, intactEnd: 6, damage: [] });
    });

  it('removes a segment at the next try, when the first one failed half-way', async () => {
    const { fileSystem, log } = await freshLog();
    log.append(recordBatch(['a']));
    await log.roll();
    for (const operation of ['syncDirectory', 'unlink']) {
      fileSystem.fault = (each) => (each === operation ? 'EMFILE' : undefined);
      await assert.rejects(log.deleteBefore(1), /EMFILE/);
    }
    fileSystem.fault = undefined;
    assert.equal(await log.deleteBefore(1), 1);
    assert.deepEqual(await fileSystem.readdir('/log'), ['00000000000000000001.log']);
  });

  it('leaves no file open when it cannot make another one', async () => {
    const { fileSystem, log } = await freshLog();
    log.append(recordBatch(['a']));
    await log.sync();
    const { filesOpen } = fileSystem;
    fileSystem.fault = (operation) => (operation === 'syncDirectory' ? 'EMFILE' : undefined);
    await assert.rejects(log.roll(), /EMFILE/);
    await assert.rejects(log.reopen(), /EMFILE/);
    fileSystem.fault = undefined;
    await log.reopen();
    assert.equal(fileSystem.filesOpen, filesOpen);
  });

  it('opens a segment anew for who comes while it is being closed', async () => {
    const { fileSystem, log } = await freshLog();
    log.append(recordBatch(['a']));
    await log.sync();
    const segment = new Segment(fileSystem, '/log', 0, 4096);
    await segment.open();
    const closing = segment.close();
    assert.ok((await segment.use((handle) => handle.stat())).sizeBytes > 0);
    await closing;
  });

  it('goes on after a roll that failed', async () => {
    const { fileSystem, log } = await freshLog();
    log.append(recordBatch(['a']));
    await log.sync();
    fileSystem.fault = (operation) => (operation === 'open' ? 'EMFILE' : undefined);
    await assert.rejects(log.roll(), /EMFILE/);
    fileSystem.fault = undefined;
    await log.reopen();
    log.append(recordBatch(['b']));
    await log.sync();
    assert.deepEqual(await everything(log), ['0:a', '1:b']);
  });
});

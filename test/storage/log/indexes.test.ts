import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Log, LogOptions } from '#src/storage/log.js';
import { OffsetIndex } from '#src/storage/log/offset-index.js';
import { OpenSegments } from '#src/storage/log/open-segments.js';
import { TimeIndex } from '#src/storage/log/time-index.js';
import { openLog } from '#src/storage/open-log.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { logOptions, recordBatch, recordsIn } from '../../support/log-batches.js';
import { fc } from '../../support/properties.js';

const value = 'x'.repeat(900);
const first = '/log/00000000000000000000';

async function open(
  fileSystem: SimFileSystem,
  parts: Partial<LogOptions> = {},
): Promise<{ log: Log; scanned: number[] }> {
  const scanned: number[] = [];
  const options = logOptions(fileSystem, {
    segmentBytes: 10_000,
    indexIntervalBytes: 2_000,
    onRecoveredBatch: (_, { baseOffset }) => void scanned.push(baseOffset),
    ...parts,
  });
  return { log: (await openLog(options)).log, scanned };
}

/** Thirty batches, a bit less than 1 KB each, with times that go up and down. */
async function filled(seed: number): Promise<SimFileSystem> {
  const fileSystem = new SimFileSystem(seed);
  await fileSystem.mkdir('/log');
  const { log } = await open(fileSystem);
  for (let i = 0; i < 30; i++) log.append(recordBatch([value], timeOf(i)));
  await log.sync();
  await log.close();
  return fileSystem;
}

const timeOf = (batch: number): number => 1_000 + batch * 10 + (batch % 3 === 0 ? 25 : 0);

const entries = (bytes: Buffer, size: number, read: (at: number) => number[]): number[][] =>
  Array.from({ length: bytes.length / size }, (_, i) => read(i * size));

describe('the indexes of a segment', () => {
  it("are Kafka's: an entry behind each interval, the largest time so far, the last time at the end", async () => {
    const fileSystem = await filled(1);
    const batchBytes = fileSystem.contentOf(`${first}.log`).length / 10;
    const index = fileSystem.contentOf(`${first}.index`);
    const offsets = entries(index, 8, (at) => [index.readInt32BE(at), index.readInt32BE(at + 4)]);
    // More than 2,000 bytes lie between two entries: three batches.
    const expected = [3, 6, 9].map((batch) => [batch, batch * batchBytes]);
    assert.deepEqual(offsets, expected);
    const timeIndex = fileSystem.contentOf(`${first}.timeindex`);
    const times = entries(timeIndex, 12, (at) => [
      Number(timeIndex.readBigInt64BE(at)),
      timeIndex.readInt32BE(at + 8),
    ]);
    assert.deepEqual(times, [
      [timeOf(3), 3],
      [timeOf(6), 6],
      [timeOf(9), 9],
    ]);
  });

  it('spare a start the closed segments, and behind a clean stop the last one', async () => {
    const fileSystem = await filled(2);
    assert.equal((await open(fileSystem.copy())).scanned.length, 30);
    assert.deepEqual((await open(fileSystem.copy(), { trustBelow: 20 })).scanned.slice(0, 1), [20]);
    const { log, scanned } = await open(fileSystem, { trustBelow: 30, cleanEnd: 30 });
    assert.deepEqual([scanned, log.endOffset], [[], 30]);
    for (let offset = 0; offset < 30; offset++)
      assert.equal(recordsIn(await log.read(offset, 1))[0], `${offset}:${value}`);
  });

  it('are written by a start that had to read a segment', async () => {
    const fileSystem = await filled(3);
    const index = fileSystem.contentOf(`${first}.index`);
    const times = fileSystem.contentOf(`${first}.timeindex`);
    await fileSystem.unlink(`${first}.index`);
    fileSystem.overwrite(`${first}.timeindex`, Buffer.alloc(12_000));
    const { scanned } = await open(fileSystem, { trustBelow: 30 });
    assert.deepEqual(scanned.slice(0, 2), [0, 1]);
    assert.deepEqual(fileSystem.contentOf(`${first}.index`), index);
    assert.deepEqual(fileSystem.contentOf(`${first}.timeindex`), times);
  });

  it('are not believed when they fit another file, or are cut, or end in zeros', async () => {
    const fileSystem = await filled(4);
    const index = fileSystem.contentOf(`${first}.index`);
    for (const wrong of [
      index.subarray(0, 13),
      Buffer.concat([index, Buffer.alloc(16)]),
      Buffer.from(index.map((byte, at) => (at === index.length - 1 ? byte ^ 1 : byte))),
      Buffer.from(index.map((byte, at) => (at === index.length - 5 ? byte ^ 1 : byte))),
    ]) {
      const damaged = fileSystem.copy();
      damaged.overwrite(`${first}.index`, wrong);
      const { log, scanned } = await open(damaged, { trustBelow: 30 });
      assert.equal(scanned[0], 0, wrong.toString('hex'));
      assert.equal(recordsIn(await log.read(4, 1))[0], `4:${value}`);
      assert.deepEqual(damaged.contentOf(`${first}.index`), index);
    }
  });

  it('that an earlier start left are enough where what came later is intact', async () => {
    const fileSystem = await filled(5);
    const index = fileSystem.contentOf(`${first}.index`);
    const times = fileSystem.contentOf(`${first}.timeindex`);
    fileSystem.overwrite(`${first}.index`, index.subarray(0, 8));
    fileSystem.overwrite(`${first}.timeindex`, times.subarray(0, 12));
    const { log, scanned } = await open(fileSystem, { trustBelow: 30 });
    assert.equal(scanned[0], 20);
    assert.equal(log.segments[0]!.maxTimestampMs, timeOf(9));
  });

  for (const isReopened of [false, true])
    it(`find the first batch as new as a time${isReopened ? ', read from their files' : ''}`, async () => {
      const fileSystem = await filled(6);
      let { log } = await open(fileSystem);
      if (isReopened) ({ log } = await open(fileSystem, { trustBelow: 30, cleanEnd: 30 }));
      for (let time = 990; time < 1_330; time++) {
        const batches = Array.from({ length: 30 }, (_, i) => i);
        const expected = batches.find((batch) => timeOf(batch) >= time);
        assert.equal((await log.findByTimestamp(time))?.batchOffset, expected, String(time));
        const behind = batches.find((batch) => batch >= 12 && timeOf(batch) >= time);
        assert.equal((await log.findByTimestamp(time, 12))?.batchOffset, behind, String(time));
      }
    });

  it('find a time of before, where those that were there are of no use', async () => {
    const fileSystem = await filled(8);
    const last = '/log/00000000000000000020.index';
    const index = fileSystem.contentOf(last);
    fileSystem.overwrite(last, Buffer.concat([Buffer.alloc(8), index.subarray(8)]));
    const { log, scanned } = await open(fileSystem, {
      segmentBytes: 100_000,
      trustBelow: 30,
      cleanEnd: 30,
    });
    assert.deepEqual(scanned, []);
    for (let i = 0; i < 9; i++) log.append(recordBatch([value], 1_100));
    await log.sync();
    assert.equal((await log.findByTimestamp(timeOf(25)))?.batchOffset, 24);
  });

  it('are of few segments in memory, as their files are open', async () => {
    const fileSystem = await filled(7);
    const openSegments = new OpenSegments(1);
    const { log } = await open(fileSystem, { trustBelow: 30, openSegments });
    for (const offset of [0, 11, 25, 3, 19]) await log.read(offset, 1);
    assert.equal(openSegments.size, 1);
    await log.deleteBefore(20);
    assert.equal(openSegments.size, 0);
  });
});

describe('a segment', () => {
  it('is closed when its index is full, or a batch is too much newer than its first one', async () => {
    const fileSystem = new SimFileSystem(8);
    await fileSystem.mkdir('/log');
    const { log } = await open(fileSystem, { segmentBytes: 1e6, segmentIndexBytes: 24 });
    for (let i = 0; i < 15; i++) log.append(recordBatch([value], 1_000));
    assert.equal(log.segments.length, 3, 'seven batches make two entries');
    log.configure({ segmentIndexBytes: 1e6, segmentMs: 100 });
    for (const timestampMs of [1_100, 1_050, 1_101, 1_102])
      log.append(recordBatch([value], timestampMs));
    assert.deepEqual(
      log.segments.slice(2).map(({ maxTimestampMs }) => maxTimestampMs),
      [1_100, 1_102],
    );
    await log.sync();
  });
});

describe('index files of any bytes', () => {
  const bytes = fc.uint8Array({ maxLength: 96 }).map((array) => Buffer.from(array));
  it('are an index whose entries ascend, or none', () => {
    fc.assert(
      fc.property(bytes, (content) => {
        const offsets = OffsetIndex.decode(content, 0x7fff_ffff);
        for (let i = 1; i < (offsets?.size ?? 0); i++)
          assert.ok(offsets!.entryAt(i).position > offsets!.entryAt(i - 1).position);
        const times = TimeIndex.decode(content);
        for (let i = 1; i < (times?.size ?? 0); i++)
          assert.ok(times!.entryAt(i).timestampMs > times!.entryAt(i - 1).timestampMs);
      }),
    );
  });
});

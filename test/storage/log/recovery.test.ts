import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeRecords } from '#src/protocol/kafka/record-batch.js';
import type { LogOptions } from '#src/storage/log.js';
import { ensureDirectory } from '#src/storage/atomic-file.js';
import { openLog } from '#src/storage/open-log.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { logOptions, recordBatch, recordsIn } from '../../support/log-batches.js';

const firstSegment = '/log/00000000000000000000.log';

/** Bodies say which durable end their batch was written under: `d5`. */
const durableEndOf: LogOptions['durableEndOf'] = (batch) =>
  Number(decodeRecords(batch, 0).valueAt(0)!.toString().slice(1));

async function logOnDisk(bodies: readonly string[], parts: Partial<LogOptions> = {}) {
  const fileSystem = new SimFileSystem(3);
  await fileSystem.mkdir('/log');
  const { log } = await openLog(logOptions(fileSystem, parts));
  const positions: number[] = [];
  for (const body of bodies) {
    positions.push(log.segments.at(-1)!.sizeBytes);
    log.append(recordBatch([body]));
  }
  await log.close();
  return { fileSystem, positions };
}

async function reopened(fileSystem: SimFileSystem, parts: Partial<LogOptions> = {}) {
  const { log, report } = await openLog(logOptions(fileSystem, { verifyReads: true, ...parts }));
  const records: string[] = [];
  for (let offset = log.startOffset; offset < log.endOffset;) {
    const found = recordsIn(await log.read(offset, 1));
    if (found.length === 0) break;
    records.push(...found);
    offset = Number(found.at(-1)!.split(':')[0]) + 1;
  }
  return { log, report, records };
}

describe('log recovery', () => {
  it('makes durable what a process left that was killed at any operation of its start', async () => {
    for (let operations = 1; operations <= 12; operations++)
      for (let seed = 0; seed < 8; seed++) {
        let fileSystem = new SimFileSystem(seed);
        const start = async () => {
          await ensureDirectory(fileSystem, '/data/log');
          return openLog(logOptions(fileSystem, { directories: ['/data/log'] }));
        };
        fileSystem.crashAfter = operations;
        await start().catch(() => {});
        fileSystem = fileSystem.kill();
        const { log } = await start();
        log.append(recordBatch(['kept']));
        await log.sync();
        fileSystem = fileSystem.powerCut();
        const { log: after } = await start();
        assert.equal(after.endOffset, 1, `killed after ${operations} operations, seed ${seed}`);
      }
  });

  it('cuts a torn tail at whatever byte of the last batch it was torn', async () => {
    const { fileSystem, positions } = await logOnDisk(['a', 'b', 'c']);
    const whole = fileSystem.contentOf(firstSegment);
    for (let length = positions[2]! + 1; length < whole.length; length++) {
      fileSystem.overwrite(firstSegment, whole.subarray(0, length));
      const { log, report, records } = await reopened(fileSystem);
      assert.deepEqual(records, ['0:a', '1:b'], `torn at byte ${length}`);
      assert.equal(report.truncatedBytes, length - positions[2]!);
      assert.deepEqual(report.damage, []);
      log.append(recordBatch(['again']));
      await log.close();
      assert.deepEqual((await reopened(fileSystem)).records, ['0:a', '1:b', '2:again']);
    }
  });

  it('cuts a tail of zeros, as a file system leaves it that extended the file without the data', async () => {
    const { fileSystem } = await logOnDisk(['a']);
    const whole = fileSystem.contentOf(firstSegment);
    fileSystem.overwrite(firstSegment, Buffer.concat([whole, Buffer.alloc(10_000)]));
    const { report, records } = await reopened(fileSystem);
    assert.deepEqual(records, ['0:a']);
    assert.equal(report.truncatedBytes, 10_000);
  });

  it('detects every flipped bit and loses only the batch that was hit', async () => {
    const { fileSystem, positions } = await logOnDisk(['a', 'b', 'c', 'd'], { isDense: true });
    const whole = fileSystem.contentOf(firstSegment);
    for (let byte = positions[1]!; byte < positions[2]!; byte++) {
      const inBatch = byte - positions[1]!;
      const flipped = Buffer.from(whole);
      flipped[byte]! ^= 1 << (byte % 8);
      fileSystem.overwrite(firstSegment, flipped);
      const { report, records } = await reopened(fileSystem, { isDense: true });
      assert.deepEqual(records, ['0:a', '2:c', '3:d'], `byte ${inBatch}`);
      assert.deepEqual(
        report.damage.map(({ fromOffset, toOffset }) => [fromOffset, toOffset]),
        [[1, 2]],
      );
    }
  });

  it('takes a bad batch for damage when a later one proves that it was durable, else for the tail', async () => {
    for (const [bodies, expected] of [
      [
        ['d0', 'd1', 'd2'],
        ['0:d0', '2:d2'],
      ],
      [['d0', 'd1', 'd1'], ['0:d0']],
    ] as const) {
      const { fileSystem, positions } = await logOnDisk(bodies, { durableEndOf });
      const flipped = Buffer.from(fileSystem.contentOf(firstSegment));
      flipped[positions[1]! + 30]! ^= 4;
      fileSystem.overwrite(firstSegment, flipped);
      const { report, records } = await reopened(fileSystem, { durableEndOf });
      assert.deepEqual(records, expected);
      assert.equal(report.damage.length, expected.length - 1);
    }
  });

  it('never cuts a closed segment, and says what of it is lost', async () => {
    const { fileSystem, positions } = await logOnDisk(['a', 'b', 'c'], { segmentBytes: 150 });
    assert.deepEqual(positions, [0, 69, 138]);
    const whole = fileSystem.contentOf(firstSegment);
    fileSystem.overwrite(firstSegment, whole.subarray(0, 100));
    const { report, records } = await reopened(fileSystem);
    assert.deepEqual(records, ['0:a', '2:c']);
    assert.deepEqual(
      report.damage.map(({ position, fromOffset, toOffset }) => [position, fromOffset, toOffset]),
      [[69, 1, 2]],
    );
    assert.equal(fileSystem.contentOf(firstSegment).length, 100);
  });

  it('does not mind bytes behind a closed segment that reaches the next one', async () => {
    const { fileSystem } = await logOnDisk(['a', 'b', 'c'], { segmentBytes: 150 });
    const left = Buffer.concat([fileSystem.contentOf(firstSegment), recordBatch(['refused'])]);
    fileSystem.overwrite(firstSegment, left);
    const { report, records } = await reopened(fileSystem);
    assert.deepEqual(records, ['0:a', '1:b', '2:c']);
    assert.deepEqual(report.damage, []);
  });

  it('removes a segment that was being opened, and appends to the one before', async () => {
    const { fileSystem } = await logOnDisk(['a', 'b']);
    const torn = '/log/00000000000000000002.log';
    await fileSystem.open(torn, 'w+');
    fileSystem.overwrite(torn, recordBatch(['opening']).subarray(0, 40));
    const { log, records } = await reopened(fileSystem);
    assert.deepEqual(records, ['0:a', '1:b']);
    assert.equal(log.append(recordBatch(['c'])).baseOffset, 2);
    await log.close();
    assert.equal((await reopened(fileSystem)).log.segments.length, 1);
  });

  it('opens trusted segments by their index and scans the others', async () => {
    const scanned: number[] = [];
    const { fileSystem } = await logOnDisk(['a', 'b', 'c', 'd', 'e'], { segmentBytes: 150 });
    const { records } = await reopened(fileSystem, {
      trustBelow: 4,
      onRecoveredBatch: (_, position) => void scanned.push(position.baseOffset),
    });
    assert.deepEqual(scanned, [4]);
    assert.deepEqual(records, ['0:a', '1:b', '2:c', '3:d', '4:e']);
  });

  it('rebuilds an index that is missing or odd', async () => {
    const { fileSystem } = await logOnDisk(['a', 'b', 'c', 'd', 'e'], { segmentBytes: 150 });
    await fileSystem.unlink('/log/00000000000000000000.index');
    fileSystem.overwrite('/log/00000000000000000002.index', Buffer.from('odd'));
    const { records } = await reopened(fileSystem, { trustBelow: 4 });
    assert.deepEqual(records, ['0:a', '1:b', '2:c', '3:d', '4:e']);
  });

  it('steps over damage that comes while it runs, and reports it', async () => {
    const damage: unknown[] = [];
    const fileSystem = new SimFileSystem(1);
    await fileSystem.mkdir('/log');
    const { log } = await openLog(
      logOptions(fileSystem, {
        verifyReads: true,
        onDamage: ({ position, fromOffset, toOffset }) =>
          damage.push([position, fromOffset, toOffset]),
      }),
    );
    for (const body of ['a', 'b', 'c']) log.append(recordBatch([body]));
    await log.sync();
    const content = fileSystem.contentOf(firstSegment);
    content[69 + 65]! ^= 1;
    fileSystem.overwrite(firstSegment, content);
    assert.deepEqual(recordsIn(await log.read(1, 1)), ['2:c']);
    assert.deepEqual(damage, [[69, 1, 2]]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCursor } from '#src/channels/file/cursor-file.js';
import { inspectLog } from '#src/cli/inspection/log-inspection.js';
import { listSegments } from '#src/storage/log/segment-files.js';
import { readPositionFile, writePositionFile } from '#src/sources/taildir/position-file.js';
import { cursorFile, DamagedChannel, dataDirectory, type PlacedBatch } from './damaged-channel.js';
import { SimFileSystem } from './sim-file-system.js';

const tailBytes = 4 << 10;
/** All cuts are looked at in the files; a start and a delivery take ten times as long. */
const startEvery = process.env['TAILRACE_FAULTS'] === 'full' ? 1 : 4;
const shape = { seed: 7, events: 40, maxFileSize: 6_000, delivered: 10, paddingBytes: 300 };

/** The lengths to which a file of `bytes` is cut. */
function cuts(bytes: number): number[] {
  const first = Math.max(0, bytes - tailBytes);
  return Array.from({ length: bytes - first }, (_, i) => first + i);
}

function says(messages: readonly string[], ...words: string[]): void {
  assert.ok(
    messages.some((message) => words.every((word) => message.includes(word))),
    `expected ${words.join(', ')} in: ${messages.join('\n')}`,
  );
}

describe('a file that was cut', () => {
  it('at any byte of the last segment: lost is exactly what was durable behind it, and it is said', async () => {
    const channel = await DamagedChannel.make(shape);
    const file = channel.segments.at(-1)!;
    const whole = channel.disk().contentOf(file);
    const end = channel.batches.at(-1)!.offsets.to;
    for (const length of cuts(whole.length)) {
      const disk = channel.disk();
      disk.overwrite(file, whole.subarray(0, length));
      const isCut = (batch: PlacedBatch): boolean =>
        batch.file === file && batch.position + batch.sizeBytes > length;
      const lost = channel.batches.filter(isCut);
      const segments = await listSegments(disk, [dataDirectory]);
      const { survey } = await inspectLog(disk, segments, { durableBelow: end });
      const found = survey.damage.map(({ fromOffset, toOffset }) => [fromOffset, toOffset]);
      assert.deepEqual(found, [[lost[0]!.offsets.from, end]], `cut at ${length}`);
      if (length % startEvery !== 0) continue;
      const outcome = await channel.outcome(disk);
      assert.deepEqual(outcome.events, channel.waitingWithout(lost), `cut at ${length}`);
      const events = lost.reduce((sum, batch) => sum + channel.waitingIn(batch), 0);
      const control = lost.filter((batch) => batch.events === undefined && batch.position > 0);
      assert.equal(outcome.lost, events + control.length);
      assert.equal(outcome.possiblyDoubled, 0);
      says(
        outcome.messages,
        `offsets ${lost[0]!.offsets.from} to ${end - 1} lost`,
        `${outcome.lost} events`,
      );
    }
  });

  it('at any byte of what nobody knows as durable: an unfinished write, without loss', async () => {
    const channel = await DamagedChannel.make({ ...shape, delivered: 0 });
    const file = channel.segments.at(-1)!;
    const whole = channel.disk().contentOf(file);
    const [, second] = channel.batches.filter((batch) => batch.file === file);
    for (const length of cuts(whole.length).filter((cut) => cut % (5 * startEvery) === 0)) {
      const disk = channel.disk();
      // A cursor from before the segment's second batch, as after a crash.
      await disk.unlink(cursorFile);
      disk.overwrite(file, whole.subarray(0, length));
      const lost = channel.batches.filter(
        (batch) => batch.file === file && batch.position + batch.sizeBytes > length,
      );
      if (length < second!.position) continue;
      const outcome = await channel.outcome(disk);
      assert.deepEqual(outcome.events, channel.waitingWithout(lost), `cut at ${length}`);
      assert.equal(outcome.lost, 0);
      assert.equal(outcome.knownEnd, lost[0]?.events?.from ?? outcome.knownEnd);
    }
  });

  it('at any byte of the cursor: nothing is lost, and what may come twice is said', async () => {
    const channel = await DamagedChannel.make({ ...shape, events: 30, delivered: 25 });
    const file = channel.disk().contentOf(cursorFile);
    const used = file.findLastIndex((byte) => byte !== 0) + 1;
    const waiting = channel.waitingWithout([]);
    const first = channel.batches.find((batch) => channel.waitingIn(batch) > 0);
    const firstOffset = first!.offsets.to;
    for (const length of cuts(used)) {
      const disk = channel.disk();
      disk.overwrite(cursorFile, file.subarray(0, length));
      const { state, problem } = await readCursor(disk, '/channel/checkpoint');
      assert.ok(problem !== undefined && (state?.lowMark ?? 0) <= firstOffset, `cut at ${length}`);
      if (length % startEvery !== 0) continue;
      const { events, messages, lost } = await channel.outcome(disk);
      assert.deepEqual(events.slice(-waiting.length), waiting, `cut at ${length}`);
      assert.equal(lost, 0);
      says(messages, cursorFile, `${events.length} events`, 'may be delivered again');
    }
  });

  it('at any byte of the id: the channel has a new id, goes on from its cursor, and says so', async () => {
    const channel = await DamagedChannel.make({ ...shape, events: 20, delivered: 10 });
    const path = `${dataDirectory}/channel-id`;
    const whole = channel.disk().contentOf(path);
    for (let length = 0; length < whole.length; length++) {
      const disk = channel.disk();
      disk.overwrite(path, whole.subarray(0, length));
      const { events, messages, lost } = await channel.outcome(disk);
      assert.deepEqual(events, channel.waitingWithout([]), `cut at ${length}`);
      assert.equal(lost, 0);
      says(messages, path, 'new id');
    }
  });

  it("at any byte of taildir's position file: nothing of it counts, and it is said", async () => {
    const disk = new SimFileSystem(1);
    const path = '/positions.json';
    const positions = Array.from({ length: 60 }, (_, i) => ({
      inode: 1_000 + i,
      pos: i * 12_345,
      file: `/var/log/nginx/access-${i}.log`,
    }));
    await writePositionFile(disk, path, positions);
    const whole = disk.contentOf(path);
    for (const length of cuts(whole.length)) {
      disk.overwrite(path, whole.subarray(0, length));
      const found = await readPositionFile(disk, path);
      assert.deepEqual(found.positions, [], `cut at ${length}`);
      assert.ok(found.problem !== undefined);
    }
  });
});

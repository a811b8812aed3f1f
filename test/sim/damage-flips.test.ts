import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspectLog } from '#src/cli/inspection/log-inspection.js';
import { listSegments } from '#src/storage/log/segment-files.js';
import { Random } from '../support/random.js';
import { cursorFile, DamagedChannel, dataDirectory } from './damaged-channel.js';
import type { SimFileSystem } from './sim-file-system.js';

const flips = 2_000;
/** All are looked for in the files; a start and a delivery take ten times as long. */
const startedShare = 0.2;
const first = Number(process.env['TAILRACE_SIM_SEED'] ?? 1);
const shape = { seed: 11, events: 60, maxFileSize: 6_000, delivered: 9, paddingBytes: 300 };

/** Flips one bit of the file; gives its byte. */
function flip(disk: SimFileSystem, file: string, random: Random, limit = Infinity): number {
  const content = Buffer.from(disk.contentOf(file));
  const byte = random.below(Math.min(limit, content.length));
  content[byte]! ^= 1 << random.below(8);
  disk.overwrite(file, content);
  return byte;
}

/** In a segment: the batch that was hit is damaged, and no other. */
async function inSegment(channel: DamagedChannel, random: Random): Promise<void> {
  const disk = channel.disk();
  const hit = random.pick(channel.batches);
  const content = Buffer.from(disk.contentOf(hit.file));
  content[hit.position + random.below(hit.sizeBytes)]! ^= 1 << random.below(8);
  disk.overwrite(hit.file, content);
  const segments = await listSegments(disk, [dataDirectory]);
  const durableBelow = channel.batches.at(-1)!.offsets.to;
  const { survey } = await inspectLog(disk, segments, { durableBelow });
  assert.equal(survey.tornTail, undefined);
  assert.deepEqual(
    survey.damage.map(({ file, fromOffset, toOffset }) => [file, fromOffset, toOffset]),
    [[hit.file, hit.offsets.from, hit.offsets.to]],
  );
  if (!random.chance(startedShare)) return;
  const { events, lost, messages } = await channel.outcome(disk);
  assert.deepEqual(events, channel.waitingWithout([hit]));
  // The number of a control batch that only notes positions cannot be told from an event's.
  const isPositions = hit.events === undefined && hit.position > 0;
  const waiting = channel.waitingIn(hit);
  assert.ok(lost === waiting || (isPositions && lost <= 1), `${lost} lost, ${waiting} waiting`);
  if (waiting > 0) {
    const { from, to } = hit.offsets;
    assert.ok(
      messages.some((m) => m.includes(`offsets ${from} to ${to - 1} lost`)),
      messages.join('\n'),
    );
  }
}

/** An index has no checksum: what it says counts only when the batch is where it says. */
async function inIndex(channel: DamagedChannel, random: Random): Promise<void> {
  const disk = channel.disk();
  const names = await disk.readdir(dataDirectory);
  const indexes = names.filter((name) => name.endsWith('index'));
  const file = `${dataDirectory}/${random.pick(indexes)}`;
  if (disk.contentOf(file).length > 0) flip(disk, file, random);
  const { events, lost, messages } = await channel.outcome(disk);
  assert.deepEqual(events, channel.waitingWithout([]));
  assert.equal(lost, 0);
  assert.deepEqual(messages, []);
}

/** In the cursor: told, unless it hit a state that a later one had replaced. */
async function inCursor(channel: DamagedChannel, random: Random): Promise<void> {
  const disk = channel.disk();
  const content = disk.contentOf(cursorFile);
  const used = content.findLastIndex((byte) => byte !== 0) + 1;
  const newest = content.lastIndexOf('{"channelId"') - 8;
  const byte = flip(disk, cursorFile, random, random.chance(0.8) ? used : Infinity);
  const waiting = channel.waitingWithout([]);
  const { events, lost, messages } = await channel.outcome(disk);
  assert.equal(lost, 0);
  assert.deepEqual(events.slice(-waiting.length), waiting);
  if (byte < newest) assert.deepEqual([events.length, messages], [waiting.length, []]);
  else
    assert.ok(
      messages.some((m) => m.includes(`${cursorFile}: `) || m.includes(cursorFile)),
      `byte ${byte}`,
    );
}

describe('a flipped bit', () => {
  it(`is found ${flips} times of ${flips}, and costs the batch that it hit`, async () => {
    const channel = await DamagedChannel.make(shape);
    const kinds = [...Array.from({ length: 5 }, () => inSegment), inIndex, inCursor, inCursor];
    for (let seed = first; seed < first + flips; seed++)
      try {
        await kinds[seed % kinds.length]!(channel, new Random(seed));
      } catch (error) {
        throw new Error(`seed ${seed} (TAILRACE_SIM_SEED=${seed})`, { cause: error });
      }
  });
});

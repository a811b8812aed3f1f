/* Files that are missing, zeroed, old copies or swapped: nothing is lost or doubled in silence. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cursorFile, DamagedChannel, dataDirectory, type Outcome } from './damaged-channel.js';
import type { SimFileSystem } from './sim-file-system.js';

const shape = { seed: 11, events: 60, maxFileSize: 6_000, delivered: 9, paddingBytes: 300 };
const idFile = `${dataDirectory}/channel-id`;
const lockFile = `${dataDirectory}/in_use.lock`;

interface Files {
  readonly channel: DamagedChannel;
  readonly disk: SimFileSystem;
  /** Of another channel, whose files lie at the same places. */
  readonly other: SimFileSystem;
  /** From the oldest to the newest. */
  readonly segments: readonly string[];
}

interface Case {
  readonly name: string;
  readonly harm: (files: Files) => Promise<void> | void;
  /** Events of these segments cannot come any more. */
  readonly losesSegments?: readonly number[];
  /** The channel does not know up to where it had delivered: some come again, and it says so. */
  readonly repeats?: boolean;
  readonly says: readonly RegExp[];
}

const zero = (disk: SimFileSystem, path: string): void =>
  disk.overwrite(path, Buffer.alloc(disk.contentOf(path).length));

const swap = (disk: SimFileSystem, one: string, other: string): void => {
  const content = disk.contentOf(one);
  disk.overwrite(one, disk.contentOf(other));
  disk.overwrite(other, content);
};

const replace = ({ disk, other }: Files, path: string): void =>
  disk.overwrite(path, other.contentOf(path));

const indexOf = (segment: string, extension = 'index'): string =>
  segment.replace(/log$/, extension);

const cases: readonly Case[] = [
  {
    name: 'the oldest segment is missing',
    harm: ({ disk, segments }) => disk.unlink(segments[0]!),
    losesSegments: [0],
    says: [/segments before .*0028\.log are missing: \d+ events \(offsets \d+ to 27\) are lost/],
  },
  {
    name: 'a segment in the middle is missing',
    harm: ({ disk, segments }) => disk.unlink(segments[1]!),
    losesSegments: [1],
    says: [/0000\.log is damaged at byte \d+: offsets 28 to 55 lost: .*; \d+ events .* are lost/],
  },
  {
    name: 'the newest segment is missing',
    harm: ({ disk, segments }) => disk.unlink(segments.at(-1)!),
    losesSegments: [2],
    says: [/offsets 56 to \d+ lost.* events .* are lost/, /new id because the log ends at 56/],
  },
  {
    name: 'all segments are missing',
    harm: async ({ disk, segments }) => {
      for (const segment of segments) await disk.unlink(segment);
    },
    losesSegments: [0, 1, 2],
    says: [/segments before .* are missing: \d+ events .* are lost/, /new id because/],
  },
  {
    name: 'everything in the data directory is missing',
    harm: async ({ disk }) => {
      for (const name of await disk.readdir(dataDirectory))
        await disk.unlink(`${dataDirectory}/${name}`);
    },
    losesSegments: [0, 1, 2],
    says: [/dataDirs hold nothing of channel .*: \d+ events .* are lost/],
  },
  ...[0, 1, 2].map((i): Case => ({
    name: `segment ${i} holds zeros`,
    harm: ({ disk, segments }) => zero(disk, segments[i]!),
    losesSegments: [i],
    says: [/is damaged at byte 0: offsets \d+ to \d+ lost.*; \d+ events .* are lost/],
  })),
  {
    name: 'an index is missing',
    harm: ({ disk, segments }) => disk.unlink(indexOf(segments[0]!)),
    says: [],
  },
  {
    name: 'an index holds zeros',
    harm: ({ disk, segments }) => zero(disk, indexOf(segments[0]!)),
    says: [],
  },
  {
    name: 'two indexes are swapped',
    harm: ({ disk, segments }) => swap(disk, indexOf(segments[0]!), indexOf(segments[1]!)),
    says: [],
  },
  {
    name: 'a time index is missing',
    harm: ({ disk, segments }) => disk.unlink(indexOf(segments[1]!, 'timeindex')),
    says: [],
  },
  {
    name: 'the cursor is missing',
    harm: ({ disk }) => disk.unlink(cursorFile),
    repeats: true,
    says: [/cursor cannot be gone by: there is no such file; \d+ events .* may be delivered again/],
  },
  {
    name: 'the checkpoint directory is missing',
    harm: async ({ disk }) => {
      for (const name of await disk.readdir('/channel/checkpoint'))
        await disk.unlink(`/channel/checkpoint/${name}`);
      await disk.rmdir('/channel/checkpoint');
    },
    repeats: true,
    says: [/cursor cannot be gone by: there is no such file; \d+ events .* may be delivered again/],
  },
  {
    name: 'the cursor holds zeros',
    harm: ({ disk }) => zero(disk, cursorFile),
    repeats: true,
    says: [/it holds zeros only; \d+ events .* may be delivered again/],
  },
  {
    name: 'the cursor is an old copy',
    harm: ({ disk, channel }) => disk.overwrite(cursorFile, channel.olderCursor),
    repeats: true,
    says: [/it is an old copy; \d+ events .* may be delivered again/],
  },
  {
    name: 'the cursors of two channels are swapped',
    harm: (files) => replace(files, cursorFile),
    repeats: true,
    says: [/it is of channel [0-9a-f]{32}; \d+ events .* may be delivered again/],
  },
  {
    name: 'the id is missing',
    harm: ({ disk }) => disk.unlink(idFile),
    says: [/new id because .*channel-id is missing/],
  },
  {
    name: 'the id holds zeros',
    harm: ({ disk }) => zero(disk, idFile),
    says: [/new id because .*channel-id is damaged/],
  },
  {
    name: 'a lock of zeros is left',
    harm: async ({ disk }) => {
      await disk.open(lockFile, 'w+');
      disk.overwrite(lockFile, Buffer.alloc(50));
    },
    says: [],
  },
];

const refused: readonly (Pick<Case, 'name' | 'harm'> & { readonly says: RegExp })[] = [
  {
    name: 'two segments are swapped',
    harm: ({ disk, segments }) => swap(disk, segments[0]!, segments[1]!),
    says: /0000\.log begins with offset 28, .* its right name is 0+28\.log/,
  },
  {
    name: 'the newest segment is swapped with an older one',
    harm: ({ disk, segments }) => swap(disk, segments[1]!, segments[2]!),
    says: /0028\.log begins with offset 56, .* its right name is 0+56\.log/,
  },
  {
    name: 'a segment of another channel is in the place of ours',
    harm: (files) => replace(files, files.segments[0]!),
    says: /says channel \w+, but there are segments of channel \w+: .*put them back/,
  },
  {
    name: 'the ids of two channels are swapped',
    harm: (files) => replace(files, idFile),
    says: /says channel \w+, but there are segments of channel \w+: .*put them back/,
  },
];

async function files(): Promise<Files> {
  const channel = await DamagedChannel.make(shape);
  const other = await DamagedChannel.make({ ...shape, seed: 12 });
  return { channel, disk: channel.disk(), other: other.disk(), segments: channel.segments };
}

function checkEvents({ channel, segments }: Files, found: Case, outcome: Outcome): void {
  const { losesSegments = [], repeats = false } = found;
  const lost = channel.batches.filter(({ file }) => losesSegments.includes(segments.indexOf(file)));
  const waiting = channel.waitingWithout(lost);
  const events = lost.reduce((sum, batch) => sum + channel.waitingIn(batch), 0);
  // Numbers of control batches in the newest segment cannot be told from those of events.
  const control = lost.filter((batch) => batch.events === undefined).length;
  assert.ok(outcome.lost >= events && outcome.lost <= events + control, `${outcome.lost} lost`);
  if (!losesSegments.includes(2)) assert.equal(outcome.lost, events);
  assert.deepEqual(outcome.events.slice(-waiting.length || outcome.events.length), waiting);
  if (repeats) assert.equal(outcome.possiblyDoubled, outcome.events.length);
  else assert.equal(outcome.events.length, waiting.length);
}

describe('files of a channel that are not as it left them', () => {
  for (const found of cases)
    it(`${found.name}: it starts, and says what that costs`, async () => {
      const given = await files();
      await found.harm(given);
      const outcome = await given.channel.outcome(given.disk);
      checkEvents(given, found, outcome);
      const text = outcome.messages.join('\n');
      for (const words of found.says) assert.match(text, words);
      if (found.says.length === 0) assert.equal(text, '');
      const again = await given.channel.outcome(given.disk);
      assert.deepEqual([again.events, again.lost], [[], outcome.lost], 'told and counted once');
    });

  for (const { name, harm, says } of refused)
    it(`${name}: it refuses to start, with a remedy, and changes nothing`, async () => {
      const given = await files();
      await harm(given);
      const before = given.segments.map((path) => given.disk.contentOf(path));
      await assert.rejects(given.channel.start(given.disk), says);
      const after = given.segments.map((path) => given.disk.contentOf(path));
      assert.deepEqual(after, before);
    });
});

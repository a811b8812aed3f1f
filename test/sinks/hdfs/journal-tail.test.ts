import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Journal } from '#src/sinks/hdfs/journal.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import {
  journalPath,
  openJournal,
  saysOf,
  type JournalSays,
  type OpenedJournal,
} from '../../support/hdfs-journal.js';
import { fc } from '../../support/properties.js';
import { sequenceCount } from '../../support/seeds.js';

const channel = 'c0ffee'.padEnd(32, '0');

type Step = (journal: Journal) => Promise<void>;

const path = fc.integer({ min: 0, max: 3 }).map((n) => `/logs/${n}`);
const range = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }))
  .map(([from, count]) => ({ from, to: from + count }));
const telling: fc.Arbitrary<Step> = fc.oneof(
  path.map((name) => (journal: Journal) => journal.created(`${name}.tmp`, name)),
  path.map((name) => (journal: Journal) => journal.renamed(`${name}.tmp`, `${name}-1`)),
  path.map((name) => (journal: Journal) => journal.finished(`${name}.tmp`)),
  path.map((name) => (journal: Journal) => journal.unprepared(`${name}.tmp`)),
  fc.tuple(path, fc.nat(1 << 30), range).map(
    ([name, bytes, numbers]) =>
      (journal: Journal) =>
        journal.delivered(`${name}.tmp`, bytes, [numbers]),
  ),
  fc.tuple(path, fc.nat(1 << 30), range).map(
    ([name, bytes, numbers]) =>
      (journal: Journal) =>
        journal.prepared(`${name}.tmp`, name, bytes, [numbers]),
  ),
);
const begin: Step = (journal) => journal.begin(channel, 0);
const step = fc.oneof({ weight: 9, arbitrary: telling }, fc.constant(begin));

/** The states in the order they were told, none of which waits for the one before to be stored. */
async function statesOf(opened: OpenedJournal, steps: readonly Step[]): Promise<Told[]> {
  const { journal } = opened;
  const states: Told[] = [{ says: saysOf(journal), isStored: true }];
  for (const take of steps) {
    const told: Told = { says: saysOf(journal), isStored: false };
    const done = take(journal);
    Object.assign(told, { says: saysOf(journal) });
    states.push(told);
    done.then(
      () => Object.assign(told, { isStored: true }),
      () => {},
    );
    await Promise.resolve();
  }
  return states;
}

interface Told {
  readonly says: JournalSays;
  readonly isStored: boolean;
}

async function openedAfter(fileSystem: SimFileSystem): Promise<OpenedJournal> {
  const opened = await openJournal(fileSystem);
  await opened.journal.begin(channel, 0);
  return opened;
}

describe('the journal, whatever a power cut leaves of it', () => {
  it('says what was stored, or something that was told later', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(step, { maxLength: 30 }),
        fc.integer({ min: 1, max: 60 }),
        async (seed, steps, operations) => {
          const fileSystem = new SimFileSystem(seed);
          const opened = await openedAfter(fileSystem);
          fileSystem.crashAfter = fileSystem.operations + operations;
          const states = await statesOf(opened, steps);
          await opened.journal.stored().catch(() => {});
          const again = await openedAfter(fileSystem.powerCut());
          const stored = states.findLastIndex(({ isStored }) => isStored);
          const possible = states.slice(stored).map(({ says }) => JSON.stringify(says));
          assert.ok(possible.includes(JSON.stringify(saysOf(again.journal))));
          assert.equal(again.counters.get('JournalDamageCount'), 0);
        },
      ),
      { numRuns: sequenceCount(150) },
    );
  });

  it('says what it said at some time, wherever its tail is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.array(telling, { maxLength: 12 }), async (seed, steps) => {
        const fileSystem = new SimFileSystem(seed);
        const opened = await openedAfter(fileSystem);
        const first = fileSystem.contentOf(journalPath).length;
        const says = new Set([JSON.stringify(saysOf(opened.journal))]);
        for (const take of steps) {
          await take(opened.journal);
          says.add(JSON.stringify(saysOf(opened.journal)));
        }
        const content = fileSystem.contentOf(journalPath);
        for (let end = content.length; end >= first; end--) {
          const cut = fileSystem.copy();
          cut.overwrite(journalPath, content.subarray(0, end));
          const { journal } = await openJournal(cut);
          assert.ok(says.has(JSON.stringify(saysOf(journal))), `cut at byte ${end}`);
        }
      }),
      { numRuns: sequenceCount(12) },
    );
  });

  it('never claims more than was told, whatever bytes are damaged', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(step, { maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1 }),
        async (seed, steps, flips) => {
          const fileSystem = new SimFileSystem(seed);
          const { journal } = await openedAfter(fileSystem);
          for (const take of steps) await take(journal);
          const content = fileSystem.contentOf(journalPath);
          for (const [at, flip] of flips) content[at % content.length]! ^= flip;
          fileSystem.overwrite(journalPath, content);
          const again = await openJournal(fileSystem);
          for (const { from, to } of again.journal.known.ranges)
            assert.ok(journal.known.contains(from, to));
          assert.ok(again.journal.known.lowMark <= journal.known.lowMark);
        },
      ),
      { numRuns: sequenceCount(150) },
    );
  });
});

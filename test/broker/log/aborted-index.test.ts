import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AbortedIndex } from '#src/broker/log/aborted-index.js';
import type { AbortedEntry } from '#src/broker/log/aborted-index-file.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { fc } from '../../support/properties.js';

const directory = '/t-0';
const segments = [0, 100, 2_000, 50_000].map((baseOffset) => ({ baseOffset }));

async function disk(): Promise<SimFileSystem> {
  const fileSystem = new SimFileSystem(1);
  await fileSystem.mkdir(directory);
  return fileSystem;
}

function open(fileSystem: SimFileSystem, end = 0): Promise<AbortedIndex> {
  return AbortedIndex.open(fileSystem, directory, end);
}

/** Aborted transactions as a log has them; `opened`: how far back each begins, `step`: to the next. */
function entriesOf(shapes: readonly { opened: number; step: number }[]): AbortedEntry[] {
  let marker = 0;
  const spans = shapes.map(({ opened, step }, producerId) => {
    marker += step + 1;
    return { producerId, firstOffset: Math.max(0, marker - 1 - opened), lastOffset: marker };
  });
  return spans.map((span, i) => {
    const open = spans.slice(i + 1).filter(({ firstOffset }) => firstOffset < span.lastOffset);
    const stableOffset = Math.min(span.lastOffset + 1, ...open.map((each) => each.firstOffset));
    return { ...span, stableOffset };
  });
}

function expected(entries: readonly AbortedEntry[], from: number, upTo: number): object[] {
  return entries
    .filter(({ lastOffset, firstOffset }) => lastOffset >= from && firstOffset < upTo)
    .map(({ producerId, firstOffset, lastOffset }) => ({ producerId, firstOffset, lastOffset }))
    .toSorted((a, b) => a.firstOffset - b.firstOffset);
}

const shapes = fc.array(fc.record({ opened: fc.nat(300), step: fc.nat(40) }), { maxLength: 400 });

describe('the index of aborted transactions', () => {
  it('finds in memory and in files, while it is flushed and after a restart, those of a range', () =>
    fc.assert(
      fc.asyncProperty(
        shapes,
        fc.array(fc.record({ from: fc.nat(9_000), length: fc.integer({ min: 1, max: 600 }) }), {
          maxLength: 8,
        }),
        fc.nat(400),
        async (shape, ranges, flushed) => {
          const entries = entriesOf(shape);
          const fileSystem = await disk();
          const index = await open(fileSystem);
          const check = async (asked: AbortedIndex): Promise<void> => {
            const answers = ranges.map(({ from, length }) => asked.in(from, from + length));
            for (const [i, { from, length }] of ranges.entries())
              assert.deepEqual(await answers[i], expected(entries, from, from + length));
          };
          for (const entry of entries.slice(0, flushed)) index.add(entry);
          const flush = index.flush(segments);
          for (const entry of entries.slice(flushed)) index.add(entry);
          await Promise.all([flush, check(index)]);
          await check(index);
          await index.flush(segments);
          await check(await open(fileSystem, Infinity));
        },
      ),
      { numRuns: 40 },
    ));

  it('gives, after a crash, what lies below the offset that was accounted for', async () => {
    const fileSystem = await disk();
    const entries = entriesOf(Array.from({ length: 300 }, () => ({ opened: 5, step: 9 })));
    const index = await open(fileSystem);
    for (const entry of entries) index.add(entry);
    await index.flush(segments);
    const again = await open(fileSystem, 150);
    const below = entries.filter(({ lastOffset }) => lastOffset < 150);
    assert.deepEqual(await again.in(0, Infinity), expected(below, 0, Infinity));
    for (const entry of entries.slice(below.length)) again.add(entry);
    await again.flush(segments);
    assert.deepEqual(await again.in(0, Infinity), expected(entries, 0, Infinity));
  });

  it('takes no zeros of a torn file for an entry', async () => {
    const fileSystem = await disk();
    const index = await open(fileSystem);
    index.add({ producerId: 7, firstOffset: 3, lastOffset: 5, stableOffset: 6 });
    await index.flush(segments);
    const path = `${directory}/00000000000000000000.txnindex`;
    const whole = fileSystem.contentOf(path);
    assert.equal(whole.length, 34);
    fileSystem.overwrite(path, Buffer.concat([whole, Buffer.alloc(80)]));
    const again = await open(fileSystem, 90);
    assert.deepEqual(await again.in(0, 90), [{ producerId: 7, firstOffset: 3, lastOffset: 5 }]);
  });

  it('reads no file for a reader whom none of it concerns', async () => {
    const fileSystem = await disk();
    const index = await open(fileSystem);
    const shape = Array.from({ length: 1_000 }, () => ({ opened: 2, step: 4 }));
    for (const entry of entriesOf(shape)) index.add(entry);
    await index.flush(segments);
    await index.in(0, 1);
    fileSystem.fault = () => 'EIO';
    assert.deepEqual(await index.in(5_002, 6_000), [], 'at the tail');
    assert.deepEqual(await index.in(0, 1), [], 'before all');
    await assert.rejects(index.in(0, 10));
  });

  it('keeps in memory what cannot be written, and writes it later once', async () => {
    const fileSystem = await disk();
    const entries = entriesOf(Array.from({ length: 30 }, () => ({ opened: 5, step: 9 })));
    const index = await open(fileSystem);
    for (const entry of entries) index.add(entry);
    const second = '/t-0/00000000000000000100.txnindex';
    fileSystem.fault = (operation, path) =>
      operation === 'write' && path === second ? 'ENOSPC' : undefined;
    await assert.rejects(index.flush(segments));
    assert.deepEqual(await index.in(0, 1_000), expected(entries, 0, 1_000));
    fileSystem.fault = undefined;
    await index.flush(segments);
    assert.deepEqual(await index.in(0, 1_000), expected(entries, 0, 1_000));
    assert.equal(fileSystem.contentOf(second).length % 34, 0);
  });

  it('forgets what goes with its segment', async () => {
    const fileSystem = await disk();
    const entries = entriesOf(Array.from({ length: 30 }, () => ({ opened: 5, step: 9 })));
    const index = await open(fileSystem);
    for (const entry of entries) index.add(entry);
    await index.flush(segments);
    await index.deleteBefore(100);
    const left = entries.filter(({ lastOffset }) => lastOffset >= 100);
    assert.deepEqual(await index.in(0, 1_000), expected(left, 0, 1_000));
    assert.deepEqual(await fileSystem.readdir(directory), ['00000000000000000100.txnindex']);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { IntervalSet, type NumberRange } from '#src/core/interval-set.js';
import { encodeEntry, entryAt, type JournalEntry } from '#src/sinks/hdfs/journal-entry.js';
import { fc } from '../../support/properties.js';

const ranges = fc
  .array(fc.tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000 })), { maxLength: 8 })
  .map((steps) => {
    let end = 0;
    return steps.map(([gap, count]): NumberRange => {
      const from = end + gap + 1;
      end = from + count;
      return { from, to: end };
    });
  });
const file = {
  inUsePath: fc.string({ unit: 'grapheme' }),
  finalPath: fc.string(),
  lengthBytes: fc.maxSafeNat(),
  ranges,
};
const known = fc.tuple(fc.nat(), ranges).map(([lowMark, above]) => new IntervalSet(lowMark, above));
const head = { channelId: fc.string(), lane: fc.nat(), isSynced: fc.boolean(), known };
const flags = { isPrepared: fc.boolean(), isExact: fc.boolean(), isCut: fc.boolean() };
const entries: fc.Arbitrary<JournalEntry> = fc.oneof(
  entry('head', head),
  entry('file', { ...file, ...flags }),
  entry('delivered', file),
  entry('finished', { inUsePath: fc.string(), ranges }),
);

function entry<Kind extends string, Fields>(
  kind: Kind,
  fields: { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> },
): fc.Arbitrary<Fields & { kind: Kind }> {
  return fc.record(fields).map((values) => ({ kind, ...values }));
}

/** An interval set keeps to itself what deepEqual would compare. */
function comparable(found: JournalEntry): unknown {
  if (found.kind !== 'head') return found;
  return { ...found, known: { lowMark: found.known.lowMark, ranges: found.known.ranges } };
}

describe('an entry of the journal', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(entries, fc.nat(1 << 30), (entry, durableEnd) => {
        const bytes = encodeEntry(entry, durableEnd);
        const found = entryAt(Buffer.concat([Buffer.from('xy'), bytes]), 2)!;
        assert.deepEqual(comparable(found.entry), comparable(entry));
        assert.deepEqual([found.end, found.durableEnd], [2 + bytes.length, durableEnd]);
      }),
    );
  });

  it('has the bytes that docs/formats/hdfs-journal.md shows', () => {
    const bytes = encodeEntry(
      {
        kind: 'delivered',
        inUsePath: '/l/a.tmp',
        finalPath: '/l/a',
        lengthBytes: 300,
        ranges: [{ from: 0, to: 10 }],
      },
      59,
    );
    const shown = /```\n([^]*?)```/.exec(readFileSync('docs/formats/hdfs-journal.md', 'utf8'))![1]!;
    const expected = [...shown.matchAll(/^(?:[0-9a-f]{2} )+/gm)].join('').replaceAll(' ', '');
    assert.equal(bytes.toString('hex'), expected);
  });

  it('is no entry when any byte of it is another one, or missing', () => {
    fc.assert(
      fc.property(entries, fc.nat(), fc.integer({ min: 1, max: 255 }), (entry, at, flip) => {
        const bytes = encodeEntry(entry, 7);
        assert.equal(entryAt(bytes.subarray(0, at % bytes.length), 0), undefined);
        bytes[at % bytes.length]! ^= flip;
        assert.equal(entryAt(bytes, 0), undefined);
      }),
    );
  });

  it('is not found in bytes that are none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        assert.equal(entryAt(Buffer.from(bytes), 0), undefined);
      }),
    );
    assert.equal(entryAt(Buffer.alloc(100), 0), undefined);
  });
});

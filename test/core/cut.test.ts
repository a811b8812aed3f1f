import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import { cutByPositions } from '#src/core/cut.js';
import { IntervalSet } from '#src/core/interval-set.js';
import type { OriginRange } from '#src/core/provenance.js';
import { fc } from '../support/properties.js';

function range(origin: string, from: number, to: number, read: number): OriginRange {
  return { origin, from, to, read, dropped: 0, deadLettered: 0, hour: 1 };
}

/** Five events of ten bytes each, read from bytes 100 to 150. */
function fileBatch(): EventBatch {
  return EventBatch.of(['a', 'b', 'c', 'd', 'e'], {
    provenance: [range('file:s:1', 100, 150, 5)],
    endPosition: (i) => 110 + i * 10,
  });
}

const bodies = (batch: EventBatch): string =>
  Array.from({ length: batch.size }, (_, i) => batch.body(i).toString()).join('');

test('a batch that nobody knows passes as the same object', () => {
  const batch = fileBatch();
  const [piece, ...rest] = cutByPositions(batch, [() => undefined, () => new IntervalSet(100)]);
  assert.equal(piece?.batch, batch);
  assert.deepEqual(piece?.lacking, [0, 1]);
  assert.equal(rest.length, 0);
});

test('each channel gets the piece it lacks', () => {
  const pieces = cutByPositions(fileBatch(), [
    () => new IntervalSet(120),
    () => new IntervalSet(140),
  ]);
  assert.deepEqual(
    pieces.map(({ batch, lacking }) => [
      bodies(batch),
      lacking,
      batch.provenance[0]!.from,
      batch.provenance[0]!.to,
    ]),
    [
      ['cd', [0], 120, 140],
      ['e', [0, 1], 140, 150],
    ],
  );
});

test('what every channel has is left out, and a whole duplicate leaves nothing', () => {
  assert.deepEqual(cutByPositions(fileBatch(), [() => new IntervalSet(150)]), []);
});

test('ranges of an upstream channel that arrive reversed are cut number by number', () => {
  const known = new IntervalSet(0, [{ from: 100, to: 200 }]);
  const batch = EventBatch.of(['0', '1', '2'], {
    provenance: [range('channel:x', 0, 2, 2), range('channel:x', 199, 200, 1)],
    endPosition: (i) => [1, 2, 200][i]!,
  });
  const pieces = cutByPositions(batch, [() => known]);
  assert.deepEqual(
    pieces.map(({ batch: piece }) => bodies(piece)),
    ['01'],
  );
});

test('the pieces of a channel and what it had are together each event once', () => {
  const sets = fc.array(fc.tuple(fc.nat(9), fc.nat(4)), { maxLength: 4 });
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      const toSet = (ranges: [number, number][]): IntervalSet =>
        new IntervalSet(
          0,
          ranges.map(([from, length]) => ({ from, to: from + length })),
        );
      const known = [toSet(a), toSet(b)];
      const batch = EventBatch.of([...'0123456789'], {
        provenance: [range('channel:x', 0, 10, 10)],
        endPosition: (i) => i + 1,
      });
      const pieces = cutByPositions(
        batch,
        known.map((set) => () => set),
      );
      known.forEach((set, channel) => {
        const got = pieces
          .filter(({ lacking }) => lacking.includes(channel))
          .map(({ batch: piece }) => bodies(piece));
        const expected = [...'0123456789'].filter(
          (digit) => !set.contains(Number(digit), Number(digit) + 1),
        );
        assert.equal(got.join(''), expected.join(''));
      });
    }),
  );
});

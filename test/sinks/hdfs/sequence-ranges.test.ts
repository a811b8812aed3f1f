import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SequenceRanges } from '#src/sinks/hdfs/sequence-ranges.js';
import { fc } from '../../support/properties.js';

function numbersOf(ranges: readonly { from: number; to: number }[]): number[] {
  return ranges.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
}

test('the n-th event of a delivery is the n-th number of its ranges', () => {
  const ranges = new SequenceRanges();
  const delivery = [
    { from: 10, to: 13 },
    { from: 20, to: 22 },
    { from: 30, to: 31 },
  ];
  ranges.addEvents(delivery, [0, 2, 3, 5]);
  assert.deepEqual(numbersOf(ranges.sorted()), [10, 12, 20, 30]);
  assert.equal(ranges.first, 10);
});

test('what follows one another is one range, over deliveries', () => {
  const ranges = new SequenceRanges();
  ranges.addEvents([{ from: 0, to: 5 }], 'all');
  ranges.addEvents([{ from: 5, to: 9 }], [0, 1, 2, 3]);
  assert.deepEqual(ranges.sorted(), [{ from: 0, to: 9 }]);
  assert.equal(ranges.count, 1);
});

test('what was given back and comes late is put in its place', () => {
  const ranges = new SequenceRanges();
  for (const [from, to] of [
    [50, 60],
    [0, 10],
    [10, 20],
    [45, 50],
  ] as const)
    ranges.add(from, to);
  assert.deepEqual(ranges.sorted(), [
    { from: 0, to: 20 },
    { from: 45, to: 60 },
  ]);
});

test('no number is lost, whatever the pieces', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200)), (numbers) => {
      const ranges = new SequenceRanges();
      for (const number of numbers) ranges.add(number, number + 1);
      const sorted = ranges.sorted();
      assert.deepEqual(
        numbersOf(sorted),
        numbers.toSorted((a, b) => a - b),
      );
      assert.ok(sorted.every(({ from }, i) => i === 0 || from > sorted[i - 1]!.to));
    }),
  );
});

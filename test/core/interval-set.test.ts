import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IntervalSet, numbersIn } from '#src/core/interval-set.js';
import { fc } from '../support/properties.js';

const range = fc
  .tuple(fc.nat(60), fc.nat(12))
  .map(([from, length]) => ({ from, to: from + length }));
const built = fc.tuple(fc.nat(20), fc.array(range, { maxLength: 12 }));

/** The plain model: a set of numbers below 100. */
function numbersOf(lowMark: number, ranges: readonly { from: number; to: number }[]): Set<number> {
  const numbers = new Set<number>();
  for (let n = 0; n < lowMark; n++) numbers.add(n);
  for (const { from, to } of ranges) for (let n = from; n < to; n++) numbers.add(n);
  return numbers;
}

test('holds the same numbers as a plain set, whatever the order of the ranges', () => {
  fc.assert(
    fc.property(built, ([lowMark, ranges]) => {
      const set = new IntervalSet(lowMark, ranges);
      const model = numbersOf(lowMark, ranges);
      for (let n = 0; n < 100; n++)
        assert.equal(set.contains(n, n + 1), model.has(n), `number ${n}`);
      assert.equal(set.lowMark + numbersIn(set.ranges), model.size);
    }),
  );
});

test('takes many ranges at once as one after the other', () => {
  fc.assert(
    fc.property(built, fc.array(range, { maxLength: 12 }), ([lowMark, ranges], more) => {
      const set = new IntervalSet(lowMark, ranges);
      const expected = set.clone();
      for (const { from, to } of more) expected.add(from, to);
      set.addAll(more.toSorted((a, b) => a.from - b.from));
      assert.deepEqual([set.lowMark, set.ranges], [expected.lowMark, expected.ranges]);
    }),
  );
});

test('keeps its ranges apart, ascending and above the low mark', () => {
  fc.assert(
    fc.property(built, ([lowMark, ranges]) => {
      const set = new IntervalSet(lowMark, ranges);
      let previous = set.lowMark;
      for (const { from, to } of set.ranges) {
        assert.ok(from > previous && to > from);
        previous = to;
      }
    }),
  );
});

test('the intersection and the union hold what both and what either holds', () => {
  fc.assert(
    fc.property(built, built, ([lowA, rangesA], [lowB, rangesB]) => {
      const a = new IntervalSet(lowA, rangesA);
      const b = new IntervalSet(lowB, rangesB);
      const modelA = numbersOf(lowA, rangesA);
      const modelB = numbersOf(lowB, rangesB);
      const both = a.intersection(b);
      const either = a.clone();
      either.union(b);
      for (let n = 0; n < 100; n++) {
        assert.equal(both.contains(n, n + 1), modelA.has(n) && modelB.has(n), `both ${n}`);
        assert.equal(either.contains(n, n + 1), modelA.has(n) || modelB.has(n), `either ${n}`);
      }
    }),
  );
});

test('missing names exactly the gaps of a range', () => {
  const set = new IntervalSet(10, [
    { from: 20, to: 30 },
    { from: 40, to: 50 },
  ]);
  assert.deepEqual(set.missing(5, 60), [
    { from: 10, to: 20 },
    { from: 30, to: 40 },
    { from: 50, to: 60 },
  ]);
  assert.deepEqual(set.missing(22, 28), []);
  assert.equal(set.end, 50);
});

test('a raised low mark swallows the ranges it reaches', () => {
  const set = new IntervalSet(0, [
    { from: 5, to: 9 },
    { from: 12, to: 15 },
  ]);
  set.raiseLowMark(5);
  assert.equal(set.lowMark, 9);
  set.add(9, 12);
  assert.deepEqual([set.lowMark, set.ranges], [15, []]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashHigh, hashLow, hashNumber } from '#src/aggregator/state/hash64.js';
import { entryOf, Sketches } from '#src/aggregator/state/sketches.js';

/** Numbers that have no other in common for another `from`. */
function addNumbers(sketches: Sketches, group: number, from: number, count: number): void {
  for (let i = from; i < from + count; i++) {
    hashNumber(i);
    sketches.add(group, entryOf(hashHigh, hashLow));
  }
}

test('up to some thousand values the count is all but exact', () => {
  for (const count of [0, 1, 10, 100, 1000, 12_288]) {
    const sketches = new Sketches();
    addNumbers(sketches, 3, 1e9 * count, count);
    assert.ok(Math.abs(sketches.estimate(3) - count) <= 1 + count / 5000, `${count}`);
  }
});

test('of many values the error is within 1 %, and its spread as the theory says', () => {
  const trials = 40;
  let squares = 0;
  const count = 200_000;
  for (let trial = 0; trial < trials; trial++) {
    const sketches = new Sketches();
    addNumbers(sketches, 0, trial * 1e9, count);
    squares += (sketches.estimate(0) / count - 1) ** 2;
  }
  assert.ok(Math.sqrt(squares / trials) < 0.0042, `${Math.sqrt(squares / trials)}`);
});

test('what comes again changes nothing, and leaves nothing for a checkpoint', () => {
  const sketches = new Sketches();
  addNumbers(sketches, 0, 0, 20_000);
  const estimate = sketches.estimate(0);
  sketches.takeFresh();
  addNumbers(sketches, 0, 0, 20_000);
  assert.equal(sketches.estimate(0), estimate);
  assert.equal(sketches.takeFresh().length, 0);
});

test('restored from increments or from all of it, and merged in any order, it is the same', () => {
  const sketches = new Sketches();
  const restored = new Sketches();
  const parts: Sketches[] = [];
  for (const [group, from, count] of [
    [0, 0, 5000],
    [2, 100, 40],
    [0, 4000, 4000],
    [1, 0, 15_000],
    [0, 0, 14_000],
  ] as const) {
    addNumbers(sketches, group, from, count);
    restored.restore(sketches.takeFresh());
    const part = new Sketches();
    addNumbers(part, group, from, count);
    parts.unshift(part);
  }
  const copy = new Sketches();
  copy.restore(sketches.all());
  const merged = new Sketches();
  for (const part of parts) merged.restore(part.all());
  for (const group of [0, 1, 2, 3]) {
    const expected = sketches.estimate(group);
    assert.deepEqual(
      [restored, copy, merged].map((each) => each.estimate(group)),
      [expected, expected, expected],
    );
  }
});

test('a group takes 128 KB at most, and blocks that were outgrown are used again', () => {
  const sketches = new Sketches();
  for (let group = 0; group < 32; group++) addNumbers(sketches, group, 0, 15_000);
  sketches.takeFresh();
  assert.ok(sketches.memoryBytes < 32 * 131_072 * 1.6, `${sketches.memoryBytes}`);
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LetterMarks } from '#src/storage/dead-letter-marks.js';
import { fc } from '../support/properties.js';

const letters = 30;

const change = fc.record({
  from: fc.nat(letters - 1),
  length: fc.integer({ min: 1, max: 10 }),
  atMs: fc.constantFrom(undefined, null, 1, 2),
});

describe('marks of letters', () => {
  it('are those of each letter alone, in disjoint ranges that are as long as can be', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), fc.boolean(), (changes, again) => {
        const marks = new LetterMarks();
        const model = new Map<number, number | null>();
        for (const { from, length, atMs } of changes) {
          marks.set(from, from + length, atMs);
          for (let letter = from; letter < from + length; letter++)
            if (atMs === undefined) model.delete(letter);
            else model.set(letter, atMs);
        }
        const numbers = Array.from({ length: letters + 10 }, (_, letter) => letter);
        for (const letter of numbers) assert.equal(marks.at(letter)?.atMs, model.get(letter));
        const free = marks.free(2, letters, again);
        assert.deepEqual(
          numbers.filter((letter) => free.some(({ from, to }) => from <= letter && letter < to)),
          numbers.filter(
            (letter) =>
              letter >= 2 &&
              letter < letters &&
              (!model.has(letter) || (again && model.get(letter) !== null)),
          ),
        );
        const { all } = marks;
        for (const [i, mark] of all.entries()) {
          assert.ok(mark.from < mark.to);
          assert.ok(i === 0 || all[i - 1]!.to <= mark.from);
        }
        assert.deepEqual(new LetterMarks(all).all, all);
      }),
    );
  });

  it('of neighbours that were set at the same time are one', () => {
    const marks = new LetterMarks();
    for (let letter = 0; letter < 100; letter++) marks.set(letter, letter + 1, 5);
    assert.deepEqual(marks.all, [{ from: 0, to: 100, atMs: 5 }]);
  });
});

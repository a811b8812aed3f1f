import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partitionPoint } from '#src/util/partition-point.js';
import { fc } from '../support/properties.js';

test('finds what a search from the front finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(50), (unsorted, wanted) => {
      const numbers = unsorted.toSorted((a, b) => a - b);
      const first = numbers.findIndex((number) => number > wanted);
      const found = partitionPoint(numbers.length, (i) => numbers[i]! <= wanted);
      assert.equal(found, first === -1 ? numbers.length : first);
    }),
  );
});

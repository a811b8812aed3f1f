import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { resultKey } from '#src/aggregator/results/row-key.js';
import { readWindowStart } from '#src/aggregator/checkpoint/keys.js';

const sign = (value: number): number => Math.sign(value);

test('keys sort by window first, also before 1970', () => {
  const starts = [-7_200_000, -1, 0, 1, 60_000, Date.UTC(2026, 0, 1), Date.UTC(9999, 0, 1)];
  const keys = starts.map((start) => resultKey(start, ['a'], 0));
  assert.deepEqual(keys.toSorted(Buffer.compare), keys);
  assert.deepEqual(keys.map(readWindowStart), starts);
});

test('NULL sorts before every value, and grouping sets keep equal values apart', () => {
  const keys = [
    resultKey(0, [null], 0),
    resultKey(0, [null], 1),
    resultKey(0, [''], 0),
    resultKey(0, ['\0'], 0),
    resultKey(0, ['a'], 0),
  ];
  assert.deepEqual(keys.toSorted(Buffer.compare), keys);
});

test('strings sort by their UTF-8 bytes, whatever column follows', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (a, b, next) => {
      const order = Buffer.compare(Buffer.from(a), Buffer.from(b));
      const keys = [resultKey(0, [a, next], 0), resultKey(0, [b, 'x'], 0)] as const;
      if (order !== 0) assert.equal(sign(Buffer.compare(...keys)), order);
    }),
  );
});

test('numbers sort by value', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
      const order = Buffer.compare(resultKey(0, [a], 0), resultKey(0, [b], 0));
      assert.equal(sign(order), a === b ? 0 : sign(a < b ? -1 : 1));
    }),
  );
});

test('values longer than a key of the store stay apart', () => {
  const long = 'x'.repeat(5000);
  const keys = [resultKey(0, [`${long}a`], 0), resultKey(0, [`${long}b`], 0)] as const;
  assert.notDeepEqual(...keys);
  assert.ok(keys[0].length < 1978);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultKey } from '#src/aggregator/results/row-key.js';
import { readWindow } from '#src/aggregator/checkpoint/keys.js';
import { fc } from '../../support/properties.js';

const window = { startMs: 0, endMs: 60_000 };
const sign = (value: number): number => Math.sign(value);

test('keys sort by window first, also before 1970', () => {
  const starts = [-7_200_000, -1, 0, 1, 60_000, Date.UTC(2026, 0, 1), Date.UTC(9999, 0, 1)];
  const keys = starts.map((startMs) => resultKey({ startMs, endMs: startMs + 1 }, ['a'], 0));
  assert.deepEqual(keys.toSorted(Buffer.compare), keys);
  assert.deepEqual(
    keys.map((key) => readWindow(key).startMs),
    starts,
  );
});

test('NULL sorts before every value, and grouping sets keep equal values apart', () => {
  const keys = [
    resultKey(window, [null], 0),
    resultKey(window, [null], 1),
    resultKey(window, [''], 0),
    resultKey(window, ['\0'], 0),
    resultKey(window, ['a'], 0),
  ];
  assert.deepEqual(keys.toSorted(Buffer.compare), keys);
});

test('strings sort by their UTF-8 bytes, whatever column follows', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (a, b, next) => {
      const order = Buffer.compare(Buffer.from(a), Buffer.from(b));
      const keys = [resultKey(window, [a, next], 0), resultKey(window, [b, 'x'], 0)] as const;
      if (order !== 0) assert.equal(sign(Buffer.compare(...keys)), order);
    }),
  );
});

test('numbers sort by value', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
      const order = Buffer.compare(resultKey(window, [a], 0), resultKey(window, [b], 0));
      assert.equal(sign(order), a === b ? 0 : sign(a < b ? -1 : 1));
    }),
  );
});

test('values longer than a key of the store stay apart', () => {
  const long = 'x'.repeat(5000);
  const keys = [resultKey(window, [`${long}a`], 0), resultKey(window, [`${long}b`], 0)] as const;
  assert.notDeepEqual(...keys);
  assert.ok(keys[0].length < 1978);
});

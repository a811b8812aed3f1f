import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeRange } from '#src/aggregator/time/time-range.js';

const range = (...times: number[]) => timeRange(Float64Array.from(times), times.length, 5_000);

test('the earliest and the latest time of a batch, in any order', () => {
  assert.deepEqual(range(120, 100, 110), { earliestMs: 100, latestMs: 120 });
});

test('a time beyond the limit is not the latest, one at the limit is', () => {
  assert.deepEqual(range(100, 5_001, NaN), { earliestMs: 100, latestMs: 100 });
  assert.deepEqual(range(5_000, 5_001), { earliestMs: 5_000, latestMs: 5_000 });
});

test('a batch without times has no range', () => {
  assert.deepEqual(range(NaN), { earliestMs: Infinity, latestMs: -Infinity });
});

test('only the first rows count where the column is longer', () => {
  assert.equal(timeRange(Float64Array.of(1, 2), 1, 5_000).latestMs, 1);
});

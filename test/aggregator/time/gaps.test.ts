import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Gaps } from '#src/aggregator/time/gaps.js';

const delayMs = 10;
const times = (...list: number[]): Float64Array => Float64Array.from(list);

test('without a gap no window is partial', () => {
  const gaps = new Gaps(delayMs);
  gaps.observe(0, times(5), 1);
  assert.equal(gaps.isPartial(-1_000), false);
  assert.deepEqual(gaps.all, []);
});

test('until a row comes, every window up to the time of the discovery may lack rows', () => {
  const gaps = new Gaps(delayMs);
  gaps.open(0, 1_000);
  gaps.observe(1, times(5), 1); // another partition
  gaps.observe(0, times(Number.NaN), 1); // no time
  assert.deepEqual(
    [1_000, 1_001].map((start) => gaps.isPartial(start)),
    [true, false],
  );
});

test('the earliest row of the first batch behind the gap tells how late the lost ones can be', () => {
  const gaps = new Gaps(delayMs);
  gaps.open(0, 1_000);
  gaps.observe(0, times(120, 100, 110), 3);
  gaps.observe(0, times(500), 1);
  assert.deepEqual(
    [110, 111].map((start) => gaps.isPartial(start)),
    [true, false],
  );
});

test('a later gap takes nothing back from an earlier one, over a restart too', () => {
  const gaps = new Gaps(delayMs);
  gaps.open(0, 1_000);
  gaps.observe(0, times(500), 1);
  gaps.open(0, 2_000);
  const restarted = new Gaps(delayMs, JSON.parse(JSON.stringify(gaps.all)));
  assert.equal(restarted.isPartial(2_000), true);
  restarted.observe(0, times(100), 1);
  assert.deepEqual(
    [510, 511].map((start) => restarted.isPartial(start)),
    [true, false],
  );
});

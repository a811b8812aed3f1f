import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Gaps } from '#src/aggregator/time/gaps.js';

const delayMs = 10;

test('without a gap no window is partial', () => {
  const gaps = new Gaps(delayMs);
  gaps.observe(0, 5);
  assert.equal(gaps.isPartial(-1_000), false);
  assert.deepEqual(gaps.all, []);
});

test('until a row comes, every window up to the time of the discovery may lack rows', () => {
  const gaps = new Gaps(delayMs);
  gaps.open(0, 1_000);
  gaps.observe(1, 5); // another partition
  gaps.observe(0, Infinity); // no time
  assert.deepEqual(
    [1_000, 1_001].map((start) => gaps.isPartial(start)),
    [true, false],
  );
});

test('the earliest row of the first batch behind the gap tells how late the lost ones can be', () => {
  const gaps = new Gaps(delayMs);
  gaps.open(0, 1_000);
  gaps.observe(0, 100);
  gaps.observe(0, 500);
  assert.deepEqual(
    [110, 111].map((start) => gaps.isPartial(start)),
    [true, false],
  );
});

test('a later gap takes nothing back from an earlier one, over a restart too', () => {
  const gaps = new Gaps(delayMs);
  gaps.open(0, 1_000);
  gaps.observe(0, 500);
  gaps.open(0, 2_000);
  const restarted = new Gaps(delayMs, JSON.parse(JSON.stringify(gaps.all)));
  assert.equal(restarted.isPartial(2_000), true);
  restarted.observe(0, 100);
  assert.deepEqual(
    [510, 511].map((start) => restarted.isPartial(start)),
    [true, false],
  );
});

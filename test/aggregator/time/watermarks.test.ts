import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Watermarks } from '#src/aggregator/time/watermarks.js';
import { FakeClock } from '../../support/fake-clock.js';

const clockStart = Date.UTC(2026, 0, 1);

function watermarks(
  partitions: readonly number[],
  clock = new FakeClock(clockStart),
  idleTimeoutMs = 1000,
) {
  const options = { delayMs: 10, idleTimeoutMs, clock };
  const marks = new Watermarks(options, partitions);
  const observe = (partition: number, latestMs: number): number => {
    marks.observe(partition, latestMs);
    marks.advance();
    return marks.combinedMs;
  };
  return { marks, clock, options, observe };
}

test('the watermark follows the slowest partition, behind by the delay', () => {
  const { observe } = watermarks([0, 1]);
  assert.equal(observe(0, 100), -Infinity);
  assert.equal(observe(1, 50), 40);
  assert.equal(observe(1, 80), 70);
  assert.equal(observe(1, 200), 90);
});

test('it never goes back', () => {
  const { observe } = watermarks([0]);
  assert.equal(observe(0, 100), 90);
  assert.equal(observe(0, 20), 90);
  assert.equal(observe(1, 30), 90);
});

test('a partition without rows for the timeout does not hold windows open', async () => {
  const { marks, clock, observe } = watermarks([0, 1, 2]);
  observe(0, 100);
  observe(1, 50);
  await clock.advance(999);
  assert.equal(marks.advance(), false);
  observe(0, 100);
  await clock.advance(1);
  assert.equal(marks.advance(), true);
  assert.equal(marks.combinedMs, 90);
});

test('without a timeout a partition always holds windows open', async () => {
  const { clock, observe } = watermarks([0, 1], undefined, 0);
  await clock.advance(86_400_000);
  assert.equal(observe(0, 100), -Infinity);
  assert.equal(observe(1, 50), 40);
});

test('a partition that still has records to read is not idle', async () => {
  const { marks, clock, observe } = watermarks([0, 1]);
  observe(0, 100);
  await clock.advance(900);
  marks.behind(1);
  await clock.advance(900);
  observe(0, 100);
  assert.equal(marks.combinedMs, -Infinity);
});

test('when all partitions are idle the furthest counts', async () => {
  const { marks, clock, observe } = watermarks([0, 1]);
  observe(0, 100);
  observe(1, 50);
  await clock.advance(1000);
  marks.advance();
  assert.equal(marks.combinedMs, 90);
});

test('rows without a time do not move it', () => {
  const { observe } = watermarks([0]);
  assert.equal(observe(0, 100), 90);
  assert.equal(observe(0, -Infinity), 90);
});

test('a restart keeps it, whatever the first record is', () => {
  const first = watermarks([0, 1]);
  first.observe(0, 100);
  first.observe(1, 100);
  const second = new Watermarks(first.options, [0, 1, 2], first.marks.snapshot());
  assert.equal(second.combinedMs, 90);
  second.observe(0, 10);
  second.advance();
  assert.equal(second.combinedMs, 90);
});

test('a snapshot says how long each partition has been quiet', async () => {
  const { marks, clock, observe } = watermarks([0, 1]);
  observe(0, 100);
  await clock.advance(400);
  observe(0, 101);
  assert.deepEqual(marks.snapshot(), {
    partitions: [{ partition: 0, latestMs: 101 }],
    quiet: [
      { partition: 0, quietMs: 0 },
      { partition: 1, quietMs: 400 },
    ],
  });
});

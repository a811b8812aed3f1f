import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import { FileFill, sliceIndexes } from '#src/sinks/hdfs/roll-policy.js';

const tenEvents = EventBatch.of(Array.from({ length: 10 }, () => 'abcd'));

test('a file takes as many events as rollCount says', () => {
  const fill = new FileFill({ events: 7, bodyBytes: Infinity });
  assert.equal(fill.take(tenEvents, 'all', 2), 9);
  assert.deepEqual([fill.isFull, fill.bodyBytes], [true, 28]);
});

test('the event that crosses rollSize is in the file: Flume looks before it adds', () => {
  const fill = new FileFill({ events: Infinity, bodyBytes: 9 });
  assert.equal(fill.take(tenEvents, 'all', 0), 3);
  assert.equal(fill.isFull, true);
  const exact = new FileFill({ events: Infinity, bodyBytes: 8 });
  assert.equal(exact.take(tenEvents, [1, 3, 5, 7], 0), 2);
});

test('a limit is reached over several deliveries', () => {
  const fill = new FileFill({ events: 25, bodyBytes: Infinity });
  assert.deepEqual([fill.take(tenEvents, 'all', 0), fill.isFull], [10, false]);
  assert.deepEqual([fill.take(tenEvents, 'all', 0), fill.isFull], [10, false]);
  assert.deepEqual([fill.take(tenEvents, 'all', 0), fill.isFull], [5, true]);
});

test('without limits everything fits', () => {
  const fill = new FileFill({ events: Infinity, bodyBytes: Infinity });
  assert.deepEqual([fill.take(tenEvents, 'all', 0), fill.isFull], [10, false]);
});

test('a part of the indexes names the same events', () => {
  assert.equal(sliceIndexes('all', 0, 10, 10), 'all');
  assert.deepEqual(sliceIndexes('all', 3, 6, 10), [3, 4, 5]);
  assert.deepEqual(sliceIndexes([2, 4, 6], 1, 3, 10), [4, 6]);
});

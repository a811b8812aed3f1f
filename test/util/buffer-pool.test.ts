import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BufferPool } from '#src/util/buffer-pool.js';

test('memory that was given back is used for what fits into it', () => {
  const pool = new BufferPool(1 << 20);
  const first = pool.take(1_000);
  assert.equal(first.length, 1_000);
  pool.give(first);
  const second = pool.take(600);
  assert.equal(second.length, 600);
  assert.equal(second.buffer, first.buffer);
  assert.notEqual(pool.take(600).buffer, first.buffer, 'it is taken');
  pool.give(second);
  assert.equal(pool.take(1_000).buffer, first.buffer, 'its whole length comes back');
});

test('no more than the limit is kept', () => {
  const pool = new BufferPool(1_500);
  const buffers = [pool.take(1_000), pool.take(1_000)];
  for (const buffer of buffers) pool.give(buffer);
  assert.equal(pool.take(1_000).buffer, buffers[1]!.buffer);
  assert.notEqual(pool.take(1_000).buffer, buffers[0]!.buffer);
});

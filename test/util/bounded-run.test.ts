import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runBounded } from '#src/util/bounded-run.js';

test('what ends in time is run to its end', () => {
  let ran = 0;
  assert.equal(
    runBounded(() => ran++, 60_000),
    true,
  );
  assert.equal(ran, 1);
});

test('what takes too long is stopped', () => {
  assert.equal(
    runBounded(() => {
      for (;;);
    }, 20),
    false,
  );
});

test('what the code throws is thrown', () => {
  assert.throws(
    () =>
      runBounded(() => {
        throw new RangeError('mine');
      }, 60_000),
    /^RangeError: mine$/,
  );
});

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

test('what was stopped while it had no processor is run again', () => {
  const nothing = new Int32Array(new SharedArrayBuffer(4));
  let runs = 0;
  const waitsAtFirst = (): void => {
    if (runs++ === 0) Atomics.wait(nothing, 0, 0);
  };
  assert.equal(runBounded(waitsAtFirst, 100), true);
  assert.equal(runs, 2);
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

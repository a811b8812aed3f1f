import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TumblingWindower } from '#src/aggregator/windows/tumbling-windower.js';

test('windows begin at the epoch, also for times before it', () => {
  const windower = new TumblingWindower({ kind: 'tumble', sizeMs: 60_000, offsetMs: 0 });
  assert.equal(windower.startOf(0), 0);
  assert.equal(windower.startOf(59_999), 0);
  assert.equal(windower.startOf(60_000), 60_000);
  assert.equal(windower.startOf(-1), -60_000);
});

test('each time is in the one window that its offset and size say', () => {
  const time = fc.integer({ min: -(10 ** 13), max: 10 ** 13 });
  const size = fc.integer({ min: 1, max: 10 ** 9 });
  const offset = fc.integer({ min: -(10 ** 9), max: 10 ** 9 });
  fc.assert(
    fc.property(time, size, offset, (timeMs, sizeMs, offsetMs) => {
      const windower = new TumblingWindower({ kind: 'tumble', sizeMs, offsetMs });
      const startMs = windower.startOf(timeMs);
      assert.ok(startMs <= timeMs && timeMs < windower.endOf(startMs));
      assert.equal(Math.abs((startMs - offsetMs) % sizeMs), 0);
    }),
  );
});

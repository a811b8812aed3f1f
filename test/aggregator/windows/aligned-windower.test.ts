import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AlignedWindow } from '#src/aggregator/plan.js';
import { AlignedWindower } from '#src/aggregator/windows/aligned-windower.js';
import { fc } from '../../support/properties.js';

const minute = 60_000;

test('windows begin at the epoch, also for times before it', () => {
  const windower = new AlignedWindower({ kind: 'tumble', sizeMs: minute, offsetMs: 0 });
  assert.equal(windower.startOf(0), 0);
  assert.equal(windower.startOf(59_999), 0);
  assert.equal(windower.startOf(60_000), 60_000);
  assert.equal(windower.startOf(-1), -60_000);
});

test('a hopping window is made of slices as long as what size and slide have in common', () => {
  const windower = new AlignedWindower({ kind: 'hop', sizeMs: 6, slideMs: 4, offsetMs: 1 });
  assert.equal(windower.sliceMs, 2);
  assert.deepEqual(
    [...windower.windowsOf(5)],
    [
      { startMs: 5, endMs: 11 },
      { startMs: 1, endMs: 7 },
    ],
  );
  assert.deepEqual([...windower.windowsOf(7)], [{ startMs: 5, endMs: 11 }]);
});

test('cumulating windows begin together and end step by step', () => {
  const windower = new AlignedWindower({ kind: 'cumulate', sizeMs: 6, stepMs: 2, offsetMs: 0 });
  assert.deepEqual(
    [...windower.windowsOf(8)],
    [
      { startMs: 6, endMs: 10 },
      { startMs: 6, endMs: 12 },
    ],
  );
});

test('each time is in the slice whose windows are all that its kind has for it', () => {
  const window = fc
    .record({
      kind: fc.constantFrom('tumble', 'hop', 'cumulate'),
      stepMs: fc.integer({ min: 1, max: 500 }),
      steps: fc.integer({ min: 1, max: 12 }),
      extraMs: fc.integer({ min: 0, max: 100 }),
      offsetMs: fc.integer({ min: -5000, max: 5000 }),
    })
    .map(({ kind, stepMs, steps, extraMs, offsetMs }): AlignedWindow => {
      const sizeMs = stepMs * steps;
      if (kind === 'hop') return { kind, sizeMs: sizeMs + extraMs, slideMs: stepMs, offsetMs };
      if (kind === 'cumulate') return { kind, sizeMs, stepMs, offsetMs };
      return { kind: 'tumble', sizeMs, offsetMs };
    });
  fc.assert(
    fc.property(window, fc.integer({ min: -(10 ** 5), max: 10 ** 5 }), (spec, timeMs) => {
      const windower = new AlignedWindower(spec);
      const sliceMs = windower.startOf(timeMs);
      assert.ok(sliceMs <= timeMs && timeMs < windower.endOf(sliceMs));
      const found = [...windower.windowsOf(sliceMs)];
      assert.deepEqual(
        found.map(({ startMs, endMs }) => `${startMs} ${endMs}`).toSorted(),
        windowsOf(spec, timeMs).toSorted(),
      );
      assert.equal(windower.lastEndOf(sliceMs), Math.max(...found.map(({ endMs }) => endMs)));
      assert.ok(found.length <= windower.windowsPerSlice);
    }),
  );
});

/** By trying all starts, from the definition of each kind. */
function windowsOf(window: AlignedWindow, timeMs: number): string[] {
  const { sizeMs, offsetMs } = window;
  const everyMs = window.kind === 'hop' ? window.slideMs : sizeMs;
  const firstMs = (Math.floor((timeMs - sizeMs - offsetMs) / everyMs) - 1) * everyMs + offsetMs;
  const stepMs = window.kind === 'cumulate' ? window.stepMs : sizeMs;
  const found: string[] = [];
  for (let startMs = firstMs; startMs <= timeMs; startMs += everyMs)
    for (let endMs = startMs + stepMs; endMs <= startMs + sizeMs; endMs += stepMs)
      if (timeMs < endMs) found.push(`${startMs} ${endMs}`);
  return found;
}

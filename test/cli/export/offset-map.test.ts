import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OffsetMap } from '#src/cli/export/offset-map.js';
import { fc } from '../../support/properties.js';

/** Each step adds a run of records behind a gap, or takes some of the last ones back. */
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ gap: fc.nat(3), count: fc.integer({ min: 1, max: 5 }) }) },
    fc.record({ back: fc.nat(6) }),
  ),
  { maxLength: 30 },
);

test('every offset of the source has as many records before it in the target as were copied', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const map = new OffsetMap();
      const copied: number[] = [];
      for (const step of taken) {
        if ('back' in step) {
          copied.length = Math.max(0, copied.length - step.back);
          map.truncate(copied.length);
        } else {
          const next = (copied.at(-1) ?? -1) + 1 + step.gap;
          for (let i = 0; i < step.count; i++) copied.push(next + i);
          map.add(next, step.count);
        }
        assert.equal(map.targetEnd, copied.length);
        assert.equal(map.sourceEnd, copied.length === 0 ? undefined : copied.at(-1)! + 1);
      }
      for (let offset = 0; offset < (copied.at(-1) ?? 0) + 3; offset++)
        assert.equal(map.targetOf(offset), copied.filter((each) => each < offset).length);
    }),
    { numRuns: 200 },
  );
});

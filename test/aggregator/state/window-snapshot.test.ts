import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateKey } from '#src/aggregator/checkpoint/keys.js';
import type { StateChunk } from '#src/aggregator/checkpoint/store.js';
import { WindowSnapshot } from '#src/aggregator/state/window-snapshot.js';
import { fc } from '../../support/properties.js';
import {
  addVisits,
  anyVisit,
  everyAggregate,
  rowsInWindow,
  visitShape,
  windowWith,
} from '../../support/window-rows.js';

const shape = visitShape(
  `path, ip, ${everyAggregate}`,
  'CUBE (path, ip), window_start, window_end',
);

test('a window that is restored from its increments is as it was, and goes on so', () => {
  const batches = fc.array(fc.array(anyVisit, { maxLength: 30 }), { maxLength: 5 });
  fc.assert(
    fc.property(batches, fc.array(anyVisit), (before, after) => {
      const window = windowWith(shape, []);
      const snapshot = new WindowSnapshot(window);
      const chunks = new Map<string, StateChunk>();
      let offset = 0;
      for (const batch of before) {
        addVisits(window, shape, batch, offset);
        offset += batch.length;
        snapshot.write(window.cells.takeTouched(window.groups.size), (chunk) =>
          chunks.set(stateKey(chunk, chunk.part, chunk.number).toString('hex'), chunk),
        );
      }
      const restored = windowWith(shape, []);
      const restoredSnapshot = new WindowSnapshot(restored);
      for (const [, chunk] of [...chunks].toSorted(([a], [b]) => (a < b ? -1 : 1)))
        restoredSnapshot.restore(chunk);
      assert.deepEqual(rowsInWindow(shape, restored), rowsInWindow(shape, window));
      for (const each of [window, restored]) addVisits(each, shape, after, offset);
      assert.deepEqual(rowsInWindow(shape, restored), rowsInWindow(shape, window));
    }),
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedCell, revisionCell } from '#src/aggregator/state/cells.js';
import { transferList, type WindowState } from '#src/aggregator/state/window-state.js';
import { fc } from '../../support/properties.js';
import {
  anyVisit,
  everyAggregate,
  rowsInWindow,
  visitShape,
  windowWith,
  type Visit,
} from '../../support/window-rows.js';

const shape = visitShape(
  `path, ${everyAggregate}`,
  'GROUPING SETS ((window_start, window_end, path), (window_start, window_end))',
);
const parts = fc.array(fc.array(anyVisit, { maxLength: 20 }), { minLength: 1, maxLength: 6 });

/** A window of each part, as if they stood in the topic one after the other. */
function windowsOf(batches: readonly (readonly Visit[])[]): WindowState[] {
  let offset = 0;
  return batches.map((batch) => {
    const window = windowWith(shape, batch, offset);
    offset += batch.length;
    return window;
  });
}

test('rows added in parts and merged in any order are as if added to one window', () => {
  const order = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(parts, order, (batches, choices) => {
      const expected = rowsInWindow(shape, windowWith(shape, batches.flat()));
      const windows = windowsOf(batches);
      const take = (): WindowState => windows.splice(choices.pop()! % windows.length, 1)[0]!;
      while (windows.length > 1) {
        const into = take();
        into.merge(take().contents());
        windows.push(into);
      }
      assert.deepEqual(rowsInWindow(shape, windows[0]!), expected);
    }),
  );
});

test('contents that come from another thread merge as they were', () => {
  fc.assert(
    fc.property(parts, (batches) => {
      const window = windowWith(shape, []);
      for (const part of windowsOf(batches)) {
        const contents = part.contents();
        const there = structuredClone(contents, { transfer: transferList(contents) });
        const { groups } = there;
        window.merge({ ...there, groups: { ...groups, seed: groups.seed + 1 } });
      }
      const expected = rowsInWindow(shape, windowWith(shape, batches.flat()));
      assert.deepEqual(rowsInWindow(shape, window), expected);
    }),
  );
});

test('a merged group has the higher revision, and is changed where it is in one of both', () => {
  const counts = visitShape('path, COUNT(*)', 'window_start, window_end, path');
  const window = windowWith(counts, [{ path: '/a' }, { path: '/b' }]);
  const other = windowWith(counts, [{ path: '/b' }, { path: '/a' }, { path: '/c' }]);
  emit(window, [3, 1]);
  window.touched = false;
  window.changed = false;
  emit(other, [2, 5, 1]);
  const { stride } = other.cells;
  other.cells.values[1 * stride + changedCell] = 1;
  window.merge(other.contents());
  assert.deepEqual(changesIn(window), ['/a r5 changed', '/b r2', '/c r1']);
  assert.ok(window.touched && window.changed);
});

/** As a checkpoint that has emitted all groups. */
function emit({ cells }: WindowState, revisions: readonly number[]): void {
  revisions.forEach((revision, group) => {
    cells.values[group * cells.stride + revisionCell] = revision;
    cells.touched[group] = 0;
  });
}

function changesIn({ cells, groups }: WindowState): string[] {
  return Array.from({ length: groups.size }, (_, group) => {
    const revision = cells.values[group * cells.stride + revisionCell];
    const changed = cells.touched[group] === 1 ? ' changed' : '';
    return `${groups.bytesOf(group).toString()} r${revision}${changed}`;
  });
}

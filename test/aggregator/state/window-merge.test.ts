import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changedCell, revisionCell } from '#src/aggregator/state/cells.js';
import { transferList, type WindowState } from '#src/aggregator/state/window-state.js';
import { rowsInWindow, visitShape, windowWith, type Visit } from '../../support/window-rows.js';

const aggregates = [
  'COUNT(*), COUNT(ip), COUNT(*) FILTER (WHERE `bytes` > 500)',
  'SUM(`bytes`), AVG(`bytes`), MIN(seconds), MAX(seconds), MIN(ip), MAX(ip)',
  'COUNT(DISTINCT ip), COUNT(DISTINCT `bytes`), COUNT(DISTINCT ip) FILTER (WHERE `bytes` > 500)',
];
const shape = visitShape(
  `path, ${aggregates.join(', ')}`,
  'GROUPING SETS ((window_start, window_end, path), (window_start, window_end))',
);

const visit: fc.Arbitrary<Visit> = fc.record({
  path: fc.constantFrom('/a', '/b', '/c', '/longer than some', null),
  ip: fc.constantFrom('192.0.2.1', '192.0.2.2', '198.51.100.3', '203.0.113.250', null),
  bytes: fc.option(fc.nat(1000)),
  seconds: fc.option(fc.nat(8).map((eighths) => eighths / 8)),
});
const parts = fc.array(fc.array(visit, { maxLength: 20 }), { minLength: 1, maxLength: 6 });

test('rows added in parts and merged in any order are as if added to one window', () => {
  const order = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(parts, order, (batches, choices) => {
      const expected = rowsInWindow(shape, windowWith(shape, batches.flat()));
      const windows = batches.map((batch) => windowWith(shape, batch));
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
      for (const batch of batches) {
        const contents = windowWith(shape, batch).contents();
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

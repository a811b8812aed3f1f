import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedCell, revisionCell } from '#src/aggregator/state/cells.js';
import { partsOfRuns, SpilledWindow } from '#src/aggregator/state/spill/spilled-window.js';
import type { WindowState } from '#src/aggregator/state/window-state.js';
import { fc } from '../../../support/properties.js';
import { MemoryRunStore } from '../../../support/run-store.js';
import {
  anyVisit,
  everyAggregate,
  rowsInWindow,
  visitShape,
  windowWith,
  type Visit,
} from '../../../support/window-rows.js';

const shape = visitShape(
  `path, ${everyAggregate}`,
  'GROUPING SETS ((window_start, window_end, path), (window_start, window_end))',
);
const range = { startMs: 0, endMs: 60_000 };
const visit = fc
  .tuple(anyVisit, fc.nat(300), fc.nat(50))
  .map(([any, path, ip]): Visit => ({ ...any, path: any.path && `/${path}`, ip: `ip ${ip}` }));
const batches = fc.array(fc.array(visit, { maxLength: 60 }), { minLength: 1, maxLength: 5 });

function windowsOf(parts: readonly (readonly Visit[])[]): WindowState[] {
  let offset = 0;
  return parts.map((part) => windowWith(shape, part, (offset += part.length) - part.length));
}

/** The parts as they are emitted, however many calls that takes. */
function emitted(spilled: SpilledWindow, store: MemoryRunStore): WindowState[] {
  const parts: WindowState[] = [];
  while (!spilled.emit(store, true, (part) => parts.push(part)));
  return parts;
}

function rowsOf(parts: Iterable<WindowState>): string[] {
  return [...parts].flatMap((part) => rowsInWindow(shape, part)).toSorted();
}

test('the parts of a spilled window have what one window in memory would have', () => {
  fc.assert(
    fc.property(batches, batches, (first, second) => {
      const store = new MemoryRunStore();
      const spilled = new SpilledWindow(shape, range);
      const windows = windowsOf([...first, ...second]);
      const all = [...first, ...second].flat();
      for (const window of windows.slice(0, first.length)) spilled.add(window, store);
      const before = rowsInWindow(shape, windowWith(shape, first.flat()));
      assert.deepEqual(rowsOf(emitted(spilled, store)), before);
      for (const window of windows.slice(first.length)) spilled.add(window, store);
      assert.deepEqual(
        rowsOf(partsOfRuns(shape, range, spilled.readers(store))),
        rowsInWindow(shape, windowWith(shape, all)),
      );
    }),
    { numRuns: 15 },
  );
});

test('what a part is changed to while it is rewritten is there the next time', () => {
  const store = new MemoryRunStore();
  const spilled = new SpilledWindow(shape, range);
  spilled.add(windowWith(shape, [{ path: '/a' }, { path: '/b' }]), store);
  /** Revision and changed of each group, before all are emitted. */
  const emit = (): string[] => {
    const seen: string[] = [];
    spilled.emit(store, true, ({ cells, groups }) => {
      for (let group = 0; group < groups.size; group++) {
        const at = group * cells.stride;
        const isChanged = cells.touched[group] === 1;
        seen.push(`r${cells.values[at + revisionCell]!++}${isChanged ? ' changed' : ''}`);
        cells.values[at + changedCell] = 0;
        cells.touched[group] = 0;
      }
    });
    return seen.toSorted();
  };
  assert.deepEqual(emit(), ['r0 changed', 'r0 changed', 'r0 changed']);
  assert.deepEqual(emit(), ['r1', 'r1', 'r1']);
  spilled.add(windowWith(shape, [{ path: '/a' }]), store);
  assert.deepEqual(emit(), ['r2', 'r2 changed', 'r2 changed']);
});

test('many runs become one, and a window found again in the store has them all', () => {
  const store = new MemoryRunStore();
  const spilled = new SpilledWindow(shape, range);
  const visits = Array.from({ length: 40 }, (_, i) => ({ path: `/${i}`, ip: `ip ${i % 7}` }));
  for (const window of windowsOf(visits.map((each) => [each] as unknown as Visit[])))
    spilled.add(window, store);
  assert.ok(spilled.readers(store).length < 20);
  const expected = rowsInWindow(shape, windowWith(shape, visits));
  assert.deepEqual(rowsOf(partsOfRuns(shape, range, spilled.readers(store))), expected);
});

test('a window of which only some is emitted goes on there after a crash', () => {
  const store = new MemoryRunStore();
  const spilled = new SpilledWindow(shape, range);
  const text = 'x'.repeat(2_000_000);
  const visits = Array.from({ length: 40 }, (_, i) => ({ path: `/${i}`, ip: `${i} ${text}` }));
  spilled.add(windowWith(shape, visits), store);
  const paths: string[] = [];
  const take = (part: WindowState): void => {
    for (let group = 0; group < part.groups.size; group++)
      paths.push(part.groups.bytesOf(group).toString());
  };
  assert.equal(spilled.emit(store, false, take), false);
  const reopened = new SpilledWindow(shape, range);
  for (const number of store.numbersOf(range)) reopened.found(number);
  while (!reopened.emit(store, false, take));
  assert.deepEqual(paths.toSorted(), ['', ...visits.map(({ path }) => path)].toSorted());
  assert.equal(store.size, 0);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OpenWindows } from '#src/aggregator/state/open-windows.js';
import { QueryShape } from '#src/aggregator/state/query-shape.js';
import { AlignedWindower } from '#src/aggregator/windows/aligned-windower.js';
import { format, logLine, pages, timeColumn } from '../../support/page-views.js';
import { slabOf } from '../../support/rows.js';

const minute = 60_000;
const start = Date.UTC(2026, 0, 1);

function openWindows(openMax: number): OpenWindows {
  return new OpenWindows(
    new QueryShape(pages),
    new AlignedWindower({ kind: 'tumble', sizeMs: minute, offsetMs: 0 }),
    openMax,
  );
}

/** Rows at the given minutes; a time of its own may replace one that no log line can have. */
function rowsAt(minutes: readonly number[], times: Readonly<Record<number, number>> = {}) {
  const lines = minutes.map((at) => logLine({ timeMs: start + at * minute, path: '/a' }));
  const { rows } = format.parse(slabOf(lines));
  const column = rows.column(timeColumn);
  assert.ok(column.kind === 'numbers');
  for (const [row, timeMs] of Object.entries(times)) column.values[Number(row)] = timeMs;
  return { rows, times: column.values };
}

test('rows are counted in their windows, and those of closed ones are late', () => {
  const windows = openWindows(10);
  const { rows, times } = rowsAt([0, 2, 1, 2, 0]);
  const added = windows.add(rows, times, start + minute);
  assert.deepEqual(added, { inWindows: 3, filtered: 0, late: [0, 4], refused: [] });
  assert.equal(windows.size, 2);
});

test('rows that would open too many windows are refused, others go on', () => {
  const windows = openWindows(2);
  const { rows, times } = rowsAt([0, 1, 2, 0]);
  const added = windows.add(rows, times, -Infinity);
  assert.equal(added.inWindows, 3);
  assert.deepEqual(added.refused, [{ row: 2, reason: '2 windows are open already' }]);
});

test('rows without a time, or one that no window can have, are refused', () => {
  const windows = openWindows(10);
  const { rows, times } = rowsAt([0, 0, 0], { 0: NaN, 2: 1e17 });
  const added = windows.add(rows, times, -Infinity);
  assert.equal(added.inWindows, 1);
  assert.deepEqual(
    added.refused.map(({ row }) => row),
    [0, 2],
  );
});

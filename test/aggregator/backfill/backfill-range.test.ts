import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuseBeyondLimit, windowFates } from '#src/aggregator/backfill/backfill-range.js';
import type { Window } from '#src/aggregator/plan.js';
import { planOf } from '../../support/page-views.js';

const range = { fromMs: 100, toMs: 200 };
const limits = { closedMs: 190, keptFromMs: 50, isPartial: (startMs: number) => startMs < 110 };

function fatesOf(window: Window, ...ranges: [startMs: number, endMs: number][]): string[] {
  const fateOf = windowFates(planOf([], [], { window }), range, limits);
  return ranges.map(([startMs, endMs]) => fateOf({ startMs, endMs }));
}

test('a window is replaced that is whole in the range, over, kept and retained', () => {
  const tumble = { kind: 'tumble', sizeMs: 10, offsetMs: 0 } as const;
  assert.deepEqual(
    fatesOf(
      tumble,
      [90, 100],
      [95, 105],
      [100, 110],
      [110, 120],
      [180, 190],
      [190, 200],
      [195, 205],
    ),
    ['outside', 'outside', 'partial', 'replaced', 'replaced', 'open', 'outside'],
  );
  const kept = { ...limits, keptFromMs: 150 };
  const fateOf = windowFates(planOf([], [], { window: tumble }), range, kept);
  assert.equal(fateOf({ startMs: 140, endMs: 150 }), 'expired');
});

test('a session is whole when the range has the gap before it', () => {
  const session = { kind: 'session', gapMs: 20, partitionKeys: [] } as const;
  assert.deepEqual(fatesOf(session, [110, 140], [120, 150]), ['outside', 'replaced']);
});

test('windows of a count, and more windows than can be open at a time, are refused', () => {
  assert.throws(
    () => fatesOf({ kind: 'count', rows: 3, partitionKeys: [] }),
    /depend on every row before them/,
  );
  const plan = planOf([], []);
  refuseBeyondLimit(plan, 9_999);
  assert.throws(
    () => refuseBeyondLimit(plan, 10_000),
    /the range has 10000 windows; fewer than 10000 can be counted at a time/,
  );
});

/** What a backfill would change: two tables of results, side by side in the order of their keys. */
import type { ResultValue } from '../../core/status.js';
import { readWindow, startKey, type WindowRange } from '../checkpoint/keys.js';
import { decodeJson, type ResultRecord, type Tables } from '../checkpoint/tables.js';
import { groupingSetOfKey } from '../results/row-key.js';
import type { BackfillRange, WindowFate } from './backfill-range.js';

export interface BackfillRow extends WindowRange {
  readonly key: Buffer;
  readonly groupingSet: number;
  /** Undefined: there was no such row. */
  readonly before: readonly ResultValue[] | undefined;
  /** Undefined: there is none any more. */
  readonly after: readonly ResultValue[] | undefined;
}

export interface Comparison {
  /** Windows in the range that have a row before or after, by what becomes of them. */
  readonly windows: Readonly<Record<WindowFate, number>>;
  /** Rows of replaced windows. */
  readonly same: number;
  readonly differing: readonly BackfillRow[];
}

export function compareResults(
  live: Tables,
  recomputed: Tables,
  { fromMs, toMs }: BackfillRange,
  fateOf: (window: WindowRange) => WindowFate,
): Comparison {
  const windows = { replaced: 0, outside: 0, open: 0, expired: 0, partial: 0 };
  const range = { start: startKey(fromMs), end: startKey(toMs) };
  const differing: BackfillRow[] = [];
  let same = 0;
  let window: WindowRange | undefined;
  let fate: WindowFate = 'outside';
  for (const { key, before, after } of merged(live, recomputed, range)) {
    const { startMs, endMs } = readWindow(key);
    if (window?.startMs !== startMs || window.endMs !== endMs) {
      window = { startMs, endMs };
      fate = fateOf(window);
      windows[fate]++;
    }
    if (fate !== 'replaced') continue;
    if (JSON.stringify(before) === JSON.stringify(after)) same++;
    else differing.push({ key, ...window, groupingSet: groupingSetOfKey(key), before, after });
  }
  return { windows, same, differing };
}

interface Pair {
  readonly key: Buffer;
  readonly before: readonly ResultValue[] | undefined;
  readonly after: readonly ResultValue[] | undefined;
}

/** Each key once. */
function* merged(
  live: Tables,
  recomputed: Tables,
  range: { readonly start: Buffer; readonly end: Buffer },
): Generator<Pair> {
  const lefts = live.results.getRange(range)[Symbol.iterator]();
  const rights = recomputed.results.getRange(range)[Symbol.iterator]();
  let left = lefts.next();
  let right = rights.next();
  while (!left.done || !right.done) {
    const order = left.done ? 1 : right.done ? -1 : left.value.key.compare(right.value.key);
    const { key } = (order <= 0 ? left : right).value!;
    const before = order <= 0 ? valuesOf(left.value!.value) : undefined;
    const after = order >= 0 ? valuesOf(right.value!.value) : undefined;
    yield { key: Buffer.from(key), before, after };
    if (order <= 0) left = lefts.next();
    if (order >= 0) right = rights.next();
  }
}

function valuesOf(stored: Buffer): readonly ResultValue[] {
  return decodeJson<ResultRecord>(stored)!.values;
}

/**
 * A process that counts many keys and visitors in one window with little memory for them:
 *
 *   node large-state.js DIRECTORY ROWS KEYS STATE_MEMORY_BYTES
 *
 * Row n is visitor n on page n · 7919 mod KEYS. The last line of its output is a LargeStateReport.
 */
import { readFileSync } from 'node:fs';
import type { ResultRow } from '#src/core/status.js';
import { minute, QueryHarness } from './query-harness.js';

export interface LargeStateReport {
  /** How often windows went to the store. */
  readonly spills: number;
  readonly peakBytes: number;
  /** Rows of results, without the one over all. */
  readonly groups: number;
  /** Of them, those with as many views and visitors as there were. */
  readonly right: number;
  /** Views and visitors of the row over all. */
  readonly total: readonly unknown[];
}

const batchRows = 10_000;

/** What the process has for itself; the store's file is mapped beside it, which costs nothing. */
function ownBytes(): number {
  return 1024 * Number(/RssAnon:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1]);
}

function line(row: number, keys: number): string {
  const ip = `10.${(row >> 16) & 255}.${(row >> 8) & 255}.${row & 255}:${row >> 24}`;
  const second = String(row % 60).padStart(2, '0');
  const page = `/page/${(row * 7919) % keys}`;
  return `${ip} - - [01/Jan/2026:00:00:${second} +0000] "GET ${page} HTTP/1.1" 200 10 "-" "agent"`;
}

function judge(
  rows: readonly ResultRow[],
  views: number,
): Omit<LargeStateReport, 'spills' | 'peakBytes'> {
  const groups = rows.filter(({ values }) => values[2] !== null);
  const right = groups.filter(({ values }) => values[3] === views && values[4] === views);
  const total = rows.find(({ values }) => values[2] === null)!.values.slice(3, 5);
  return { groups: groups.length, right: right.length, total };
}

const [directory, rows = 0, keys = 0, stateMemoryBytes = 0] = process.argv
  .slice(2)
  .map((arg, i) => (i === 0 ? arg : Number(arg))) as [string, number, number, number];
const harness = new QueryHarness(directory, { stateMemoryBytes, watermarkMs: minute });
let spills = 0;
let peakBytes = 0;
for (let at = 0; at < rows; at += batchRows) {
  harness.add(Array.from({ length: batchRows }, (_, i) => line(at + i, keys)));
  if (!harness.query.mustCheckpoint) continue;
  harness.query.checkpoint();
  spills++;
  peakBytes = Math.max(peakBytes, ownBytes());
}
// The window is over: a row of the next hour says so.
harness.add([{ timeMs: Date.UTC(2026, 0, 1, 1), path: '/later' }]);
harness.query.checkpoint();
peakBytes = Math.max(peakBytes, ownBytes());
const shown = (await harness.rows()).filter(
  ({ windowStartMs }) => windowStartMs < Date.UTC(2026, 0, 1, 1),
);
const report: LargeStateReport = { spills, peakBytes, ...judge(shown, rows / keys) };
console.log(JSON.stringify(report));
await harness.store.close();

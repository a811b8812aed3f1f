/**
 * Random views, out of order and some late, through a random query, with checkpoints, drains and
 * crashes at random moments. At the end the results table and what an output was sent both equal a
 * recount of the views.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OutboxRecord } from '#src/aggregator/checkpoint/tables.js';
import type { View } from '../../support/page-views.js';
import { QueryHarness, start } from '../../support/query-harness.js';
import { Random } from '../../support/random.js';
import { planOfQuery, queries, recount, windowsAt, type ReadView } from './queries.js';

const second = 1000;
const delayMs = 4 * second;

export async function runSeed(seed: number): Promise<void> {
  const random = new Random(seed);
  const query = queries[seed % queries.length]!;
  const latenessMs = random.pick([0, 0, 7 * second, 40 * second]);
  const batches = randomBatches(random);
  const directory = mkdtempSync(join(tmpdir(), 'tailrace-windows-'));
  const harness = new QueryHarness(directory, {
    plan: planOfQuery(query),
    watermarkMs: delayMs,
    allowedLatenessMs: latenessMs,
    outbox: true,
  });
  harness.store.results.setOutputs(['out']);
  const output = new Output();
  try {
    await readAll(harness, batches, random, output);
    harness.query.checkpoint({ drain: true });
    output.take(harness, true);

    const views = withClosedTimes(batches, latenessMs);
    const expected = recount(query, views, start);
    const rows = (await harness.rows()).map((row) => {
      assert.equal(row.provisional, false);
      return shown(row.windowStartMs, row.windowEndMs, row.values);
    });
    assert.deepEqual(rows.toSorted(), expected, `${query.name}: the table`);
    assert.deepEqual(output.rows(), expected, `${query.name}: the output`);
    const isLate = ({ timeMs, closedMs }: ReadView): boolean =>
      windowsAt(query.window, timeMs).every(({ endMs }) => endMs <= closedMs);
    assert.equal(harness.query.counts.late, views.filter(isLate).length);
    assert.equal(harness.query.counts.inWindows, views.filter((view) => !isLate(view)).length);
  } finally {
    await harness.store.close();
    rmSync(directory, { recursive: true });
  }
}

function randomBatches(random: Random): View[][] {
  let nowMs = start;
  return Array.from({ length: 4 + random.below(25) }, () => {
    nowMs += random.below(random.chance(0.1) ? 40 : 5) * second;
    return Array.from({ length: 1 + random.below(6) }, () => {
      const earlierMs = random.below(random.chance(0.15) ? 60 : 5) * second;
      const path = random.pick(['/a', '/b', '/c', '/d']);
      return { timeMs: nowMs - earlierMs, path, ip: `192.0.2.${random.below(4)}` };
    });
  });
}

async function readAll(
  harness: QueryHarness,
  batches: readonly View[][],
  random: Random,
  output: Output,
): Promise<void> {
  for (;;) {
    if (random.chance(0.2)) harness.query.checkpoint({ drain: random.chance(0.15) });
    if (random.chance(0.2)) output.take(harness, random.chance(0.7));
    if (random.chance(0.08)) await harness.reopen();
    const { offset } = harness.query.positions.get(0)!;
    let from = 0;
    const next = batches.find((batch) => (from += batch.length) > offset);
    if (next === undefined) return;
    harness.add(next);
  }
}

/** Each view, with the end up to which windows were over before its batch. */
function withClosedTimes(batches: readonly View[][], latenessMs: number): ReadView[] {
  let latestMs = -Infinity;
  return batches.flatMap((batch) => {
    const closedMs = latestMs - delayMs - latenessMs;
    latestMs = Math.max(latestMs, ...batch.map(({ timeMs }) => timeMs));
    return batch.map((view) => ({ ...view, closedMs }));
  });
}

function shown(startMs: number, endMs: number, values: OutboxRecord['values']): string {
  const range = `${(startMs - start) / second}-${(endMs - start) / second}`;
  return [range, ...values.slice(2).map((value) => value ?? 'NULL')].join(' ');
}

/** Keeps the row with the highest order of each path of a window, deleted ones, too. */
class Output {
  readonly #rows = new Map<string, OutboxRecord & { readonly order: number }>();

  take({ store }: QueryHarness, isAcknowledged: boolean): void {
    const entries = store.results.entries('out', 10_000);
    for (const { number: order, record } of entries) {
      const { startMs, endMs, revision, values } = record;
      const key = `${startMs} ${endMs} ${values[2]}`;
      const known = this.#rows.get(key);
      if (known !== undefined && order < known.order) continue;
      // The row may be sent twice, as deleted and as it is now, in one revision.
      if (known !== undefined) assert.ok(revision >= known.revision, 'revisions never go back');
      this.#rows.set(key, { ...record, order });
    }
    const last = entries.at(-1);
    if (isAcknowledged && last !== undefined) store.results.advance('out', last.number + 1);
  }

  rows(): string[] {
    return [...this.#rows.values()]
      .filter(({ deleted }) => deleted !== true)
      .map(({ startMs, endMs, values }) => shown(startMs, endMs, values))
      .toSorted();
  }
}

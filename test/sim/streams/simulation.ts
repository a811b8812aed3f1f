/**
 * A random query as SQL over a random stream of log lines in several partitions, with checkpoints,
 * drains, crashes and little memory at random moments. Every row is accounted for, and the results
 * are those of the recount. In every second stream rows are out of order by less than the delay: none
 * of them is late.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pagePlan } from '../../support/page-queries.js';
import { QueryHarness, start } from '../../support/query-harness.js';
import { Random } from '../../support/random.js';
import { randomQuery } from './random-query.js';
import { recount, shown, type ReadBatch } from './recount.js';

const second = 1000;

export async function runSeed(seed: number): Promise<void> {
  const random = new Random(seed);
  const query = randomQuery(seed, random);
  const inOrder = Math.floor(seed / 4) % 2 === 0;
  const timing = {
    partitions: 1 + random.below(3),
    delayMs: random.below(10) * second,
    latenessMs: random.pick([0, 0, 7 * second, 40 * second]),
  };
  const disorderMs = inOrder ? timing.delayMs : timing.delayMs + 60 * second;
  const batches = randomBatches(timing.partitions, disorderMs, random);
  const directory = mkdtempSync(join(tmpdir(), 'tailrace-streams-'));
  const harness = new QueryHarness(directory, {
    plan: pagePlan(query.sql),
    partitions: Array.from({ length: timing.partitions }, (_, i) => i),
    watermarkMs: timing.delayMs,
    allowedLatenessMs: timing.latenessMs,
    stateMemoryBytes: random.chance(0.1) ? 10_000 : Infinity,
  });
  try {
    await readAll(harness, batches, random);
    harness.query.checkpoint({ drain: true });
    const expected = recount(query, batches, timing);
    const { read, inWindows, late, filtered, deadLettered } = harness.query.counts;
    const counts = { inWindows, late, filtered, deadLettered };
    const rows = (await harness.rows()).map(({ windowStartMs, windowEndMs, values }) =>
      shown(windowStartMs, windowEndMs, values.slice(2)),
    );
    assert.deepEqual({ rows: rows.toSorted(), ...counts }, expected, query.sql);
    assert.equal(read, batches.flatMap(({ views }) => views).length);
    assert.equal(read, inWindows + late + filtered + deadLettered);
    if (inOrder) assert.equal(late, 0);
  } finally {
    await harness.store.close();
    rmSync(directory, { recursive: true });
  }
}

/** Partitions run apart by as much as they like: their watermark is that of the slowest. */
function randomBatches(partitions: number, disorderMs: number, random: Random): ReadBatch[] {
  const nowMs = Array.from({ length: partitions }, () => start);
  return Array.from({ length: 3 + random.below(12) }, () => {
    const partition = random.below(partitions);
    nowMs[partition]! += random.below(random.chance(0.1) ? 40 : 6) * second;
    const views = Array.from({ length: 1 + random.below(8) }, () => {
      if (random.chance(0.03)) return undefined;
      const earlier = random.below(disorderMs / second + 1);
      return {
        timeMs: nowMs[partition]! - earlier * second,
        path: random.pick(['/a', '/b', '/c', '/dd']),
        ip: `192.0.2.${random.below(3)}`,
        bytes: random.below(12),
      };
    });
    return { partition, views };
  });
}

/** What was not checkpointed before a crash is read again, in the same order. */
async function readAll(
  harness: QueryHarness,
  batches: readonly ReadBatch[],
  random: Random,
): Promise<void> {
  let stored = 0;
  for (let next = 0; next < batches.length;) {
    if (random.chance(0.12) || harness.query.mustCheckpoint) {
      harness.query.checkpoint({ drain: random.chance(0.2) });
      stored = next;
    }
    if (random.chance(0.04)) {
      await harness.reopen();
      next = stored;
    }
    const { partition, views } = batches[next++]!;
    const lines = views.map((view) => view ?? 'no line of an access log');
    harness.add(lines, partition);
  }
}

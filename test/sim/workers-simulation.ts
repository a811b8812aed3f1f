/**
 * A query whose workers die, whose connection fails and that is started again with another number of
 * workers, at any message between them. Afterwards it has what a plain recount has: every row once.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryTopic } from '../support/memory-topic.js';
import { pages, type View } from '../support/page-views.js';
import { minute, start } from '../support/query-harness.js';
import { Random } from '../support/random.js';
import { WorkerQuery } from '../support/worker-query.js';

const stepsPerRun = 40;
const partitions = 4;
/** The watermark's delay: views are out of order by less. */
const delayMs = 30_000;

export async function runSeed(seed: number): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tailrace-workers-'));
  try {
    await simulate(new Random(seed), dataDir);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function simulate(random: Random, dataDir: string): Promise<void> {
  const topic = new MemoryTopic(partitions);
  const query = new WorkerQuery({ topic, plan: pages, dataDir, watermarkMs: delayMs });
  const views: View[] = [];
  let deathChance = 0;
  query.onMessage = () => {
    if (random.chance(deathChance)) throw new Error('the thread is gone');
  };
  const startAgain = (): void => query.start(1 + random.below(partitions));
  const append = (count: number): void => {
    const added = Array.from({ length: count }, () => view(random, views.length));
    topic.append(random.below(partitions), added);
    views.push(...added);
  };
  startAgain();
  for (let step = 0; step < stepsPerRun; step++) {
    deathChance = random.chance(0.3) ? 0.05 : 0;
    append(1 + random.below(30));
    if (random.chance(0.7)) await query.clock.advance(random.below(1_500));
    if (random.chance(0.05)) {
      topic.failure = new Error('connection lost');
      topic.wake();
      await query.clock.advance(random.below(500));
      topic.failure = undefined;
    }
    if (random.chance(0.1)) {
      await query.stop();
      startAgain();
    }
  }
  deathChance = 0;
  await query.drain();
  const { rowsRead, rowsInWindows, rowsLate } = query.status;
  await query.stop();
  assert.deepEqual({ rowsRead, rowsInWindows, rowsLate }, all(views.length));
  assert.deepEqual(await rowsOf(query), recount(views));
}

function all(rows: number): object {
  return { rowsRead: rows, rowsInWindows: rows, rowsLate: 0 };
}

/** Ten seconds of event time for every 40 views. */
function view(random: Random, index: number): View {
  const path = `/${random.below(5)}`;
  const ip = `192.0.2.${random.below(20)}`;
  return { timeMs: start + index * 250 + random.below(delayMs / 4), path, ip, bytes: 1 };
}

async function rowsOf(query: WorkerQuery): Promise<string[]> {
  const rows = await query.rows();
  return rows.map(({ values }) => values.slice(0, 1).concat(values.slice(2)).join('|')).toSorted();
}

function recount(views: readonly View[]): string[] {
  const groups = new Map<string, { views: number; ips: Set<string> }>();
  for (const { timeMs, path, ip } of views)
    for (const key of [path, '']) {
      const id = `${Math.floor(timeMs / minute) * minute}|${key}`;
      const group = groups.get(id) ?? { views: 0, ips: new Set() };
      group.views++;
      group.ips.add(ip!);
      groups.set(id, group);
    }
  return [...groups]
    .map(([id, { views, ips }]) => `${id}|${views}|${ips.size}|${views}`)
    .toSorted();
}

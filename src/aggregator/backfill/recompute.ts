/**
 * Counts the windows of a range again, in a state of its own: a query like the live one reads the
 * retained log from before the range to its end of today, and emits every window.
 */
import type { TableFormat } from '../../codecs/rows.js';
import type { TableModel } from '../../config/model.js';
import type { Clock } from '../../core/clock.js';
import { StartError } from '../../core/errors.js';
import {
  codecOf,
  decodeRecords,
  decodeRecordsAsync,
  readBatchHeader,
} from '../../protocol/kafka/record-batch.js';
import { CheckpointStore, type StoreIdentity } from '../checkpoint/store.js';
import type { QueryPlan } from '../plan.js';
import { countingOptions } from '../counting-options.js';
import { Query } from '../query.js';
import { resultLayout } from '../results/result-layout.js';
import type { FetchedPartition, TopicSource } from '../source/topic-source.js';
import { Gaps } from '../time/gaps.js';
import { planOfRange, refuseBeyondLimit, type BackfillRange } from './backfill-range.js';
import type { PartitionBounds } from './log-bounds.js';

/** Longer than any event time is old: nothing is late, and nothing expires. */
const foreverMs = 2 ** 45;

export interface RecomputeOptions {
  readonly plan: QueryPlan;
  readonly table: TableModel;
  readonly format: TableFormat;
  readonly range: BackfillRange;
  readonly identity: StoreIdentity;
  /** Opened; stays so. */
  readonly source: TopicSource;
  readonly bounds: readonly PartitionBounds[];
  /** Of the isolated state: empty. */
  readonly directory: string;
  /** What the state of windows may take of the memory. */
  readonly stateMemoryBytes: number;
  readonly clock: Clock;
  /** Called after each fetch. */
  readonly onProgress: (read: number, all: number) => void;
}

export interface Recomputed {
  readonly read: number;
  /** Rows of the range that are in windows. */
  readonly counted: number;
  readonly deadLettered: number;
  /** Records of a window that begins then may be gone. */
  readonly isPartial: (startMs: number) => boolean;
}

export async function recompute(options: RecomputeOptions): Promise<Recomputed> {
  const { plan, directory, identity, table } = options;
  const store = new CheckpointStore(directory, identity, resultLayout(plan));
  try {
    const query = isolatedQuery(store, options);
    await readAll(query, options);
    refuseBeyondLimit(plan, query.openWindows);
    query.checkpoint({ drain: true });
    await store.flushed();
    const { read, inWindows, deadLettered } = query.counts;
    const gaps = new Gaps(table.watermarkMs, store.progress?.gaps);
    return {
      read,
      counted: inWindows,
      deadLettered,
      isPartial: (startMs) => gaps.isPartial(startMs),
    };
  } finally {
    await store.close();
  }
}

function isolatedQuery(store: CheckpointStore, options: RecomputeOptions): Query {
  const { plan, table, format, range, bounds, stateMemoryBytes, clock } = options;
  const counting = countingOptions(table, format, clock);
  const query = new Query(store, {
    ...counting,
    futureMaxMs: foreverMs,
    plan: planOfRange(plan, counting.timeColumn, range),
    watermarkMs: table.watermarkMs,
    idleTimeoutMs: table.idleTimeoutMs,
    allowedLatenessMs: foreverMs,
    partitions: bounds.map(({ partition }) => partition),
    tableRetentionMs: foreverMs,
    outbox: false,
    stateMemoryBytes,
  });
  for (const { partition, start, logStart } of bounds) {
    const place = { offset: start, leaderEpoch: -1 };
    // What retention has removed may have been of the range.
    if (start === logStart && logStart > 0) query.beginAt(partition, place);
    else query.skipTo(partition, place);
  }
  return query;
}

async function readAll(query: Query, options: RecomputeOptions): Promise<void> {
  const { source, bounds, onProgress } = options;
  const offsetOf = (partition: number): number => query.positions.get(partition)!.offset;
  const all = bounds.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0);
  for (const { partition, start } of bounds)
    source.seek(partition, { offset: start, leaderEpoch: -1 });
  for (;;) {
    const left = bounds.reduce(
      (sum, { partition, end }) => sum + Math.max(0, end - offsetOf(partition)),
      0,
    );
    onProgress(all - left, all);
    if (left === 0) return;
    for (const fetched of await source.fetch()) await take(query, fetched);
  }
}

async function take(query: Query, fetched: FetchedPartition): Promise<void> {
  const { partition, bytes, positions, nextOffset, leaderEpoch, resume } = fetched;
  if (resume !== undefined)
    throw new StartError(
      `partition ${partition}: retention has moved its start to offset ${resume.offset} while it ` +
        'was read; run the backfill again, with a later --from',
    );
  for (const at of positions) {
    const isPlain = codecOf(readBatchHeader(bytes, at)) === 0;
    query.add(partition, isPlain ? decodeRecords(bytes, at) : await decodeRecordsAsync(bytes, at));
    if (query.mustCheckpoint) query.checkpoint();
  }
  query.skipTo(partition, { offset: nextOffset, leaderEpoch });
}

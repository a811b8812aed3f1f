import { Query, type QueryOptions } from '#src/aggregator/query.js';
import { CheckpointStore } from '#src/aggregator/checkpoint/store.js';
import { aggregationDirectory } from '#src/aggregator/checkpoint/tables.js';
import { openResults } from '#src/aggregator/results/reader.js';
import { resultLayout } from '#src/aggregator/results/result-layout.js';
import type { QueryPlan } from '#src/aggregator/plan.js';
import type { ResultRow } from '#src/core/status.js';
import type { RecordOrigin } from '#src/protocol/kafka/record-origin.js';
import { FakeClock } from './fake-clock.js';
import { format, pages, records, timeColumn, type TestRecord } from './page-views.js';

export const minute = 60_000;
/** A full minute: the first window of the tests. */
export const start = Date.UTC(2026, 0, 1);

/**
 * A query over a store in a directory, without a topic around it. `reopen` is what a crash leaves.
 */
export class QueryHarness {
  readonly clock = new FakeClock(start);
  readonly #dataDir: string;
  readonly #options: Partial<QueryOptions>;
  readonly #plan: QueryPlan;
  store!: CheckpointStore;
  query!: Query;

  constructor(dataDir: string, options: Partial<QueryOptions> = {}) {
    this.#dataDir = dataDir;
    this.#options = options;
    this.#plan = options.plan ?? pages;
    this.open();
  }

  open(): void {
    this.store = new CheckpointStore(
      aggregationDirectory(this.#dataDir, 'pages'),
      { aggregation: 'pages', clusterId: 'C1', topic: 'access', query: this.#plan.sql },
      resultLayout(this.#plan),
    );
    this.query = new Query(this.store, {
      plan: this.#plan,
      topic: 'access',
      format,
      timeColumn,
      watermarkMs: 10_000,
      idleTimeoutMs: 5000,
      futureMaxMs: 86_400_000,
      allowedLatenessMs: 0,
      partitions: [0],
      tableRetentionMs: 30 * 86_400_000,
      outbox: false,
      stateMemoryBytes: Infinity,
      clock: this.clock,
      ...this.#options,
    });
  }

  async reopen(): Promise<void> {
    await this.store.close();
    this.open();
  }

  /** Appends at the position of the partition. */
  add(views: readonly TestRecord[], partition = 0, origin?: RecordOrigin): void {
    const { offset } = this.query.positions.get(partition)!;
    this.query.add(partition, records(offset, views, origin));
  }

  /** All rows of the results table. */
  async rows(): Promise<readonly ResultRow[]> {
    const reader = openResults(this.#dataDir);
    try {
      return await reader.rows('pages', { fromMs: -Infinity, toMs: Infinity, limit: 2_000_000 });
    } finally {
      await reader.close();
    }
  }

  /** Rows as `minute group values… rN[?]`: minutes since `start`, `?` for provisional. */
  async shown(): Promise<string[]> {
    return (await this.rows()).map(({ windowStartMs, values, revision, provisional }) => {
      const shown = values.slice(2).map((value) => value ?? 'NULL');
      const head = (windowStartMs - start) / minute;
      return `${head} ${shown.join(' ')} r${revision}${provisional ? '?' : ''}`;
    });
  }
}

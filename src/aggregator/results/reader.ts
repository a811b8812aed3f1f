/**
 * Reads what the aggregations of a data directory have counted: from another thread or process than
 * the one that counts, and while it does.
 */
import type {
  DeadLetterStatus,
  ResultLayout,
  ResultRow,
  ResultsReader,
} from '../../core/status.js';
import { clampTime, readUnsigned, readWindow, sequenceKey, startKey } from '../checkpoint/keys.js';
import type { OriginCounts } from '../checkpoint/origin-counts.js';
import {
  noCounts,
  type PartitionPosition,
  type Progress,
  type QueryCounts,
} from '../checkpoint/progress.js';
import { rejectedStatus } from '../checkpoint/rejected.js';
import { metaKey, readOriginCounts, type StoreIdentity } from '../checkpoint/store.js';
import * as tables from '../checkpoint/tables.js';
import { lateRow } from '../outputs/late-rows.js';
import { groupingSetOfKey } from './row-key.js';

const noneRejected: DeadLetterStatus = { count: 0, recent: [] };

/** A record that a query could not read, whole. */
export interface DeadLetterRecord {
  /** Counts all dead letters of the query, from 0. */
  readonly number: number;
  readonly timeMs: number;
  readonly partition: number;
  readonly offset: number;
  readonly reason: string;
  readonly body: Buffer;
}

export interface AggregationResults extends ResultsReader {
  /** Records that the query could not read, since its beginning. */
  deadLetters(query: string): Promise<DeadLetterStatus>;
  /** The kept ones (the newest 100,000) from `number` on, oldest first; at most `limit`. */
  deadLetterRecords(query: string, number: number, limit: number): readonly DeadLetterRecord[];
  /** Late rows that no window took, since the query's beginning. */
  lateRows(query: string): Promise<DeadLetterStatus>;
  /** The kept ones (the newest 10,000 at least), oldest first, as rows of `lateColumns`. */
  lateRecords(query: string): readonly ResultRow[];
  /** What the query's last checkpoint accounts for; undefined before the first. */
  account(query: string): QueryAccount | undefined;
  close(): Promise<void>;
}

export interface QueryAccount {
  readonly topic: string;
  readonly clusterId: string;
  /** How far it has read. */
  readonly partitions: readonly PartitionPosition[];
  readonly counts: QueryCounts;
  readonly origins: readonly OriginCounts[];
}

/**
 * Results of the aggregations below `dataDir`. One that has not run yet has an empty layout and no rows.
 */
export function openResults(dataDir: string): AggregationResults {
  return new LmdbResults(dataDir);
}

class LmdbResults implements AggregationResults {
  readonly #dataDir: string;
  readonly #open = new Map<string, tables.Tables>();

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  async layout(query: string): Promise<ResultLayout> {
    const stored = this.#tables(query)?.meta.get(metaKey('layout'));
    return tables.decodeJson<ResultLayout>(stored) ?? { columns: [], groupingSets: [] };
  }

  async rows(
    query: string,
    range: { readonly fromMs: number; readonly toMs: number; readonly limit: number },
  ): Promise<readonly ResultRow[]> {
    const { limit } = range;
    const start = startKey(clampTime(range.fromMs));
    const end = startKey(clampTime(range.toMs));
    const rows: ResultRow[] = [];
    const found = this.#tables(query)?.results.getRange({ start, end, limit }) ?? [];
    for (const { key, value } of found) {
      const row = tables.decodeJson<tables.ResultRecord>(value)!;
      const { startMs: windowStartMs, endMs: windowEndMs } = readWindow(key);
      rows.push({ windowStartMs, windowEndMs, groupingSet: groupingSetOfKey(key), ...row });
    }
    return rows;
  }

  async windows(query: string, limit: number): ReturnType<ResultsReader['windows']> {
    const newest = this.#tables(query)?.windows.getRange({ reverse: true, limit }) ?? [];
    return Array.from(newest, ({ key, value }) => ({
      ...readWindow(key),
      ...tables.decodeJson<tables.WindowRecord>(value)!,
    }));
  }

  async deadLetters(query: string): Promise<DeadLetterStatus> {
    const open = this.#tables(query);
    if (open === undefined) return noneRejected;
    return rejectedStatus(query, counts(open).deadLettered, open.deadLetters);
  }

  deadLetterRecords(query: string, number: number, limit: number): readonly DeadLetterRecord[] {
    const found = this.#tables(query)?.deadLetters.getRange({ start: sequenceKey(number), limit });
    return Array.from(found ?? [], ({ key, value }) => {
      const { body, ...record } = tables.decodeJson<tables.RejectedRecord>(value)!;
      return { number: readUnsigned(key), ...record, body: Buffer.from(body, 'base64') };
    });
  }

  async lateRows(query: string): Promise<DeadLetterStatus> {
    const open = this.#tables(query);
    return open === undefined ? noneRejected : rejectedStatus(query, counts(open).late, open.late);
  }

  lateRecords(query: string): readonly ResultRow[] {
    return Array.from(this.#tables(query)?.late.getRange() ?? [], ({ key, value }) => {
      const { startMs, endMs, ...row } = lateRow(
        tables.decodeJson<tables.RejectedRecord>(value)!,
        readUnsigned(key) + 1,
      );
      const window = { windowStartMs: startMs, windowEndMs: endMs };
      return { ...window, groupingSet: 0, provisional: false, ...row };
    });
  }

  account(query: string): QueryAccount | undefined {
    const open = this.#tables(query);
    const progress = tables.decodeJson<Progress>(open?.meta.get(metaKey('progress')));
    const identity = tables.decodeJson<StoreIdentity>(open?.meta.get(metaKey('identity')));
    if (open === undefined || progress === undefined || identity === undefined) return undefined;
    const { topic, clusterId } = identity;
    const { partitions, counts } = progress;
    return { topic, clusterId, partitions, counts, origins: readOriginCounts(open) };
  }

  async close(): Promise<void> {
    const open = [...this.#open.values()];
    this.#open.clear();
    for (const { environment } of open) await environment.close();
  }

  #tables(query: string): tables.Tables | undefined {
    let open = this.#open.get(query);
    if (open === undefined) {
      open = tables.openTablesForReading(tables.aggregationDirectory(this.#dataDir, query));
      if (open !== undefined) this.#open.set(query, open);
    }
    open?.environment.resetReadTxn();
    return open;
  }
}

function counts(open: tables.Tables): QueryCounts {
  const progress = tables.decodeJson<Progress>(open.meta.get(metaKey('progress')));
  return progress?.counts ?? noCounts();
}

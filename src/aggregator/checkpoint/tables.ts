/*
 * The lmdb tables of one aggregation, in `<dataDir>/aggregations/<name>`.
 *
 *   meta          name                        JSON: identity, owner, layout, progress, outbox, …
 *   state         window | part | number      bytes, see state/window-snapshot.ts
 *   windows       window                      JSON WindowRecord
 *   results       window | group | set        JSON ResultRecord
 *   emitted       window [| group | set]      JSON EmittedRow, see emitted.ts
 *   stageRows     stage | end | start | chunk bytes, see stage-rows.ts
 *   outbox        number                      JSON OutboxRecord
 *   deadLetters   number                      JSON RejectedRecord, the newest 100,000
 *   late          number                      JSON RejectedRecord, the newest 10,000 and what
 *                                             outputs wait for
 *   origins       hour | origin               JSON QueryCounts, for the audit
 */
import { join } from 'node:path';
import { open, type Database, type RootDatabase } from 'lmdb';
import type { ResultValue } from '../../core/status.js';
import { tableCount } from './store-file.js';

export type Table = Database<Buffer, Buffer>;

export interface Tables {
  readonly environment: RootDatabase<Buffer, Buffer>;
  readonly meta: Table;
  readonly state: Table;
  readonly windows: Table;
  readonly results: Table;
  readonly emitted: Table;
  readonly stageRows: Table;
  readonly outbox: Table;
  readonly deadLetters: Table;
  readonly late: Table;
  readonly origins: Table;
}

const tableNames = [
  'meta',
  'state',
  'windows',
  'results',
  'emitted',
  'stageRows',
  'outbox',
  'deadLetters',
  'late',
  'origins',
] as const;

export interface WindowRecord {
  /** Some of its rows have changed since they were last emitted. */
  readonly provisional: boolean;
  /** Some of its rows were gone from the topic before they were read. */
  readonly partial?: true;
}

export interface ResultRecord {
  readonly revision: number;
  readonly provisional: boolean;
  readonly partial?: true;
  /** In the order of the query's columns. */
  readonly values: readonly ResultValue[];
}

/** One row that was emitted, on its way to the outputs. */
export interface OutboxRecord {
  readonly startMs: number;
  readonly endMs: number;
  readonly revision: number;
  readonly values: readonly ResultValue[];
  /** Names of group columns that this row's grouping set sums over: their NULL means "all". */
  readonly summedOver: readonly string[];
  /**
   * It was emitted and is no result any more: HAVING no longer holds, or it fell out of a Top-N. The
   * columns that name the row are as they were.
   */
  readonly deleted?: true;
}

/** A record that is in no window: unreadable, or late. */
export interface RejectedRecord {
  readonly timeMs: number;
  readonly partition: number;
  readonly offset: number;
  readonly reason: string;
  /** Of a late row: why it is late. */
  readonly eventTimeMs?: number;
  readonly watermarkMs?: number;
  /** The original bytes, in base64. */
  readonly body: string;
}

export function aggregationDirectory(dataDir: string, aggregation: string): string {
  return join(dataDir, 'aggregations', aggregation);
}

/**
 * Opens the tables for writing and makes those that are missing. Throws CorruptionError where the
 * file is no store.
 */
export function openTables(directory: string): Tables {
  tableCount(directory);
  const environment = open<Buffer, Buffer>({ path: directory, ...options });
  return { environment, ...named(environment) };
}

/**
 * Opens the tables for reading, from any thread or process; undefined while the aggregation has
 * never run. A reader sees whole checkpoints only; `environment.resetReadTxn()` moves it to the
 * newest. Throws CorruptionError where the file is no store.
 */
export function openTablesForReading(directory: string): Tables | undefined {
  if (tableCount(directory) < tableNames.length) return undefined;
  const environment = open<Buffer, Buffer>({ path: directory, readOnly: true, ...options });
  return { environment, ...named(environment) };
}

export function encodeJson(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

/** What `encodeJson` made: nothing but this program writes the store. */
export function decodeJson<T>(value: Buffer | undefined): T | undefined {
  return value === undefined ? undefined : (JSON.parse(value.toString()) as T);
}

export function removeRange(table: Table, range: { start?: Buffer; end?: Buffer }): void {
  for (const key of table.getKeys(range)) table.removeSync(key);
}

const binary = { encoding: 'binary', keyEncoding: 'binary' } as const;
const options = { ...binary, maxDbs: tableNames.length } as const;

function named(
  environment: RootDatabase<Buffer, Buffer>,
): Record<(typeof tableNames)[number], Table> {
  const opened = tableNames.map((name) => [name, environment.openDB({ name, ...binary })]);
  return Object.fromEntries(opened);
}

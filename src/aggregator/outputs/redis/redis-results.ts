/**
 * The results of one query as Redis has them, for the page and `tailrace results`. Reads only, and
 * what it has read serves everybody for a moment, a failure, too: several pages cost one read.
 */
import type { Redis } from 'ioredis';
import type { Clock } from '../../../core/clock.js';
import { messageOf } from '../../../core/errors.js';
import type { ResultLayout, ResultRow, ResultsReader } from '../../../core/status.js';
import { addressOf, connectRedis } from '../../../protocol/redis/connection.js';
import type { WindowRange } from '../../checkpoint/keys.js';
import { resultKey } from '../../results/row-key.js';
import { rowReader, type RowReader, type RowReaderOptions } from './read-rows.js';

const timeouts = { connectTimeoutMs: 2_000, commandTimeoutMs: 5_000 };
/** Shorter than the second between two looks of a page: it sees what the last one announced. */
const snapshotMs = 500;
const scanMsMax = 5_000;
/** Keys looked at by one SCAN: some 0.1 ms of the server's time. */
const scanKeys = 1_000;
const keysMax = 100_000;
/** Keys that are read side by side. */
const pipelinedKeys = 500;
const windowRowsMax = 100_000;
/** Rows that are kept to be asked for again. */
const keptRowsMax = 100_000;

interface WindowKeys extends WindowRange {
  readonly keys: string[];
}

/** What was found in one moment. */
interface Snapshot {
  readonly takenMs: number;
  /** By start, then end. */
  readonly windows: Promise<readonly WindowKeys[]>;
  readonly rows: Map<WindowKeys, Promise<readonly ResultRow[]>>;
  keptRows: number;
  /** Still looked for: however long that takes, nobody looks beside it. */
  isPending: boolean;
}

export interface RedisResultsOptions extends RowReaderOptions {
  readonly clock: Clock;
}

export class RedisResults implements ResultsReader {
  readonly #options: RedisResultsOptions;
  readonly #reader: RowReader;
  readonly #closed = new AbortController();
  #connection: Promise<Redis> | undefined;
  #snapshot: Snapshot | undefined;

  /** Throws ConfigError where rows cannot be read back. Connects to nothing yet. */
  constructor(options: RedisResultsOptions) {
    this.#options = options;
    this.#reader = rowReader(options);
  }

  async layout(): Promise<ResultLayout> {
    return this.#options.layout;
  }

  async rows(
    _query: string,
    {
      fromMs,
      toMs,
      limit,
    }: { readonly fromMs: number; readonly toMs: number; readonly limit: number },
  ): Promise<readonly ResultRow[]> {
    const snapshot = this.#current();
    const rows: ResultRow[] = [];
    for (const window of await snapshot.windows) {
      if (window.startMs < fromMs || window.startMs >= toMs) continue;
      if (rows.length >= limit) break;
      for (const row of await this.#rowsOf(window, snapshot)) rows.push(row);
    }
    return rows.slice(0, limit);
  }

  async windows(_query: string, limit: number): ReturnType<ResultsReader['windows']> {
    const windows = await this.#current().windows;
    const newest = windows.slice(Math.max(0, windows.length - limit)).toReversed();
    return newest.map(({ startMs, endMs }) => ({ startMs, endMs, provisional: false }));
  }

  async close(): Promise<void> {
    this.#closed.abort();
  }

  #current(): Snapshot {
    const nowMs = this.#options.clock.monotonicMs();
    const last = this.#snapshot;
    if (last !== undefined && (last.isPending || nowMs - last.takenMs < snapshotMs)) return last;
    const windows = this.#asked((redis) => this.#findWindows(redis));
    const snapshot: Snapshot = {
      takenMs: nowMs,
      windows,
      rows: new Map(),
      keptRows: 0,
      isPending: true,
    };
    const settle = (): void => void (snapshot.isPending = false);
    windows.then(settle, settle);
    this.#snapshot = snapshot;
    return snapshot;
  }

  async #findWindows(redis: Redis): Promise<readonly WindowKeys[]> {
    const windows = new Map<string, WindowKeys>();
    // SCAN may tell a key twice.
    for (const key of await this.#findKeys(redis)) {
      const window = this.#reader.windowOf(key);
      if (window === undefined) continue;
      const name = `${window.startMs}-${window.endMs}`;
      const found = windows.get(name);
      if (found === undefined) windows.set(name, { ...window, keys: [key] });
      else found.keys.push(key);
    }
    return [...windows.values()].toSorted((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
  }

  async #findKeys(redis: Redis): Promise<ReadonlySet<string>> {
    const { clock } = this.#options;
    const { glob } = this.#reader;
    const startMs = clock.monotonicMs();
    const keys = new Set<string>();
    let cursor = '0';
    do {
      const [next, found] = await redis.scan(cursor, 'MATCH', glob, 'COUNT', scanKeys);
      cursor = next;
      for (const key of found) keys.add(key);
      if (keys.size > keysMax)
        throw new Error(`more than ${keysMax} keys fit ${glob}: too many to read; set a ttl`);
      if (clock.monotonicMs() - startMs > scanMsMax)
        throw new Error(`it has too many keys to find ${glob} among them in ${scanMsMax} ms`);
    } while (cursor !== '0');
    return keys;
  }

  #rowsOf(window: WindowKeys, snapshot: Snapshot): Promise<readonly ResultRow[]> {
    const kept = snapshot.rows.get(window);
    if (kept !== undefined) return kept;
    const rows = this.#asked((redis) => this.#readWindow(redis, window, snapshot));
    if (snapshot.keptRows < keptRowsMax) snapshot.rows.set(window, rows);
    return rows;
  }

  async #readWindow(
    redis: Redis,
    { keys }: WindowKeys,
    snapshot: Snapshot,
  ): Promise<readonly ResultRow[]> {
    const rows: ResultRow[] = [];
    for (let from = 0; from < keys.length; from += pipelinedKeys) {
      const some = keys.slice(from, from + pipelinedKeys);
      const found = await Promise.all(some.map((key) => this.#reader.rows(redis, key)));
      for (const row of found.flat()) rows.push(row);
      if (rows.length > windowRowsMax)
        throw new Error(`a window has more than ${windowRowsMax} rows: too many to read`);
    }
    snapshot.keptRows += rows.length;
    return this.#sorted(rows);
  }

  /** As the results table has them. */
  #sorted(rows: readonly ResultRow[]): readonly ResultRow[] {
    const groups = this.#options.layout.columns.flatMap(({ role }, i) =>
      role === 'group' ? [i] : [],
    );
    const keyed = rows.map((row) => {
      const window = { startMs: row.windowStartMs, endMs: row.windowEndMs };
      const values = groups.map((index) => row.values[index]!);
      return { row, key: resultKey(window, values, row.groupingSet) };
    });
    return keyed.toSorted((a, b) => Buffer.compare(a.key, b.key)).map(({ row }) => row);
  }

  async #asked<Answer>(ask: (redis: Redis) => Promise<Answer>): Promise<Answer> {
    const { url } = this.#options.config;
    const { signal } = this.#closed;
    const connecting = (this.#connection ??= connectRedis(url, { ...timeouts, signal }));
    try {
      return await ask(await connecting);
    } catch (error) {
      if (this.#connection === connecting) this.#connection = undefined;
      void connecting.then(
        (redis) => redis.disconnect(),
        () => {},
      );
      throw new Error(`Redis at ${addressOf(url)}: ${messageOf(error)}`, { cause: error });
    }
  }
}

import { messageOf } from '../../../core/errors.js';
import { addressOf, connectRedis } from '../../../protocol/redis/connection.js';
import { resultKey } from '../../results/row-key.js';
import { rowReader } from './read-rows.js';
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
export class RedisResults {
    #options;
    #reader;
    #closed = new AbortController();
    #connection;
    #snapshot;
    /** Throws ConfigError where rows cannot be read back. Connects to nothing yet. */
    constructor(options) {
        this.#options = options;
        this.#reader = rowReader(options);
    }
    async layout() {
        return this.#options.layout;
    }
    async rows(_query, { fromMs, toMs, limit, }) {
        const snapshot = this.#current();
        const rows = [];
        for (const window of await snapshot.windows) {
            if (window.startMs < fromMs || window.startMs >= toMs)
                continue;
            if (rows.length >= limit)
                break;
            for (const row of await this.#rowsOf(window, snapshot))
                rows.push(row);
        }
        return rows.slice(0, limit);
    }
    async windows(_query, limit) {
        const windows = await this.#current().windows;
        const newest = windows.slice(Math.max(0, windows.length - limit)).toReversed();
        return newest.map(({ startMs, endMs }) => ({ startMs, endMs, provisional: false }));
    }
    async close() {
        this.#closed.abort();
    }
    #current() {
        const nowMs = this.#options.clock.monotonicMs();
        const last = this.#snapshot;
        if (last !== undefined && (last.isPending || nowMs - last.takenMs < snapshotMs))
            return last;
        const windows = this.#asked((redis) => this.#findWindows(redis));
        const snapshot = {
            takenMs: nowMs,
            windows,
            rows: new Map(),
            keptRows: 0,
            isPending: true,
        };
        const settle = () => void (snapshot.isPending = false);
        windows.then(settle, settle);
        this.#snapshot = snapshot;
        return snapshot;
    }
    async #findWindows(redis) {
        const windows = new Map();
        // SCAN may tell a key twice.
        for (const key of await this.#findKeys(redis)) {
            const window = this.#reader.windowOf(key);
            if (window === undefined)
                continue;
            const name = `${window.startMs}-${window.endMs}`;
            const found = windows.get(name);
            if (found === undefined)
                windows.set(name, { ...window, keys: [key] });
            else
                found.keys.push(key);
        }
        return [...windows.values()].toSorted((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
    }
    async #findKeys(redis) {
        const { clock } = this.#options;
        const { glob } = this.#reader;
        const startMs = clock.monotonicMs();
        const keys = new Set();
        let cursor = '0';
        do {
            const [next, found] = await redis.scan(cursor, 'MATCH', glob, 'COUNT', scanKeys);
            cursor = next;
            for (const key of found)
                keys.add(key);
            if (keys.size > keysMax)
                throw new Error(`more than ${keysMax} keys fit ${glob}: too many to read; set a ttl`);
            if (clock.monotonicMs() - startMs > scanMsMax)
                throw new Error(`it has too many keys to find ${glob} among them in ${scanMsMax} ms`);
        } while (cursor !== '0');
        return keys;
    }
    #rowsOf(window, snapshot) {
        const kept = snapshot.rows.get(window);
        if (kept !== undefined)
            return kept;
        const rows = this.#asked((redis) => this.#readWindow(redis, window, snapshot));
        if (snapshot.keptRows < keptRowsMax)
            snapshot.rows.set(window, rows);
        return rows;
    }
    async #readWindow(redis, { keys }, snapshot) {
        const rows = [];
        for (let from = 0; from < keys.length; from += pipelinedKeys) {
            const some = keys.slice(from, from + pipelinedKeys);
            const found = await Promise.all(some.map((key) => this.#reader.rows(redis, key)));
            for (const row of found.flat())
                rows.push(row);
            if (rows.length > windowRowsMax)
                throw new Error(`a window has more than ${windowRowsMax} rows: too many to read`);
        }
        snapshot.keptRows += rows.length;
        return this.#sorted(rows);
    }
    /** As the results table has them. */
    #sorted(rows) {
        const groups = this.#options.layout.columns.flatMap(({ role }, i) => role === 'group' ? [i] : []);
        const keyed = rows.map((row) => {
            const window = { startMs: row.windowStartMs, endMs: row.windowEndMs };
            const values = groups.map((index) => row.values[index]);
            return { row, key: resultKey(window, values, row.groupingSet) };
        });
        return keyed.toSorted((a, b) => Buffer.compare(a.key, b.key)).map(({ row }) => row);
    }
    async #asked(ask) {
        const { url } = this.#options.config;
        const { signal } = this.#closed;
        const connecting = (this.#connection ??= connectRedis(url, { ...timeouts, signal }));
        try {
            return await ask(await connecting);
        }
        catch (error) {
            if (this.#connection === connecting)
                this.#connection = undefined;
            void connecting.then((redis) => redis.disconnect(), () => { });
            throw new Error(`Redis at ${addressOf(url)}: ${messageOf(error)}`, { cause: error });
        }
    }
}
//# sourceMappingURL=redis-results.js.map
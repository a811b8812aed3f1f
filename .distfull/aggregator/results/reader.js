import { clampTime, readUnsigned, readWindow, sequenceKey, startKey } from '../checkpoint/keys.js';
import { noCounts, } from '../checkpoint/progress.js';
import { rejectedStatus } from '../checkpoint/rejected.js';
import { metaKey, readOriginCounts } from '../checkpoint/store.js';
import * as tables from '../checkpoint/tables.js';
import { lateRow } from '../outputs/late-rows.js';
import { groupingSetOfKey } from './row-key.js';
const noneRejected = { count: 0, recent: [] };
/**
 * Results of the aggregations below `dataDir`. One that has not run yet has an empty layout and no rows.
 */
export function openResults(dataDir) {
    return new LmdbResults(dataDir);
}
class LmdbResults {
    #dataDir;
    #open = new Map();
    constructor(dataDir) {
        this.#dataDir = dataDir;
    }
    async layout(query) {
        const stored = this.#tables(query)?.meta.get(metaKey('layout'));
        return tables.decodeJson(stored) ?? { columns: [], groupingSets: [] };
    }
    async rows(query, range) {
        const { limit } = range;
        const start = startKey(clampTime(range.fromMs));
        const end = startKey(clampTime(range.toMs));
        const rows = [];
        const found = this.#tables(query)?.results.getRange({ start, end, limit }) ?? [];
        for (const { key, value } of found) {
            const row = tables.decodeJson(value);
            const { startMs: windowStartMs, endMs: windowEndMs } = readWindow(key);
            rows.push({ windowStartMs, windowEndMs, groupingSet: groupingSetOfKey(key), ...row });
        }
        return rows;
    }
    async windows(query, limit) {
        const newest = this.#tables(query)?.windows.getRange({ reverse: true, limit }) ?? [];
        return Array.from(newest, ({ key, value }) => ({
            ...readWindow(key),
            ...tables.decodeJson(value),
        }));
    }
    async deadLetters(query) {
        const open = this.#tables(query);
        if (open === undefined)
            return noneRejected;
        return rejectedStatus(query, counts(open).deadLettered, open.deadLetters);
    }
    deadLetterRecords(query, number, limit) {
        const found = this.#tables(query)?.deadLetters.getRange({ start: sequenceKey(number), limit });
        return Array.from(found ?? [], ({ key, value }) => {
            const { body, ...record } = tables.decodeJson(value);
            return { number: readUnsigned(key), ...record, body: Buffer.from(body, 'base64') };
        });
    }
    async lateRows(query) {
        const open = this.#tables(query);
        return open === undefined ? noneRejected : rejectedStatus(query, counts(open).late, open.late);
    }
    lateRecords(query) {
        return Array.from(this.#tables(query)?.late.getRange() ?? [], ({ key, value }) => {
            const { startMs, endMs, ...row } = lateRow(tables.decodeJson(value), readUnsigned(key) + 1);
            const window = { windowStartMs: startMs, windowEndMs: endMs };
            return { ...window, groupingSet: 0, provisional: false, ...row };
        });
    }
    account(query) {
        const open = this.#tables(query);
        const progress = tables.decodeJson(open?.meta.get(metaKey('progress')));
        const identity = tables.decodeJson(open?.meta.get(metaKey('identity')));
        if (open === undefined || progress === undefined || identity === undefined)
            return undefined;
        const { topic, clusterId } = identity;
        const { partitions, counts } = progress;
        return { topic, clusterId, partitions, counts, origins: readOriginCounts(open) };
    }
    async close() {
        const open = [...this.#open.values()];
        this.#open.clear();
        for (const { environment } of open)
            await environment.close();
    }
    #tables(query) {
        let open = this.#open.get(query);
        if (open === undefined) {
            open = tables.openTablesForReading(tables.aggregationDirectory(this.#dataDir, query));
            if (open !== undefined)
                this.#open.set(query, open);
        }
        open?.environment.resetReadTxn();
        return open;
    }
}
function counts(open) {
    const progress = tables.decodeJson(open.meta.get(metaKey('progress')));
    return progress?.counts ?? noCounts();
}
//# sourceMappingURL=reader.js.map
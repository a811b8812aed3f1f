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
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'lmdb';
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
];
export function aggregationDirectory(dataDir, aggregation) {
    return join(dataDir, 'aggregations', aggregation);
}
/** Opens the tables for writing and makes those that are missing. */
export function openTables(directory) {
    const environment = open({ path: directory, ...options });
    return { environment, ...named(environment) };
}
/**
 * Opens the tables for reading, from any thread or process; undefined while the aggregation has
 * never run. A reader sees whole checkpoints only; `environment.resetReadTxn()` moves it to the
 * newest.
 */
export function openTablesForReading(directory) {
    if (!existsSync(join(directory, 'data.mdb')))
        return undefined;
    const environment = open({ path: directory, readOnly: true, ...options });
    const tables = named(environment);
    // A table that its writer has not made yet opens as undefined.
    if (tableNames.every((name) => tables[name] !== undefined))
        return { environment, ...tables };
    void environment.close();
    return undefined;
}
export function encodeJson(value) {
    return Buffer.from(JSON.stringify(value));
}
/** What `encodeJson` made: nothing but this program writes the store. */
export function decodeJson(value) {
    return value === undefined ? undefined : JSON.parse(value.toString());
}
export function removeRange(table, range) {
    for (const key of table.getKeys(range))
        table.removeSync(key);
}
const binary = { encoding: 'binary', keyEncoding: 'binary' };
const options = { ...binary, maxDbs: tableNames.length };
function named(environment) {
    const opened = tableNames.map((name) => [name, environment.openDB({ name, ...binary })]);
    return Object.fromEntries(opened);
}
//# sourceMappingURL=tables.js.map
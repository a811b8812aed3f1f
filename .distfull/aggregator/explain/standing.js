/**
 * How far a query has come, by its last checkpoint: read beside the process that runs it, which it
 * does not disturb.
 */
import { readStateKey, readWindow, windowKey } from '../checkpoint/keys.js';
import { readProgress } from '../checkpoint/store.js';
import { aggregationDirectory, decodeJson, openTablesForReading, } from '../checkpoint/tables.js';
const openShownMax = 10;
/** Undefined before the first checkpoint. */
export async function readStanding(dataDir, aggregation, window) {
    const tables = openTablesForReading(aggregationDirectory(dataDir, aggregation));
    if (tables === undefined)
        return undefined;
    try {
        const progress = readProgress(tables);
        if (progress === undefined)
            return undefined;
        const watermarkMs = progress.watermarks.combinedMs ?? -Infinity;
        const shown = openShown(tables, watermarkMs);
        const isByWindow = window.kind === 'tumble';
        const openWindows = shown.length > 0 || !isByWindow ? shown : openState(tables, watermarkMs);
        return { progress, openWindows };
    }
    finally {
        await tables.environment.close();
    }
}
/** From the results table, where there is one. */
function openShown({ windows }, watermarkMs) {
    const open = [];
    for (const { key, value } of windows.getRange()) {
        const window = readWindow(key);
        if (!decodeJson(value).provisional || window.endMs <= watermarkMs)
            continue;
        if (open.push(window) === openShownMax)
            break;
    }
    return open;
}
/** From the state, which has tumbling windows as they are. */
function openState({ state }, watermarkMs) {
    const open = [];
    let start;
    while (open.length < openShownMax) {
        const [key] = state.getKeys({ ...(start && { start }), limit: 1 });
        if (key === undefined)
            break;
        const { startMs, endMs } = readStateKey(key);
        if (endMs > watermarkMs)
            open.push({ startMs, endMs });
        start = windowKey({ startMs, endMs: endMs + 1 });
    }
    return open;
}
//# sourceMappingURL=standing.js.map
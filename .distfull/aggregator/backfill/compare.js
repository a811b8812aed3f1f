import { readWindow, startKey } from '../checkpoint/keys.js';
import { decodeJson } from '../checkpoint/tables.js';
import { groupingSetOfKey } from '../results/row-key.js';
export function compareResults(live, recomputed, { fromMs, toMs }, fateOf) {
    const windows = { replaced: 0, outside: 0, open: 0, expired: 0, partial: 0 };
    const range = { start: startKey(fromMs), end: startKey(toMs) };
    const differing = [];
    let same = 0;
    let window;
    let fate = 'outside';
    for (const { key, before, after } of merged(live, recomputed, range)) {
        const { startMs, endMs } = readWindow(key);
        if (window?.startMs !== startMs || window.endMs !== endMs) {
            window = { startMs, endMs };
            fate = fateOf(window);
            windows[fate]++;
        }
        if (fate !== 'replaced')
            continue;
        if (JSON.stringify(before) === JSON.stringify(after))
            same++;
        else
            differing.push({ key, ...window, groupingSet: groupingSetOfKey(key), before, after });
    }
    return { windows, same, differing };
}
/** Each key once. */
function* merged(live, recomputed, range) {
    const lefts = live.results.getRange(range)[Symbol.iterator]();
    const rights = recomputed.results.getRange(range)[Symbol.iterator]();
    let left = lefts.next();
    let right = rights.next();
    while (!left.done || !right.done) {
        const order = left.done ? 1 : right.done ? -1 : left.value.key.compare(right.value.key);
        const { key } = (order <= 0 ? left : right).value;
        const before = order <= 0 ? valuesOf(left.value.value) : undefined;
        const after = order >= 0 ? valuesOf(right.value.value) : undefined;
        yield { key: Buffer.from(key), before, after };
        if (order <= 0)
            left = lefts.next();
        if (order >= 0)
            right = rights.next();
    }
}
function valuesOf(stored) {
    return decodeJson(stored).values;
}
//# sourceMappingURL=compare.js.map
import { windowKey } from './keys.js';
import { decodeJson, encodeJson, removeRange } from './tables.js';
export class EmittedRows {
    #table;
    constructor(table) {
        this.#table = table;
    }
    emissions(window) {
        return decodeJson(this.#table.get(windowKey(window))) ?? 0;
    }
    countEmission(window, emissions) {
        this.#table.putSync(windowKey(window), encodeJson(emissions));
    }
    /** By the row's key, in latin1. */
    rows(window) {
        const rows = new Map();
        const { length } = windowKey(window);
        for (const { key, value } of this.#table.getRange(rangeOf(window)))
            if (key.length > length)
                rows.set(key.toString('latin1'), decodeJson(value));
        return rows;
    }
    put(key, row) {
        this.#table.putSync(key, encodeJson(row));
    }
    remove(key) {
        this.#table.removeSync(key);
    }
    forget(window) {
        removeRange(this.#table, rangeOf(window));
    }
}
/** Keys of the window and all that begin with it. */
export function rangeOf({ startMs, endMs }) {
    return { start: windowKey({ startMs, endMs }), end: windowKey({ startMs, endMs: endMs + 1 }) };
}
//# sourceMappingURL=emitted.js.map
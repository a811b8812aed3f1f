/*
 * Rows of emitted windows that a second, wider window counts. They stay until every second window
 * that has them is over.
 *
 *   stage u8 | end | start | chunk u32     some thousand rows, as the stage encodes them
 *
 * The end leads: it is the time of the rows (`window_time` + 1 ms), by which a second window finds
 * its own.
 */
import { endFirstKey, readEndFirst } from './keys.js';
import { removeRange } from './tables.js';
export class StageRowTable {
    #table;
    constructor(table) {
        this.#table = table;
    }
    /** The windows that have rows for the stage, by their ends. */
    *windows(stage) {
        let last = { startMs: NaN, endMs: NaN };
        for (const key of this.#table.getKeys(endsBetween(stage, -Infinity, Infinity))) {
            const window = readEndFirst(key);
            if (window.endMs !== last.endMs || window.startMs !== last.startMs)
                yield window;
            last = window;
        }
    }
    /** Chunks of windows that end in [fromMs, toMs). */
    *chunks(stage, fromMs, toMs) {
        for (const { value } of this.#table.getRange(endsBetween(stage, fromMs, toMs)))
            yield value;
    }
    /** Takes the place of what the window had before. */
    replace(stage, window, chunks) {
        const { startMs, endMs } = window;
        const start = endFirstKey(stage, window, 0);
        removeRange(this.#table, {
            start,
            end: endFirstKey(stage, { startMs: startMs + 1, endMs }, 0),
        });
        let number = 0;
        for (const chunk of chunks)
            this.#table.putSync(endFirstKey(stage, window, number++), chunk);
    }
    /** Forgets windows that end in [fromMs, toMs). */
    remove(stage, fromMs, toMs) {
        removeRange(this.#table, endsBetween(stage, fromMs, toMs));
    }
}
function endsBetween(stage, fromMs, toMs) {
    return {
        start: endFirstKey(stage, { startMs: -Infinity, endMs: fromMs }, 0),
        end: endFirstKey(stage, { startMs: -Infinity, endMs: toMs }, 0),
    };
}
//# sourceMappingURL=stage-rows.js.map
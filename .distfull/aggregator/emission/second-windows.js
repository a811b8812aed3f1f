import { decodeJson, encodeJson } from '../checkpoint/tables.js';
import { AlignedWindower } from '../windows/aligned-windower.js';
import { columnOf, valueAt } from './columns.js';
import { PendingWindows } from './pending-windows.js';
import { StageRows } from './stage-rows.js';
export class SecondWindows {
    #number;
    #windower;
    #before;
    #next;
    #pending = new PendingWindows();
    /** Ends of the first windows with rows here. */
    #ends = new Set();
    /** Windows that end at or before it were over at the last checkpoint. */
    #overMs = -Infinity;
    /** `before`: the stages up to the kept rows; `next` aggregates what a second window has. */
    constructor(number, window, before, next) {
        this.#number = number;
        this.#windower = new AlignedWindower(window);
        this.#before = before;
        this.#next = next;
    }
    get windows() {
        return this;
    }
    restore(store, closedMs) {
        this.#overMs = closedMs;
        for (const window of store.stageRows.windows(this.#number))
            this.#touch(window);
        this.#next.windows?.restore(store, closedMs);
    }
    isDue(watermarkMs, closedMs) {
        if (this.#pending.isDue(watermarkMs, closedMs))
            return true;
        return this.#next.windows?.isDue(watermarkMs, closedMs) ?? false;
    }
    /** Keeps the rows of an emitted window; those of an open one are in no second window yet. */
    write(window, rows, emission) {
        if (!emission.emits(window))
            return;
        const chunks = encodeBatches(this.#before(rows, window));
        emission.checkpoint.stageRows.replace(this.#number, window, chunks);
        this.#touch(window);
    }
    /** Its rows stay: a second window may still be open. */
    forget() { }
    emit(emission) {
        const { stageRows } = emission.checkpoint;
        this.#pending.write(emission, (window) => {
            const chunks = stageRows.chunks(this.#number, window.startMs + 1, window.endMs + 1);
            this.#next.write(window, decodeBatches(chunks), emission);
        }, (window) => this.#next.forget(window, emission));
        for (const endMs of this.#ends) {
            if (this.#windower.lastEndOf(this.#windower.startOf(endMs - 1)) > emission.closedMs)
                continue;
            stageRows.remove(this.#number, endMs, endMs + 1);
            this.#ends.delete(endMs);
        }
        this.#overMs = emission.closedMs;
        this.#next.windows?.emit(emission);
    }
    #touch({ endMs }) {
        this.#ends.add(endMs);
        this.#pending.touch(this.#windower.windowsOf(this.#windower.startOf(endMs - 1)), this.#overMs);
    }
}
function* encodeBatches(batches) {
    for (const { size, columns } of batches) {
        const stored = {
            types: columns.map(({ type }) => type),
            columns: columns.map((column) => Array.from({ length: size }, (_, i) => valueAt(column, i))),
        };
        yield encodeJson(stored);
    }
}
function* decodeBatches(chunks) {
    for (const chunk of chunks) {
        const { types, columns } = decodeJson(chunk);
        const typed = types.map((type, i) => columnOf(type, columns[i]));
        yield new StageRows(typed, [], new Uint16Array(columns[0]?.length ?? 0));
    }
}
//# sourceMappingURL=second-windows.js.map
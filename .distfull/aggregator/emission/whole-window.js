import { groupingSetOfKey } from '../results/row-key.js';
export class WholeWindow {
    #window;
    #checkpoint;
    #results;
    /** What was emitted last, of rows that have not come again yet. */
    #emitted;
    /** In the results table, and have not come again yet. */
    #shown;
    constructor(window, checkpoint, results) {
        this.#window = window;
        this.#checkpoint = checkpoint;
        this.#results = results;
        this.#emitted = checkpoint.emitted.rows(window);
        this.#shown = results.options.table ? checkpoint.resultKeys(window) : new Set();
    }
    /** Emits `rows`, all of the window. With `isOver` they are the last ones. */
    emit(rows, isOver) {
        const { emitted } = this.#checkpoint;
        const revision = emitted.emissions(this.#window) + 1;
        const isFirst = this.#emitted.size === 0;
        const changed = [];
        for (const row of rows) {
            const before = this.#take(row);
            const isSame = before !== undefined && sameValues(before, row);
            this.#results.show(this.#window, row, isSame ? before.revision : revision, false);
            if (isSame)
                continue;
            if (!isOver)
                emitted.put(row.key, { revision, values: row.values });
            // The first time there is nothing to delete, and all of the window to keep in memory.
            if (isFirst)
                this.#results.send(this.#window, row, revision);
            else
                changed.push(row);
        }
        this.#hideGone();
        for (const [name, { values }] of this.#emitted) {
            const key = Buffer.from(name, 'latin1');
            const row = { key, values, groupingSet: groupingSetOfKey(key) };
            this.#results.send(this.#window, row, revision, { deleted: true });
            emitted.remove(key);
        }
        for (const row of changed)
            this.#results.send(this.#window, row, revision);
        this.#results.mark(this.#window, false);
        if (!isOver)
            emitted.countEmission(this.#window, revision);
    }
    /** Shows `rows`, all of a window that is still open, in the results table only. */
    show(rows) {
        for (const row of rows) {
            const before = this.#take(row);
            const isSame = before !== undefined && sameValues(before, row);
            this.#results.show(this.#window, row, before?.revision ?? 0, !isSame);
        }
        this.#hideGone();
        this.#results.mark(this.#window, true);
    }
    #take({ key }) {
        const name = key.toString('latin1');
        const before = this.#emitted.get(name);
        this.#emitted.delete(name);
        this.#shown.delete(name);
        return before;
    }
    #hideGone() {
        for (const name of this.#shown)
            this.#results.hide(Buffer.from(name, 'latin1'));
    }
}
function sameValues(before, { values }) {
    return values.every((value, i) => value === before.values[i]);
}
//# sourceMappingURL=whole-window.js.map
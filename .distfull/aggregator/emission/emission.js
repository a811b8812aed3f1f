import { writeChangedGroups } from './changed-groups.js';
import { allGroups, groupBatches, GroupResults } from './group-results.js';
import { ResultWriter } from './result-writer.js';
import { groupRows } from './stages/aggregate.js';
import { WholeWindow } from './whole-window.js';
/** Of one checkpoint; of no use after it. */
export class Emission {
    checkpoint;
    #plan;
    #options;
    #results;
    constructor(plan, checkpoint, options, nextOutboxNumber) {
        this.checkpoint = checkpoint;
        this.#plan = plan;
        this.#options = options;
        this.#results = new ResultWriter(checkpoint, plan.layout, options, nextOutboxNumber);
    }
    get nextOutboxNumber() {
        return this.#results.nextOutboxNumber;
    }
    get closedMs() {
        return this.#options.closedMs;
    }
    /** Somebody sees rows of windows that are still open. */
    get showsOpenWindows() {
        return this.#options.table;
    }
    /** Rows of the window are results now, not provisional. */
    emits({ endMs }) {
        return this.#options.drain || endMs <= this.#options.watermarkMs;
    }
    isOver({ endMs }) {
        return endMs <= this.#options.closedMs;
    }
    /**
     * Emits or shows the groups that have changed, each as a result. Returns those whose cells are to
     * be saved, ascending. Only for plans without stages.
     */
    writeChangedGroups(state) {
        const emits = this.emits(state);
        const changed = writeChangedGroups(this.#plan.shape, state, emits, this.#results);
        this.#results.mark(state, !emits);
        return changed;
    }
    /** Emits or shows all groups of a window. `parts` have its groups, each group in one of them. */
    writeWindow(window, parts, groupsIn = allGroups) {
        const { shape, target } = this.#plan;
        if (target === undefined)
            this.writeResults(window, this.#groupResults(window, parts, groupsIn));
        else
            target.write(window, partRows(shape, parts, window, groupsIn), this);
    }
    /**
     * Emits groups that make a window by themselves and take no more rows, whatever the watermark
     * says. Only for plans without stages.
     */
    writeGroups(window, state, groups) {
        const rows = new GroupResults(this.#plan.shape, state, groups, window);
        for (let i = 0; i < rows.size; i++) {
            if (!rows.isResult(i))
                continue;
            this.#results.show(window, rows.result(i), 1, false);
            this.#results.send(window, rows.result(i), 1);
        }
        this.#results.mark(window, false);
    }
    /** Emits or shows all results of a window. */
    writeResults(window, rows) {
        const whole = new WholeWindow(window, this.checkpoint, this.#results);
        if (this.emits(window))
            whole.emit(rows, this.isOver(window));
        else
            whole.show(rows);
    }
    /** The window is over: its results stay, what was kept to compare them with goes. */
    forgetWindow(window) {
        const { target } = this.#plan;
        if (target === undefined)
            this.forgetResults(window);
        else
            target.forget(window, this);
    }
    /** The window is none any more: it has no results, and is not listed. */
    removeWindow(window) {
        this.forgetWindow(window);
        this.checkpoint.removeWindow(window);
    }
    forgetResults(window) {
        this.checkpoint.emitted.forget(window);
    }
    /** After all windows have been written. */
    finish() {
        this.#plan.target?.windows?.emit(this);
    }
    *#groupResults(window, parts, groupsIn) {
        for (const state of parts)
            for (const groups of groupBatches(groupsIn(state))) {
                const rows = new GroupResults(this.#plan.shape, state, groups, window);
                for (let i = 0; i < rows.size; i++)
                    if (rows.isResult(i))
                        yield rows.result(i);
            }
    }
}
function* partRows(shape, parts, window, groupsIn) {
    for (const state of parts)
        yield* groupRows(shape, state, window, groupsIn(state));
}
//# sourceMappingURL=emission.js.map
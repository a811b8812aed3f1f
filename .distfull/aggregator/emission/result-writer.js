export class ResultWriter {
    options;
    #checkpoint;
    #layout;
    #nextOutboxNumber;
    constructor(checkpoint, layout, options, nextOutboxNumber) {
        this.options = options;
        this.#checkpoint = checkpoint;
        this.#layout = layout;
        this.#nextOutboxNumber = nextOutboxNumber;
    }
    get nextOutboxNumber() {
        return this.#nextOutboxNumber;
    }
    /** Says of a window whether all its rows have been emitted as they are. */
    mark(window, provisional) {
        if (!this.options.table)
            return;
        this.#checkpoint.putWindow(window, { provisional, ...this.#partial(window) });
    }
    /** What the page and `tailrace results` see of a row that was emitted so often. */
    show(window, row, emissions, provisional) {
        if (!this.options.table)
            return;
        const { key, values } = row;
        const revision = this.options.revisions.of(window.startMs, emissions);
        const record = { revision, provisional, values, ...this.#partial(window) };
        this.#checkpoint.putResult(key, record);
    }
    hide(key) {
        if (this.options.table)
            this.#checkpoint.removeResult(key);
    }
    /** Sends a row to the outputs; `deleted`: it is no result any more. */
    send(window, row, emissions, { deleted = false } = {}) {
        const { startMs, endMs } = window;
        if (!this.options.outbox || this.options.isPartial(startMs))
            return;
        const revision = this.options.revisions.of(startMs, emissions);
        const { values, groupingSet } = row;
        const { summedOver } = this.#layout.groupingSets[groupingSet];
        const record = { startMs, endMs, revision, values, summedOver };
        const sent = deleted ? { ...record, deleted } : record;
        this.#checkpoint.appendOutbox(this.#nextOutboxNumber++, sent);
    }
    #partial({ startMs }) {
        return this.options.isPartial(startMs) ? { partial: true } : {};
    }
}
//# sourceMappingURL=result-writer.js.map
export class PendingWindows {
    #windows = new Map();
    /** The lowest end of a changed window, or lower. */
    #firstEndMs = Infinity;
    get size() {
        return this.#windows.size;
    }
    /** Rows have come to these windows. Those that end at or before `closedMs` stay over. */
    touch(ranges, closedMs) {
        for (const range of ranges) {
            if (range.endMs <= closedMs)
                continue;
            this.#firstEndMs = Math.min(this.#firstEndMs, range.endMs);
            const name = nameOf(range);
            const known = this.#windows.get(name);
            if (known === undefined)
                this.#windows.set(name, { range, isChanged: true, isStale: true });
            else
                known.isChanged = known.isStale = true;
        }
    }
    /** Windows with rows that were not written before they were over. */
    *over(closedMs) {
        if (this.#firstEndMs > closedMs)
            return;
        for (const { range, isChanged } of this.#windows.values())
            if (isChanged && range.endMs <= closedMs)
                yield range;
    }
    /** Whether one would be emitted at this watermark, or be over. */
    isDue(watermarkMs, closedMs) {
        for (const { range, isChanged } of this.#windows.values())
            if (range.endMs <= closedMs || (isChanged && range.endMs <= watermarkMs))
                return true;
        return false;
    }
    /**
     * Calls `write` for each window to emit or show, those that end first before the others, then
     * `forget` for each that is over.
     */
    write(emission, write, forget) {
        const ordered = [...this.#windows].toSorted(([, a], [, b]) => a.range.endMs - b.range.endMs);
        this.#firstEndMs = Infinity;
        const next = ordered.find(([, { range }]) => !emission.emits(range))?.[1];
        for (const [name, window] of ordered) {
            const emits = emission.emits(window.range);
            const isShown = emission.showsOpenWindows && window === next;
            if (emits ? window.isChanged : isShown && window.isStale) {
                write(window.range);
                window.isStale = false;
                if (emits)
                    window.isChanged = false;
            }
            if (window.isChanged)
                this.#firstEndMs = Math.min(this.#firstEndMs, window.range.endMs);
            if (!emission.isOver(window.range))
                continue;
            forget(window.range);
            this.#windows.delete(name);
        }
    }
}
/** Two windows may begin or end together. */
export function nameOf({ startMs, endMs }) {
    return `${startMs} ${endMs}`;
}
//# sourceMappingURL=pending-windows.js.map
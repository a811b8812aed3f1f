import { WindowState } from '../state/window-state.js';
export class SliceBlocks {
    #shape;
    #windower;
    #slices;
    #blockMs;
    #blocks = new Map();
    constructor(shape, windower, slices) {
        this.#shape = shape;
        this.#windower = windower;
        this.#slices = slices;
        this.#blockMs = windower.sliceMs * Math.floor(Math.sqrt(windower.slicesPerWindow));
    }
    /** States that have the rows of the window, each row in one of them. */
    statesOf({ startMs, endMs }) {
        const states = [];
        for (let atMs = startMs; atMs < endMs;) {
            const block = this.#isBlock(atMs, endMs) ? this.#block(atMs) : undefined;
            const state = block ?? this.#slices.get(atMs)?.state;
            if (state !== undefined)
                states.push(state);
            atMs += block === undefined ? this.#windower.sliceMs : this.#blockMs;
        }
        return states;
    }
    /** One state with the rows of all. */
    merge({ startMs, endMs }, states) {
        const merged = new WindowState(this.#shape, startMs, endMs);
        for (const state of states)
            merged.merge(state.contents());
        return merged;
    }
    /** The slice has changed, or is gone. */
    forget(sliceMs) {
        this.#blocks.delete(this.#blockOf(sliceMs));
    }
    /** Slices have lost rows to the store. */
    clear() {
        this.#blocks.clear();
    }
    #isBlock(atMs, endMs) {
        if (this.#blockMs === this.#windower.sliceMs)
            return false;
        return this.#blockOf(atMs) === atMs && atMs + this.#blockMs <= endMs;
    }
    #blockOf(sliceMs) {
        const firstMs = this.#windower.startOf(0);
        return firstMs + Math.floor((sliceMs - firstMs) / this.#blockMs) * this.#blockMs;
    }
    /** Undefined when it has rows that come just now: it would change at once. */
    #block(startMs) {
        const known = this.#blocks.get(startMs);
        if (known !== undefined)
            return known;
        const endMs = startMs + this.#blockMs;
        const states = [];
        for (let atMs = startMs; atMs < endMs; atMs = this.#windower.endOf(atMs)) {
            const state = this.#slices.get(atMs)?.state;
            if (state?.changed === true)
                return undefined;
            if (state !== undefined)
                states.push(state);
        }
        const block = this.merge({ startMs, endMs }, states);
        this.#blocks.set(startMs, block);
        return block;
    }
}
//# sourceMappingURL=slice-blocks.js.map
export class AlignedWindower {
    sliceMs;
    #window;
    constructor(window) {
        this.sliceMs = sliceMsOf(window);
        this.#window = window;
    }
    /** How many windows have a slice, at most. */
    get windowsPerSlice() {
        const window = this.#window;
        return window.kind === 'hop'
            ? Math.ceil(window.sizeMs / window.slideMs)
            : window.sizeMs / this.sliceMs;
    }
    /** Of the longest. */
    get slicesPerWindow() {
        return this.#window.sizeMs / this.sliceMs;
    }
    /** Where the slice of a time starts. */
    startOf(timeMs) {
        return this.#floor(timeMs, this.sliceMs);
    }
    endOf(sliceMs) {
        return sliceMs + this.sliceMs;
    }
    /** The end of the last window that has the slice. */
    lastEndOf(sliceMs) {
        const window = this.#window;
        if (window.kind === 'hop')
            return this.#floor(sliceMs, window.slideMs) + window.sizeMs;
        return this.#floor(sliceMs, window.sizeMs) + window.sizeMs;
    }
    /** The windows that have the slice. */
    *windowsOf(sliceMs) {
        const window = this.#window;
        const { sizeMs } = window;
        if (window.kind === 'hop') {
            const lastMs = this.#floor(sliceMs, window.slideMs);
            for (let startMs = lastMs; startMs + sizeMs > sliceMs; startMs -= window.slideMs)
                yield { startMs, endMs: startMs + sizeMs };
            return;
        }
        const startMs = this.#floor(sliceMs, sizeMs);
        for (let endMs = this.endOf(sliceMs); endMs <= startMs + sizeMs; endMs += this.sliceMs)
            yield { startMs, endMs };
    }
    /** The latest multiple of `stepMs` beyond the offset that is not after the time. */
    #floor(timeMs, stepMs) {
        const { offsetMs } = this.#window;
        return Math.floor((timeMs - offsetMs) / stepMs) * stepMs + offsetMs;
    }
}
function sliceMsOf(window) {
    switch (window.kind) {
        case 'tumble':
            return window.sizeMs;
        case 'hop':
            return greatestCommonDivisor(window.sizeMs, window.slideMs);
        case 'cumulate':
            return window.stepMs;
    }
}
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
//# sourceMappingURL=aligned-windower.js.map
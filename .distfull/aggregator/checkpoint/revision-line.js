/**
 * Gives rows their revisions: how often each has been emitted, moved up behind what a later life of
 * a restored state has shown for the same window.
 */
export class RevisionLine {
    #base;
    #untilMs;
    #highest;
    constructor({ highest, base, untilMs } = noRevisions) {
        this.#highest = highest;
        this.#base = base;
        this.#untilMs = untilMs;
    }
    /** `emissions`: how often the row has been emitted by this state. */
    of(windowStartMs, emissions) {
        const revision = windowStartMs <= this.#untilMs ? this.#base + emissions : emissions;
        if (revision > this.#highest)
            this.#highest = revision;
        return revision;
    }
    /** The next one behind `revision`. */
    behind(revision) {
        this.#highest = Math.max(this.#highest, revision + 1);
        return revision + 1;
    }
    get stored() {
        return { highest: this.#highest, base: this.#base, untilMs: this.#untilMs };
    }
}
export const noRevisions = { highest: 0, base: 0, untilMs: Number.MIN_SAFE_INTEGER };
//# sourceMappingURL=revision-line.js.map
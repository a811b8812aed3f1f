const none = {
    suppressed: 0,
    possiblyDoubled: 0,
    lost: 0,
    lostAtDestination: 0,
    skipped: 0,
};
export class Tallies {
    #counts;
    /** Called after every change: whoever keeps the counts saves them. */
    onChange = () => { };
    constructor(kept = {}) {
        this.#counts = { ...none, ...kept };
    }
    add(tally, events) {
        if (events === 0)
            return;
        this.#counts[tally] += events;
        this.onChange();
    }
    snapshot() {
        return { ...this.#counts };
    }
}
//# sourceMappingURL=tallies.js.map
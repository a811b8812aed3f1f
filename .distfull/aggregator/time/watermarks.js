export class Watermarks {
    #options;
    #partitions = new Map();
    #combinedMs;
    constructor(options, partitions, snapshot = { partitions: [] }) {
        this.#options = options;
        this.#combinedMs = snapshot.combinedMs ?? -Infinity;
        for (const partition of partitions)
            this.#partition(partition);
        for (const { partition, latestMs } of snapshot.partitions)
            this.#partition(partition).latestMs = latestMs;
    }
    /** Windows that end at or before it are complete. -Infinity before the first row. */
    get combinedMs() {
        return this.#combinedMs;
    }
    /** The latest of the partition's event times; -Infinity before the first row. */
    latestMs(partition) {
        return this.#partition(partition).latestMs;
    }
    /** It does not hold windows open. */
    isIdle(partition) {
        return this.#partition(partition).activeMs <= this.#idleSinceMs;
    }
    /** A record batch of the partition, and the latest of its times; -Infinity: it has none. */
    observe(partition, latestMs) {
        const state = this.#partition(partition);
        state.latestMs = Math.max(state.latestMs, latestMs);
        state.activeMs = this.#options.clock.monotonicMs();
    }
    /** There is more to read in the partition: it cannot be idle now. */
    behind(partition) {
        this.#partition(partition).activeMs = this.#options.clock.monotonicMs();
    }
    /** Moves the combined watermark on where rows or idleness allow it. True when it moved. */
    advance() {
        const { isProcessingTime, clock } = this.#options;
        const candidateMs = isProcessingTime === true ? clock.nowMs() : this.#slowestMs();
        if (candidateMs <= this.#combinedMs)
            return false;
        this.#combinedMs = candidateMs;
        return true;
    }
    /** Partitions that were last active then are idle. */
    get #idleSinceMs() {
        const { clock, idleTimeoutMs } = this.#options;
        return idleTimeoutMs === 0 ? -Infinity : clock.monotonicMs() - idleTimeoutMs;
    }
    #slowestMs() {
        const { delayMs } = this.#options;
        const idleSinceMs = this.#idleSinceMs;
        let lowestMs = Infinity;
        let furthestMs = -Infinity;
        for (const { latestMs, activeMs } of this.#partitions.values()) {
            furthestMs = Math.max(furthestMs, latestMs);
            if (activeMs > idleSinceMs)
                lowestMs = Math.min(lowestMs, latestMs);
        }
        return (lowestMs === Infinity ? furthestMs : lowestMs) - delayMs;
    }
    snapshot() {
        const nowMs = this.#options.clock.monotonicMs();
        const all = [...this.#partitions];
        const partitions = all
            .filter(([, { latestMs }]) => latestMs > -Infinity)
            .map(([partition, { latestMs }]) => ({ partition, latestMs }));
        const quiet = all.map(([partition, { activeMs }]) => {
            return { partition, quietMs: Math.round(nowMs - activeMs) };
        });
        return {
            ...(this.#combinedMs > -Infinity && { combinedMs: this.#combinedMs }),
            partitions,
            quiet,
        };
    }
    #partition(partition) {
        let state = this.#partitions.get(partition);
        if (state === undefined) {
            state = { latestMs: -Infinity, activeMs: this.#options.clock.monotonicMs() };
            this.#partitions.set(partition, state);
        }
        return state;
    }
}
//# sourceMappingURL=watermarks.js.map
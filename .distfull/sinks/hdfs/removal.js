/*
 * When a file that was removed is looked for again: a CREATE that was on its way may make it once
 * more.
 *
 *   delete ─── 2 s, only when somebody waits ──▶ look ─── 10 min after the first ──▶ look ──▶ over
 *
 * After two seconds has come what a killed process had sent, on its way through kernels. After ten
 * minutes also what a frozen datanode had kept.
 */
const hurriedMs = 2_000;
const lateFilesMs = 600_000;
/** Times are those of a monotonic clock. */
export class Removal {
    #deletedMs;
    #lookedMs;
    constructor(deletedMs) {
        this.#deletedMs = deletedMs;
        this.#lookedMs = deletedMs;
    }
    /** `askedMs`: when the look began. */
    looked(askedMs) {
        this.#lookedMs = askedMs;
    }
    /** Only a frozen datanode could still make it. */
    get isLikelyOver() {
        return this.#lookedMs - this.#deletedMs >= hurriedMs;
    }
    get isOver() {
        return this.#lookedMs - this.#deletedMs >= lateFilesMs;
    }
    /** Until the next look. */
    delayMs(nowMs, isHurried) {
        const waitMs = isHurried && !this.isLikelyOver ? hurriedMs : lateFilesMs;
        return this.#deletedMs + waitMs - nowMs;
    }
}
//# sourceMappingURL=removal.js.map
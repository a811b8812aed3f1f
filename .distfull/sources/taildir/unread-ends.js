/** A copy that was made before the truncation has appeared by then. */
const waitMs = 10_000;
/**
 * What was in files when they were last looked at and had not been read when they were truncated or
 * gone. It is lost unless a copy, or another name, brings it back within 10 s.
 */
export class UnreadEnds {
    #ends = new Map();
    add({ id, path, position, intactBytes }, nowMs) {
        if (intactBytes <= position)
            return;
        this.#ends.set(id, { path, from: position, to: intactBytes, dueMs: nowMs + waitMs });
    }
    /**
     * What is lost for good. `foundTo` tells how far another file has the content of a generation.
     */
    takeLost(nowMs, foundTo) {
        const lost = [];
        for (const [id, { path, from, to, dueMs }] of this.#ends) {
            if (dueMs > nowMs)
                continue;
            this.#ends.delete(id);
            const foundEnd = Math.max(from, foundTo(id) ?? 0);
            if (foundEnd < to)
                lost.push({ path, from: foundEnd, to });
        }
        return lost;
    }
}
//# sourceMappingURL=unread-ends.js.map
const restMs = 10_000;
/**
 * Files with the content of a known generation, by device and inode. They are not read as long as
 * they are taken for copies: for ever where that is certain, while one that may be a copy being made
 * is a file of its own after a rest of 10 s.
 */
export class HeldCopies {
    #held = new Map();
    /**
     * True when the file is (still) held; false: it has rested long enough to be a file of its own.
     */
    hold(key, sizeBytes, like, nowMs) {
        const before = this.#held.get(key);
        const sinceMs = before?.sizeBytes === sizeBytes ? before.sinceMs : nowMs;
        const held = { ...like, sizeBytes, sinceMs };
        if (isUndecided(held, nowMs))
            this.#held.set(key, held);
        else
            this.#held.delete(key);
        return this.#held.has(key);
    }
    release(key) {
        this.#held.delete(key);
    }
    /** Whether there is nothing new to judge the file by. */
    isUnchanged(key, sizeBytes, nowMs, isLive) {
        const held = this.#held.get(key);
        if (held === undefined || held.sizeBytes !== sizeBytes)
            return false;
        if (held.original !== undefined && !isLive(held.original))
            return false;
        return isUndecided(held, nowMs);
    }
    /** Forgets the files that are gone. */
    keepOnly(keys) {
        for (const key of this.#held.keys())
            if (!keys.has(key))
                this.#held.delete(key);
    }
}
function isUndecided({ isCertain, sinceMs }, nowMs) {
    return isCertain || nowMs - sinceMs < restMs;
}
//# sourceMappingURL=held-copies.js.map
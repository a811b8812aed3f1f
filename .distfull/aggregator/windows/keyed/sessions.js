import { full, late } from './keyed-rows.js';
export class Sessions {
    #gapMs;
    #openMax;
    /** By key: sorted by time; those that are not over are apart by more than the gap. */
    #ofKey = [];
    #size = 0;
    #nextId = 0;
    constructor(gapMs, openMax) {
        this.#gapMs = gapMs;
        this.#openMax = openMax;
    }
    /** Open sessions of all keys. */
    get size() {
        return this.#size;
    }
    *[Symbol.iterator]() {
        for (const sessions of this.#ofKey)
            if (sessions !== undefined)
                yield* sessions;
    }
    /**
     * The id under which a row of the key at `timeMs` counts; `late` when its session ends at or
     * before `closedMs`, `full` when it would be one session too many.
     */
    assign(key, timeMs, closedMs) {
        const endMs = timeMs + this.#gapMs;
        const sessions = (this.#ofKey[key] ??= []);
        const [from, to] = touching(sessions, timeMs, endMs, closedMs);
        const lastEndMs = from === to ? endMs : Math.max(endMs, sessions[to - 1].endMs);
        if (lastEndMs <= closedMs)
            return late;
        if (from === to) {
            if (this.#size >= this.#openMax)
                return full;
            const opened = { key, ids: [this.#nextId++], startMs: timeMs, endMs };
            sessions.splice(from, 0, { ...opened, changed: true, emitted: [] });
            this.#size++;
            return opened.ids[0];
        }
        const session = sessions[from];
        session.startMs = Math.min(session.startMs, timeMs);
        session.endMs = lastEndMs;
        session.changed = true;
        for (const { ids, emitted } of sessions.splice(from + 1, to - from - 1)) {
            session.ids.push(...ids);
            session.emitted = [...session.emitted, ...emitted];
            this.#size--;
        }
        return session.ids[0];
    }
    /**
     * Sessions as they were, from their pieces in any order; `nextId` is above all ids ever used. Of
     * one id there is a piece for each group that was counted under it.
     */
    restore(pieces, nextId) {
        this.#nextId = nextId;
        for (const { key, id, startMs, endMs } of pieces) {
            const sessions = (this.#ofKey[key] ??= []);
            const [from, to] = touching(sessions, startMs, endMs, -Infinity);
            const merged = sessions.slice(from, to);
            sessions.splice(from, to - from, {
                key,
                ids: [...new Set([...merged.flatMap(({ ids }) => ids), id])],
                startMs: Math.min(startMs, ...merged.map((session) => session.startMs)),
                endMs: Math.max(endMs, ...merged.map((session) => session.endMs)),
                changed: false,
                emitted: [],
            });
            this.#size += 1 - merged.length;
        }
    }
    /** Forgets a session. */
    remove(session) {
        const sessions = this.#ofKey[session.key];
        sessions.splice(sessions.indexOf(session), 1);
        if (sessions.length === 0)
            this.#ofKey[session.key] = undefined;
        this.#size--;
    }
}
/**
 * The range of those that `[startMs, endMs)` touches: most rows are of the last one of their key.
 * Those that are over take nothing more, though they are there until the next checkpoint.
 */
function touching(sessions, startMs, endMs, closedMs) {
    let to = sessions.length;
    while (to > 0 && sessions[to - 1].startMs > endMs)
        to--;
    let from = to;
    const earliestEndMs = Math.max(startMs, closedMs + 1);
    while (from > 0 && sessions[from - 1].endMs >= earliestEndMs)
        from--;
    return [from, to];
}
//# sourceMappingURL=sessions.js.map
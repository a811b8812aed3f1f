import { decodeEmitted, emittedPart, encodeEmitted } from './emitted-sessions.js';
import { KeyedGroups } from './keyed-groups.js';
import { addKeyedRows } from './keyed-rows.js';
import { Sessions } from './sessions.js';
export class SessionWindows {
    #shape;
    #window;
    #openMax;
    #groups;
    #sessions;
    /** Sessions have been emitted or forgotten since the last checkpoint. */
    #emittedChanged = false;
    constructor(shape, window, openMax) {
        this.#shape = shape;
        this.#window = window;
        this.#openMax = openMax;
        this.#groups = new KeyedGroups(shape, window.partitionKeys);
        this.#sessions = new Sessions(window.gapMs, openMax);
    }
    get size() {
        return this.#sessions.size;
    }
    /** The number of windows bounds the memory; nothing is spilled. */
    get isFull() {
        return false;
    }
    restore(chunks) {
        let emitted = new Map();
        for (const chunk of chunks) {
            if (chunk.part === emittedPart)
                emitted = decodeEmitted(chunk.bytes);
            else
                this.#groups.restore(chunk);
        }
        this.#groups.restored();
        this.#rebuild(emitted);
    }
    add(rows, times, closedMs, places) {
        return addKeyedRows(rows, times, places, this.#shape, this.#groups, (key, timeMs) => this.#sessions.assign(key, timeMs, closedMs));
    }
    isDue(watermarkMs, closedMs) {
        for (const { endMs, changed } of this.#sessions)
            if (endMs <= closedMs || (changed && endMs <= watermarkMs))
                return true;
        return false;
    }
    write(emission) {
        const { checkpoint } = emission;
        const due = [...this.#sessions].filter((each) => each.changed && emission.emits(each));
        if (due.length > 0)
            this.#emit(due, emission);
        this.#takeBack(emission);
        const over = [...this.#sessions].filter((each) => emission.isOver(each));
        if (over.length > 0)
            this.#forget(over, emission);
        if (this.#groups.isSparse)
            this.#compact(checkpoint);
        this.#groups.write(checkpoint);
        if (this.#emittedChanged)
            checkpoint.putState(encodeEmitted(this.#sessions));
        this.#emittedChanged = false;
    }
    /** Emits the windows of these sessions, and takes back those that they were before. */
    #emit(due, emission) {
        this.#unite(due);
        this.#writeWindows(due.flatMap((session) => [...session.emitted, rangeOf(session)]), emission);
        for (const session of due) {
            session.emitted = [rangeOf(session)];
            session.changed = false;
        }
    }
    /**
     * Takes back what growing sessions were before, while those that share these ends are still here:
     * they would have no rows afterwards.
     */
    #takeBack(emission) {
        const isStale = (range) => emission.isOver(range);
        const growing = [...this.#sessions].filter((each) => !emission.isOver(each) && each.emitted.some(isStale));
        if (growing.length === 0)
            return;
        this.#writeWindows(growing.flatMap(({ emitted }) => emitted.filter(isStale)), emission);
        for (const session of growing)
            session.emitted = session.emitted.filter((range) => !isStale(range));
    }
    /** Writes the rows that the windows with these ends have now; one may have none left. */
    #writeWindows(ranges, emission) {
        const windows = new Map(ranges.map((range) => [nameOf(range), range]));
        const members = new Map([...windows.keys()].map((name) => [name, []]));
        for (const session of this.#sessions)
            members.get(nameOf(session))?.push(session);
        const ids = [...members.values()].flat().map(idOf);
        const groupsOf = this.#groups.groupsOf(new Set(ids));
        const { state } = this.#groups;
        for (const [name, range] of [...windows].toSorted(([, a], [, b]) => a.endMs - b.endMs)) {
            const sessions = members.get(name);
            const groups = sessions.flatMap((session) => groupsOf.get(idOf(session)) ?? []);
            emission.writeWindow(range, [state], () => Uint32Array.from(groups));
            if (sessions.length === 0)
                emission.removeWindow(range);
        }
        this.#emittedChanged = true;
    }
    /** Counts the pieces of each session under one id. */
    #unite(sessions) {
        const idFrom = new Map();
        for (const { ids } of sessions)
            for (const id of ids.splice(1))
                idFrom.set(id, ids[0]);
        if (idFrom.size > 0)
            this.#groups.move(idFrom);
    }
    #forget(over, emission) {
        const groups = this.#groups.groupsOf(new Set(over.map(idOf)));
        this.#groups.forget([...groups.values()].flat());
        const windows = new Map(over.map((session) => [nameOf(session), session]));
        for (const window of windows.values())
            emission.forgetWindow(window);
        for (const session of over)
            this.#sessions.remove(session);
        this.#emittedChanged = true;
    }
    #compact(checkpoint) {
        this.#groups.compact(checkpoint);
        const emitted = [...this.#sessions].map((session) => [idOf(session), session.emitted]);
        this.#rebuild(new Map(emitted));
        this.#emittedChanged = true;
    }
    /**
     * Makes the sessions of what was counted. Whether they have changed since they were emitted is not
     * kept: comparison with what was emitted will tell.
     */
    #rebuild(emitted) {
        const { gapMs } = this.#window;
        this.#sessions = new Sessions(gapMs, this.#openMax);
        this.#sessions.restore(Array.from(this.#groups.pieces(), ({ id, key, earliestMs, latestMs }) => {
            return { id, key, startMs: earliestMs, endMs: latestMs + gapMs };
        }), this.#groups.nextId);
        for (const session of this.#sessions) {
            session.emitted = session.ids.flatMap((id) => emitted.get(id) ?? []);
            session.changed = true;
        }
    }
}
/** Of its first piece, which counts its rows. */
function idOf({ ids }) {
    return ids[0];
}
function rangeOf({ startMs, endMs }) {
    return { startMs, endMs };
}
function nameOf({ startMs, endMs }) {
    return `${startMs} ${endMs}`;
}
//# sourceMappingURL=session-windows.js.map
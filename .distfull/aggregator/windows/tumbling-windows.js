export class TumblingWindows {
    #windows;
    #isEmitting = false;
    constructor(windows) {
        this.#windows = windows;
    }
    get size() {
        return this.#windows.size;
    }
    restore(chunks) {
        this.#windows.restore(chunks);
        for (const { state, spilled } of this.#windows) {
            state.findChanges();
            // Which of the groups in the store have changed is known when they are read.
            if (!spilled.isEmpty)
                state.changed = true;
        }
    }
    add(rows, times, closedMs, places) {
        return this.#windows.add(rows, times, closedMs, places);
    }
    merge(slices, closedMs) {
        this.#windows.merge(slices, closedMs);
    }
    get isEmitting() {
        return this.#isEmitting;
    }
    get isFull() {
        return this.#windows.isFull;
    }
    isDue(watermarkMs, closedMs) {
        for (const { state } of this.#windows)
            if (state.endMs <= closedMs || (state.changed && state.endMs <= watermarkMs))
                return true;
        return false;
    }
    write(emission) {
        const { checkpoint } = emission;
        this.#isEmitting = false;
        // What is emitted now is better read from memory; of the others nothing needs to be shown first.
        this.#windows.makeRoom(checkpoint, ({ state }) => !emission.emits(state));
        for (const window of this.#windows) {
            const { state, spilled } = window;
            const isOver = emission.isOver(state);
            if (!state.touched && !(state.changed && emission.emits(state))) {
                // As it is in the store.
            }
            else if (spilled.isEmpty)
                writeInMemory(window, emission, isOver);
            else if (emission.emits(state) && !this.#isEmitting)
                this.#isEmitting = !emitSpilled(window, emission, isOver);
            else
                window.save(checkpoint); // Half of a window would be shown as all of it.
            if (!isOver || window.state.changed)
                continue;
            checkpoint.purgeState(state);
            this.#windows.delete(state.startMs);
        }
        this.#windows.makeRoom(checkpoint);
    }
}
function writeInMemory({ state, snapshot }, emission, isOver) {
    const groups = emission.writeChangedGroups(state);
    if (!isOver)
        snapshot.write(groups, (chunk) => emission.checkpoint.putState(chunk));
    state.touched = false;
    state.changed = !emission.emits(state);
}
/** True when all of it is emitted; otherwise another transaction is to go on. */
function emitSpilled(window, emission, isOver) {
    window.spill(emission.checkpoint);
    const isDone = window.spilled.emit(emission.checkpoint.runs, !isOver, (part) => {
        emission.writeChangedGroups(part);
    });
    window.state.changed = !isDone;
    return isDone;
}
//# sourceMappingURL=tumbling-windows.js.map
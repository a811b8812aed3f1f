/** One slice of the windows of a query: what of it is in memory, and what in the store alone. */
import { runsPart } from '../checkpoint/keys.js';
import { SpilledWindow } from './spill/spilled-window.js';
import { WindowSnapshot } from './window-snapshot.js';
import { WindowState } from './window-state.js';
export class OpenWindow {
    state;
    snapshot;
    spilled;
    #shape;
    constructor(shape, range, like) {
        this.#shape = shape;
        this.state = new WindowState(shape, range.startMs, range.endMs, like?.state);
        this.snapshot = new WindowSnapshot(this.state);
        this.spilled = new SpilledWindow(shape, range);
    }
    /** Chunks come in the order of their keys. */
    restore(chunk) {
        if (chunk.part === runsPart)
            this.spilled.found(chunk.number);
        else
            this.snapshot.restore(chunk);
    }
    /** Writes what has changed in memory since the last checkpoint, without looking at results. */
    save(checkpoint) {
        const { state, snapshot } = this;
        if (!state.touched)
            return;
        state.cells.markChanges(state.groups.size);
        const touched = state.cells.takeTouched(state.groups.size);
        snapshot.write(touched, (chunk) => checkpoint.putState(chunk));
        state.touched = false;
    }
    /** Moves what is in memory to the store. */
    spill(checkpoint) {
        const { state } = this;
        if (state.groups.size === 0)
            return;
        this.spilled.add(state, checkpoint.runs);
        checkpoint.removeSnapshot(state);
        this.state = new WindowState(this.#shape, state.startMs, state.endMs);
        this.state.changed = state.changed;
        this.snapshot = new WindowSnapshot(this.state);
    }
}
//# sourceMappingURL=open-window.js.map
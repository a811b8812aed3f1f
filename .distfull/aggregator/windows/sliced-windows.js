import { nameOf, PendingWindows } from '../emission/pending-windows.js';
import { partsOfRuns, runInMemory } from '../state/spill/spilled-window.js';
import { WindowState } from '../state/window-state.js';
import { SliceBlocks } from './slice-blocks.js';
export class SlicedWindows {
    #shape;
    #windower;
    #slices;
    #blocks;
    #pending = new PendingWindows();
    /** Windows that were over before they were written, as they were then. */
    #frozen = new Map();
    constructor(shape, windower, slices) {
        this.#shape = shape;
        this.#windower = windower;
        this.#slices = slices;
        this.#blocks = new SliceBlocks(shape, windower, slices);
        slices.onChange = ({ startMs }, closedMs) => this.#touch(startMs, closedMs);
    }
    get size() {
        return this.#pending.size;
    }
    /** Which windows have changed since they were emitted is not kept: the comparison will tell. */
    restore(chunks, closedMs) {
        this.#slices.restore(chunks);
        for (const { state } of this.#slices)
            this.#touch(state.startMs, closedMs);
    }
    add(rows, times, closedMs, places) {
        this.#freeze(earliestOf(times, rows.size), closedMs);
        return this.#slices.add(rows, times, closedMs, places);
    }
    merge(slices, closedMs) {
        this.#freeze(-Infinity, closedMs);
        this.#slices.merge(slices, closedMs);
    }
    get isFull() {
        return this.#slices.isFull;
    }
    isDue(watermarkMs, closedMs) {
        return this.#pending.isDue(watermarkMs, closedMs);
    }
    write(emission) {
        this.#pending.write(emission, (window) => this.#writeWindow(window, emission), (window) => emission.forgetWindow(window));
        this.#frozen.clear();
        const { checkpoint } = emission;
        for (const slice of this.#slices) {
            const { state } = slice;
            if (this.#windower.lastEndOf(state.startMs) <= emission.closedMs) {
                checkpoint.purgeState(state);
                this.#slices.delete(state.startMs);
                this.#blocks.forget(state.startMs);
            }
            else
                slice.save(checkpoint);
            state.changed = false;
        }
        if (this.#slices.makeRoom(checkpoint))
            this.#blocks.clear();
    }
    #writeWindow(window, emission) {
        const spilled = this.#spilledOf(window);
        // To read all of it each time would cost too much, and half of it would be shown as all.
        if (spilled.length > 0 && !emission.emits(window))
            return;
        const inMemory = this.#frozen.get(nameOf(window)) ?? this.#inMemory(window);
        if (spilled.length === 0)
            return emission.writeWindow(window, [inMemory]);
        const runs = spilled.flatMap((each) => each.readers(emission.checkpoint.runs));
        runs.push(runInMemory(this.#shape, inMemory));
        emission.writeWindow(window, partsOfRuns(this.#shape, window, runs));
    }
    #inMemory(window) {
        const states = this.#blocks.statesOf(window);
        return states.length === 1 ? states[0] : this.#blocks.merge(window, states);
    }
    #spilledOf({ startMs, endMs }) {
        const spilled = [];
        for (let at = startMs; at < endMs; at = this.#windower.endOf(at)) {
            const slice = this.#slices.get(at);
            if (slice !== undefined && !slice.spilled.isEmpty)
                spilled.push(slice.spilled);
        }
        return spilled;
    }
    /** Before rows from `earliestMs` on are counted. */
    #freeze(earliestMs, closedMs) {
        if (this.#windower.windowsPerSlice === 1)
            return;
        for (const window of this.#pending.over(closedMs)) {
            const name = nameOf(window);
            if (window.endMs <= earliestMs || this.#frozen.has(name))
                continue;
            this.#frozen.set(name, this.#blocks.merge(window, this.#blocks.statesOf(window)));
        }
    }
    #touch(sliceMs, closedMs) {
        this.#blocks.forget(sliceMs);
        this.#pending.touch(this.#windower.windowsOf(sliceMs), closedMs);
    }
}
function earliestOf(times, size) {
    let earliestMs = Infinity;
    for (let row = 0; row < size; row++)
        if (times[row] < earliestMs)
            earliestMs = times[row];
    return earliestMs;
}
//# sourceMappingURL=sliced-windows.js.map
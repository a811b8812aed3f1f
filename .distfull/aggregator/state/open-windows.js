import { timeProblem } from '../windows/event-time.js';
import { MemoryBound } from './memory-bound.js';
import { OpenWindow } from './open-window.js';
/** With more windows, times are scattered, and a large one says nothing about the next. */
const sizedLikeOthersMax = 16;
export class OpenWindows {
    /** Called for a slice that has had no row since its `changed` was cleared, before it has one. */
    onChange = () => { };
    #shape;
    #windower;
    #openMax;
    #windows = new Map();
    /** The last one that was opened, while it is there. */
    #newest;
    #memory;
    #bucketOf = new Int32Array(0);
    #order = new Uint32Array(0);
    /**
     * Rows that would open more than `openMax` slices are refused: hostile times cannot fill the
     * memory. `memoryBytes`: what the windows and the work of spilling them may take.
     */
    constructor(shape, windower, openMax, memoryBytes = Infinity) {
        this.#memory = new MemoryBound(memoryBytes);
        this.#shape = shape;
        this.#windower = windower;
        this.#openMax = openMax;
    }
    get size() {
        return this.#windows.size;
    }
    [Symbol.iterator]() {
        return this.#windows.values();
    }
    get(startMs) {
        return this.#windows.get(startMs);
    }
    delete(startMs) {
        const window = this.#windows.get(startMs);
        if (window !== undefined)
            this.#memory.forget(window);
        if (window === this.#newest)
            this.#newest = undefined;
        this.#windows.delete(startMs);
    }
    /** Hands over what has been counted, and forgets it. */
    take() {
        const contents = Array.from(this.#windows.values(), ({ state }) => state.contents());
        for (const startMs of this.#windows.keys())
            this.delete(startMs);
        return contents;
    }
    merge(slices, closedMs) {
        for (const contents of slices) {
            const window = this.#open(contents.startMs);
            if (!window.state.changed)
                this.onChange(window.state, closedMs);
            window.state.merge(contents);
            this.#memory.measure(window);
        }
    }
    restore(chunks) {
        for (const chunk of chunks)
            this.#open(chunk.startMs).restore(chunk);
        for (const window of this.#windows.values())
            this.#memory.measure(window);
    }
    /** They take so much memory that a checkpoint must make room. */
    get isFull() {
        return this.#memory.isReached;
    }
    /** Moves some of those that `mayGo` to the store where it must be. Whether it did. */
    makeRoom(checkpoint, mayGo = () => true) {
        return this.#memory.spill(checkpoint, mayGo);
    }
    /**
     * Counts the rows. A slice whose last window ends at or before `closedMs` takes none: its state is
     * gone.
     */
    add(rows, times, closedMs, places) {
        const mask = this.#shape.aggregation.filter?.(rows);
        const sorted = this.#sort(rows.size, times, mask, closedMs);
        const { buckets } = sorted;
        const order = this.#placeRows(rows.size, buckets);
        const late = [];
        const refused = [...sorted.refused];
        const columns = this.#shape.evaluate(rows, times, places);
        let inWindows = 0;
        for (const { startMs, window, rows: count, at } of buckets) {
            const members = order.subarray(at - count, at);
            if (window !== undefined) {
                const { state } = window;
                if (!state.changed)
                    this.onChange(state, closedMs);
                state.add(members, columns);
                this.#memory.measure(window);
                inWindows += count;
            }
            else if (this.#windower.lastEndOf(startMs) <= closedMs) {
                for (const row of members)
                    late.push(row);
            }
            else {
                const reason = `${this.#openMax} windows are open already`;
                for (const row of members)
                    refused.push({ row, reason });
            }
        }
        return { inWindows, filtered: sorted.filtered, late, refused };
    }
    /** Which bucket each row belongs to, in `#bucketOf`; -1: none. */
    #sort(size, times, mask, closedMs) {
        if (this.#bucketOf.length < size)
            this.#bucketOf = new Int32Array(size);
        const bucketOf = this.#bucketOf;
        const indexes = new Map();
        const buckets = [];
        const refused = [];
        let filtered = 0;
        let index = -1;
        let fromMs = 0;
        let toMs = 0;
        for (let row = 0; row < size; row++) {
            bucketOf[row] = -1;
            if (mask !== undefined && mask[row] === 0) {
                filtered++;
                continue;
            }
            const timeMs = times[row];
            if (!(timeMs >= fromMs && timeMs < toMs)) {
                const reason = timeProblem(timeMs);
                if (reason !== undefined) {
                    refused.push({ row, reason });
                    continue;
                }
                fromMs = this.#windower.startOf(timeMs);
                toMs = this.#windower.endOf(fromMs);
                index = indexes.get(fromMs) ?? buckets.length;
                if (index === buckets.length) {
                    indexes.set(fromMs, index);
                    const window = this.#taking(fromMs, closedMs);
                    buckets.push({ startMs: fromMs, window, rows: 0, at: 0 });
                }
            }
            bucketOf[row] = index;
            buckets[index].rows++;
        }
        return { buckets, filtered, refused };
    }
    /** The rows bucket by bucket; afterwards `at` is the end of each bucket. */
    #placeRows(size, buckets) {
        if (this.#order.length < size)
            this.#order = new Uint32Array(size);
        const order = this.#order;
        const bucketOf = this.#bucketOf;
        let at = 0;
        for (const bucket of buckets) {
            bucket.at = at;
            at += bucket.rows;
        }
        for (let row = 0; row < size; row++) {
            const index = bucketOf[row];
            if (index >= 0)
                order[buckets[index].at++] = row;
        }
        return order;
    }
    /** The slice, made if need be; undefined when it takes no rows. */
    #taking(startMs, closedMs) {
        if (this.#windower.lastEndOf(startMs) <= closedMs)
            return undefined;
        if (!this.#windows.has(startMs) && this.#windows.size >= this.#openMax)
            return undefined;
        return this.#open(startMs);
    }
    #open(startMs) {
        let window = this.#windows.get(startMs);
        if (window === undefined) {
            const range = { startMs, endMs: this.#windower.endOf(startMs) };
            const hasFewOthers = this.#windows.size < sizedLikeOthersMax;
            window = new OpenWindow(this.#shape, range, hasFewOthers ? this.#newest : undefined);
            this.#windows.set(startMs, window);
            this.#newest = window;
        }
        return window;
    }
}
//# sourceMappingURL=open-windows.js.map
import { WindowState } from '../window-state.js';
import { bucketCount, valueBuckets, wholeBucket } from './buckets.js';
import { decodeGroups, decodeValues, encodeGroups, encodeValues, groupsChunk, runChunks, valuesChunk, writeRun, } from './run-format.js';
/** More are made one, so that a bucket is not read in too small pieces. */
const runsMax = 32;
/** The store keeps in memory what a transaction writes. */
const transactionBytes = 32 * 1024 * 1024;
/** About what the result of a group takes in the store. */
const resultBytes = 256;
export class SpilledWindow {
    #shape;
    #range;
    #runs = [];
    /** While parts are handed over: of which runs, into which, and the next part. */
    #pass;
    constructor(shape, range) {
        this.#shape = shape;
        this.#range = range;
    }
    get isEmpty() {
        return this.#runs.length === 0;
    }
    /** After a restart: the store has this chunk. */
    found(number) {
        const run = Math.floor(number / runChunks);
        if (this.#runs.at(-1) !== run)
            this.#runs.push(run);
    }
    /** Makes a run of all that the state has. */
    add(state, store) {
        if (this.#runs.length >= runsMax)
            while (!this.emit(store, true, () => { }))
                ;
        const run = this.#nextRun();
        writeRun(this.#shape, state.contents(), (chunk, bytes) => store.put(this.#range, run * runChunks + chunk, bytes));
        this.#runs.push(run);
    }
    /**
     * Hands over the window in parts, each group in one: as many as a transaction should have, and on
     * from there at the next call. What is left in a part replaces what the runs have of it, or
     * nothing does, when the window is not to be kept. True after the last part.
     */
    emit(store, isKept, emitPart) {
        this.#pass ??= { runs: this.#runs, run: this.#nextRun(), bucket: 0 };
        const { runs, run } = this.#pass;
        this.#runs = [...runs, run];
        let bytes = 0;
        const put = (chunk, written) => {
            if (isKept)
                store.put(this.#range, run * runChunks + chunk, written);
            bytes += written.length;
        };
        while (this.#pass.bucket < bucketCount) {
            if (bytes >= transactionBytes)
                return false;
            const bucket = this.#pass.bucket++;
            const part = mergeBucket(this.#shape, this.#range, bucket, this.#readers(runs, store), put);
            if (part === undefined)
                continue;
            emitPart(part);
            bytes += part.groups.size * resultBytes;
            put(groupsChunk(bucket), encodeGroups(this.#shape, part.contents()));
            for (const old of runs) {
                const first = old * runChunks;
                store.remove(this.#range, first + groupsChunk(bucket), first + groupsChunk(bucket + 1));
            }
        }
        this.#pass = undefined;
        this.#runs = [run];
        return true;
    }
    /** For parts of several windows together. */
    readers(store) {
        return this.#readers(this.#runs, store);
    }
    #readers(runs, store) {
        return runs.map((run) => (chunk) => store.get(this.#range, run * runChunks + chunk));
    }
    #nextRun() {
        return (this.#runs.at(-1) ?? -1) + 1;
    }
}
/** A run that is not in the store. */
export function runInMemory(shape, state) {
    const chunks = new Map();
    writeRun(shape, state.contents(), (chunk, bytes) => chunks.set(chunk, bytes));
    return (chunk) => chunks.get(chunk);
}
/** What several runs have, in parts: each group in one. `range` is what the parts are said to be. */
export function* partsOfRuns(shape, range, runs) {
    for (let bucket = 0; bucket < bucketCount; bucket++) {
        const part = mergeBucket(shape, range, bucket, runs, () => { });
        if (part !== undefined)
            yield part;
    }
}
/** `put` gets what DISTINCT aggregates keep, which is not in the part. */
function mergeBucket(shape, range, bucket, runs, put) {
    const part = new WindowState(shape, range.startMs, range.endMs);
    const merged = [];
    for (const read of runs) {
        const bytes = read(groupsChunk(bucket));
        if (bytes === undefined)
            continue;
        const contents = decodeGroups(shape, range, bytes);
        merged.push({ read, groups: part.merge(contents), cells: contents.cells });
    }
    if (merged.length === 0)
        return undefined;
    shape.aggregates.forEach((aggregate, index) => {
        if (!aggregate.splitsByValue)
            return;
        for (let valueBucket = 0; valueBucket < valueBuckets; valueBucket++) {
            const chunk = valuesChunk(bucket, index, valueBucket);
            let state;
            for (const { read, groups, cells } of merged) {
                const bytes = read(chunk);
                if (bytes === undefined)
                    continue;
                state ??= aggregate.newState();
                const whole = bucket === wholeBucket ? [...groups] : [];
                const contents = decodeValues(bytes);
                aggregate.merge(part.cells, { groups, whole, cells, contents }, state);
            }
            if (state === undefined)
                continue;
            put(chunk, encodeValues({ values: state.values.entries(), pairs: state.pairs.all() }));
        }
    });
    return part;
}
//# sourceMappingURL=spilled-window.js.map
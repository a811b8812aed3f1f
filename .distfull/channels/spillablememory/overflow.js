import { hourOnly } from '../../core/provenance.js';
const laneName = 'overflow';
const readBytesMin = 64 << 10;
const readBytesMax = 1 << 20;
export class Overflow {
    #log;
    #lane = 0;
    #runs = [];
    #loaded = [];
    #loading = Promise.resolve();
    constructor(log) {
        this.#log = log;
    }
    /** No event of the log waits. */
    get isEmpty() {
        return this.#runs.length === 0;
    }
    /** The log has been started: resolves with how many numbers its waiting events take. */
    async open() {
        const { lane } = await this.#log.lane(laneName);
        this.#lane = lane;
        await this.#log.recover(lane, undefined);
        const { lowMark, endSequence } = this.#log;
        const count = endSequence - lowMark;
        if (count > 0)
            this.#runs.push({ from: 0, to: count, offset: lowMark });
        return count;
    }
    /** Resolves when the batch, whose first event has the number `from`, is durable. */
    async store(from, batch, reservation) {
        const { from: offset } = await this.#log.store(batch, reservation);
        this.#addRun({ from, to: from + batch.size, offset });
    }
    /** In the order of the offsets: writes that are durable together may be told in another one. */
    #addRun(run) {
        const runs = this.#runs;
        const index = runs.findLastIndex(({ offset }) => offset < run.offset) + 1;
        const last = runs[index - 1];
        const isNext = last?.to === run.from && last.offset + last.to - last.from === run.offset;
        if (isNext)
            runs[index - 1] = { ...last, to: run.to };
        else
            runs.splice(index, 0, run);
    }
    /** These were delivered; what is not in the log is left out. */
    settle(ranges) {
        const offsets = ranges.flatMap(({ from, to }) => this.#offsetsOf(from, to));
        if (offsets.length > 0)
            this.#log.settle(offsets);
    }
    find(sequence) {
        for (const { batches } of this.#loaded) {
            const found = batches.find(({ from, to }) => from <= sequence && sequence < to);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    /** One after the other: several sinks ask for the same events. */
    load(sequence, bytes) {
        const loaded = this.#loading.then(() => this.find(sequence) === undefined ? this.#load(sequence, bytes) : sequence);
        this.#loading = loaded.catch(() => { });
        return loaded;
    }
    /** What is given back is read again: leases may be many, and open for long. */
    leasedBelow(sequence) {
        for (const loaded of this.#loaded)
            if (loaded.numbers.every(({ to }) => to <= sequence))
                loaded.batches = [];
    }
    /** Everything below was delivered. */
    passed(lowMark) {
        while (this.#runs.length > 0 && this.#runs[0].to <= lowMark)
            this.#runs.shift();
        const isOver = ({ numbers }) => numbers.every(({ to }) => to <= lowMark);
        for (const { lease } of this.#loaded.filter(isOver))
            void lease.commit();
        this.#loaded = this.#loaded.filter((loaded) => !isOver(loaded));
    }
    /** Leaves to the log what was read and not delivered. */
    close() {
        for (const { lease } of this.#loaded.splice(0))
            lease.rollback();
    }
    /** Resolves with where the first event is: beyond `sequence` when that holds none any more. */
    async #load(sequence, bytes) {
        const run = this.#runs.find(({ from, to }) => from <= sequence && sequence < to);
        if (run === undefined)
            return sequence + 1;
        this.#giveBack(sequence);
        const offset = run.offset + sequence - run.from;
        const wanted = Math.min(readBytesMax, Math.max(readBytesMin, bytes));
        for (;;) {
            const lease = await this.#log.take(this.#lane, { events: Infinity, bytes: wanted }, 0);
            if (lease !== undefined)
                this.#keep(lease);
            if (lease === undefined || lease.ranges.at(-1).to > offset)
                break;
        }
        const starts = this.#loaded.flatMap(({ numbers }) => numbers.filter(({ to }) => sequence < to).map(({ from }) => Math.max(sequence, from)));
        return Math.min(run.to, ...starts);
    }
    /** What was read with this event before, and let go of since, comes first when it is read again. */
    #giveBack(sequence) {
        const isIn = ({ numbers }) => numbers.some(({ from, to }) => from <= sequence && sequence < to);
        for (const { lease } of this.#loaded.filter(isIn))
            lease.rollback();
        this.#loaded = this.#loaded.filter((loaded) => !isIn(loaded));
    }
    /** The events of a lease under their numbers here. */
    #keep(lease) {
        const { batch } = lease;
        const batches = [];
        let first = 0;
        for (const { from, to } of lease.ranges) {
            for (const run of this.#runs.filter((each) => overlaps(each, from, to))) {
                const start = Math.max(from, run.offset);
                const size = Math.min(to, endOffsetOf(run)) - start;
                const at = first + start - from;
                const provenance = at === 0 ? batch.provenance : hourOnly(batch.provenance);
                const number = run.from + start - run.offset;
                const part = batch.slice(at, at + size, provenance);
                batches.push({ from: number, to: number + size, batch: part });
            }
            first += to - from;
        }
        const numbers = batches.map(({ from, to }) => ({ from, to }));
        lease.forgetEvents();
        this.#loaded.push({ numbers, lease, batches });
    }
    #offsetsOf(from, to) {
        return this.#runs
            .filter((run) => run.from < to && from < run.to)
            .map((run) => ({
            from: run.offset + Math.max(from, run.from) - run.from,
            to: run.offset + Math.min(to, run.to) - run.from,
        }));
    }
}
function endOffsetOf({ from, to, offset }) {
    return offset + to - from;
}
function overlaps(run, from, to) {
    return run.offset < to && from < endOffsetOf(run);
}
//# sourceMappingURL=overflow.js.map
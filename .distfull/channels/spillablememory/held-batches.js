import { partitionPoint } from '../../util/partition-point.js';
export class HeldBatches {
    #batches = [];
    get all() {
        return this.#batches;
    }
    get first() {
        return this.#batches[0];
    }
    /** Where the events begin that wait for the log. */
    get unstoredFrom() {
        return this.#batches.find(({ stored }) => stored !== undefined)?.from;
    }
    /** Its numbers follow those of the batch before. */
    push(held) {
        this.#batches.push(held);
    }
    find(sequence) {
        const found = this.#batches[this.#indexOf(sequence)];
        return found !== undefined && found.from <= sequence ? found : undefined;
    }
    /** False when it is gone already. */
    remove(held) {
        const index = this.#indexOf(held.from);
        if (this.#batches[index] !== held)
            return false;
        this.#batches.splice(index, 1);
        return true;
    }
    /** How much of the events lies in memory. */
    amountOf(ranges) {
        const amount = { events: 0, bytes: 0 };
        for (const { from, to } of ranges)
            for (let i = this.#indexOf(from); i < this.#batches.length; i++) {
                const held = this.#batches[i];
                if (held.from >= to)
                    break;
                addEvents(amount, held.batch, Math.max(from, held.from) - held.from, to - held.from);
            }
        return amount;
    }
    /** Index of the first batch that ends behind the number. */
    #indexOf(sequence) {
        return partitionPoint(this.#batches.length, (index) => this.#batches[index].to <= sequence);
    }
}
function addEvents(amount, batch, from, to) {
    const end = Math.min(to, batch.size);
    for (let i = from; i < end; i++)
        amount.bytes += batch.ends[i] - batch.starts[i];
    amount.events += end - from;
}
//# sourceMappingURL=held-batches.js.map
import { partitionPoint } from '../util/partition-point.js';
export class BatchShelf {
    #batches = [];
    #slabBytes = 0;
    /** Bytes of the slabs that are kept alive, about. */
    get slabBytes() {
        return this.#slabBytes;
    }
    /** The batch that holds the number. */
    find(sequence) {
        const found = this.#batches[this.#indexOf(sequence)];
        return found !== undefined && found.from <= sequence ? found : undefined;
    }
    /** Does nothing when the place is taken. */
    put(shelved) {
        const index = this.#indexOf(shelved.from);
        const next = this.#batches[index];
        if (next !== undefined && next.from < shelved.to)
            return;
        const { from, to, batch } = shelved;
        const isCounted = this.#batches[index - 1]?.batch.buffer === batch.buffer;
        const place = { from, to, batch, slabBytes: isCounted ? 0 : batch.buffer.length };
        if (index === this.#batches.length)
            this.#batches.push(place);
        else
            this.#batches.splice(index, 0, place);
        this.#slabBytes += place.slabBytes;
    }
    /** Removes and returns the batches that end at or below `sequence`. */
    dropBelow(sequence) {
        let count = 0;
        while (count < this.#batches.length && this.#batches[count].to <= sequence)
            count++;
        return count === 0 ? nothing : this.#forget(this.#batches.splice(0, count));
    }
    /** Removes the batches that end behind `sequence`. */
    dropFrom(sequence) {
        const first = this.#batches.findIndex(({ to }) => to > sequence);
        if (first >= 0)
            this.#forget(this.#batches.splice(first));
    }
    #forget(dropped) {
        for (const { slabBytes } of dropped)
            this.#slabBytes -= slabBytes;
        return dropped;
    }
    /** Index of the first batch that ends behind the number. */
    #indexOf(sequence) {
        return partitionPoint(this.#batches.length, (index) => this.#batches[index].to <= sequence);
    }
}
const nothing = [];
//# sourceMappingURL=batch-shelf.js.map
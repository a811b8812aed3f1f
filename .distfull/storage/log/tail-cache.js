/**
 * Hot path. The newest batches of a log, so that readers at the tail need no disk. Bounded in
 * bytes; the oldest go first. Buffers are kept by reference.
 */
import { partitionPoint } from '../../util/partition-point.js';
export class TailCache {
    #limitBytes;
    #batches = [];
    #bytes = 0;
    constructor(limitBytes) {
        this.#limitBytes = limitBytes;
    }
    push(baseOffset, endOffset, bytes) {
        if (bytes.length > this.#limitBytes)
            return this.clear();
        this.#batches.push({ baseOffset, endOffset, bytes });
        this.#bytes += bytes.length;
        if (this.#bytes > this.#limitBytes)
            this.#dropOldest();
    }
    /** An eighth at once: taking one batch off the front of a long array costs as much as many. */
    #dropOldest() {
        const keptBytes = this.#limitBytes - this.#limitBytes / 8;
        let dropped = 0;
        while (this.#bytes > keptBytes && dropped < this.#batches.length - 1)
            this.#bytes -= this.#batches[dropped++].bytes.length;
        this.#batches.splice(0, dropped);
    }
    /** As `Log.read`; undefined when the batch with `offset` is not here. */
    read(offset, maxBytes, upTo) {
        const oldest = this.#batches[0];
        if (oldest === undefined || offset < oldest.baseOffset)
            return undefined;
        const chosen = [];
        let bytes = 0;
        for (let i = this.#find(offset); i < this.#batches.length; i++) {
            const batch = this.#batches[i];
            if (batch.endOffset > upTo || (bytes > 0 && bytes + batch.bytes.length > maxBytes))
                break;
            chosen.push(batch.bytes);
            bytes += batch.bytes.length;
        }
        if (chosen.length === 0)
            return undefined;
        return chosen.length === 1 ? chosen[0] : Buffer.concat(chosen, bytes);
    }
    clear() {
        this.#batches = [];
        this.#bytes = 0;
    }
    /** Index of the first batch that ends behind `offset`. */
    #find(offset) {
        return partitionPoint(this.#batches.length, (index) => this.#batches[index].endOffset <= offset);
    }
}
//# sourceMappingURL=tail-cache.js.map
/*
 * What a compaction makes of transactions, batch by batch from the beginning of the log.
 *
 *   data of an aborted one       goes
 *   marker (abort or commit)     stays while a batch of its transaction is there; a pass that finds
 *                                none gives it a delete horizon, and a pass behind that removes it
 *
 * A reader drops an aborted producer's batches up to the marker: so an aborted transaction is
 * forgotten before its marker goes, never after.
 */
import { isTransactional, lastOffsetOf, } from '../../protocol/kafka/record-batch.js';
export class CleanedTransactions {
    /** By first offset, not reached yet. */
    #ahead;
    /** By producer id; whether a batch of it was there. */
    #aborted = new Map();
    #committed = new Set();
    constructor(aborted) {
        this.#ahead = [...aborted];
    }
    /** Whether the records of a data batch are those of an aborted transaction. */
    isAborted(header) {
        this.#reach(lastOffsetOf(header));
        if (!isTransactional(header))
            return false;
        const aborted = this.#aborted.get(header.producerId);
        if (aborted === undefined) {
            this.#committed.add(header.producerId);
            return false;
        }
        aborted.hasBatches = true;
        return true;
    }
    /** Whether nothing is left of the transaction that a marker ends. */
    isEmpty(header, type) {
        this.#reach(lastOffsetOf(header));
        const { producerId } = header;
        if (type === 'commit')
            return !this.#committed.delete(producerId);
        const aborted = this.#aborted.get(producerId);
        this.#aborted.delete(producerId);
        return aborted?.hasBatches !== true;
    }
    #reach(offset) {
        while (this.#ahead.length > 0 && this.#ahead[0].firstOffset <= offset)
            this.#aborted.set(this.#ahead.shift().producerId, { hasBatches: false });
    }
}
//# sourceMappingURL=cleaned-transactions.js.map
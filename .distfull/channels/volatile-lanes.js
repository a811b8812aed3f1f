/*
 * Hot path. The lanes of a channel whose numbers begin anew with the process, and the leases on them:
 * nothing of them is stored.
 */
import { noEvents } from '../core/batch.js';
export class VolatileLanes {
    #parts;
    /** By lane: the sink's name and its last commit record. */
    #lanes = [];
    constructor(parts) {
        this.#parts = parts;
    }
    /** See `Channel.lane`. */
    stateOf(sinkName) {
        let lane = this.#lanes.findIndex((known) => known.sinkName === sinkName);
        if (lane < 0)
            lane = this.#lanes.push({ sinkName, commitRecord: undefined }) - 1;
        return { lane, commitRecord: this.#lanes[lane].commitRecord, clean: true };
    }
    leaseOf(lane, { batch, ranges }) {
        const { queue, doubts, delivered, isOpen } = this.#parts;
        const { bodyBytes } = batch;
        const lease = {
            batch,
            ranges,
            commit: async (record) => {
                if (record !== undefined)
                    this.#lanes[lane].commitRecord = record;
                delivered(ranges, bodyBytes);
            },
            rollback: (outcome) => {
                if (isOpen?.(ranges) === false)
                    return;
                if (outcome === 'unknown')
                    doubts.hold(lane, ranges);
                else
                    queue.giveBack(ranges);
            },
            forgetEvents: () => {
                lease.batch = noEvents;
            },
        };
        return lease;
    }
}
//# sourceMappingURL=volatile-lanes.js.map
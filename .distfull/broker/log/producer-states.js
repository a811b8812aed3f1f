/*
 * What one partition knows of its producers: enough to drop a batch that was sent twice, to refuse
 * one that came out of order, and to tell which transactions are open (KIP-98). Rebuilt from the
 * batches of the log at start, so that a retry over a crash of the broker is dropped, too.
 *
 * By producer id: epoch · the last five batches · the first offset of its open transaction
 *
 * - A duplicate is answered with the offset it got the first time; it is looked for before the order.
 * - Sequences of one epoch follow each other and wrap from 2^31-1 to 0; a new epoch starts at 0.
 * - A producer that is not known here (new, expired, its segments deleted) may start anywhere.
 * - A marker ends the transaction of its producer and may raise the epoch, which fences.
 * - A producer that has been silent for long is forgotten, earlier where there are too many; never one
 *   with an open transaction. The time is the broker's: batches may tell any.
 */
import { isControl, isTransactional } from '../../protocol/kafka/record-batch.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
const rememberedBatches = 5; // Kafka's max.in.flight.requests.per.connection of idempotent producers
const sequenceEnd = 2 ** 31;
const next = { kind: 'next' };
export class ProducerStates {
    #producersMax;
    #states = new Map();
    /** First offset of the open transaction, by producer id: in log order, so the oldest is the first. */
    #open = new Map();
    /** Empty, or as they were at the snapshot's offset. */
    constructor(producersMax, snapshot) {
        this.#producersMax = producersMax;
        if (snapshot === undefined)
            return;
        for (const { producerId, ...state } of snapshot.producers)
            this.#states.set(producerId, { ...state, batches: [...state.batches] });
        for (const { producerId, firstOffset } of snapshot.openTransactions)
            this.#open.set(producerId, firstOffset);
    }
    get size() {
        return this.#states.size;
    }
    get all() {
        return [...this.#states].map(([producerId, state]) => ({
            producerId,
            epoch: state.epoch,
            lastSequence: state.batches.at(-1)?.lastSequence ?? -1,
            lastHeardMs: state.lastHeardMs,
            coordinatorEpoch: state.coordinatorEpoch,
            openFrom: this.#open.get(producerId),
        }));
    }
    /** Whether this batch of an idempotent producer may be appended. */
    check(header) {
        const state = this.#states.get(header.producerId);
        if (header.producerId < 0 || state === undefined)
            return next;
        if (header.producerEpoch < state.epoch)
            return refused(ErrorCode.INVALID_PRODUCER_EPOCH);
        if (header.producerEpoch > state.epoch)
            return header.baseSequence === 0 ? next : refused(ErrorCode.OUT_OF_ORDER_SEQUENCE_NUMBER);
        const lastSequence = lastSequenceOf(header);
        const duplicate = state.batches.find((known) => known.firstSequence === header.baseSequence && known.lastSequence === lastSequence);
        if (duplicate !== undefined)
            return { kind: 'duplicate', baseOffset: duplicate.baseOffset };
        const last = state.batches.at(-1);
        const expected = last === undefined ? 0 : (last.lastSequence + 1) % sequenceEnd;
        if (header.baseSequence !== expected)
            return refused(ErrorCode.OUT_OF_ORDER_SEQUENCE_NUMBER);
        const isOpen = this.#open.has(header.producerId);
        return isOpen && !isTransactional(header) ? refused(ErrorCode.INVALID_TXN_STATE) : next;
    }
    /** Takes in a batch that has got its place in the log. Markers go to `recordMarker`. */
    record(header, baseOffset, nowMs) {
        if (header.producerId < 0 || isControl(header))
            return;
        const state = this.#stateOf(header.producerId, header.producerEpoch, nowMs);
        state.batches.push({
            firstSequence: header.baseSequence,
            lastSequence: lastSequenceOf(header),
            baseOffset,
        });
        if (state.batches.length > rememberedBatches)
            state.batches.shift();
        if (isTransactional(header) && !this.#open.has(header.producerId))
            this.#open.set(header.producerId, baseOffset);
    }
    /** Whether somebody else than the coordinator may end this producer's transaction. */
    markerError(marker) {
        const state = this.#states.get(marker.producerId);
        if (state === undefined)
            return ErrorCode.NONE;
        if (marker.producerEpoch < state.epoch)
            return ErrorCode.INVALID_PRODUCER_EPOCH;
        return marker.coordinatorEpoch < state.coordinatorEpoch
            ? ErrorCode.TRANSACTION_COORDINATOR_FENCED
            : ErrorCode.NONE;
    }
    /** Gives the transaction that was aborted, if one was. */
    recordMarker({ producerId, producerEpoch }, { type, coordinatorEpoch }, offset, nowMs) {
        this.#stateOf(producerId, producerEpoch, nowMs).coordinatorEpoch = coordinatorEpoch;
        const firstOffset = this.#open.get(producerId);
        this.#open.delete(producerId);
        if (type === 'commit' || firstOffset === undefined)
            return undefined;
        const stableOffset = this.firstUnstableOffset ?? offset + 1;
        return { producerId, firstOffset, lastOffset: offset, stableOffset };
    }
    /** Where the oldest open transaction begins; undefined: none is open. */
    get firstUnstableOffset() {
        for (const firstOffset of this.#open.values())
            return firstOffset;
        return undefined;
    }
    get openTransactions() {
        return [...this.#open].map(([producerId, firstOffset]) => ({
            producerId,
            producerEpoch: this.#states.get(producerId).epoch,
            firstOffset,
        }));
    }
    /** Whether the producer would not be known again without this batch: compaction must keep it. */
    isLastOf(header) {
        const state = this.#states.get(header.producerId);
        if (state === undefined)
            return false;
        const last = state.batches.at(-1);
        if (last === undefined)
            return isControl(header) && header.producerEpoch === state.epoch;
        return header.baseOffset === last.baseOffset;
    }
    /** Forgets producers that were last heard of before. */
    expire(beforeMs) {
        for (const [producerId, { lastHeardMs }] of this.#states)
            if (lastHeardMs < beforeMs && !this.#open.has(producerId))
                this.#states.delete(producerId);
    }
    /** A copy, as of the end of the log. */
    snapshot(endOffset) {
        return {
            version: 2,
            offset: endOffset,
            producers: [...this.#states].map(([producerId, state]) => ({
                producerId,
                ...state,
                batches: [...state.batches],
            })),
            openTransactions: [...this.#open].map(([producerId, firstOffset]) => ({
                producerId,
                firstOffset,
            })),
        };
    }
    #stateOf(producerId, epoch, nowMs) {
        let state = this.#states.get(producerId);
        if (state === undefined) {
            if (this.#states.size >= this.#producersMax)
                this.#makeRoom();
            state = { epoch, batches: [], lastHeardMs: nowMs, coordinatorEpoch: -1 };
            this.#states.set(producerId, state);
        }
        if (epoch > state.epoch)
            state.batches = [];
        state.epoch = Math.max(state.epoch, epoch);
        state.lastHeardMs = nowMs;
        return state;
    }
    /** Forgets the tenth that has been silent for the longest. */
    #makeRoom() {
        const idle = [...this.#states].filter(([producerId]) => !this.#open.has(producerId));
        const bySilence = idle.toSorted(([, a], [, b]) => a.lastHeardMs - b.lastHeardMs);
        const count = Math.ceil(this.#producersMax / 10);
        for (const [producerId] of bySilence.slice(0, count))
            this.#states.delete(producerId);
    }
}
function refused(error) {
    return { kind: 'refused', error };
}
function lastSequenceOf(header) {
    return (header.baseSequence + header.lastOffsetDelta) % sequenceEnd;
}
//# sourceMappingURL=producer-states.js.map
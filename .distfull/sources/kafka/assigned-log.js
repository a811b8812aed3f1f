import { furtherPlace, storedPlace } from './origin.js';
export class AssignedLog {
    at;
    prefix;
    /** Where the next fetch begins, and the leader epoch of what lies below. */
    next;
    /** What the group was told, or has from others; -1: it is to be told in any case. */
    committed;
    /** The end of what was emitted. */
    #emittedTo;
    /** The origin that the channels know up to there. */
    #origin;
    /** What has to be stored before the group is told `next`. */
    #pending;
    constructor(at, start, place) {
        const { prefix, stored, taken, committed } = start;
        this.at = at;
        this.prefix = prefix;
        this.next = place;
        this.committed = committed?.offset ?? -1;
        this.#emittedTo = place.offset;
        const own = furtherPlace(stored, taken);
        if (own === undefined || own.offset !== place.offset)
            return;
        this.#origin = this.originOf(own.leaderEpoch);
        if (own !== stored)
            this.#pending = { origin: this.#origin, to: own.offset };
    }
    /**
     * The next range. Where its origin is new to the channels, or a gap is left behind, they learn
     * that nothing below it will come.
     */
    emit({ to, leaderEpoch }, counts) {
        const origin = this.originOf(leaderEpoch);
        const range = { origin, from: this.#emittedTo, to, dropped: 0, ...counts };
        const isKnown = origin === this.#origin;
        this.#origin = origin;
        this.#emittedTo = to;
        this.#pending = { origin, to };
        return isKnown ? range : { ...range, lowMark: range.from };
    }
    /** Reading goes on elsewhere: the log has lost its beginning or its end. Nothing is in flight. */
    move(place) {
        this.next = place;
        this.committed = -1;
        this.#emittedTo = place.offset;
        this.#origin = undefined;
        this.#pending = undefined;
    }
    /** Behind what was emitted: what was fetched beyond it may have been dropped by a failure. */
    goBack() {
        this.next = { offset: this.#emittedTo, leaderEpoch: -1 };
        return this.next;
    }
    isStored(positions) {
        if (this.#pending === undefined)
            return true;
        const { origin, to } = this.#pending;
        return (positions.get(origin)?.known.lowMark ?? 0) >= to;
    }
    /** What the group is to be told; undefined: it knows. */
    placeToCommit(positions) {
        const place = this.isStored(positions) ? this.next : storedPlace(positions, this.prefix);
        return place !== undefined && place.offset > this.committed ? place : undefined;
    }
    originOf(leaderEpoch) {
        return `${this.prefix}${leaderEpoch}`;
    }
}
//# sourceMappingURL=assigned-log.js.map
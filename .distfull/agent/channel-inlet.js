import { IntervalSet } from '../core/interval-set.js';
import { Deferred } from '../util/deferred.js';
export class ChannelInlet {
    name;
    channel;
    #known = new Map();
    /** Where each origin ended when a source last came up, and what its last ranges had gone through. */
    #atStart = new Map();
    #claims = new Set();
    constructor(name, channel) {
        this.name = name;
        this.channel = channel;
    }
    /**
     * Takes over what the channel has stored: after its start, and before a source comes up on it.
     * What has been put meanwhile stays known, also where the channel does not tell it yet (memory).
     */
    load() {
        for (const [origin, { known, configHash }] of this.channel.positions()) {
            const set = this.#known.get(origin);
            if (set === undefined)
                this.#known.set(origin, known.clone());
            else
                set.union(known);
            this.#atStart.set(origin, { end: known.end, configHash });
        }
    }
    /** The channel has the range from an earlier run, in which other events of it may have come here. */
    hasOtherwise({ origin, from, configHash }) {
        const start = this.#atStart.get(origin);
        return start !== undefined && from < start.end && start.configHash !== configHash;
    }
    /** What the channel has of an origin, without what is still being put. */
    known(origin) {
        return this.#known.get(origin);
    }
    /** The outcomes to wait for before the ranges can be judged; empty in the normal case. */
    pendingOverlaps(ranges) {
        const pending = [];
        for (const claim of this.#claims)
            if (overlap(claim.ranges, ranges))
                pending.push(claim.ended.promise);
        return pending;
    }
    /** `ranges`: as the source read them; later copies are compared with them. */
    claim(ranges) {
        const claim = { ranges, ended: new Deferred() };
        this.#claims.add(claim);
        const end = () => {
            this.#claims.delete(claim);
            claim.ended.resolve();
        };
        return {
            stored: () => {
                for (const range of ranges)
                    this.#learn(range);
                end();
            },
            released: end,
        };
    }
    #learn({ origin, from, to, lowMark }) {
        let set = this.#known.get(origin);
        if (set === undefined)
            this.#known.set(origin, (set = new IntervalSet(0)));
        set.add(from, to);
        if (lowMark !== undefined)
            set.raiseLowMark(lowMark);
    }
}
function overlap(a, b) {
    return a.some((x) => b.some((y) => x.origin === y.origin && x.from < y.to && y.from < x.to));
}
//# sourceMappingURL=channel-inlet.js.map
import { IntervalSet } from '../core/interval-set.js';
/** An upstream channel that was not heard of for so long is forgotten (exactly once, §2). */
const forgottenAfterHours = 30 * 24;
/** Beyond so many hours of one origin, the oldest are summed up in one entry. */
const auditHoursMax = 14 * 24;
export class OriginLedger {
    #origins = new Map();
    static restore(snapshot) {
        const ledger = new OriginLedger();
        for (const { origin, lowMark, ranges, file, configHash, heardHour, audit } of snapshot.origins)
            ledger.#origins.set(origin, {
                known: new IntervalSet(lowMark, ranges),
                file,
                configHash,
                heardHour,
                audit: new Map(audit.map((sums) => [sums.hour, { ...sums }])),
            });
        return ledger;
    }
    /** Out of what a channel tells of itself. */
    static of(positions, audit) {
        const origins = Array.from(positions, ([origin, { known, file, configHash }]) => ({
            origin,
            file,
            configHash,
            heardHour: 0,
            lowMark: known.lowMark,
            ranges: known.ranges,
            audit: audit.filter((sums) => sums.origin === origin),
        }));
        return OriginLedger.restore({ origins });
    }
    get positions() {
        return this.#origins;
    }
    get audit() {
        return [...this.#origins].flatMap(([origin, { audit }]) => [...audit.values()].map(({ hour, read, generated, dropped, deadLettered }) => ({
            origin,
            hour,
            read,
            generated,
            dropped,
            deadLettered,
        })));
    }
    /** Takes the ranges of one batch in; `hour` is when it was put. */
    apply(ranges, hour) {
        for (const range of ranges) {
            const origin = this.#originOf(range.origin);
            origin.known.add(range.from, range.to);
            if (range.lowMark !== undefined)
                origin.known.raiseLowMark(range.lowMark);
            origin.file = range.file ?? origin.file;
            origin.configHash = range.configHash;
            origin.heardHour = Math.max(origin.heardHour, hour);
            addSums(origin.audit, range);
        }
    }
    clone() {
        return OriginLedger.restore(this.snapshot(0));
    }
    /** Of an upstream that is forgotten only the sums stay, as one: the audit is for life. */
    snapshot(nowHour) {
        const isForgotten = (name, heardHour) => name.startsWith('channel:') && nowHour - heardHour >= forgottenAfterHours;
        const origins = Array.from(this.#origins, ([name, origin]) => isForgotten(name, origin.heardHour)
            ? [name, { ...origin, known: new IntervalSet(), audit: inOne(origin.audit) }]
            : [name, origin]);
        return {
            origins: origins.map(([origin, { known, file, configHash, heardHour, audit }]) => ({
                origin,
                lowMark: known.lowMark,
                ranges: known.ranges,
                file,
                configHash,
                heardHour,
                audit: [...audit.values()],
            })),
        };
    }
    #originOf(name) {
        let origin = this.#origins.get(name);
        if (origin === undefined) {
            origin = {
                known: new IntervalSet(),
                file: undefined,
                configHash: undefined,
                heardHour: 0,
                audit: new Map(),
            };
            this.#origins.set(name, origin);
        }
        return origin;
    }
}
function addSums(audit, { hour, read, generated = 0, dropped, deadLettered }) {
    const sums = audit.get(hour);
    if (sums === undefined) {
        audit.set(hour, { hour, read, generated, dropped, deadLettered });
        if (audit.size > auditHoursMax)
            foldOldest(audit);
    }
    else {
        sums.read += read;
        sums.generated += generated;
        sums.dropped += dropped;
        sums.deadLettered += deadLettered;
    }
}
function inOne(audit) {
    const one = new Map(Array.from(audit, ([hour, sums]) => [hour, { ...sums }]));
    while (one.size > 1)
        foldOldest(one);
    return one;
}
function foldOldest(audit) {
    const [oldest, second] = [...audit.keys()].toSorted((a, b) => a - b);
    const into = audit.get(second);
    const from = audit.get(oldest);
    into.read += from.read;
    into.generated += from.generated;
    into.dropped += from.dropped;
    into.deadLettered += from.deadLettered;
    audit.delete(oldest);
}
//# sourceMappingURL=origin-ledger.js.map
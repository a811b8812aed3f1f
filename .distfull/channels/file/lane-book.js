/** How far one save lets a single lane go: 65,536 events cost one sync. */
const horizonStep = 1 << 16;
const everything = [{ from: 0, to: Number.MAX_SAFE_INTEGER }];
export class LaneBook {
    #lanes;
    #wasClean;
    #openCount = 0;
    #horizon = 0;
    /** `names`: from the log, where the cursor is missing or older. */
    constructor(cursor, names) {
        const cursors = cursor?.lanes ?? [];
        this.#wasClean = cursor?.clean ?? false;
        this.#lanes = cursors.map(({ sinkName, commitRecord, deliveredTo, leased }) => newLane(sinkName, { commitRecord, deliveredTo, leasedBefore: this.#wasClean ? [] : leased }));
        for (const sinkName of names.slice(cursors.length))
            this.#lanes.push(newLane(sinkName, { leasedBefore: everything }));
    }
    get names() {
        return this.#lanes.map(({ sinkName }) => sinkName);
    }
    /** More than one sink takes. */
    get areMany() {
        return this.#openCount > 1;
    }
    /** Behind the highest number that any sink has delivered. */
    get deliveredEnd() {
        return Math.max(0, ...this.#lanes.map(({ deliveredTo }) => deliveredTo));
    }
    deliveredTo(lane) {
        return this.#lanes[lane]?.deliveredTo ?? 0;
    }
    isOnlyDeliverer(lane) {
        return this.#lanes.every(({ deliveredTo }, other) => other === lane || deliveredTo === 0);
    }
    /** What each lane may have leased before this run, and not told. */
    get leasedBefore() {
        return this.#lanes.map(({ leasedBefore }) => leasedBefore);
    }
    /** The state of a sink's lane; `mustSave`: nothing may be leased before the cursor is saved. */
    open(sinkName) {
        const known = this.#lanes.findIndex((lane) => lane.sinkName === sinkName);
        const number = known < 0 ? this.#lanes.push(newLane(sinkName, {})) - 1 : known;
        const lane = this.#lanes[number];
        // The number is part of names at destinations (transactional ids): it must not be given twice.
        const mustSave = known < 0 || (!lane.isOpen && this.#openCount > 0);
        if (!lane.isOpen)
            this.#openCount++;
        lane.isOpen = true;
        const clean = known < 0 || (this.#wasClean && !lane.hasLeased);
        return { state: { lane: number, commitRecord: lane.commitRecord, clean }, mustSave };
    }
    /** Notes a lease; true when the cursor must be saved before the sink has it. */
    noteLease(lane, ranges) {
        const found = this.#lanes[lane];
        if (found === undefined)
            return false;
        found.openLeases.add(ranges);
        found.hasLeased = true;
        const end = ranges.at(-1).to;
        if (this.areMany)
            return true;
        if (end <= this.#horizon)
            return false;
        this.#horizon = end + horizonStep;
        return true;
    }
    noteEnd(lane, ranges) {
        this.#lanes[lane]?.openLeases.delete(ranges);
    }
    noteRecord(lane, record) {
        const found = this.#lanes[lane];
        if (found !== undefined)
            found.commitRecord = record;
    }
    noteDelivered(lane, to) {
        this.setDelivered(lane, Math.max(this.deliveredTo(lane), to));
    }
    /** The destination has nothing from `to` on. */
    setDelivered(lane, to) {
        const found = this.#lanes[lane];
        if (found !== undefined)
            found.deliveredTo = to;
    }
    /** The channel has a new id: nothing was delivered under it. */
    beginAnew() {
        for (const lane of this.#lanes)
            lane.deliveredTo = 0;
    }
    /** `inDoubt`: by lane, what nobody has told yet. `isStopping`: no lease comes any more. */
    cursors(lowMark, inDoubt, isStopping) {
        const hasHorizon = !this.areMany && !isStopping;
        return this.#lanes.map(({ sinkName, commitRecord, deliveredTo, ...lane }, number) => {
            const leased = [...inDoubt(number), ...[...lane.openLeases].flat()];
            if (hasHorizon && lane.isOpen && lowMark < this.#horizon)
                leased.push({ from: lowMark, to: this.#horizon });
            return { sinkName, commitRecord, deliveredTo, leased: merged(leased) };
        });
    }
}
/** Sorted and disjoint. */
function merged(ranges) {
    const result = [];
    for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
        const last = result.at(-1);
        if (last === undefined || last.to < from)
            result.push({ from, to });
        else
            result[result.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    }
    return result;
}
function newLane(sinkName, parts) {
    return {
        sinkName,
        commitRecord: undefined,
        deliveredTo: 0,
        leasedBefore: [],
        openLeases: new Set(),
        isOpen: false,
        hasLeased: false,
        ...parts,
    };
}
//# sourceMappingURL=lane-book.js.map
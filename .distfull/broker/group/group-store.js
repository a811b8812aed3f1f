/**
 * What lasts of the groups: committed offsets, offsets that wait for the end of a transaction, and
 * the last generation of each group. One durable log holds all three, so that the end of a
 * transaction moves its offsets in one atomic write.
 *
 * Memory follows the disk, so what is on its way there is known apart (`#underway`): a removal takes
 * it along, expiry leaves it alone, and it counts over a transaction's offset that was written before.
 */
import { StateLog } from '../state/state-log.js';
import { OffsetIndex, offsetKey, targetOf, } from './offset-index.js';
import { fromJson, toJson } from './stored-group.js';
export class GroupStore {
    /** The newest last, and so they are written when the log is compacted. */
    #entries = new Map();
    #offsets = new OffsetIndex();
    #underway = new Map();
    #options;
    #log;
    static async open(options) {
        const store = new GroupStore(options);
        store.#log = await StateLog.open({
            ...options,
            apply: (key, value) => store.#apply(key, value),
            entries: () => store.#entries,
        });
        return store;
    }
    constructor(options) {
        this.#options = options;
    }
    // --- Offsets -------------------------------------------------------------------------------
    /** Groups that have offsets, a generation, or both. */
    get groupIds() {
        return new Set([...this.#entries.values()].map(({ group }) => group));
    }
    /** Topics that offsets are for. */
    get topics() {
        return new Set([...this.#entries.values()].flatMap((entry) => (entry.kind === 'group' ? [] : entry.topic)));
    }
    offset(group, topic, partition) {
        return this.#offsets.get(group, topic, partition);
    }
    offsets(group) {
        return this.#offsets.ofGroup(group);
    }
    /** Whether an offset for this partition is being committed, by an open transaction or right now. */
    isPending(group, topic, partition) {
        const key = offsetKey(group, topic, partition);
        return this.#underway.has(key) || this.#offsets.isPending(key);
    }
    /** Whether the group has offsets, or will have them. */
    hasOffsets(group) {
        const isOurs = (entry) => entry.kind !== 'group' && entry.group === group;
        return this.#offsets.hasGroup(group) || [...this.#underway.values()].some(isOurs);
    }
    /** Resolves when the offsets are durable. */
    commit(group, offsets) {
        return this.#put(offsets.map((offset) => [
            offsetKey(group, offset.topic, offset.partition),
            { kind: 'offset', ...this.#entryOf(group, offset) },
        ]));
    }
    /** Keeps the offsets until the producer's transaction ends. */
    commitPending(producerId, group, offsets) {
        return this.#put(offsets.map((offset) => [
            JSON.stringify(['pending', producerId, group, offset.topic, offset.partition]),
            { kind: 'pending', ...this.#entryOf(group, offset), producerId },
        ]));
    }
    /** A commit makes the pending offsets count, unless a later one is there; both remove them. */
    endTransaction(producerId, type) {
        return this.#log.write(this.#offsets.ofProducer(producerId).flatMap(([key, entry]) => {
            const { producerId: _, ...offset } = entry;
            const target = targetOf(entry);
            const isLatest = !this.#underway.has(target) && this.#offsets.isOlder(target, key);
            const removal = [key, undefined];
            if (type === 'abort' || !isLatest)
                return [removal];
            return [[target, { ...offset, kind: 'offset' }], removal];
        }));
    }
    removeOffsets(group, offsets) {
        const keys = offsets.map(({ topic, partition }) => offsetKey(group, topic, partition));
        return this.#remove(keys.filter((key) => this.#entries.has(key) || this.#underway.has(key)));
    }
    removeTopic(topic) {
        return this.#remove(this.#keysOf((entry) => entry.kind !== 'group' && entry.topic === topic));
    }
    // --- Generations ---------------------------------------------------------------------------
    storedGroup(group) {
        const entry = this.#entries.get(groupKey(group));
        return entry?.kind === 'group' ? fromJson(entry.stored) : undefined;
    }
    putGroup(group, stored) {
        return this.#put([[groupKey(group), { kind: 'group', group, stored: toJson(stored) }]]);
    }
    /** Removes the generation and all offsets. */
    removeGroup(group) {
        return this.#remove(this.#keysOf((entry) => entry.group === group));
    }
    close() {
        return this.#log.close();
    }
    // -------------------------------------------------------------------------------------------
    #entryOf(group, { topic, partition, offset, leaderEpoch, metadata }) {
        const committedMs = this.#options.clock.nowMs();
        return { group, topic, partition, offset, leaderEpoch, metadata, committedMs };
    }
    async #put(changes) {
        for (const [key, entry] of changes)
            this.#underway.set(key, entry);
        try {
            await this.#log.write(changes);
        }
        finally {
            for (const [key, entry] of changes)
                if (this.#underway.get(key) === entry)
                    this.#underway.delete(key);
        }
    }
    #remove(keys) {
        return this.#log.write(keys.map((key) => [key, undefined]));
    }
    /** On the disk or on the way there. */
    #keysOf(isMeant) {
        const keys = new Set();
        for (const entries of [this.#entries, this.#underway])
            for (const [key, entry] of entries)
                if (isMeant(entry))
                    keys.add(key);
        return [...keys];
    }
    #apply(key, value) {
        const old = this.#entries.get(key);
        this.#entries.delete(key);
        if (old !== undefined && old.kind !== 'group')
            this.#offsets.remove(key, old);
        if (value === undefined)
            return;
        this.#entries.set(key, value);
        if (value.kind !== 'group')
            this.#offsets.add(key, value);
    }
}
const groupKey = (group) => JSON.stringify(['group', group]);
//# sourceMappingURL=group-store.js.map
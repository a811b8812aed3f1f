/**
 * Committed offsets in memory, and those that wait for the end of a transaction, by everything that
 * is asked for. An offset counts over one that was written before it.
 */
export class OffsetIndex {
    #order = new Map();
    #ofGroup = new Map();
    #ofProducer = new Map();
    /** Keys of pending offsets by the key that they will have. */
    #pending = new Map();
    #writes = 0;
    get(group, topic, partition) {
        return this.#ofGroup.get(group)?.get(offsetKey(group, topic, partition));
    }
    ofGroup(group) {
        return [...(this.#ofGroup.get(group)?.values() ?? [])];
    }
    ofProducer(producerId) {
        return [...(this.#ofProducer.get(producerId) ?? [])];
    }
    /** Whether the group has offsets, pending ones included. */
    hasGroup(group) {
        if (this.#ofGroup.has(group))
            return true;
        for (const pending of this.#ofProducer.values())
            for (const entry of pending.values())
                if (entry.group === group)
                    return true;
        return false;
    }
    /** Whether an open transaction holds an offset for this key. */
    isPending(key) {
        return this.#pending.has(key);
    }
    /** Whether what is stored under `key` was written before what is stored under `later`. */
    isOlder(key, later) {
        return (this.#order.get(key) ?? -1) < (this.#order.get(later) ?? -1);
    }
    add(key, entry) {
        this.#order.set(key, this.#writes++);
        if (entry.kind === 'offset')
            return void mapIn(this.#ofGroup, entry.group).set(key, entry);
        mapIn(this.#ofProducer, entry.producerId).set(key, entry);
        mapIn(this.#pending, targetOf(entry)).set(key, entry);
    }
    remove(key, entry) {
        this.#order.delete(key);
        if (entry.kind === 'offset')
            return removeIn(this.#ofGroup, entry.group, key);
        removeIn(this.#ofProducer, entry.producerId, key);
        removeIn(this.#pending, targetOf(entry), key);
    }
}
export const offsetKey = (group, topic, partition) => JSON.stringify(['offset', group, topic, partition]);
/** The key that a pending offset has when it is committed. */
export const targetOf = ({ group, topic, partition }) => offsetKey(group, topic, partition);
function mapIn(maps, key) {
    let map = maps.get(key);
    if (map === undefined)
        maps.set(key, (map = new Map()));
    return map;
}
function removeIn(maps, outer, inner) {
    const map = maps.get(outer);
    map?.delete(inner);
    if (map?.size === 0)
        maps.delete(outer);
}
//# sourceMappingURL=offset-index.js.map
import { OffsetMap } from './offset-map.js';
export class ExportedTopics {
    #topics = new Map();
    #run;
    constructor(entries) {
        for (const entry of entries)
            this.add(entry);
    }
    /** The last one that began. */
    get run() {
        return this.#run;
    }
    get(topic) {
        return this.#topics.get(topic);
    }
    mapOf(topic, partition) {
        const { maps } = this.#topics.get(topic);
        let map = maps.get(partition);
        if (map === undefined)
            maps.set(partition, (map = new OffsetMap()));
        return map;
    }
    add(entry) {
        if (entry.kind === 'run')
            this.#run = entry;
        else if (entry.kind === 'topic')
            this.#begin(entry);
        else if (this.#topics.has(entry.topic)) {
            const map = this.mapOf(entry.topic, entry.partition);
            map.truncate(entry.target);
            for (const { sourceOffset, count } of entry.extents)
                map.add(sourceOffset, count);
        }
    }
    #begin({ topic, sourceId, targetId }) {
        const known = this.#topics.get(topic);
        if (known?.sourceId === sourceId && known.targetId === targetId)
            return;
        this.#topics.set(topic, { sourceId, targetId, maps: new Map() });
    }
}
//# sourceMappingURL=exported-topics.js.map
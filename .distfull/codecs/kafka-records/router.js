import { partitionOfKey } from './murmur2.js';
/** Of a record beside key, value and headers: varints of lengths, offset and time. */
const recordOverheadBytes = 30;
const batchOverheadBytes = 256;
const topicPattern = /^[a-zA-Z0-9._-]{1,249}$/;
export class Router {
    #names;
    #settings;
    #batchBytesMax;
    /** The partition that keyless records of a topic go to next. */
    #turns = new Map();
    /** `topic`: of events whose header names none. */
    constructor(topic, settings, batchBytesMax) {
        this.#names = typeof topic === 'string' ? { of: () => ({ all: { topic } }) } : topic;
        this.#settings = settings;
        this.#batchBytesMax = batchBytesMax - batchOverheadBytes;
    }
    /** The topics that the events name. */
    topics(batch) {
        const names = this.#names.of(batch);
        const topics = new Set();
        const events = batch.own === undefined ? 1 : batch.size;
        for (let i = 0; i < events; i++)
            topics.add(this.#topicOf(batch.headersOf(i), 'all' in names ? names.all : names.each[i]).topic);
        return topics;
    }
    /**
     * Groups the events. `values` are the record values, `headerBytes` what each record's headers
     * take, `partitionCounts` the partitions of each of `topics`.
     */
    route(batch, values, headerBytes, partitionCounts) {
        const groups = [];
        const open = new Map();
        const rejected = [];
        const names = this.#names.of(batch);
        const routeOf = (i) => {
            const named = 'all' in names ? names.all : names.each[i];
            return this.#routeOf(batch.headersOf(i), named, partitionCounts);
        };
        const shared = batch.own === undefined && batch.size > 0 ? routeOf(0) : undefined;
        let lastRoute;
        let group;
        for (let i = 0; i < batch.size; i++) {
            const route = shared ?? routeOf(i);
            const valueBytes = values.ends[i] - values.starts[i];
            const bytes = valueBytes + (route.key?.length ?? 0) + headerBytes + recordOverheadBytes;
            const reason = route.problem ?? this.#tooLarge(bytes);
            if (reason !== undefined) {
                rejected.push({ index: i, reason });
                continue;
            }
            // Without headers of their own all events have the same route: looked up once a group.
            const isNext = route === lastRoute && group.bytes + bytes <= this.#batchBytesMax;
            group = isNext ? group : this.#groupFor(route, bytes, open, groups, partitionCounts);
            lastRoute = route;
            if (route.key !== undefined)
                (group.keys ??= [])[group.indexes.length] = route.key;
            group.indexes.push(i);
            group.bytes += bytes;
        }
        return { groups, rejected };
    }
    /** The open group of a route; a full one is left as it is and another begun. */
    #groupFor(route, bytes, open, groups, partitionCounts) {
        const { topic } = route;
        const slot = `${topic} ${route.partition}`;
        const current = open.get(slot);
        if (current !== undefined && current.bytes + bytes <= this.#batchBytesMax)
            return current;
        const partition = route.partition ?? this.#takeTurn(topic, partitionCounts.get(topic));
        const group = { topic, partition, indexes: [], keys: undefined, bytes: 0 };
        open.set(slot, group);
        groups.push(group);
        return group;
    }
    #takeTurn(topic, partitions) {
        const turn = this.#turns.get(topic) ?? 0;
        this.#turns.set(topic, turn + 1);
        return turn % partitions;
    }
    #topicOf(headers, named) {
        const { topicHeader } = this.#settings;
        const topic = topicHeader === undefined ? undefined : headers[topicHeader];
        return topic ? { topic } : named;
    }
    #routeOf(headers, named, partitionCounts) {
        const { topic, problem } = this.#topicOf(headers, named);
        if (problem !== undefined)
            return unroutable(topic, `kafka.topic: ${problem}`);
        const count = partitionCounts.get(topic);
        const key = headers['key'] === undefined ? undefined : Buffer.from(headers['key']);
        if (count === undefined)
            return unroutable(topic, `"${topic}" is no name of a topic`);
        const { partitionHeader, defaultPartition } = this.#settings;
        const wanted = partitionHeader === undefined ? undefined : headers[partitionHeader];
        const partition = wanted === undefined ? defaultPartition : partitionOf(wanted);
        if (partition === undefined)
            return { topic, key, partition: key && partitionOfKey(key, count) };
        if (Number.isInteger(partition) && partition >= 0 && partition < count)
            return { topic, key, partition };
        const found = wanted === undefined ? `defaultPartitionId is ${partition}` : `"${wanted}"`;
        return unroutable(topic, `${found}: topic ${topic} has partitions 0 to ${count - 1}`);
    }
    #tooLarge(bytes) {
        if (bytes <= this.#batchBytesMax)
            return undefined;
        const limit = `${this.#batchBytesMax} (kafka.producer.max.request.size)`;
        return `${bytes} bytes do not fit into a record batch of ${limit}`;
    }
}
export function isTopicName(name) {
    return topicPattern.test(name) && name !== '.' && name !== '..';
}
/** As Java reads an int; NaN for anything else, nothing and blanks included. */
function partitionOf(text) {
    return /^[+-]?\d+$/.test(text) ? Number(text) : NaN;
}
function unroutable(topic, problem) {
    return { topic, partition: undefined, key: undefined, problem };
}
//# sourceMappingURL=router.js.map
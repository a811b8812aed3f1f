export class FetchSession {
    usesTopicIds;
    /** Of the next request. */
    epoch = 1;
    lastUsedMs = 0;
    #targets = new Map();
    #ready = new Set();
    #isClosed = false;
    #fetches = 0;
    #wake;
    #hasChanged = false;
    #grownBytes = 0;
    constructor(usesTopicIds) {
        this.usesTopicIds = usesTopicIds;
    }
    get size() {
        return this.#targets.size;
    }
    /** In the order in which they are to be looked at. */
    get ready() {
        return [...this.#ready];
    }
    /** Takes in what a request changes. A partition that is named twice counts once, as it came last. */
    update({ topics, forgottenTopicsData }) {
        for (const { topic, topicId, partitions } of topics)
            for (const asked of partitions) {
                const key = this.#keyOf(topic, topicId, asked.partition);
                const known = this.#targets.get(key);
                const target = known ?? { topic, topicId, asked };
                target.asked = asked;
                if (known === undefined)
                    this.#targets.set(key, target);
                this.#ready.add(target);
            }
        for (const { topic, topicId, partitions } of forgottenTopicsData)
            for (const partition of partitions)
                this.#forget(this.#keyOf(topic, topicId, partition));
    }
    /** Called before the partition is read, so that nothing that happens meanwhile is missed. */
    look(target, partition) {
        this.#ready.delete(target);
        const { watched } = target;
        if (watched?.partition === partition) {
            if (watched !== undefined)
                watched.sizeBytes = watched.partition.sizeBytes;
            return;
        }
        watched?.stop();
        const isWatched = partition !== undefined && !this.#isClosed;
        target.watched = isWatched ? this.#watch(target, partition) : undefined;
    }
    /** It is to be looked at again, after those that are ready now. */
    keep(target) {
        this.#ready.add(target);
    }
    /** A fetch begins: until it ends its partitions are watched all the time. */
    begin() {
        this.#fetches++;
    }
    end() {
        this.#fetches--;
    }
    /** What grows from now on is counted. */
    beginRound() {
        this.#hasChanged = false;
        this.#grownBytes = 0;
    }
    /**
     * Of the partitions that were looked at, since the round began; Infinity when one of them is not
     * to be read any more, which its client is told at once.
     */
    get grownBytes() {
        return this.#grownBytes;
    }
    /** Calls once, when a partition changes or has changed since it was called last. */
    whenChanged(wake) {
        if (!this.#hasChanged) {
            this.#wake = wake;
            return;
        }
        this.#hasChanged = false;
        wake();
    }
    /** Nothing is looked at or watched after this. */
    close() {
        this.#isClosed = true;
        for (const { watched } of this.#targets.values())
            watched?.stop();
        this.#targets.clear();
        this.#ready.clear();
    }
    #keyOf(topic, topicId, partition) {
        return `${this.usesTopicIds ? topicId : topic}/${partition}`;
    }
    #forget(key) {
        const target = this.#targets.get(key);
        if (target === undefined)
            return;
        target.watched?.stop();
        this.#targets.delete(key);
        this.#ready.delete(target);
    }
    #watch(target, partition) {
        const stop = partition.waiters.add(() => this.#changed(target));
        return { partition, stop, sizeBytes: partition.sizeBytes };
    }
    #changed(target) {
        const watched = target.watched;
        const { sizeBytes, isOnline } = watched.partition;
        // Retention makes it smaller.
        this.#grownBytes += isOnline ? Math.max(0, sizeBytes - watched.sizeBytes) : Infinity;
        watched.sizeBytes = sizeBytes;
        this.#ready.add(target);
        if (this.#fetches === 0) {
            watched.stop();
            target.watched = undefined;
        }
        const wake = this.#wake;
        this.#wake = undefined;
        this.#hasChanged = wake === undefined;
        wake?.();
    }
}
//# sourceMappingURL=fetch-session.js.map
export class QueryTarget {
    #options;
    #ends = new Map();
    constructor(options) {
        this.#options = options;
    }
    get positions() {
        return this.#options.query.positions;
    }
    get time() {
        const { query, alignmentMs } = this.#options;
        if (alignmentMs === undefined)
            return query.newestTime;
        return { ...query.newestTime, readToMs: this.#slowestMs() + alignmentMs };
    }
    get ahead() {
        const { readToMs } = this.time;
        if (readToMs === undefined)
            return [];
        const { watermarks } = this.#options.query;
        return [...this.positions.keys()].filter((each) => watermarks.latestMs(each) > readToMs);
    }
    /** Records that are committed and not read yet, as far as known. */
    get lag() {
        return this.partitions.reduce((sum, partition) => sum + partition.lag, 0);
    }
    get partitions() {
        const { watermarks } = this.#options.query;
        return Array.from(this.positions.values(), ({ partition, offset }) => {
            const lag = Math.max(0, (this.#ends.get(partition) ?? offset) - offset);
            const latestMs = watermarks.latestMs(partition);
            const isIdle = watermarks.isIdle(partition);
            return { partition, offset, lag, isIdle, ...(latestMs > -Infinity && { latestMs }) };
        });
    }
    isAt(ends) {
        return [...ends].every(([partition, end]) => this.#offset(partition) >= end);
    }
    /** Partitions with more to read are not idle. */
    keepAwake() {
        const { watermarks } = this.#options.query;
        for (const [partition, end] of this.#ends)
            if (this.#offset(partition) < end)
                watermarks.behind(partition);
    }
    add(partition, records) {
        this.#options.query.add(partition, records);
        this.#checkpointIfNeeded();
    }
    merge({ slices, steps }) {
        this.#options.query.merge(slices);
        for (const step of steps)
            this.#take(step);
        this.#checkpointIfNeeded();
    }
    agree(watermarkMs) {
        this.#options.query.agreedMs = watermarkMs;
    }
    skipTo(partition, place) {
        this.#options.query.skipTo(partition, place);
    }
    ended(partition, endOffset) {
        this.#ends.set(partition, endOffset);
    }
    async fetched() {
        this.#options.query.watermarks.advance();
        await this.#options.fetched();
    }
    /** The position is not in the log any more: that is counted and said, never silent. */
    resume(partition, place) {
        const { query, isNew, logger } = this.#options;
        const offset = this.#offset(partition);
        const fields = { partition, offset, resumedAt: place.offset };
        if (place.offset < offset) {
            const lost = query.goBackTo(partition, place);
            logger.error(fields, `partition ${partition}: the topic has lost its records behind offset ${place.offset}, ` +
                `${lost} offsets had been read; what was counted stays, what is sent again counts twice`);
        }
        else if (isNew && offset === 0)
            query.beginAt(partition, place);
        else if (place.offset > offset) {
            const lost = query.expireTo(partition, place);
            logger.error(fields, `partition ${partition}: ${lost} records were removed by retention before they were read`);
        }
    }
    #take(step) {
        switch (step.type) {
            case 'counted':
                return this.#options.query.enter(step.counted);
            case 'skip':
                return this.skipTo(step.partition, step.place);
            case 'resume':
                return this.resume(step.partition, step.place);
            case 'end':
                return this.ended(step.partition, step.endOffset);
        }
    }
    /** Of the partitions that have more to read; the others hold nobody up. */
    #slowestMs() {
        const { watermarks } = this.#options.query;
        let slowestMs = Infinity;
        for (const [partition, end] of this.#ends)
            if (this.#offset(partition) < end)
                slowestMs = Math.min(slowestMs, watermarks.latestMs(partition));
        return slowestMs;
    }
    #checkpointIfNeeded() {
        if (this.#options.query.mustCheckpoint)
            this.#options.checkpoint();
    }
    #offset(partition) {
        return this.positions.get(partition)?.offset ?? 0;
    }
}
//# sourceMappingURL=query-target.js.map
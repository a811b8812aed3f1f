import { ConfigError } from '../../core/errors.js';
/** Some partitions of a topic: another process reads the others. */
export class PartitionSubset {
    #source;
    #partitions;
    constructor(source, partitions) {
        this.#source = source;
        this.#partitions = new Set(partitions);
    }
    /** Rejects with ConfigError where the topic has not all of them. */
    async open() {
        const identity = await this.#source.open();
        const { topic, partitions } = identity;
        const missing = [...this.#partitions].filter((partition) => !partitions.includes(partition));
        if (missing.length > 0)
            throw new ConfigError(`topic ${topic} has ${partitions.length} partitions and none of the numbers ` +
                `${missing.join(', ')} (they begin at 0); correct \`partitions\` of the aggregation`);
        return { ...identity, partitions: partitions.filter((each) => this.#partitions.has(each)) };
    }
    seek(partition, place) {
        this.#source.seek(partition, place);
    }
    hold(partitions) {
        this.#source.hold(partitions);
    }
    async ends() {
        const ends = await this.#source.ends();
        return new Map([...ends].filter(([partition]) => this.#partitions.has(partition)));
    }
    fetch() {
        return this.#source.fetch();
    }
    close() {
        return this.#source.close();
    }
}
//# sourceMappingURL=partition-subset.js.map
/** `--topic access`, or `--topic access:0,2` with partitions of it. */
import { ConfigError } from '../../core/errors.js';
import { UnknownTopicError } from '../kafka/chosen-topics.js';
/** Throws ConfigError for a partition that is not there. */
export function partitionsOf(texts, all) {
    return texts.flatMap((text) => {
        const named = all.find(({ name }) => name === text);
        if (named !== undefined)
            return everyPartition(named);
        const [, name, list] = /^([^:]+):(\d+(?:,\d+)*)$/.exec(text) ?? [];
        const topic = all.find((each) => each.name === name);
        if (topic === undefined)
            throw new UnknownTopicError(name ?? text, all);
        return list.split(',').map((index) => {
            const partition = Number(index);
            if (partition < topic.partitions.length)
                return { topic: topic.name, partition };
            const count = topic.partitions.length;
            throw new ConfigError(`topic ${topic.name} has ${count} partitions: no ${partition}`);
        });
    });
}
export function everyPartition({ name, partitions }) {
    return partitions.map(({ partitionIndex }) => ({ topic: name, partition: partitionIndex }));
}
//# sourceMappingURL=topic-scope.js.map
import { AssignedLog } from './assigned-log.js';
import { topicIdOf } from './group-offsets.js';
import { furtherPlace, originPrefix, partitionPrefix, storedPlace } from './origin.js';
export class StartPlaces {
    #context;
    #consumer;
    /** By origin prefix: what the channels have taken, stored or not. */
    #taken = new Map();
    /** By name, as they were assigned last. */
    #topicIds = new Map();
    constructor(context, consumer) {
        this.#context = context;
        this.#consumer = consumer;
    }
    async logsOf(partitions, clusterId) {
        const positions = this.#context.positions(originPrefix);
        const logs = [];
        for (const at of partitions)
            logs.push(await this.#logOf(at, clusterId, positions));
        for (const { topic, topicId } of partitions)
            if (topicId !== undefined)
                this.#topicIds.set(topic, topicId);
        return logs;
    }
    taken({ prefix }, place) {
        this.#taken.set(prefix, place);
    }
    /** The log has lost its end: what was read of it does not count any more. */
    forget({ prefix }) {
        this.#taken.delete(prefix);
    }
    async #logOf(at, clusterId, positions) {
        const { topic, partition, topicId = topic, committed } = at;
        const groupId = this.#context.config['kafka.consumer.group.id'];
        const prefix = partitionPrefix({ clusterId, topicId, partition, groupId });
        const isOther = this.#isOtherTopic(at);
        const start = {
            prefix,
            stored: storedPlace(positions, prefix),
            taken: this.#taken.get(prefix),
            committed: isOther ? undefined : committed,
        };
        const own = furtherPlace(start.stored, start.taken);
        const known = furtherPlace(own, start.committed);
        if (isOther && own === undefined)
            this.#tellOther(at);
        if (own !== undefined && known !== own)
            this.#tellGap(at, own, known);
        const place = known ?? (await this.#consumer.resetPlace(at, isOther ? 'earliest' : undefined));
        return new AssignedLog(at, start, place);
    }
    #isOtherTopic({ topic, topicId, committed }) {
        if (topicId === undefined)
            return false;
        const before = this.#topicIds.get(topic) ?? topicIdOf(committed?.metadata ?? '');
        return before !== undefined && before !== topicId;
    }
    #tellOther({ topic, partition }) {
        this.#context.logger.warn({ topic, partition }, `Topic ${topic} was deleted and made anew: partition ${partition} is read from its beginning`);
    }
    #tellGap({ topic, partition }, own, known) {
        this.#context.logger.info({ topic, partition }, `Partition ${partition} of topic ${topic} goes on at offset ${known.offset}, where the group ` +
            `stands: what lies between ${own.offset} and there another member has read`);
    }
}
//# sourceMappingURL=start-places.js.map
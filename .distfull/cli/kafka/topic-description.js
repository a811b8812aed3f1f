import { printable } from '../printable.js';
export function describedTopic(topic, configs = new Map(), choice = {}) {
    const partitions = topic.partitions.map((each) => ({
        partition: each.partitionIndex,
        leader: each.leaderId < 0 ? null : each.leaderId,
        replicas: each.replicaNodes,
        isr: each.isrNodes,
    }));
    return {
        topic: topic.name,
        topicId: topic.id,
        internal: topic.isInternal,
        partitionCount: partitions.length,
        replicationFactor: partitions[0]?.replicas.length ?? 0,
        configs: Object.fromEntries(configs),
        partitions: partitions.filter((partition) => isChosen(partition, choice)),
    };
}
function isChosen({ leader, replicas, isr }, choice) {
    const { underReplicatedPartitions, unavailablePartitions } = choice;
    if (!underReplicatedPartitions && !unavailablePartitions)
        return true;
    if (unavailablePartitions && leader === null)
        return true;
    return underReplicatedPartitions === true && isr.length < replicas.length;
}
/** With a choice of partitions only those: they name their topic. */
export function topicLines(topic, choice = {}) {
    const name = printable(topic.topic);
    const configs = Object.entries(topic.configs).map(([key, value]) => `${key}=${printable(value)}`);
    const head = [
        `Topic: ${name}`,
        `TopicId: ${topic.topicId}`,
        `PartitionCount: ${topic.partitionCount}`,
        `ReplicationFactor: ${topic.replicationFactor}`,
        `Configs: ${configs.join(',')}`,
    ].join('\t');
    const partitions = topic.partitions.map((each) => [
        `\tTopic: ${name}`,
        `Partition: ${each.partition}`,
        `Leader: ${each.leader ?? 'none'}`,
        `Replicas: ${each.replicas.join(',')}`,
        `Isr: ${each.isr.join(',')}`,
    ].join('\t'));
    const isPart = choice.underReplicatedPartitions || choice.unavailablePartitions;
    return [...(isPart ? [] : [head]), ...partitions].map((line) => `${line}\n`).join('');
}
//# sourceMappingURL=topic-description.js.map
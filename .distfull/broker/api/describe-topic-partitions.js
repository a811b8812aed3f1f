/**
 * DescribeTopicPartitions (75), version 0: topics page by page (KIP-966). Topics come in the order of
 * their names; an answer that has as many partitions as it may ends with a cursor to the next one.
 */
import { describeTopicPartitionsApi, } from '../../generated/kafka/describe-topic-partitions.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { isInternalTopic, topicNameProblem } from '../log/topic-name.js';
import { describedPartition } from './described-partition.js';
import { apiHandler } from './handler.js';
/** Kafka's `max.request.partition.size.limit`. */
const partitionsMax = 2_000;
export const describeTopicPartitions = apiHandler(describeTopicPartitionsApi, (request, { access, broker }) => {
    const { cursor, responsePartitionLimit } = request;
    const names = namesOf(request, broker.topics.all);
    if (cursor !== null && !isUsable(cursor, request, names))
        return { topics: request.topics.map(({ name }) => failed(name, ErrorCode.INVALID_REQUEST)) };
    let left = Math.max(1, Math.min(responsePartitionLimit, partitionsMax));
    const topics = [];
    for (const name of names) {
        if (left === 0)
            return { topics, nextCursor: { topicName: name, partitionIndex: 0 } };
        const topic = broker.topics.get(name);
        if (topic === undefined) {
            topics.push({ ...failed(name, errorOf(name)), ...operationsOn(name, access) });
            continue;
        }
        const from = name === cursor?.topicName ? cursor.partitionIndex : 0;
        const to = from + left;
        const told = described(topic, from, to, broker.nodeId);
        topics.push({ ...told, ...operationsOn(name, access) });
        if (to < topic.partitions.length)
            return { topics, nextCursor: { topicName: name, partitionIndex: to } };
        left -= Math.max(0, topic.partitions.length - from);
    }
    return { topics };
});
/** From the cursor's topic on. */
function namesOf({ topics, cursor }, existing) {
    const names = new Set((topics.length === 0 ? existing : topics).map(({ name }) => name));
    return [...names].filter((name) => name >= (cursor?.topicName ?? '')).toSorted();
}
/** Where topics are named, the cursor's is one of them. */
function isUsable({ topicName, partitionIndex }, { topics }, names) {
    return partitionIndex >= 0 && (topics.length === 0 || names.includes(topicName));
}
function described(topic, from, to, nodeId) {
    const { name, id, partitions } = topic;
    return {
        name,
        topicId: id,
        isInternal: isInternalTopic(name),
        partitions: partitions
            .slice(from, to)
            .map((partition) => ({
            ...describedPartition(partition, nodeId),
            eligibleLeaderReplicas: [],
            lastKnownElr: [],
        })),
    };
}
function operationsOn(name, access) {
    return { topicAuthorizedOperations: access.operationsOn('topic', name) };
}
function failed(name, errorCode) {
    return { name, errorCode, partitions: [] };
}
function errorOf(name) {
    return topicNameProblem(name) === undefined
        ? ErrorCode.UNKNOWN_TOPIC_OR_PARTITION
        : ErrorCode.INVALID_TOPIC_EXCEPTION;
}
//# sourceMappingURL=describe-topic-partitions.js.map
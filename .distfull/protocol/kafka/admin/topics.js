/* Topics as an operator handles them: all of them, with their ids, made, grown and deleted. */
import { createPartitionsApi } from '../../../generated/kafka/create-partitions.js';
import { createTopicsApi } from '../../../generated/kafka/create-topics.js';
import { deleteTopicsApi } from '../../../generated/kafka/delete-topics.js';
import { metadataApi } from '../../../generated/kafka/metadata.js';
import { assertNoError, KafkaError } from '../client/kafka-errors.js';
import { repeating } from '../client/retry.js';
import { ErrorCode } from '../error-codes.js';
/** All topics that this client may see, by name. */
export async function allTopics(cluster) {
    const { topics } = await repeating(cluster, async () => {
        const connection = await cluster.anyConnection();
        return connection.send(metadataApi, { topics: null, allowAutoTopicCreation: false });
    });
    const found = topics.flatMap(({ name, topicId, isInternal, partitions }) => {
        const inOrder = partitions.toSorted((a, b) => a.partitionIndex - b.partitionIndex);
        return name === null ? [] : [{ name, id: topicId, isInternal, partitions: inOrder }];
    });
    return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
/** Rejects with KafkaError, also where the topic is there already. */
export async function createTopic(cluster, { name, partitions, replicationFactor, configs }) {
    const topic = {
        name,
        numPartitions: partitions,
        replicationFactor,
        assignments: [],
        configs: Array.from(configs, ([key, value]) => ({ name: key, value })),
    };
    const usesDefaults = partitions < 0 || replicationFactor < 0;
    const { topics } = await repeating(cluster, async () => {
        const controller = await cluster.controller();
        const request = { topics: [topic], timeoutMs };
        return controller.send(createTopicsApi, request, { versionMin: usesDefaults ? 4 : 2 });
    });
    for (const { errorCode, errorMessage } of topics)
        assertNoError(`creating topic ${name}`, errorCode, errorMessage);
    cluster.forgetTopic(name);
}
/** Rejects with KafkaError where there is no such topic. */
export async function deleteTopic(cluster, name) {
    const { responses } = await repeating(cluster, async () => {
        const controller = await cluster.controller();
        const request = { topicNames: [name], topics: [{ name, topicId: noTopicId }], timeoutMs };
        return controller.send(deleteTopicsApi, request);
    });
    for (const { errorCode, errorMessage } of responses)
        assertNoError(`deleting topic ${name}`, errorCode, errorMessage);
    cluster.forgetTopic(name);
}
/** Raises the number of partitions; Kafka has no way to lower it. */
export async function growTopic(cluster, name, partitions) {
    const { results } = await repeating(cluster, async () => {
        const controller = await cluster.controller();
        const topics = [{ name, count: partitions, assignments: null }];
        return controller.send(createPartitionsApi, { topics, timeoutMs, validateOnly: false });
    });
    for (const { errorCode, errorMessage } of results)
        assertNoError(`adding partitions to topic ${name}`, errorCode, errorMessage);
    cluster.forgetTopic(name);
}
export function isTopicThereAlready(error) {
    return error instanceof KafkaError && error.errorCode === ErrorCode.TOPIC_ALREADY_EXISTS;
}
const timeoutMs = 30_000;
const noTopicId = 'A'.repeat(22);
//# sourceMappingURL=topics.js.map
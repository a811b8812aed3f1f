/**
 * Metadata (3), versions 0–13: the broker and its topics. Only this API creates topics on demand, and
 * only when the client allows it (v4; earlier ones always do). v1 null asks for all topics, an empty
 * list for none · v8 authorized operations · v10 topic ids · v12 asks by id · v13 an error of the whole.
 */
import { metadataApi, } from '../../generated/kafka/metadata.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { clusterName } from '../../protocol/kafka/security/acl.js';
import { TopicError } from '../log/topics.js';
import { isInternalTopic, topicNameProblem } from '../log/topic-name.js';
import { operationsNotAsked } from '../security/access.js';
import { describedPartition } from './described-partition.js';
import { apiHandler } from './handler.js';
const topicIdVersion = 12;
const zeroId = 'A'.repeat(22);
export const metadata = apiHandler(metadataApi, async (request, context) => {
    const { access, broker, node, version } = context;
    if (isUnreadable(request, version))
        return refusalOf(request);
    const topics = await answersTo(request, context);
    const operations = ({ name }) => request.includeTopicAuthorizedOperations
        ? access.operationsOn('topic', name ?? '')
        : operationsNotAsked;
    return {
        brokers: [node],
        clusterId: broker.clusterId,
        controllerId: broker.nodeId,
        topics: topics.map((topic) => ({ ...topic, topicAuthorizedOperations: operations(topic) })),
        clusterAuthorizedOperations: request.includeClusterAuthorizedOperations
            ? access.operationsOn('cluster', clusterName)
            : operationsNotAsked,
    };
});
/** Versions 10 and 11 have fields for topic ids, but Kafka reads them from 12 on. */
function isUnreadable({ topics }, version) {
    if (version >= topicIdVersion || topics === null)
        return false;
    return topics.some(({ name, topicId }) => name === null || topicId !== zeroId);
}
function refusalOf({ topics }) {
    const answers = topics.map(({ name, topicId }) => ({
        ...failed(name ?? '', ErrorCode.INVALID_REQUEST),
        topicId,
    }));
    return { brokers: [], topics: answers };
}
function answersTo({ topics, allowAutoTopicCreation }, { broker, version }) {
    const wantsAll = topics === null || (version === 0 && topics.length === 0);
    if (wantsAll)
        return broker.topics.all.map((topic) => described(topic, broker.nodeId));
    const ids = new Set(topics.map(({ topicId }) => topicId).filter((id) => id !== zeroId));
    // Kafka leaves the names aside as soon as there is an id.
    if (ids.size > 0)
        return [...ids].map((id) => describeById(id, broker));
    const names = new Set(topics.map(({ name }) => name ?? ''));
    const mayCreate = allowAutoTopicCreation && broker.autoCreateTopics;
    return Promise.all([...names].map((name) => describe(name, mayCreate, broker)));
}
async function describe(name, mayCreate, broker) {
    const topic = broker.topics.get(name);
    if (topic !== undefined)
        return described(topic, broker.nodeId);
    if (topicNameProblem(name) !== undefined)
        return failed(name, ErrorCode.INVALID_TOPIC_EXCEPTION);
    if (!mayCreate || isInternalTopic(name))
        return failed(name, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION);
    try {
        const { defaultPartitions } = broker;
        const made = await broker.topics.ensure({ name, partitions: defaultPartitions, configs: {} });
        return described(made, broker.nodeId);
    }
    catch (error) {
        return failed(name, error instanceof TopicError ? error.error : ErrorCode.KAFKA_STORAGE_ERROR);
    }
}
function describeById(topicId, broker) {
    const topic = broker.topics.byId(topicId);
    if (topic !== undefined)
        return described(topic, broker.nodeId);
    return { name: null, topicId, errorCode: ErrorCode.UNKNOWN_TOPIC_ID, partitions: [] };
}
function described({ name, id, partitions }, nodeId) {
    return {
        name,
        topicId: id,
        isInternal: isInternalTopic(name),
        partitions: partitions.map((partition) => describedPartition(partition, nodeId)),
    };
}
function failed(name, errorCode) {
    return { name, errorCode, isInternal: isInternalTopic(name), partitions: [] };
}
//# sourceMappingURL=metadata.js.map
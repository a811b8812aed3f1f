/** What topics there are, and how they are made, changed and deleted. */
import { createPartitionsApi } from '../../../generated/kafka/create-partitions.js';
import { createTopicsApi, } from '../../../generated/kafka/create-topics.js';
import { deleteTopicsApi } from '../../../generated/kafka/delete-topics.js';
import { describeTopicPartitionsApi } from '../../../generated/kafka/describe-topic-partitions.js';
import { metadataApi, } from '../../../generated/kafka/metadata.js';
import { guard, split, topicRefused } from './guard.js';
const { errorCode: refusedCode } = topicRefused;
/** Who may create a topic, but not see its configs, is told so (KIP-525). */
const notToldConfigs = {
    configs: [],
    numPartitions: -1,
    replicationFactor: -1,
    topicConfigErrorCode: refusedCode,
};
const mayDescribe = (access, name) => access.may('describe', 'topic', name);
/** Of all topics those that may not be seen are left out; one that is named is refused. */
const metadataGuard = guard(metadataApi, (request, context) => {
    const { access, version } = context;
    if (!access.isLimited)
        return undefined;
    const { topics } = request;
    if (topics === null || (version === 0 && topics.length === 0))
        return {
            request,
            complete: (response) => ({
                ...response,
                topics: response.topics.filter(({ name }) => mayDescribe(access, name ?? '')),
            }),
        };
    const mayCreate = request.allowAutoTopicCreation ? 'create' : 'not create';
    const { granted, refused } = split(topics, (topic) => isTold(topic, mayCreate, context));
    if (refused.length === 0)
        return undefined;
    const answers = refused.map(({ name, topicId }) => ({
        name,
        // Who may not see a topic does not learn its id either.
        ...(name === null && { topicId }),
        errorCode: refusedCode,
        partitions: [],
    }));
    return {
        request: { ...request, topics: granted },
        complete: (response) => ({ ...response, topics: [...response.topics, ...answers] }),
    };
});
function isTold({ name, topicId }, onAbsence, { access, broker }) {
    const known = name ?? broker.topics.byId(topicId)?.name;
    if (known === undefined)
        return true;
    if (!mayDescribe(access, known))
        return false;
    const isMade = onAbsence === 'create' && broker.autoCreateTopics;
    return !isMade || broker.topics.get(known) !== undefined || mayCreateTopic(access, known);
}
function mayCreateTopic(access, name) {
    return access.mayOnCluster('create') || access.may('create', 'topic', name);
}
const describeTopicPartitionsGuard = guard(describeTopicPartitionsApi, (request, { access }) => {
    if (!access.isLimited)
        return undefined;
    if (request.topics.length === 0)
        return {
            request,
            complete: (response) => ({
                ...response,
                topics: response.topics.filter(({ name }) => mayDescribe(access, name ?? '')),
            }),
        };
    const { granted, refused } = split(request.topics, ({ name }) => mayDescribe(access, name));
    if (refused.length === 0)
        return undefined;
    const answers = refused.map(({ name }) => ({ name, errorCode: refusedCode, partitions: [] }));
    // To the handler none means all.
    if (granted.length === 0)
        return { answer: { topics: answers } };
    return {
        request: { ...request, topics: granted },
        complete: (response) => ({ ...response, topics: [...response.topics, ...answers] }),
    };
});
const createTopicsGuard = guard(createTopicsApi, (request, { access }) => {
    if (!access.isLimited)
        return undefined;
    const { granted, refused } = split(request.topics, ({ name }) => mayCreateTopic(access, name));
    const answers = refused.map(({ name }) => ({
        name,
        errorCode: refusedCode,
        errorMessage: 'Authorization failed.',
    }));
    const told = (topic) => topic.errorCode || access.may('describeConfigs', 'topic', topic.name)
        ? topic
        : { ...topic, ...notToldConfigs };
    return {
        request: { ...request, topics: granted },
        complete: (response) => ({ ...response, topics: [...response.topics.map(told), ...answers] }),
    };
});
const deleteTopicsGuard = guard(deleteTopicsApi, (request, { access, broker }) => {
    const isGranted = (name) => name === undefined || access.may('delete', 'topic', name);
    const names = split(request.topicNames, isGranted);
    const topics = split(request.topics, ({ name, topicId }) => isGranted(name ?? broker.topics.byId(topicId)?.name));
    const refused = [...names.refused.map((name) => ({ name })), ...topics.refused];
    if (refused.length === 0)
        return undefined;
    const answers = refused.map((topic) => ({ ...topic, ...topicRefused }));
    return {
        request: { ...request, topicNames: names.granted, topics: topics.granted },
        complete: (response) => ({ ...response, responses: [...response.responses, ...answers] }),
    };
});
const createPartitionsGuard = guard(createPartitionsApi, (request, { access }) => {
    const { granted, refused } = split(request.topics, ({ name }) => access.may('alter', 'topic', name));
    if (refused.length === 0)
        return undefined;
    const answers = refused.map(({ name }) => ({ name, ...topicRefused }));
    return {
        request: { ...request, topics: granted },
        complete: (response) => ({ ...response, results: [...response.results, ...answers] }),
    };
});
export const topicGuards = [
    metadataGuard,
    describeTopicPartitionsGuard,
    createTopicsGuard,
    deleteTopicsGuard,
    createPartitionsGuard,
];
//# sourceMappingURL=topic-guards.js.map
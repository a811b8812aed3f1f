/**
 * DescribeConfigs (32), versions 1–4: topics and the broker. Loggers, client metrics and groups are
 * answered without entries, since tools ask for them all. v3 types and documentation.
 */
import { describeConfigsApi, } from '../../generated/kafka/describe-configs.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { isInternalTopic, topicNameProblem } from '../log/topic-name.js';
import { TopicError } from '../log/topics.js';
import { brokerEntries } from './broker-configs.js';
import { assertThisBroker, resourceType } from './config-resource.js';
import { topicEntries } from './described-configs.js';
import { apiHandler } from './handler.js';
import { topicFailure } from './topic-failure.js';
const withoutConfigs = new Set([
    resourceType.brokerLogger,
    resourceType.clientMetrics,
    resourceType.group,
]);
export const describeConfigs = apiHandler(describeConfigsApi, (request, context) => ({
    results: request.resources.map((resource) => describe(resource, request, context)),
}));
function describe(resource, { includeSynonyms, includeDocumentation }, context) {
    const { resourceType: type, resourceName, configurationKeys } = resource;
    const answered = { resourceType: type, resourceName };
    try {
        // As in Kafka, no key means every key.
        const keys = configurationKeys?.length === 0 ? null : configurationKeys;
        const wanted = entriesOf(resource, context).filter(({ name }) => keys?.includes(name) ?? true);
        const configs = wanted.map(({ synonyms, documentation, ...entry }) => ({
            ...entry,
            synonyms: includeSynonyms ? synonyms : [],
            documentation: includeDocumentation ? documentation : null,
        }));
        return { ...answered, configs };
    }
    catch (error) {
        return {
            ...answered,
            configs: [],
            ...topicFailure(error, resourceName, context.broker.logger),
        };
    }
}
/** Throws TopicError. */
function entriesOf({ resourceType: type, resourceName }, { broker, node }) {
    if (type === resourceType.topic)
        return topicEntriesOf(resourceName, broker);
    if (type === resourceType.broker) {
        // No name: the defaults of all brokers, which only Kafka's dynamic configs can set.
        if (resourceName === '')
            return [];
        assertThisBroker(resourceName, broker);
        return brokerEntries(broker, node);
    }
    if (withoutConfigs.has(type))
        return [];
    throw new TopicError(ErrorCode.INVALID_REQUEST, `Unknown resource type ${type}`);
}
function topicEntriesOf(name, { topics, limits }) {
    const problem = topicNameProblem(name);
    if (problem !== undefined)
        throw new TopicError(ErrorCode.INVALID_TOPIC_EXCEPTION, problem);
    if (isInternalTopic(name))
        return [];
    return topicEntries(topics.existing(name).configs, limits.log);
}
//# sourceMappingURL=describe-configs.js.map
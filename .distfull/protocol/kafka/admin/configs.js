/* Settings of topics and brokers that can be read and changed while they run. */
import { describeConfigsApi } from '../../../generated/kafka/describe-configs.js';
import { incrementalAlterConfigsApi } from '../../../generated/kafka/incremental-alter-configs.js';
import { assertNoError } from '../client/kafka-errors.js';
import { repeating } from '../client/retry.js';
/** Kafka's numbers of the kinds of things that have settings. */
const resourceTypes = { topic: 2, broker: 4 };
/** In the order of Kafka's numbers, with its names. */
const sources = [
    'UNKNOWN',
    'DYNAMIC_TOPIC_CONFIG',
    'DYNAMIC_BROKER_CONFIG',
    'DYNAMIC_DEFAULT_BROKER_CONFIG',
    'STATIC_BROKER_CONFIG',
    'DEFAULT_CONFIG',
    'DYNAMIC_BROKER_LOGGER_CONFIG',
    'DYNAMIC_CLIENT_METRICS_CONFIG',
    'DYNAMIC_GROUP_CONFIG',
];
/** By name. */
export async function describeConfigs(cluster, resource) {
    const wanted = {
        resourceType: resourceTypes[resource.type],
        resourceName: resource.name,
        configurationKeys: null,
    };
    const { results } = await repeating(cluster, async () => {
        const connection = await ownerOf(cluster, resource);
        return connection.send(describeConfigsApi, { resources: [wanted], includeSynonyms: true });
    });
    const entries = [];
    for (const { errorCode, errorMessage, configs } of results) {
        assertNoError(`settings of ${textOf(resource)}`, errorCode, errorMessage);
        for (const { name, value, configSource, isSensitive, readOnly, synonyms } of configs)
            entries.push({
                name,
                value,
                source: sourceOf(configSource),
                isSensitive,
                isReadOnly: readOnly,
                synonyms: synonyms.map((each) => ({ ...each, source: sourceOf(each.source) })),
            });
    }
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
/** What was set for the topic itself: the rest comes from its broker. */
export async function topicConfigs(cluster, topic) {
    const entries = await describeConfigs(cluster, { type: 'topic', name: topic });
    const own = entries.filter(({ source }) => source === 'DYNAMIC_TOPIC_CONFIG');
    return new Map(own.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])));
}
/** All of the changes or none. */
export async function alterConfigs(cluster, resource, { set, unset }) {
    const changes = {
        resourceType: resourceTypes[resource.type],
        resourceName: resource.name,
        configs: [
            ...Array.from(set, ([name, value]) => ({ name, configOperation: setOperation, value })),
            ...unset.map((name) => ({ name, configOperation: deleteOperation, value: null })),
        ],
    };
    const { responses } = await repeating(cluster, async () => {
        const connection = await ownerOf(cluster, resource);
        const request = { resources: [changes], validateOnly: false };
        return connection.send(incrementalAlterConfigsApi, request);
    });
    for (const { errorCode, errorMessage } of responses)
        assertNoError(`changing ${textOf(resource)}`, errorCode, errorMessage);
}
const setOperation = 0;
const deleteOperation = 1;
/** A broker's own settings are known to itself only. */
async function ownerOf(cluster, { type, name }) {
    if (type !== 'broker' || name === '')
        return cluster.anyConnection();
    await cluster.nodeIds();
    return cluster.connection(Number(name));
}
function sourceOf(number) {
    return sources[number] ?? 'UNKNOWN';
}
function textOf({ type, name }) {
    return name === '' ? 'the default of all brokers' : `${type} ${name}`;
}
//# sourceMappingURL=configs.js.map
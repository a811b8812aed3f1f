import { topicConfigs } from '../log/topic-config-definitions.js';
import { defaultOf } from '../log/topic-configs.js';
import { configSource, configTypeNumber } from './described-configs.js';
const msPerMinute = 60_000;
/** `node`: this broker as the client that asks knows it. */
export function brokerEntries(broker, node) {
    const { staticBroker, default: byDefault } = configSource;
    return [
        ...configured(broker, node).map((config) => entry(config, staticBroker)),
        ...limitsOf(broker).map((config) => entry(config, byDefault)),
        ...topicDefaults(broker).map((config) => entry(config, byDefault)),
    ];
}
function configured({ dataDir, defaultPartitions, autoCreateTopics }, node) {
    const listener = `PLAINTEXT://${node.host}:${node.port}`;
    return [
        config('broker.id', 'int', node.nodeId, 'The id of this broker.'),
        config('node.id', 'int', node.nodeId, 'The id of this broker.'),
        config('advertised.listeners', 'string', listener, 'What clients are told to connect to.'),
        config('log.dirs', 'string', dataDir, 'Where the partitions lie.'),
        config('num.partitions', 'int', defaultPartitions, 'Partitions of a topic made without a count.'),
        config('auto.create.topics.enable', 'boolean', autoCreateTopics, 'Whether asking for the metadata of a topic may create it.'),
    ];
}
function limitsOf({ limits }) {
    const { server, group, transaction, log } = limits;
    const retentionMinutes = Math.floor(group.offsetsRetentionMs / msPerMinute);
    return [
        config('process.roles', 'list', 'broker,controller', 'One node is all of the cluster.'),
        config('inter.broker.protocol.version', 'string', '3.9-IV0', 'The Kafka that it answers like.'),
        config('default.replication.factor', 'int', 1, 'There is one broker.'),
        config('delete.topic.enable', 'boolean', true, 'Topics can be deleted.'),
        config('socket.request.max.bytes', 'int', server.frameBytesMax, 'The largest request.'),
        config('max.connections', 'int', server.connectionsMax, 'Connections at one time.'),
        config('connections.max.idle.ms', 'long', server.idleMsMax, 'When an idle connection closes.'),
        config('fetch.max.bytes', 'int', log.fetchBytesMax, 'The most that one fetch answers.'),
        config('log.retention.check.interval.ms', 'long', log.retentionCheckMs, 'How often old segments go.'),
        config('log.retention.hours', 'int', 168, 'Less exact than log.retention.ms, which counts.'),
        config('producer.id.expiration.ms', 'int', log.producerIdExpirationMs, 'When an idle producer is forgotten.'),
        config('group.min.session.timeout.ms', 'int', group.sessionTimeoutMsMin, 'Least a member may ask for.'),
        config('group.max.session.timeout.ms', 'int', group.sessionTimeoutMsMax, 'Most a member may ask for.'),
        config('group.max.size', 'int', group.membersMax, 'Members of one group.'),
        config('group.initial.rebalance.delay.ms', 'int', group.initialRebalanceDelayMs, 'How long a new group waits for more members.'),
        config('offset.metadata.max.bytes', 'int', group.offsetMetadataBytesMax, 'Text kept with a committed offset.'),
        config('offsets.retention.minutes', 'int', retentionMinutes, 'When offsets of an empty group expire.'),
        config('transaction.max.timeout.ms', 'int', transaction.timeoutMsMax, 'Most a producer may ask for.'),
        config('transactional.id.expiration.ms', 'int', transaction.idExpirationMs, 'When an idle transactional id is forgotten.'),
    ];
}
/** What a topic has that does not say otherwise. */
function topicDefaults({ limits }) {
    return topicConfigs.flatMap(({ name, brokerName, type, description }) => brokerName === undefined
        ? []
        : [config(brokerName, type, defaultOf(name, limits.log), description)]);
}
function config(name, type, value, description) {
    return { name, type, value, description };
}
function entry({ name, type, value, description }, source) {
    const text = String(value);
    return {
        name,
        value: text,
        readOnly: true,
        configSource: source,
        isSensitive: false,
        synonyms: [{ name, value: text, source }],
        configType: configTypeNumber[type],
        documentation: description,
    };
}
//# sourceMappingURL=broker-configs.js.map
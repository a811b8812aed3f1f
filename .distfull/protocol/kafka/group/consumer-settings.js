/** Options of Kafka's own consumer (`kafka.consumer.*`) in the program's words. */
import { ConfigError } from '../../../core/errors.js';
import { securityOptionNames } from '../security/settings.js';
const prefix = 'kafka.consumer.';
const names = new Set([
    'group.id',
    'group.instance.id',
    'client.id',
    'auto.offset.reset',
    'isolation.level',
    'max.partition.fetch.bytes',
    'fetch.max.bytes',
    'fetch.min.bytes',
    'fetch.max.wait.ms',
    'session.timeout.ms',
    'heartbeat.interval.ms',
    'max.poll.interval.ms',
    'metadata.max.age.ms',
    'request.timeout.ms',
    'partition.assignment.strategy',
    ...securityOptionNames,
]);
/** `where`: `file:line: source r1`. Throws ConfigError for options that can never work. */
export function consumerSettings(options, where) {
    const sessionTimeoutMs = options['kafka.consumer.session.timeout.ms'];
    const heartbeatIntervalMs = options['kafka.consumer.heartbeat.interval.ms'];
    if (heartbeatIntervalMs >= sessionTimeoutMs)
        throw new ConfigError(`${where}: kafka.consumer.heartbeat.interval.ms is ${heartbeatIntervalMs}: it must be less ` +
            `than kafka.consumer.session.timeout.ms (${sessionTimeoutMs}), a third of it is usual`);
    return {
        servers: options['kafka.bootstrap.servers'],
        clientId: options['kafka.consumer.client.id'],
        requestTimeoutMs: options['kafka.consumer.request.timeout.ms'],
        groupId: options['kafka.consumer.group.id'],
        groupInstanceId: options['kafka.consumer.group.instance.id'] ?? null,
        assignors: assignorsOf(options['kafka.consumer.partition.assignment.strategy'], where),
        sessionTimeoutMs,
        heartbeatIntervalMs,
        rebalanceTimeoutMs: options['kafka.consumer.max.poll.interval.ms'],
        metadataMaxAgeMs: options['kafka.consumer.metadata.max.age.ms'],
        offsetReset: options['kafka.consumer.auto.offset.reset'],
        fetch: {
            readCommitted: options['kafka.consumer.isolation.level'] === 'read_committed',
            maxWaitMs: options['kafka.consumer.fetch.max.wait.ms'],
            minBytes: options['kafka.consumer.fetch.min.bytes'],
            maxBytes: options['kafka.consumer.fetch.max.bytes'],
            maxPartitionBytes: options['kafka.consumer.max.partition.fetch.bytes'],
        },
    };
}
/** Options of Kafka's own consumer that were given and do nothing here. */
export function ignoredConsumerOptions(options) {
    return Object.keys(options).filter((key) => key.startsWith(prefix) && !names.has(key.slice(prefix.length)));
}
/** `org.apache.kafka.clients.consumer.RangeAssignor` is `range` in the protocol. */
function assignorsOf(classes, where) {
    const known = { RangeAssignor: 'range', RoundRobinAssignor: 'roundrobin' };
    const chosen = classes.flatMap((name) => {
        const simple = name.slice(name.lastIndexOf('.') + 1);
        return Object.entries(known).flatMap(([own, word]) => (own === simple ? [word] : []));
    });
    if (chosen.length > 0)
        return chosen;
    throw new ConfigError(`${where}: kafka.consumer.partition.assignment.strategy is ${classes.join(', ')}: ` +
        `none of them is known here; add ${Object.keys(known).join(' or ')} to all members of the group`);
}
//# sourceMappingURL=consumer-settings.js.map
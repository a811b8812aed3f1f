/** Whether the channel can hold one of its own transactions; Flume removes one that cannot. */
export function fitsItself(parent, { name, config, position }, report) {
    const { capacity, transactionCapacity } = config;
    if (typeof capacity !== 'number' || typeof transactionCapacity !== 'number')
        return true;
    if (transactionCapacity <= capacity)
        return true;
    const fact = `transactionCapacity ${transactionCapacity} is more than capacity ${capacity}`;
    const remedy = 'raise capacity or lower transactionCapacity';
    report.error(position, `${parent}.${name}`, `${fact}; ${remedy}`);
    return false;
}
/**
 * Whether its batches fit into a transaction of each of its channels. Only components with a batch
 * size: Avro and HTTP sources take what their clients send.
 */
export function fitsChannels(parent, component, channels, report) {
    const [option, batchEvents] = Object.entries(component.config).find(([key]) => batchKey.test(key)) ?? [];
    if (typeof batchEvents !== 'number')
        return true;
    const tooSmall = channels.filter(({ config }) => {
        const { transactionCapacity } = config;
        return typeof transactionCapacity === 'number' && batchEvents > transactionCapacity;
    });
    for (const { name, config } of tooSmall) {
        const limit = `transactionCapacity ${String(config['transactionCapacity'])} of channel "${name}"`;
        const remedy = 'raise transactionCapacity (and capacity) or lower the batch size';
        const fact = `${option} ${batchEvents} is more than ${limit}; ${remedy}`;
        report.error(component.position, `${parent}.${component.name}`, fact);
    }
    return tooSmall.length === 0;
}
const batchKey = /^(?:(?:sink|hdfs|hive)\.)?(?:batchSize|batch-size|flumeBatchSize)$/;
/** A channel that nothing is attached to is left out, as in Flume. */
export function dropUnusedChannels(agent, report) {
    const used = new Set([
        ...agent.sources.flatMap((source) => source.channels),
        ...agent.sinks.map((sink) => sink.channel),
    ]);
    const channels = agent.channels.filter((channel) => {
        if (used.has(channel.name))
            return true;
        const path = `${agent.name}.channels.${channel.name}`;
        const fact = `channel "${channel.name}" has no source and no sink and is left out`;
        report.warn(channel.position, path, fact);
        return false;
    });
    return { ...agent, channels };
}
//# sourceMappingURL=capacities.js.map
/** Rejects with TopicError when one of them cannot be as configured. */
export async function ensureTopics(topics, configured, logger) {
    for (const topic of configured) {
        const { name, partitions } = topic;
        const configs = configsOf(topic);
        const existing = topics.get(name);
        if (existing === undefined) {
            await topics.create({ name, partitions, configs });
            continue;
        }
        if (existing.partitions.length < partitions)
            await topics.grow(name, partitions);
        if (existing.partitions.length > partitions)
            logger.warn({ topic: name }, `broker.topics.${name}.partitions is ${partitions}, but the topic has ` +
                `${existing.partitions.length}; partitions are never taken away`);
        const changed = Object.entries(configs).some(([key, value]) => existing.configs[key] !== value);
        if (changed)
            await topics.configure(name, (own) => ({ ...own, ...configs }));
    }
}
function configsOf({ retentionMs, retentionBytes, configs, }) {
    return {
        ...(retentionMs === undefined ? {} : { 'retention.ms': String(retentionMs) }),
        ...(retentionBytes === undefined ? {} : { 'retention.bytes': String(retentionBytes) }),
        ...configs,
    };
}
//# sourceMappingURL=configured-topics.js.map
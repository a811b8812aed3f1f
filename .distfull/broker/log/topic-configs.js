import { configListOf, configValueProblem } from './config-value.js';
import { topicConfigs } from './topic-config-definitions.js';
const definitions = new Map(topicConfigs.map((definition) => [definition.name, definition]));
/** What is wrong with the configs of a topic, in one sentence; undefined: nothing. */
export function topicConfigProblem(configs) {
    for (const [name, value] of Object.entries(configs)) {
        const definition = definitions.get(name);
        if (definition === undefined)
            return `Unknown topic config name: ${name}`;
        const problem = configValueProblem(definition, value);
        if (problem !== undefined)
            return problem;
    }
    const text = (name) => configs[name] ?? definitions.get(name).defaultValue;
    const [min, max] = [text('min.compaction.lag.ms'), text('max.compaction.lag.ms')];
    if (BigInt(min) > BigInt(max))
        return `conflict topic config setting min.compaction.lag.ms (${min}) > max.compaction.lag.ms (${max})`;
    if (/^true$/i.test(text('remote.storage.enable').trim()))
        return 'Tiered Storage functionality is disabled in the broker. Topic cannot be configured with remote log storage.';
    return undefined;
}
/** What a config is where the topic does not say. */
export function defaultOf(name, limits) {
    if (name === 'segment.bytes')
        return String(limits.segmentBytes);
    if (name === 'index.interval.bytes')
        return String(limits.indexIntervalBytes);
    return definitions.get(name).defaultValue;
}
export function topicSettings(configs, limits) {
    const text = (name) => configs[name] ?? defaultOf(name, limits);
    const policies = configListOf(text('cleanup.policy'));
    return {
        retentionMs: Number(text('retention.ms')),
        retentionBytes: Number(text('retention.bytes')),
        segmentBytes: Number(text('segment.bytes')),
        indexIntervalBytes: Number(text('index.interval.bytes')),
        segmentIndexBytes: Number(text('segment.index.bytes')),
        segmentMs: Number(text('segment.ms')),
        fileDeleteDelayMs: Number(text('file.delete.delay.ms')),
        batchBytesMax: Number(text('max.message.bytes')),
        isCompacted: policies.includes('compact'),
        isDeleted: policies.includes('delete'),
        hasLogAppendTime: text('message.timestamp.type').trim() === 'LogAppendTime',
        dirtyRatioMin: Number(text('min.cleanable.dirty.ratio')),
        compactionLagMsMin: Number(text('min.compaction.lag.ms')),
        compactionLagMsMax: Number(text('max.compaction.lag.ms')),
        deleteRetentionMs: Number(text('delete.retention.ms')),
    };
}
//# sourceMappingURL=topic-configs.js.map
export function warnOfKafkaLoops(agent, report) {
    const sources = agent.sources.filter(({ type }) => type === 'kafka');
    const sinks = agent.sinks.filter(({ type }) => type === 'kafka');
    for (const source of sources)
        for (const sink of sinks)
            if (source.channels.includes(sink.channel) && isLoop(source.config, sink.config)) {
                const path = `${agent.name}.sinks.${sink.name}`;
                const fact = `writes the events of source "${source.name}" back to the topic they come from`;
                const remedy = 'set allowTopicOverride = false here, or setTopicHeader = false there';
                report.warn(sink.position, path, `${fact}, which its topic header names; ${remedy}`);
            }
}
/** Of different clusters the same topics are what a mirror wants. */
function isLoop(source, sink) {
    const from = serversOf(source);
    const hasCommonServer = serversOf(sink).some((server) => from.includes(server));
    const isObeyed = source['setTopicHeader'] === true && sink['allowTopicOverride'] === true;
    return hasCommonServer && isObeyed && source['topicHeader'] === sink['topicHeader'];
}
function serversOf(options) {
    const servers = options['kafka.bootstrap.servers'];
    return Array.isArray(servers) ? servers : [];
}
//# sourceMappingURL=kafka-loops.js.map
export function agentStatusOf({ model, channels, sources, sinks }) {
    return {
        name: model.name,
        components: [
            ...sources.map((line) => componentOf('source', line.model, refusedOr(line), line.counters.get('EventAcceptedCount'))),
            ...channels.map((line) => ({
                ...componentOf('channel', line.model, line, line.counters.get('EventTakeSuccessCount')),
                fill: line.instance.fill,
            })),
            ...sinks.map((line) => componentOf('sink', line.built.model, { ...line, counters: line.built.counters, peer: line.built.instance.peer }, line.built.counters.get('EventDrainSuccessCount'))),
        ],
        edges: [
            ...model.sources.flatMap((source) => source.channels.map((channel) => ({ from: source.name, to: channel }))),
            ...model.sinks.map((sink) => ({ from: sink.channel, to: sink.name })),
        ],
    };
}
/** A source that runs, but whose channels take nothing, waits with them. */
function refusedOr(line) {
    const { refusal } = line.processor;
    if (line.state !== 'running' || refusal === undefined)
        return line;
    return { counters: line.counters, state: 'backing off', error: refusal };
}
function componentOf(kind, model, line, events) {
    const address = line.peer ?? addressOf(model);
    const topic = model.config['kafka.topic'];
    return {
        kind,
        name: model.name,
        type: model.type,
        state: line.state,
        counters: line.counters.snapshot(),
        events,
        ...(line.error === undefined ? {} : { error: line.error }),
        ...(address === undefined ? {} : { address }),
        ...(typeof topic === 'string' ? { topics: [topic] } : {}),
    };
}
function addressOf({ config }) {
    const host = config['hostname'] ?? config['bind'] ?? config['host'];
    const port = config['port'];
    if (typeof host === 'string' && port !== undefined)
        return `${host}:${String(port)}`;
    const servers = config['kafka.bootstrap.servers'];
    return typeof servers === 'string' ? servers : undefined;
}
//# sourceMappingURL=agent-status.js.map
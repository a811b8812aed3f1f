import { sharedPlaces } from './shared-places.js';
/** By the order of the rules. */
export function flowWarnings({ agents }, tables) {
    const warnings = [];
    for (const agent of agents)
        for (const rule of rules)
            rule(agent, ({ position }, path, message) => {
                const full = `${agent.name}.${path}`;
                warnings.push({ severity: 'warning', position, path: full, message });
            }, tables);
    return [...warnings, ...agents.flatMap((agent) => sharedPlaces(agent))];
}
/** They keep positions, so that with a durable channel every event is read exactly once. */
const replayable = new Set(['taildir', 'spooldir', 'kafka']);
/** Their clients are told that an event is accepted, and forget it. */
const answering = new Set(['avro', 'thrift', 'http']);
/** What they write is not kept by anyone. */
const forgetful = new Set(['logger', 'null']);
const memoryInDurableChain = (agent, warn, tables) => {
    for (const channel of agent.channels) {
        const definition = tables.channels.find(({ type }) => type === channel.type);
        const sink = sinksOf(agent, channel).find(({ type }) => !forgetful.has(type));
        if (definition?.durable !== false || sink === undefined)
            continue;
        const into = `${sink.type} sink "${sink.name}"`;
        const sources = sourcesInto(agent, channel);
        const kept = sources.find(({ type }) => replayable.has(type));
        const answered = sources.find(({ type }) => answering.has(type));
        if (kept !== undefined) {
            const between = `between ${kept.type} source "${kept.name}" and ${into}`;
            const fact = `${between} it makes of exactly once at least once`;
            warn(channel, `channels.${channel.name}`, `${fact}; type = file keeps it`);
        }
        else if (answered !== undefined) {
            const from = `${answered.type} source "${answered.name}"`;
            const fact = `what ${from} has accepted for ${into} is lost when the process ends`;
            warn(channel, `channels.${channel.name}`, `${fact}; type = file keeps it`);
        }
    }
};
const channelWithOneEnd = (agent, warn) => {
    for (const channel of agent.channels) {
        const hasSource = sourcesInto(agent, channel).length > 0;
        const hasSink = sinksOf(agent, channel).length > 0;
        const path = `channels.${channel.name}`;
        if (!hasSink && hasSource)
            warn(channel, path, 'no sink takes from it: it fills up, and its sources stop then');
        if (!hasSource && hasSink)
            warn(channel, path, 'no source puts into it: only what it holds is sent');
    }
};
const avroLoop = (agent, warn) => {
    for (const sink of agent.sinks.filter(({ type }) => type === 'avro' || type === 'thrift')) {
        const source = agent.sources.find(({ type, config, channels }) => type === sink.type &&
            config['port'] === sink.config['port'] &&
            isThisHost(String(sink.config['hostname'])) &&
            channels.includes(sink.channel));
        if (source === undefined)
            continue;
        const fact = `sends to source "${source.name}", from which its own channel is filled`;
        warn(sink, `sinks.${sink.name}`, `${fact}: events go round for ever`);
    }
};
const isThisHost = (host) => /^(?:localhost|127(?:\.\d+){3}|::1)$/i.test(host);
const httpRollsBack = (agent, warn) => {
    for (const sink of agent.sinks.filter(({ type }) => type === 'http')) {
        const { config } = sink;
        const rollsBack = config['rollback.200'] ?? config['rollback.2XX'] ?? config['defaultRollback'];
        if (rollsBack !== true)
            continue;
        const fact = "an answer of 200 rolls back, which is Flume's default: each event is sent for ever";
        warn(sink, `sinks.${sink.name}`, `${fact}; add rollback.2XX = false and backoff.2XX = false`);
    }
};
const tailByCommand = (agent, warn) => {
    for (const source of agent.sources.filter(({ type }) => type === 'exec')) {
        if (!/\btail\b.*\s(?:-\S*[fF]|--follow)/.test(String(source.config['command'])))
            continue;
        const fact = 'what `tail` reads while the agent is away is lost, or read twice';
        warn(source, `sources.${source.name}`, `${fact}; a taildir source keeps its position`);
    }
};
const mappingWithoutDefault = (agent, warn) => {
    for (const { name, selector } of agent.sources) {
        if (selector.type !== 'multiplexing' || selector.config['default'] !== undefined)
            continue;
        const fact = 'events whose header has another value, or none, are dropped';
        warn(selector, `sources.${name}.selector`, `${fact}; add default`);
    }
};
const rules = [
    memoryInDurableChain,
    channelWithOneEnd,
    avroLoop,
    httpRollsBack,
    tailByCommand,
    mappingWithoutDefault,
];
function sourcesInto(agent, { name }) {
    return agent.sources.filter(({ channels }) => channels.includes(name));
}
function sinksOf(agent, { name }) {
    return agent.sinks.filter(({ channel }) => channel === name);
}
//# sourceMappingURL=flow-warnings.js.map
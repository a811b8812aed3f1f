/** Which channels there are, and where each one's sinks deliver, as far as one file can tell. */
import { componentDirectory } from '../../agent/component-factory.js';
import { channelDirectories } from '../../channels/file/file-channel.js';
import { isLoopback } from '../../util/loopback.js';
/**
 * Receivers come before their senders: whoever reads in this order sees no event arrive early.
 * Backwards it is the order of the file, as far as that allows.
 */
export function channelPlaces(model) {
    const places = model.agents.flatMap((agent) => agent.channels.map((channel) => placeOf(model, agent, channel)));
    const ordered = new Set();
    const visiting = new Set();
    const visit = (place) => {
        if (ordered.has(place) || visiting.has(place))
            return;
        visiting.add(place);
        for (const sink of place.sinks)
            if (sink.to === 'sources')
                for (const receiver of places.filter((other) => isFedBy(other, sink.sources)))
                    visit(receiver);
        ordered.add(place);
    };
    places.toReversed().forEach(visit);
    return [...ordered];
}
export function isFedBy({ agent, model }, sources) {
    return sources.some((source) => source.agent === agent && source.model.channels.includes(model.name));
}
function placeOf(pipeline, agent, channel) {
    const directory = componentDirectory(pipeline.dataDir, agent.name, 'channel', channel.name);
    const config = channel.config;
    return {
        agent,
        model: channel,
        name: `${agent.name}.${channel.name}`,
        directories: channel.type === 'file' ? channelDirectories(config, directory) : undefined,
        sinks: agent.sinks
            .filter((sink) => sink.channel === channel.name)
            .map((sink) => sinkPlaceOf(pipeline, sink)),
    };
}
function sinkPlaceOf(pipeline, model) {
    const { broker } = pipeline;
    if (model.type === 'avro') {
        const sources = avroSourcesAt(pipeline, `${text(model, 'hostname')}:${text(model, 'port')}`);
        if (sources.length > 0)
            return { model, to: 'sources', sources };
    }
    if (model.type === 'kafka' && broker !== undefined) {
        const servers = model.config['kafka.bootstrap.servers'];
        const own = broker.listeners.flatMap(({ host, port, advertised }) => [
            { host, port },
            advertised ?? { host, port },
        ]);
        if (servers.some((server) => own.some((each) => isAddressOf(server, each))))
            return { model, to: 'topics' };
    }
    return { model, to: 'elsewhere' };
}
function avroSourcesAt({ agents }, address) {
    return agents.flatMap((agent) => agent.sources
        .filter(({ type, config }) => {
        const listening = { host: String(config['bind']), port: Number(config['port']) };
        return type === 'avro' && isAddressOf(address, listening);
    })
        .map((model) => ({ agent, model })));
}
function isAddressOf(address, { host, port }) {
    const colon = address.lastIndexOf(':');
    if (Number(address.slice(colon + 1)) !== port)
        return false;
    const asked = address.slice(0, colon);
    const isAny = host === '0.0.0.0' || host === '::';
    return isAny || asked === host || (isLoopback(asked) && isLoopback(host));
}
function text({ config }, key) {
    return String(config[key] ?? '');
}
//# sourceMappingURL=topology.js.map
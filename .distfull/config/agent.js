import { didYouMean } from '../util/did-you-mean.js';
import { readSinkGroups, readSinks } from './agent-sinks.js';
import { readSources } from './agent-sources.js';
import { dropUnusedChannels, fitsChannels, fitsItself } from './capacities.js';
import { readComponent } from './component.js';
import { warnOfKafkaLoops } from './kafka-loops.js';
import { listed } from './lists.js';
export const agentSections = ['sources', 'channels', 'sinks', 'sinkgroups', 'configfilters'];
/** Undefined when nothing of the agent can run. */
export async function readAgent(section, tables, report) {
    const scope = { section, tables, report };
    reportUnknownSections(section, report);
    const { path: name, position } = section;
    const channels = (await readChannels(scope)).filter((channel) => fitsItself(`${name}.channels`, channel, report));
    const sources = (await readSources(scope, channels)).filter((source) => fitsChannels(`${name}.sources`, source, named(channels, source.channels), report));
    const fittingSinks = (await readSinks(scope, channels)).filter((sink) => fitsChannels(`${name}.sinks`, sink, named(channels, [sink.channel]), report));
    const { sinks, sinkGroups } = await readSinkGroups(scope, fittingSinks);
    if (section.child('sources') === undefined && section.child('sinks') === undefined) {
        const fact = `agent "${name}" has no sources and no sinks`;
        report.fatal(position, name, `${fact}; add ${name}.sources and ${name}.sinks`);
    }
    const agent = { name, position, sources, channels, sinks, sinkGroups };
    warnOfKafkaLoops(agent, report);
    if (agent.sources.length === 0 && agent.sinks.length === 0) {
        const fact = `nothing of agent "${name}" can be run; mend what is dropped`;
        if (!report.failed)
            report.fatal(position, name, fact);
        return undefined;
    }
    // After an error a channel may only look unused.
    return report.failed ? agent : dropUnusedChannels(agent, report);
}
function named(channels, names) {
    return channels.filter(({ name }) => names.includes(name));
}
function reportUnknownSections(agent, report) {
    for (const [name, section] of agent.children) {
        if (agentSections.includes(name))
            continue;
        const remedy = didYouMean(name, agentSections) || `; sections: ${agentSections.join(', ')}`;
        report.error(section.position, section.path, `unknown section "${name}"${remedy}`);
    }
}
async function readChannels({ section, tables, report }) {
    const channels = [];
    for (const member of listed(section, 'channels', report)) {
        const kind = { kind: 'channel', definitions: tables.channels, common: [] };
        const channel = await readComponent(member.name, member.section, kind, report);
        if (channel !== undefined)
            channels.push(channel);
    }
    return channels;
}
//# sourceMappingURL=agent.js.map
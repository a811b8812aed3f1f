import { didYouMean, nearestTo } from '../util/did-you-mean.js';
import { channelsNamed, declaredNames } from './agent-scope.js';
import { readComponent } from './component.js';
import { listed, references } from './lists.js';
import { namesIn } from './section.js';
/** The sinks; one that cannot be used is left out. */
export async function readSinks(scope, channels) {
    const definitions = scope.tables.sinks;
    const kind = { kind: 'sink', definitions, common: ['channel'] };
    const sinks = [];
    for (const { name, section } of listed(scope.section, 'sinks', scope.report)) {
        const sink = await readComponent(name, section, kind, scope.report);
        const named = channelsNamed(scope, section, 'channel');
        if (named.length > 1) {
            const { position } = section.leaf('channel');
            const fact = `a sink takes one channel, found ${named.length}: ${named.join(' ')}`;
            scope.report.error(position, `${section.path}.channel`, fact);
        }
        const channel = named.find((candidate) => channels.some((other) => other.name === candidate));
        if (sink !== undefined && channel !== undefined)
            sinks.push({ ...sink, channel });
    }
    return sinks;
}
/**
 * The groups with their processors, and the sinks that run. As in Flume, the sinks of a group without
 * a usable processor do not; those of a group that names too few run on their own.
 */
export async function readSinkGroups(scope, sinks) {
    const groups = [];
    const groupOf = new Map();
    const idle = new Set();
    for (const group of listed(scope.section, 'sinkgroups', scope.report)) {
        const { name, section } = group;
        reportUnknownOptions(scope, section);
        const members = membersOf(scope, group, groupOf);
        const processor = await readProcessor(scope, section, members);
        const usable = members.filter((member) => sinks.some((sink) => sink.name === member));
        if (processor === undefined)
            for (const member of members)
                idle.add(member);
        else if (usable.length > 0) {
            warnOfChannels(group, sinks.filter((sink) => usable.includes(sink.name)), scope.report);
            groups.push({ name, sinks: usable, processor, position: section.position });
        }
    }
    return { sinkGroups: groups, sinks: sinks.filter((sink) => !idle.has(sink.name)) };
}
/** In Flume each sink keeps to its channel, so that failing over leaves what is in the other one. */
function warnOfChannels({ section: { position, path } }, sinks, report) {
    const channels = [...new Set(sinks.map(({ channel }) => channel))];
    if (channels.length < 2)
        return;
    const fact = `its sinks have different channels (${channels.join(', ')}), and all of them take from "${channels[0]}"`;
    report.warn(position, path, `${fact}; give them one channel, or no group`);
}
const groupOptions = ['sinks', 'processor'];
function reportUnknownOptions({ report }, group) {
    for (const [name, { position, path }] of group.without(new Set(groupOptions)).children) {
        const remedy = didYouMean(name, groupOptions) || `; options: ${groupOptions.join(', ')}`;
        report.error(position, path, `unknown option "${name}"${remedy}`);
    }
}
/** The group's sinks; `groupOf` says which ones earlier groups have. */
function membersOf({ section: agent, report }, { name, section }, groupOf) {
    const path = `${section.path}.sinks`;
    const leaf = section.leaf('sinks');
    if (leaf === undefined || leaf.empty) {
        report.error(section.position, path, `sink group "${name}" names no sinks; add ${path}`);
        return [];
    }
    const names = references(namesIn(leaf), path, 'sink', declaredNames(agent, 'sinks'), report);
    return names.filter((sink) => {
        const other = groupOf.get(sink);
        if (other !== undefined) {
            const fact = `sink "${sink}" is in group "${other}" already; a sink may be in one group`;
            report.error(leaf.position, path, fact);
            return false;
        }
        groupOf.set(sink, name);
        return true;
    });
}
async function readProcessor({ tables, report }, group, sinks) {
    const section = group.child('processor');
    const definitions = tables.sinkProcessors;
    if (section === undefined) {
        // A misspelt `processor` is reported already.
        if (nearestTo('processor', group.children.keys()) !== undefined)
            return undefined;
        const types = definitions.map(({ type }) => type).join(', ');
        const remedy = `add ${group.path}.processor.type, one of ${types}`;
        report.error(group.position, group.path, `sink group has no processor; ${remedy}`);
        return undefined;
    }
    const refersTo = { sinks };
    const kind = { kind: 'sink processor', definitions, common: [], refersTo };
    return readComponent('processor', section, kind, report);
}
//# sourceMappingURL=agent-sinks.js.map
import { channelsNamed } from './agent-scope.js';
import { readComponent } from './component.js';
import { listed } from './lists.js';
import { Section } from './section.js';
/** The sources with their interceptors and selectors; one that cannot be used is left out. */
export async function readSources(scope, channels) {
    const sources = [];
    for (const member of listed(scope.section, 'sources', scope.report)) {
        const source = await readSource(scope, member, channels);
        if (source !== undefined)
            sources.push(source);
    }
    return sources;
}
async function readSource(scope, { name, section }, channels) {
    const kind = {
        kind: 'source',
        definitions: scope.tables.sources,
        common: ['channels', 'selector', 'interceptors'],
    };
    // All parts are read before anything is given up, so that all their problems are seen.
    const source = await readComponent(name, section, kind, scope.report);
    const named = channelsNamed(scope, section, 'channels');
    const interceptors = await readInterceptors(scope, section);
    const usable = named.filter((channel) => channels.some((other) => other.name === channel));
    // What is wrong with a channel is told already; in Flume the selector then has none of the name.
    const selectable = scope.report.rigour === 'lenient' ? usable : named;
    const selector = await readSelector(scope, section, selectable);
    if (!source || !interceptors || !selector || usable.length === 0)
        return undefined;
    return { ...source, channels: usable, selector, interceptors };
}
/** In the order listed. One that is broken takes its source along, as in Flume. */
async function readInterceptors({ tables, report }, source) {
    const definitions = tables.interceptors;
    const kind = { kind: 'interceptor', definitions, common: [] };
    const models = [];
    const members = listed(source, 'interceptors', report);
    for (const { name, section } of members) {
        const interceptor = await readComponent(name, section, kind, report);
        if (interceptor !== undefined)
            models.push(interceptor);
    }
    return models.length === members.length ? models : undefined;
}
function readSelector({ tables, report }, source, channels) {
    const path = `${source.path}.selector`;
    const section = source.child('selector') ?? new Section(path, source.position, []);
    const kind = {
        kind: 'selector',
        definitions: tables.selectors,
        common: [],
        defaultType: 'replicating',
        refersTo: { channels },
    };
    return readComponent('selector', section, kind, report);
}
//# sourceMappingURL=agent-sources.js.map
import { sinkGroupsOf } from './sink-group.js';
/** `canReconfigure`: whether the running channel of this name can take other options over. */
export function changeBetween(before, after, canReconfigure = () => false) {
    const edited = unitsChange(before.channels, after.channels, essenceOf);
    const reconfigured = edited.entering.filter((channel) => {
        const old = edited.leaving.find(({ name }) => name === channel.name);
        return old?.type === channel.type && canReconfigure(channel.name);
    });
    const stay = new Set(reconfigured.map(({ name }) => name));
    const channels = {
        leaving: edited.leaving.filter(({ name }) => !stay.has(name)),
        entering: edited.entering.filter(({ name }) => !stay.has(name)),
    };
    const restarted = new Set([...channels.leaving, ...channels.entering].map(({ name }) => name));
    const isAttached = (names) => names.some((n) => restarted.has(n));
    return {
        channels,
        reconfigured,
        sinkGroups: unitsChange(sinkGroupsOf(before), sinkGroupsOf(after), sinkGroupEssence, ({ channel }) => isAttached([channel])),
        sources: unitsChange(before.sources, after.sources, sourceEssence, (source) => isAttached(source.channels)),
    };
}
/** Units of equal essence are the same one. */
function unitsChange(before, after, essence, mustRestart = () => false) {
    const textOf = (model) => JSON.stringify(essence(model));
    const olds = new Set(before.map(textOf));
    const news = new Set(after.map(textOf));
    return {
        leaving: before.filter((model) => mustRestart(model) || !news.has(textOf(model))),
        entering: after.filter((model) => mustRestart(model) || !olds.has(textOf(model))),
    };
}
function sinkGroupEssence({ sinks, channel, processor }) {
    return [channel, essenceOf(processor), sinks.map(essenceOf)];
}
function sourceEssence(source) {
    const { channels, selector, interceptors } = source;
    return [essenceOf(source), channels, essenceOf(selector), interceptors.map(essenceOf)];
}
/** Options in the order of their names: lines that change places change nothing. */
function essenceOf({ name, type, module, config }) {
    return [name, type, module, Object.entries(config).toSorted(([a], [b]) => (a < b ? -1 : 1))];
}
//# sourceMappingURL=model-change.js.map
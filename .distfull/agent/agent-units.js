import { changeBetween } from './model-change.js';
import { RunningChannel } from './running-channel.js';
import { RunningSinks } from './running-sinks.js';
import { RunningSource } from './running-source.js';
/**
 * Builds what the change brings. `model` has been checked. Rejects with ConfigError, and nothing has
 * happened then.
 */
export async function prepareChange(before, model, units, parts) {
    const named = new Map(units.channels.map((channel) => [channel.model.name, channel]));
    const takeOvers = new Map();
    for (const channel of model.channels) {
        const takeOver = await named.get(channel.name)?.reconfiguration(channel);
        if (takeOver !== undefined)
            takeOvers.set(channel.name, takeOver);
    }
    const change = changeBetween(before, model, (name) => takeOvers.has(name));
    const channels = [];
    for (const entering of change.channels.entering) {
        const channel = await RunningChannel.create(entering, parts);
        channels.push(channel);
        named.set(entering.name, channel);
    }
    const sinks = [];
    for (const group of change.sinkGroups.entering)
        sinks.push(await RunningSinks.create(group, { ...parts, channel: named.get(group.channel) }));
    const sources = [];
    for (const source of change.sources.entering) {
        const own = source.channels.map((name) => named.get(name));
        sources.push(await RunningSource.create(source, { ...parts, channels: own }));
    }
    const reconfigurations = change.reconfigured.map(({ name }) => takeOvers.get(name));
    const entering = { channels, sinks, sources };
    const leaving = leavingOf(change, units);
    return { model, leaving, entering, reconfigurations, moves: movesBetween(leaving, entering) };
}
function movesBetween(leaving, entering) {
    return entering.sources.flatMap((to) => {
        const from = leaving.sources.find(({ model }) => model.name === to.model.name);
        const isMoved = from?.channels.every((channel) => !to.channels.includes(channel));
        return isMoved === true ? [{ from: from, to }] : [];
    });
}
function leavingOf({ channels, sinkGroups, sources }, units) {
    const names = (models) => new Set(models.map(({ name }) => name));
    const [channelNames, sourceNames] = [names(channels.leaving), names(sources.leaving)];
    const sinkNames = names(sinkGroups.leaving.flatMap(({ sinks }) => sinks));
    return {
        channels: units.channels.filter(({ model }) => channelNames.has(model.name)),
        sinks: units.sinks.filter(({ group }) => sinkNames.has(group.sinks[0].name)),
        sources: units.sources.filter(({ model }) => sourceNames.has(model.name)),
    };
}
/** What runs after the change. */
export function unitsAfter({ leaving, entering }, units) {
    return {
        channels: after(units.channels, leaving.channels, entering.channels),
        sinks: after(units.sinks, leaving.sinks, entering.sinks),
        sources: after(units.sources, leaving.sources, entering.sources),
    };
}
function after(before, leaving, entering) {
    return [...before.filter((unit) => !leaving.includes(unit)), ...entering];
}
//# sourceMappingURL=agent-units.js.map
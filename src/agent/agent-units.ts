/** The running units of an agent, and how a change of its model becomes a change of them. */
import type { AgentModel } from '../config/model.js';
import type { Clock } from '../core/clock.js';
import type { Logger } from '../core/logger.js';
import type { ComponentFactory } from './component-factory.js';
import { changeBetween, type ModelChange } from './model-change.js';
import { RunningChannel } from './running-channel.js';
import { RunningSinks } from './running-sinks.js';
import { RunningSource } from './running-source.js';

export interface Units {
  readonly channels: readonly RunningChannel[];
  readonly sinks: readonly RunningSinks[];
  readonly sources: readonly RunningSource[];
}

/** Built, and not in effect yet. */
export interface PreparedChange {
  readonly model: AgentModel;
  readonly leaving: Units;
  readonly entering: Units;
  /** Bring other options of channels into effect that go on running. */
  readonly reconfigurations: readonly (() => void)[];
  /** Sources all of whose channels are others now. */
  readonly moves: readonly { readonly from: RunningSource; readonly to: RunningSource }[];
}

export interface UnitParts {
  readonly agent: string;
  readonly factory: ComponentFactory;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Builds what the change brings. `model` has been checked. Rejects with ConfigError, and nothing has
 * happened then.
 */
export async function prepareChange(
  before: AgentModel,
  model: AgentModel,
  units: Units,
  parts: UnitParts,
): Promise<PreparedChange> {
  const named = new Map(units.channels.map((channel) => [channel.model.name, channel]));
  const takeOvers = new Map<string, () => void>();
  for (const channel of model.channels) {
    const takeOver = await named.get(channel.name)?.reconfiguration(channel);
    if (takeOver !== undefined) takeOvers.set(channel.name, takeOver);
  }
  const change = changeBetween(before, model, (name) => takeOvers.has(name));
  const channels: RunningChannel[] = [];
  for (const entering of change.channels.entering) {
    const channel = await RunningChannel.create(entering, parts);
    channels.push(channel);
    named.set(entering.name, channel);
  }
  const sinks: RunningSinks[] = [];
  for (const group of change.sinkGroups.entering)
    sinks.push(await RunningSinks.create(group, { ...parts, channel: named.get(group.channel)! }));
  const sources: RunningSource[] = [];
  for (const source of change.sources.entering) {
    const own = source.channels.map((name) => named.get(name)!);
    sources.push(await RunningSource.create(source, { ...parts, channels: own }));
  }
  const reconfigurations = change.reconfigured.map(({ name }) => takeOvers.get(name)!);
  const entering = { channels, sinks, sources };
  const leaving = leavingOf(change, units);
  return { model, leaving, entering, reconfigurations, moves: movesBetween(leaving, entering) };
}

function movesBetween(leaving: Units, entering: Units): PreparedChange['moves'] {
  return entering.sources.flatMap((to) => {
    const from = leaving.sources.find(({ model }) => model.name === to.model.name);
    const isMoved = from?.channels.every((channel) => !to.channels.includes(channel));
    return isMoved === true ? [{ from: from!, to }] : [];
  });
}

function leavingOf({ channels, sinkGroups, sources }: ModelChange, units: Units): Units {
  const names = (models: readonly { readonly name: string }[]): Set<string> =>
    new Set(models.map(({ name }) => name));
  const [channelNames, sourceNames] = [names(channels.leaving), names(sources.leaving)];
  const sinkNames = names(sinkGroups.leaving.flatMap(({ sinks }) => sinks));
  return {
    channels: units.channels.filter(({ model }) => channelNames.has(model.name)),
    sinks: units.sinks.filter(({ group }) => sinkNames.has(group.sinks[0].name)),
    sources: units.sources.filter(({ model }) => sourceNames.has(model.name)),
  };
}

/** What runs after the change. */
export function unitsAfter({ leaving, entering }: PreparedChange, units: Units): Units {
  return {
    channels: after(units.channels, leaving.channels, entering.channels),
    sinks: after(units.sinks, leaving.sinks, entering.sinks),
    sources: after(units.sources, leaving.sources, entering.sources),
  };
}

function after<Unit>(
  before: readonly Unit[],
  leaving: readonly Unit[],
  entering: readonly Unit[],
): Unit[] {
  return [...before.filter((unit) => !leaving.includes(unit)), ...entering];
}

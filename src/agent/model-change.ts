/*
 * What a new configuration changes in a running agent. A unit is what is stopped and started as one:
 *
 *   channel      its type and options
 *   sink group   its processor, its sinks in their order, and its channel
 *   source       its type and options, its interceptors, its selector, and its channels
 *
 * A unit that is written the same goes on without a pause. A channel that is restarted takes what is
 * attached to it along; one that can take other options over while it runs takes nothing along. Where
 * something stands in the files does not count.
 */
import type { AgentModel, ComponentModel, SourceModel } from '../config/model.js';
import { sinkGroupsOf, type SinkGroup } from './sink-group.js';

export interface UnitsChange<Model> {
  readonly leaving: readonly Model[];
  readonly entering: readonly Model[];
}

export interface ModelChange {
  readonly channels: UnitsChange<ComponentModel>;
  /** Channels that take these options over while they run. */
  readonly reconfigured: readonly ComponentModel[];
  readonly sinkGroups: UnitsChange<SinkGroup>;
  readonly sources: UnitsChange<SourceModel>;
}

/** `canReconfigure`: whether the running channel of this name can take other options over. */
export function changeBetween(
  before: AgentModel,
  after: AgentModel,
  canReconfigure: (channel: string) => boolean = () => false,
): ModelChange {
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
  const isAttached = (names: readonly string[]): boolean => names.some((n) => restarted.has(n));
  return {
    channels,
    reconfigured,
    sinkGroups: unitsChange(
      sinkGroupsOf(before),
      sinkGroupsOf(after),
      sinkGroupEssence,
      ({ channel }) => isAttached([channel]),
    ),
    sources: unitsChange(before.sources, after.sources, sourceEssence, (source) =>
      isAttached(source.channels),
    ),
  };
}

/** Units of equal essence are the same one. */
function unitsChange<Model>(
  before: readonly Model[],
  after: readonly Model[],
  essence: (model: Model) => unknown[],
  mustRestart: (model: Model) => boolean = () => false,
): UnitsChange<Model> {
  const textOf = (model: Model): string => JSON.stringify(essence(model));
  const olds = new Set(before.map(textOf));
  const news = new Set(after.map(textOf));
  return {
    leaving: before.filter((model) => mustRestart(model) || !news.has(textOf(model))),
    entering: after.filter((model) => mustRestart(model) || !olds.has(textOf(model))),
  };
}

function sinkGroupEssence({ sinks, channel, processor }: SinkGroup): unknown[] {
  return [channel, essenceOf(processor), sinks.map(essenceOf)];
}

function sourceEssence(source: SourceModel): unknown[] {
  const { channels, selector, interceptors } = source;
  return [essenceOf(source), channels, essenceOf(selector), interceptors.map(essenceOf)];
}

/** Options in the order of their names: lines that change places change nothing. */
function essenceOf({ name, type, module, config }: ComponentModel): unknown[] {
  return [name, type, module, Object.entries(config).toSorted(([a], [b]) => (a < b ? -1 : 1))];
}

/** What an agent is to be made of, and its random edits. Every channel has a sink. */
import type { AgentModel, ComponentModel } from '#src/config/model.js';
import { agentModel, component } from '../../support/agent-model.js';
import { fileChannelDefaults } from '../../support/file-channel.js';
import type { Random } from '../../support/random.js';

export interface PlannedSource {
  readonly type: 'numbers' | 'clients';
  readonly paceMs: number;
  readonly isIntercepted: boolean;
  readonly channels: readonly string[];
}

export interface PlannedChannel {
  readonly type: 'memory' | 'file';
  readonly capacity: number;
}

export interface PlannedSink {
  readonly channel: string;
  readonly paceMs: number;
}

export interface Plan {
  readonly sources: ReadonlyMap<string, PlannedSource>;
  readonly channels: ReadonlyMap<string, PlannedChannel>;
  readonly sinks: ReadonlyMap<string, PlannedSink>;
  /** All sinks of these channels are one group each. */
  readonly grouped: ReadonlySet<string>;
}

export const firstPlan: Plan = {
  sources: new Map([
    ['r1', { type: 'numbers', paceMs: 50, isIntercepted: false, channels: ['c1', 'c2'] }],
    ['r2', { type: 'clients', paceMs: 30, isIntercepted: false, channels: ['c1'] }],
  ]),
  channels: new Map([
    ['c1', { type: 'memory', capacity: 40 }],
    ['c2', { type: 'file', capacity: 40 }],
  ]),
  sinks: new Map([
    ['k1', { channel: 'c1', paceMs: 20 }],
    ['k2', { channel: 'c2', paceMs: 60 }],
  ]),
  grouped: new Set(),
};

const channelNames = ['c1', 'c2', 'c3', 'c4'];
const paces = [10, 40, 90];
const capacities = [20, 40, 60];

/** A copy that an edit changes. */
class Draft implements Plan {
  readonly sources: Map<string, PlannedSource>;
  readonly channels: Map<string, PlannedChannel>;
  readonly sinks: Map<string, PlannedSink>;
  readonly grouped: Set<string>;
  readonly random: Random;
  readonly newName: (kind: string) => string;

  constructor(plan: Plan, random: Random, newName: (kind: string) => string) {
    this.sources = new Map(plan.sources);
    this.channels = new Map(plan.channels);
    this.sinks = new Map(plan.sinks);
    this.grouped = new Set(plan.grouped);
    this.random = random;
    this.newName = newName;
  }

  sinksOf(channel: string): string[] {
    return [...this.sinks].filter(([, sink]) => sink.channel === channel).map(([name]) => name);
  }

  someChannels(): string[] {
    const some = [...this.channels.keys()].filter(() => this.random.chance(0.5));
    return some.length > 0 ? some : [this.random.pick([...this.channels.keys()])];
  }
}

type Edit = (draft: Draft) => void;

const editSource =
  (change: (draft: Draft, source: PlannedSource) => Partial<PlannedSource>): Edit =>
  (draft) => {
    const name = draft.random.pick([...draft.sources.keys()]);
    const source = draft.sources.get(name)!;
    draft.sources.set(name, { ...source, ...change(draft, source) });
  };

const editChannel =
  (change: (draft: Draft, channel: PlannedChannel) => Partial<PlannedChannel>): Edit =>
  (draft) => {
    const name = draft.random.pick([...draft.channels.keys()]);
    const channel = draft.channels.get(name)!;
    draft.channels.set(name, { ...channel, ...change(draft, channel) });
  };

const editSink =
  (change: (draft: Draft, sink: PlannedSink) => Partial<PlannedSink>): Edit =>
  (draft) => {
    const name = draft.random.pick([...draft.sinks.keys()]);
    const sink = draft.sinks.get(name)!;
    draft.sinks.set(name, { ...sink, ...change(draft, sink) });
  };

const addSink = (draft: Draft, channel: string): void => {
  draft.sinks.set(draft.newName('k'), { channel, paceMs: draft.random.pick(paces) });
};

const edits: readonly Edit[] = [
  editSource(({ random }) => ({ paceMs: random.pick(paces) })),
  // Not of one that reads again: where its channels stand apart, an edit is possibly doubled.
  editSource(({ random }, { type }) => ({
    isIntercepted: type === 'clients' && random.chance(0.5),
  })),
  editSource((draft) => ({ channels: draft.someChannels() })),
  (draft) => {
    const type = draft.random.pick(['numbers', 'clients'] as const);
    const channels = draft.someChannels();
    const source = { type, paceMs: draft.random.pick(paces), isIntercepted: false, channels };
    if (draft.sources.size < 4) draft.sources.set(draft.newName('r'), source);
  },
  (draft) => {
    const name = draft.random.pick([...draft.sources.keys()]);
    if (draft.sources.size > 1) draft.sources.delete(name);
  },
  editChannel(({ random }) => ({ capacity: random.pick(capacities) })),
  editChannel((_, { type }) => ({ type: type === 'file' ? 'memory' : 'file' })),
  (draft) => {
    const name = channelNames.find((one) => !draft.channels.has(one));
    if (name === undefined) return;
    const type = draft.random.pick(['memory', 'file'] as const);
    draft.channels.set(name, { type, capacity: draft.random.pick(capacities) });
    addSink(draft, name);
  },
  (draft) => {
    if (draft.channels.size === 1) return;
    const gone = draft.random.pick([...draft.channels.keys()]);
    draft.channels.delete(gone);
    for (const sink of draft.sinksOf(gone)) draft.sinks.delete(sink);
    for (const [name, source] of draft.sources) {
      const channels = source.channels.filter((channel) => channel !== gone);
      draft.sources.set(name, {
        ...source,
        channels: channels.length > 0 ? channels : draft.someChannels(),
      });
    }
  },
  editSink(({ random }) => ({ paceMs: random.pick(paces) })),
  editSink((draft, { channel }) =>
    draft.sinksOf(channel).length > 1 ? { channel: draft.someChannels()[0]! } : {},
  ),
  (draft) => addSink(draft, draft.random.pick([...draft.channels.keys()])),
  (draft) => {
    const name = draft.random.pick([...draft.sinks.keys()]);
    if (draft.sinksOf(draft.sinks.get(name)!.channel).length > 1) draft.sinks.delete(name);
  },
  (draft) => {
    const channel = draft.random.pick([...draft.channels.keys()]);
    if (!draft.grouped.delete(channel)) draft.grouped.add(channel);
  },
];

export function edited(plan: Plan, random: Random, newName: (kind: string) => string): Plan {
  const draft = new Draft(plan, random, newName);
  for (let n = random.below(4); n >= 0; n--) random.pick(edits)(draft);
  return draft;
}

/** Nothing comes any more, and whatever lies in a file channel can leave. */
export function ending(plan: Plan): Plan {
  const channels = new Map<string, PlannedChannel>();
  const sinks = new Map<string, PlannedSink>();
  for (const name of channelNames) {
    channels.set(name, { type: 'file', capacity: 60 });
    sinks.set(`last-${name}`, { channel: name, paceMs: 10 });
  }
  return { ...plan, sources: new Map(), channels, sinks, grouped: new Set() };
}

export function modelOf(plan: Plan, line: number): AgentModel {
  const at = (name: string, type: string, config: object = {}): ComponentModel =>
    component(name, type, { ...config }, line);
  return agentModel({
    sources: Array.from(plan.sources, ([name, { type, paceMs, isIntercepted, channels }]) => ({
      ...at(name, type, { paceMs, channels }),
      interceptors: isIntercepted ? [at('i1', 'pass')] : [],
      channels,
    })),
    channels: Array.from(plan.channels, ([name, { type, capacity }]) =>
      at(name, type, channelConfig(name, type, capacity)),
    ),
    sinks: Array.from(plan.sinks, ([name, { channel, paceMs }]) => ({
      ...at(name, 'ledger', { paceMs, channel }),
      channel,
    })),
    sinkGroups: [...plan.grouped].flatMap((channel) => {
      const sinks = [...plan.sinks].filter(([, sink]) => sink.channel === channel);
      const processor = at(`g-${channel}`, 'turns');
      const names = sinks.map(([name]) => name);
      return names.length > 1 ? [{ name: `g-${channel}`, sinks: names, processor }] : [];
    }),
  });
}

function channelConfig(name: string, type: string, capacity: number): object {
  const common = { capacity, transactionCapacity: 10, 'keep-alive': 3 };
  if (type === 'memory') return { ...common, byteCapacityBufferPercentage: 20 };
  const [checkpointDir, dataDirs] = [`/${name}/checkpoint`, [`/${name}/data`]];
  return { ...fileChannelDefaults, ...common, checkpointDir, dataDirs };
}

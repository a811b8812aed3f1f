/** Two agents, `one.a ▸ next ▸ two.b`, for equations over accounts that a test makes up. */
import type { SinkLetters } from '#src/cli/audit/accounts.js';
import type { ChannelAccount } from '#src/cli/audit/channel-account.js';
import { HourCounts } from '#src/cli/audit/hour-counts.js';
import type { ChannelPlace } from '#src/cli/audit/topology.js';
import type { AgentModel, ComponentModel, SinkModel, SourceModel } from '#src/config/model.js';
import { IntervalSet } from '#src/core/interval-set.js';
import type { OriginRange } from '#src/core/provenance.js';
import { Tallies } from '#src/core/tallies.js';
import { OriginLedger } from '#src/channels/origin-ledger.js';

const position = { file: 'pipeline.yaml', line: 1 };

function component(name: string, type: string): ComponentModel {
  return { name, type, config: {}, position };
}

function agent(name: string, channel: string, source: string, sink: string): AgentModel {
  const sources: SourceModel[] = [
    {
      ...component(source, source === 'in' ? 'avro' : 'taildir'),
      channels: [channel],
      selector: component('selector', 'replicating'),
      interceptors: [],
    },
  ];
  const sinks: SinkModel[] = [{ ...component(sink, 'avro'), channel }];
  const channels = [component(channel, 'file')];
  return { name, position, sources, channels, sinks, sinkGroups: [] };
}

export interface AuditedFlow {
  readonly placeOfA: ChannelPlace;
  readonly placeOfB: ChannelPlace;
}

export function auditedFlow(): AuditedFlow {
  const one = agent('one', 'a', 's', 'next');
  const two = agent('two', 'b', 'in', 'out');
  const sources = [{ agent: two, model: two.sources[0]! }];
  const placeOf = (owner: AgentModel, sinks: ChannelPlace['sinks']): ChannelPlace => {
    const model = owner.channels[0]!;
    const directories = { checkpoint: `/${model.name}/checkpoint`, data: [`/${model.name}/data`] };
    return { agent: owner, model, name: `${owner.name}.${model.name}`, directories, sinks };
  };
  return {
    placeOfA: placeOf(one, [{ model: one.sinks[0]!, to: 'sources', sources }]),
    placeOfB: placeOf(two, [{ model: two.sinks[0]!, to: 'elsewhere' }]),
  };
}

export const noLetters: SinkLetters = {
  counts: new HourCounts(0),
  positions: new Map(),
  forgotten: 0,
};

/** The account of a channel that took these ranges, all of it delivered but `waiting`. */
export function accountOf(
  id: string,
  ranges: readonly OriginRange[],
  parts: Partial<ChannelAccount> = {},
): ChannelAccount {
  const ledger = new OriginLedger();
  ledger.apply(ranges, 1);
  const received = new HourCounts(0);
  for (const { origin, hour, read } of ranges) received.add(origin, hour, read);
  return {
    ids: [id],
    isRunning: false,
    sums: ledger.audit,
    waiting: new HourCounts(0),
    received,
    tallies: new Tallies().snapshot(),
    missing: [],
    miscounted: [],
    known: new Map(
      [...ledger.positions].map(([origin, { known }]) => [origin, known as IntervalSet]),
    ),
    paths: new Map(),
    ...parts,
  };
}

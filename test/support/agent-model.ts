import type { AgentModel, ComponentModel, SinkModel, SourceModel } from '#src/config/model.js';

export function component(
  name: string,
  type: string,
  config: ComponentModel['config'] = {},
  line = 1,
): ComponentModel {
  return { name, type, config, position: { file: 'test.yaml', line } };
}

type SourceParts = Omit<SourceModel, 'selector' | 'interceptors'> & Partial<SourceModel>;
type GroupParts = Omit<AgentModel['sinkGroups'][number], 'position'>;

export interface AgentModelParts {
  readonly name?: string;
  /** Replicating, without interceptors, unless they say otherwise. */
  readonly sources?: readonly SourceParts[];
  readonly channels?: readonly ComponentModel[];
  readonly sinks?: readonly SinkModel[];
  readonly sinkGroups?: readonly GroupParts[];
}

export function agentModel({
  name = 'a1',
  sources = [],
  channels = [],
  sinks = [],
  sinkGroups = [],
}: AgentModelParts): AgentModel {
  const position = { file: 'test.yaml', line: 1 };
  return {
    name,
    position,
    sources: sources.map((source) => ({
      selector: component('selector', 'replicating'),
      interceptors: [],
      ...source,
    })),
    channels,
    sinks,
    sinkGroups: sinkGroups.map((group) => ({ ...group, position })),
  };
}

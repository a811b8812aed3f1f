/**
 * The pipeline as a graph: agents' components, topics and queries as nodes, in blocks that are laid
 * out left to right in the direction of the flow.
 */
import type {
  AgentStatus,
  ComponentStatus,
  PipelineStatus,
  QueryStatus,
} from '../../core/status.js';

export interface FlowNode {
  readonly id: string;
  readonly kind: 'source' | 'channel' | 'sink' | 'topic' | 'query';
  readonly name: string;
  readonly type: string;
  /** Cumulative. */
  readonly events: number;
  readonly fill?: { readonly events: number; readonly capacityEvents: number } | undefined;
  readonly lag?: number;
  /** Of a sink that writes several at a time. */
  readonly openFiles?: number | undefined;
  readonly state: string;
  readonly error?: string | undefined;
}

export interface FlowBlock {
  readonly id: string;
  readonly title: string;
  /** Left to right, each top to bottom. */
  readonly columns: readonly (readonly FlowNode[])[];
}

export interface FlowEdge {
  readonly from: string;
  readonly to: string;
}

export interface Flow {
  /** Blocks by level, left to right. */
  readonly levels: readonly (readonly FlowBlock[])[];
  readonly edges: readonly FlowEdge[];
}

interface Placed {
  readonly agent: AgentStatus;
  readonly component: ComponentStatus;
}

/** With more cards in its tallest column the graph cannot be taken in. */
const topicsMax = 12;

export function flowOf(status: PipelineStatus): Flow {
  const placed = status.agents.flatMap((agent) =>
    agent.components.map((component) => ({ agent, component })),
  );
  const topics = topicNodes(status);
  const queries = status.queries.map(queryNode);
  const blocks = [
    ...status.agents.map(agentBlock),
    { id: 'topics', title: 'broker', columns: [topics] },
    { id: 'queries', title: 'aggregator', columns: [queries] },
  ].filter(({ columns }) => columns.some((column) => column.length > 0));
  const edges = [
    ...status.agents.flatMap(({ name, edges: inner }) =>
      inner.map(({ from, to }) => ({ from: `${name}/${from}`, to: `${name}/${to}` })),
    ),
    ...hops(placed),
    ...topicEdges(placed),
    ...status.queries.map(({ name, topic }) => ({ from: `topic ${topic}`, to: `query ${name}` })),
  ];
  return { levels: levelsOf(blocks, edges), edges };
}

function idOf(agent: AgentStatus, component: ComponentStatus): string {
  return `${agent.name}/${component.name}`;
}

/** Whether events enter the pipeline here: a source that no other agent's sink feeds. */
export function isEntry(agent: AgentStatus, component: ComponentStatus, flow: Flow): boolean {
  if (component.kind !== 'source') return false;
  const id = idOf(agent, component);
  return !flow.edges.some(({ to }) => to === id);
}

function agentBlock(agent: AgentStatus): FlowBlock {
  const column = (kind: ComponentStatus['kind']): FlowNode[] =>
    agent.components
      .filter((component) => component.kind === kind)
      .map(({ name, type, events, fill, state, error, counters }) => ({
        id: `${agent.name}/${name}`,
        kind,
        name,
        type,
        events,
        fill,
        state,
        error,
        openFiles: counters['OpenFileCount'],
      }));
  const columns = (['source', 'channel', 'sink'] as const).map(column);
  return { id: agent.name, title: agent.name, columns: columns.filter(({ length }) => length > 0) };
}

/** Topics that nothing of the pipeline reads or writes are left to the table of topics, if many. */
function topicNodes(status: PipelineStatus): FlowNode[] {
  const described = new Map(status.broker?.topics.map((topic) => [topic.name, topic]));
  const used = [
    ...status.agents.flatMap(({ components }) => components.flatMap(({ topics = [] }) => topics)),
    ...status.queries.map(({ topic }) => topic),
  ];
  const others = described.size > topicsMax ? [] : described.keys();
  return [...new Set([...others, ...used])].map((name) => {
    const partitions = described.get(name)?.partitions ?? [];
    const events = partitions.reduce((sum, { endOffset }) => sum + endOffset, 0);
    const count = partitions.length === 1 ? '1 partition' : `${partitions.length} partitions`;
    const type = partitions.length === 0 ? 'elsewhere' : count;
    return { id: `topic ${name}`, kind: 'topic', name, type, events, state: 'running' };
  });
}

function queryNode({ name, table, rowsRead, lag, error }: QueryStatus): FlowNode {
  const id = `query ${name}`;
  const state = error === undefined ? 'running' : 'failed';
  return { id, kind: 'query', name, type: table, events: rowsRead, lag, state, error };
}

/** From a sink to the source that listens where it connects. */
function hops(placed: readonly Placed[]): FlowEdge[] {
  // The address of a Kafka component is its broker's, and the topic stands between.
  const direct = placed.filter(({ component }) => component.topics === undefined);
  const sources = direct.filter(({ component }) => component.kind === 'source');
  return direct.flatMap(({ agent, component: sink }) => {
    if (sink.kind !== 'sink' || sink.address === undefined) return [];
    return sources
      .filter(({ component }) => listensAt(component.address, sink.address!))
      .map((next) => ({ from: idOf(agent, sink), to: idOf(next.agent, next.component) }));
  });
}

function listensAt(listening: string | undefined, address: string): boolean {
  if (listening === undefined) return false;
  const plain = (text: string): string => text.replace('localhost', '127.0.0.1');
  const anyHost = /^(0\.0\.0\.0|\[?::\]?):/;
  return (
    plain(listening) === plain(address) ||
    (anyHost.test(listening) && listening.replace(anyHost, ':') === address.replace(/^.*:/, ':'))
  );
}

function topicEdges(placed: readonly Placed[]): FlowEdge[] {
  return placed.flatMap(({ agent, component }) =>
    (component.topics ?? []).map((topic) => {
      const [here, there] = [idOf(agent, component), `topic ${topic}`];
      return component.kind === 'sink' ? { from: here, to: there } : { from: there, to: here };
    }),
  );
}

/** A block stands right of every block that feeds it. */
function levelsOf(blocks: readonly FlowBlock[], edges: readonly FlowEdge[]): FlowBlock[][] {
  const blockOf = new Map(
    blocks.flatMap((block) => block.columns.flat().map(({ id }) => [id, block] as const)),
  );
  const feeders = (block: FlowBlock): FlowBlock[] =>
    edges
      .filter(({ to }) => blockOf.get(to) === block)
      .map(({ from }) => blockOf.get(from))
      .filter((from) => from !== undefined && from !== block) as FlowBlock[];
  const levels = new Map<FlowBlock, number>();
  const levelOf = (block: FlowBlock, path: readonly FlowBlock[]): number => {
    // A loop (a topic read and written by one agent) ends where it comes back.
    if (path.includes(block)) return -1;
    const known = levels.get(block);
    if (known !== undefined) return known;
    const before = feeders(block).map((feeder) => levelOf(feeder, [...path, block]));
    const level = Math.max(-1, ...before) + 1;
    levels.set(block, level);
    return level;
  };
  const rows: FlowBlock[][] = [];
  for (const block of blocks) (rows[levelOf(block, [])] ??= []).push(block);
  return rows.filter((row) => row !== undefined);
}

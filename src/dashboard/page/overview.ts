/** The top of the page: name, health, problems and totals. */
import type { BrokerStatus, PipelineStatus } from '../../core/status.js';
import { byId, element, redraw } from './dom.js';
import { isEntry } from './flow-model.js';
import type { Flow } from './flow-model.js';
import { formatBytes, formatBytesRate, formatCount, formatDuration, formatRate } from './format.js';
import type { Snapshots } from './snapshots.js';

interface Problem {
  readonly where: string;
  readonly what: string;
  readonly isFailure: boolean;
}

export function showOverview(status: PipelineStatus, flow: Flow, snapshots: Snapshots): void {
  document.title = `${status.name} · Tailrace`;
  const age = formatDuration(status.timeMs - status.startedMs);
  byId('pipeline-name').textContent = `${status.name} · up ${age}${reloadsOf(status)}`;
  showHealth(problemsOf(status));
  byId('pipeline').hidden = status.agents.length === 0;
  showTotals(status, flow, snapshots);
}

/** ` · reloaded 3 times, 5m ago`, or nothing. */
function reloadsOf({ configuration, timeMs }: PipelineStatus): string {
  if (configuration?.lastReloadMs === undefined) return '';
  const age = formatDuration(Math.max(0, timeMs - configuration.lastReloadMs));
  return ` · reloaded ${formatCount(configuration.reloads)} times, ${age} ago`;
}

function showHealth(problems: readonly Problem[]): void {
  const isFailing = problems.some((problem) => problem.isFailure);
  const word = isFailing ? 'failing' : 'degraded';
  const health = byId('health');
  health.textContent = problems.length === 0 ? 'healthy' : word;
  health.dataset['state'] = health.textContent;
  const list = byId('problems');
  list.hidden = problems.length === 0;
  redraw(list, problems, () =>
    problems.map(({ where, what }) => element('li', '', element('b', '', where), ` ${what}`)),
  );
}

function problemsOf(status: PipelineStatus): Problem[] {
  const { stages, configuration, agents, queries } = status;
  const reason = (state: string, error: string | undefined): string =>
    error === undefined ? state : `${state}: ${error}`;
  return [
    ...stages
      .filter(({ state }) => state === 'failed' || state === 'restarting')
      .map((stage) => ({
        where: `stage ${stage.name}`,
        what: reason(stage.state, stage.error),
        isFailure: stage.state === 'failed',
      })),
    ...(configuration?.problem === undefined
      ? []
      : [{ where: 'configuration', what: configuration.problem, isFailure: false }]),
    ...agents.flatMap((agent) =>
      agent.components
        .filter(({ state, error }) => error !== undefined || state === 'failed')
        .map(({ kind, name, state, error }) => ({
          where: `${agent.name}: ${kind} ${name}`,
          what: reason(state, error),
          isFailure: state === 'failed',
        })),
    ),
    ...queries
      .filter(({ error }) => error !== undefined)
      .map(({ name, error }) => ({ where: `query ${name}`, what: error!, isFailure: true })),
  ];
}

type Tile = readonly [label: string, value: string, detail: string, className?: string];

function showTotals(status: PipelineStatus, flow: Flow, snapshots: Snapshots): void {
  const isBrokerAlone = status.agents.length === 0 && status.queries.length === 0;
  const memory: Tile = ['Memory', formatBytes(status.memoryRssBytes), 'resident'];
  const tiles = isBrokerAlone
    ? [...brokerTiles(status.broker, snapshots), memory]
    : [...pipelineTiles(status, flow, snapshots), memory];
  redraw(byId('totals'), tiles, () =>
    tiles.map(([label, value, detail, className = '']) =>
      element(
        'div',
        `tile ${className}`,
        element('div', 'label', label),
        element('div', 'value', value),
        element('div', 'muted', detail),
      ),
    ),
  );
}

function brokerTiles(broker: BrokerStatus | undefined, snapshots: Snapshots): Tile[] {
  type Partition = BrokerStatus['topics'][number]['partitions'][number];
  const total = (of: BrokerStatus | undefined, count: (partition: Partition) => number): number =>
    sum((of?.topics ?? []).flatMap(({ partitions }) => partitions.map(count)));
  const rate = (count: (partition: Partition) => number): number =>
    snapshots.rate((at) => total(at.broker, count));
  const records = total(broker, ({ startOffset, endOffset }) => endOffset - startOffset);
  const groups = broker?.groups ?? [];
  const lag = sum(groups.flatMap(({ offsets }) => offsets.map((each) => each.lag)));
  return [
    [
      'In',
      formatRate(rate(({ endOffset }) => endOffset)),
      `${formatBytesRate(rate(({ appendedBytes }) => appendedBytes))}`,
    ],
    ['Out', formatBytesRate(rate(({ readBytes }) => readBytes)), 'read by consumers'],
    [
      'Stored',
      formatBytes(total(broker, ({ sizeBytes }) => sizeBytes)),
      `${formatCount(records)} records`,
    ],
    [
      'Lag',
      formatCount(lag),
      groups.length === 1 ? 'of 1 group' : `of ${formatCount(groups.length)} groups`,
    ],
  ];
}

function pipelineTiles(status: PipelineStatus, flow: Flow, snapshots: Snapshots): Tile[] {
  const collected = (at: PipelineStatus): number =>
    sum(
      at.agents.flatMap((agent) =>
        agent.components
          .filter((component) => isEntry(agent, component, flow))
          .map(({ events }) => events),
      ),
    );
  const components = status.agents.flatMap((agent) => agent.components);
  const waiting = sum(components.map(({ fill }) => fill?.events ?? 0));
  const read = (at: PipelineStatus): number => sum(at.queries.map(({ rowsRead }) => rowsRead));
  const late = sum(status.queries.map(({ rowsLate }) => rowsLate));
  const { count: dead } = status.deadLetters;
  return [
    [
      'Collected',
      formatRate(snapshots.rate(collected)),
      `${formatCount(collected(status))} events`,
    ],
    ['In channels', formatCount(waiting), 'events wait'],
    ['Counted', formatRate(snapshots.rate(read)), `${formatCount(read(status))} rows`],
    ['Lag', formatCount(sum(status.queries.map(({ lag }) => lag))), 'records to read'],
    ['Late', formatCount(late), 'rows after their window', late > 0 ? 'warn' : ''],
    ['Dead letters', formatCount(dead), 'kept with their reason', dead > 0 ? 'warn' : ''],
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

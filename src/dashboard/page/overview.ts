/** The top of the page: name, health, problems and totals. */
import type { PipelineStatus } from '../../core/status.js';
import { byId, element, redraw } from './dom.js';
import { isEntry } from './flow-model.js';
import type { Flow } from './flow-model.js';
import { formatBytes, formatCount, formatDuration, formatRate } from './format.js';
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

function showTotals(status: PipelineStatus, flow: Flow, snapshots: Snapshots): void {
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
  const tiles: [label: string, value: string, detail: string, className?: string][] = [
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
    ['Memory', formatBytes(status.memoryRssBytes), 'resident'],
  ];
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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

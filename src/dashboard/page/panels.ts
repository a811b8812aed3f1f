/** Below the graph: queries, and dead letters. */
import type { OutputStatus, PipelineStatus, QueryStatus } from '../../core/status.js';
import { byId, element, redraw, tableHead } from './dom.js';
import { formatCount, formatDateTime, formatDuration } from './format.js';

export function showQueries({ queries, timeMs }: PipelineStatus): void {
  byId('queries').hidden = queries.length === 0;
  const list = byId('query-list');
  redraw(
    list,
    queries.map(({ name, sql, table, topic }) => [name, sql, table, topic]),
    () => queries.map(queryCard),
  );
  for (const [i, query] of queries.entries()) {
    const card = list.children[i]!;
    const numbers = card.querySelector('dl')!;
    redraw(numbers, [query, timeMs], () => numbersOf(query, timeMs));
    card.querySelector('.error')!.textContent = query.error ?? query.paused ?? '';
    const outputs = card.querySelector('ul')!;
    redraw(outputs, query.outputs, () => (query.outputs ?? []).map(outputItem));
  }
}

function queryCard({ name, sql, table, topic }: QueryStatus): HTMLElement {
  return element(
    'article',
    '',
    element('h3', '', name),
    element('p', 'muted', `table ${table} on topic ${topic}`),
    element('p', 'error'),
    element('dl', 'numbers'),
    element('ul', 'outputs'),
    element('details', '', element('summary', '', 'SQL'), element('pre', '', sql.trim())),
  );
}

function outputItem(output: OutputStatus): HTMLElement {
  const { type, place, isForLateRows, deliveredRows, waitingRows, error } = output;
  const rows = isForLateRows === true ? 'late rows' : 'rows';
  const counts = `${formatCount(deliveredRows)} ${rows} delivered, ${formatCount(waitingRows)} wait`;
  const item = element('li', '', element('b', '', `${type} ${place}`), ` ${counts}`);
  if (error !== undefined) item.append(element('span', 'error', ` ${error}`));
  return item;
}

function numbersOf(query: QueryStatus, nowMs: number): HTMLElement[] {
  const { watermarkMs, lastCheckpointMs } = query;
  const ago =
    lastCheckpointMs === undefined ? 'none yet' : `${formatDuration(nowMs - lastCheckpointMs)} ago`;
  const numbers: [name: string, value: string, className?: string][] = [
    ['watermark', watermarkMs === undefined ? 'none yet' : `${formatDateTime(watermarkMs)} UTC`],
    ['behind the clock', watermarkMs === undefined ? '–' : formatDuration(nowMs - watermarkMs)],
    ['lag', formatCount(query.lag)],
    ['read', formatCount(query.rowsRead)],
    ['in windows', formatCount(query.rowsInWindows)],
    ['filtered', formatCount(query.rowsFiltered)],
    ['late', formatCount(query.rowsLate), query.rowsLate > 0 ? 'warn' : ''],
    ['dead letters', formatCount(query.rowsDeadLettered), query.rowsDeadLettered > 0 ? 'warn' : ''],
    ['open windows', formatCount(query.openWindows)],
    ['checkpoint', `${formatCount(query.checkpoints)}, ${ago}`],
  ];
  return numbers.map(([name, value, className]) =>
    element('div', className, element('dt', '', name), element('dd', '', value)),
  );
}

export function showDeadLetters({ deadLetters, agents, queries }: PipelineStatus): void {
  const { count, recent } = deadLetters;
  byId('dead-letters').hidden = count === 0 && agents.length === 0 && queries.length === 0;
  byId('dead-count').textContent = count === 0 ? 'none' : `${formatCount(count)} in all`;
  redraw(byId('dead-table'), recent, () => {
    if (recent.length === 0) return [];
    const rows = recent.map(({ timeMs, component, reason, body }) =>
      element(
        'tr',
        'first',
        element('td', 'time', formatDateTime(timeMs)),
        element('td', '', component),
        element('td', 'text', reason),
        element('td', 'body', element('code', '', body)),
      ),
    );
    const head = tableHead('time (UTC)', 'component', 'reason', 'record');
    return [head, element('tbody', '', ...rows)];
  });
}

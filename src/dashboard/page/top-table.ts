import type { ResultColumn, ResultRow, ResultValue } from '../../core/status.js';
import type { TopRows } from '../results-view.js';
import { element } from './dom.js';
import { formatDateTime, formatValue } from './format.js';

/** Rows of one window, with a bar for the value they are sorted by. */
export function topTable(top: TopRows, by: string, sortBy: (column: string) => void): Node[] {
  const summedOver = top.groupingSets[top.set ?? -1]?.summedOver ?? [];
  const shown = top.columns.flatMap((column, index) => {
    const isOfSet = column.role === 'group' && !summedOver.includes(column.name);
    return isOfSet || column.role === 'value' ? [{ column, index }] : [];
  });
  const head = element('tr', '', ...shown.map(({ column }) => headCell(column, by, sortBy)));
  const sortIndex = top.columns.findIndex(({ name }) => name === by);
  const largest = Math.max(1, ...top.rows.map((row) => Number(row.values[sortIndex] ?? 0)));
  const row = (result: ResultRow, className: string): HTMLTableRowElement => {
    const { summedOver = [] } = top.groupingSets[result.groupingSet] ?? {};
    const cells = shown.map(({ column, index }) =>
      bodyCell(column, result.values[index] ?? null, summedOver.includes(column.name)),
    );
    return element('tr', className, ...cells);
  };
  const ranked = top.rows.map((result) => {
    const made = row(result, '');
    made.firstElementChild!.prepend(shareBar(Number(result.values[sortIndex] ?? 0) / largest));
    return made;
  });
  const overall = top.overall === undefined ? [] : [row(top.overall, 'overall')];
  const body = element('tbody', '', ...overall, ...ranked);
  return [element('thead', '', head), body];
}

function headCell(column: ResultColumn, by: string, sortBy: (column: string) => void): HTMLElement {
  if (column.role !== 'value') return element('th', '', column.name);
  const button = element('button', '', column.name);
  button.addEventListener('click', () => sortBy(column.name));
  const cell = element('th', 'number', button);
  cell.ariaSort = column.name === by ? 'descending' : 'none';
  return cell;
}

function bodyCell(column: ResultColumn, value: ResultValue, isAll: boolean): HTMLElement {
  const isTime = column.type === 'timestamp' && typeof value === 'number';
  const text = isTime ? formatDateTime(value) : formatValue(value);
  const cell = element('td', column.type === 'number' ? 'number' : 'text');
  if (value === null) cell.append(element('em', 'muted', isAll ? 'all' : 'NULL'));
  else cell.append(element('span', 'value', text));
  cell.title = text;
  return cell;
}

function shareBar(share: number): HTMLElement {
  const bar = element('div', 'share');
  bar.style.width = `${Math.max(0, share) * 100}%`;
  return bar;
}

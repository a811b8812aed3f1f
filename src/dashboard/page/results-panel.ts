import type { PipelineStatus, QueryStatus } from '../../core/status.js';
import type { Series, SeriesPoint, TopRows } from '../results-view.js';
import { byId, element, redraw } from './dom.js';
import { formatCount, formatWindow } from './format.js';
import { SeriesChart } from './series-chart.js';
import { topTable } from './top-table.js';

const windowsShown = 1_000;
/** A change is mostly in these. Late rows revise older ones: now and then all are read again. */
const newestWindows = 5;
const loadsBetweenAll = 30;
const rowsShown = 20;
/** After a refusal the server is asked again. */
const refusedMs = 5_000;
const latest = 'latest';

/**
 * Chart and top rows of one query, which a tab chooses. Asks the server only when results have
 * changed.
 */
export class ResultsPanel {
  readonly #chart = new SeriesChart(byId('series'), (window) => this.#pick(window));
  readonly #picker = byId<HTMLSelectElement>('window-picker');
  readonly #setPicker = byId<HTMLSelectElement>('set-picker');
  #queries: readonly QueryStatus[] = [];
  #query = '';
  #sortBy = '';
  #series: Series = { columns: [], points: [] };
  #loads = 0;
  #isLoading = false;
  #isStale = false;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#picker.addEventListener('change', () => void this.#load());
    this.#setPicker.addEventListener('change', () => void this.#load());
  }

  show(status: PipelineStatus): void {
    this.#queries = status.queries;
    byId('results').hidden = this.#queries.length === 0;
    const isThere = this.#queries.some(({ name }) => name === this.#query);
    if (!isThere) this.#choose(this.#queries[0]?.name ?? '');
    this.#drawTabs();
  }

  /** The server says that these queries have new results. */
  changed(queries: readonly string[]): void {
    if (queries.includes(this.#query)) void this.#load();
  }

  #drawTabs(): void {
    const names = this.#queries.map(({ name }) => name);
    redraw(byId('query-tabs'), [names, this.#query], () =>
      names.map((name) => {
        const tab = element('button', '', name);
        tab.role = 'tab';
        tab.ariaSelected = `${name === this.#query}`;
        tab.addEventListener('click', () => this.#choose(name));
        return tab;
      }),
    );
  }

  #choose(query: string): void {
    this.#query = query;
    this.#sortBy = '';
    this.#series = { columns: [], points: [] };
    this.#loads = 0;
    this.#chart.showNewest();
    this.#picker.value = latest;
    this.#setPicker.replaceChildren();
    this.#drawTabs();
    if (query !== '') void this.#load();
  }

  #pick(window: SeriesPoint): void {
    this.#picker.value = nameOf(window);
    void this.#load();
  }

  /** One load at a time; a change that comes meanwhile makes another one. */
  async #load(): Promise<void> {
    this.#isStale = true;
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      while (this.#isStale) {
        this.#isStale = false;
        await this.#loadOnce(this.#query);
      }
    } catch (error) {
      // A lost connection shows elsewhere, and the next change asks again.
      if (error instanceof Refusal) this.#showRefusal(error.message);
    } finally {
      this.#isLoading = false;
    }
  }

  /** Results may live in another server: it may be back although nothing has changed here. */
  #showRefusal(reason: string): void {
    if (this.#series.points.length === 0) {
      this.#chart.show(this.#series);
      byId('top-rows').hidden = true;
    }
    byId('series-note').textContent = reason;
    clearTimeout(this.#again);
    this.#again = setTimeout(() => void this.#load(), refusedMs);
  }

  async #loadOnce(query: string): Promise<void> {
    const isWhole = this.#series.points.length === 0 || this.#loads % loadsBetweenAll === 0;
    const limit = isWhole ? windowsShown : newestWindows;
    const loaded = await fetchJson<Series>(query, 'series', { limit });
    if (query !== this.#query) return;
    this.#loads++;
    this.#series = isWhole ? loaded : merged(this.#series, loaded);
    this.#chart.show(this.#series);
    this.#drawPicker();
    this.#noteMissing();
    await this.#loadTop(query);
  }

  async #loadTop(query: string): Promise<void> {
    const chosen = this.#series.points.find((point) => nameOf(point) === this.#picker.value);
    const window = chosen ?? this.#series.points.at(-1);
    if (window === undefined) return;
    const { startMs, endMs } = window;
    const by = this.#sortBy || (this.#series.columns[0] ?? '');
    const set = Number(this.#setPicker.value || 0);
    const asked = { startMs, endMs, by, set, limit: rowsShown };
    const top = await fetchJson<TopRows>(query, 'top', asked);
    if (query !== this.#query) return;
    this.#drawSets(top);
    const groups = groupColumns(top, top.set);
    byId('top-rows').hidden = groups.length === 0;
    byId('results-body').classList.toggle('alone', groups.length === 0);
    byId('top-title').textContent = `Top ${groups.join(', ')}`;
    const table = byId('top-table');
    table.classList.toggle('provisional', window.provisional);
    redraw(table, [top, by], () =>
      topTable(top, by, (column) => {
        this.#sortBy = column;
        void this.#load();
      }),
    );
    const count = `${formatCount(top.rows.length)} of ${formatCount(top.rowCount)} rows`;
    const revised = top.rows.filter(({ revision }) => revision > 1).length;
    const revisions = revised === 0 ? '' : ` · ${formatCount(revised)} revised by late rows`;
    const state = window.provisional ? ' · open window: provisional, will grow' : '';
    const gap = window.partial ? ' · partial: some rows were gone before they were read' : '';
    byId('top-note').textContent =
      `${formatWindow(window)} UTC · ${count}${state}${revisions}${gap}`;
  }

  /** A query with several grouping sets shows one at a time. */
  #drawSets(top: TopRows): void {
    const sets = [...top.groupingSets.keys()].filter((set) => !top.groupingSets[set]!.isOverall);
    byId('set-label').hidden = sets.length < 2;
    redraw(this.#setPicker, [this.#query, sets, top.columns], () =>
      sets.map((set) => option(`${set}`, groupColumns(top, set).join(', '))),
    );
    if (top.set !== undefined) this.#setPicker.value = `${top.set}`;
  }

  #drawPicker(): void {
    const windows = this.#series.points.toReversed();
    const chosen = this.#picker.value || latest;
    redraw(
      this.#picker,
      windows.map((window) => [nameOf(window), window.provisional, window.partial]),
      () => [
        option(latest, 'latest'),
        ...windows.map((window) => option(nameOf(window), formatWindow(window) + stateOf(window))),
      ],
    );
    this.#picker.value = chosen;
    if (this.#picker.selectedIndex < 0) this.#picker.value = latest;
  }

  #noteMissing(): void {
    const { columns, points } = this.#series;
    const missing = columns.filter((_, i) => points.every(({ values }) => values[i] === null));
    const hasOpen = points.some(({ provisional }) => provisional);
    byId('series-note').textContent = [
      ...(points.length === 0 ? ['No windows yet: waiting for the first rows.'] : []),
      ...(hasOpen ? ['Hatched and dashed: open windows, provisional.'] : []),
      ...partialNote(points),
      ...(points.length > 0 && missing.length > 0
        ? [`${missing.join(', ')}: not additive over rows, so the chart leaves it out.`]
        : []),
    ].join(' ');
  }
}

/** Windows that overlap or grow may begin together. */
function nameOf({ startMs, endMs }: SeriesPoint): string {
  return `${startMs}-${endMs}`;
}

/** The columns that rows of a grouping set are told apart by. */
function groupColumns({ columns, groupingSets }: TopRows, set: number | undefined): string[] {
  const { summedOver = [] } = groupingSets[set ?? -1] ?? {};
  return columns
    .filter(({ role, name }) => role === 'group' && !summedOver.includes(name))
    .map(({ name }) => name);
}

function stateOf({ provisional, partial }: SeriesPoint): string {
  return (provisional ? ' (open)' : '') + (partial ? ' (partial)' : '');
}

function partialNote(points: readonly SeriesPoint[]): string[] {
  const last = points.findLast(({ partial }) => partial);
  if (last === undefined) return [];
  return [
    `Up to ${formatWindow(last)} windows are partial: some rows were gone before they were read.`,
  ];
}

function merged(old: Series, newest: Series): Series {
  const [first] = newest.points;
  const isOlder = ({ startMs, endMs }: SeriesPoint): boolean =>
    first === undefined ||
    startMs < first.startMs ||
    (startMs === first.startMs && endMs < first.endMs);
  const kept = old.points.filter(isOlder);
  return { columns: newest.columns, points: [...kept, ...newest.points].slice(-windowsShown) };
}

/** The server's reason for giving no results. */
class Refusal extends Error {}

async function fetchJson<Answer>(
  query: string,
  what: string,
  parameters: Readonly<Record<string, string | number>>,
): Promise<Answer> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) search.set(name, `${value}`);
  const answer = await fetch(`/api/queries/${encodeURIComponent(query)}/${what}?${search}`);
  if (!answer.ok) throw new Refusal(((await answer.json()) as { readonly error: string }).error);
  return (await answer.json()) as Answer;
}

function option(value: string, text: string): HTMLOptionElement {
  const made = element('option', '', text);
  made.value = value;
  return made;
}

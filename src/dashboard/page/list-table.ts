/**
 * A table of many named things that change all the time: filtered by name, sorted by a column, cut to
 * what can be read, each row opening to its details. Rows stay the same elements from one snapshot to
 * the next, so that what is focused or selected remains so.
 */
import { byId, element, redraw } from './dom.js';
import { formatCount } from './format.js';

export interface Column<Item> {
  readonly title: string;
  readonly text: (item: Item) => string;
  /** Of a column of numbers: what it is sorted by, the largest first. */
  readonly value?: (item: Item) => number;
}

export interface ListTableOptions<Item> {
  /** Elements of the page are `<prefix>-filter`, `-count` and `-more`. */
  readonly prefix: 'topics' | 'groups';
  readonly table: string;
  /** Said where there are no items. */
  readonly none: string;
  readonly nameOf: (item: Item) => string;
  /** Those behind the name, which is the first. */
  readonly columns: readonly Column<Item>[];
  /** What an opened row shows; the same `content` is not drawn again. */
  readonly details: (item: Item) => {
    readonly content: unknown;
    readonly draw: () => readonly Node[];
  };
}

interface Row {
  readonly main: HTMLTableRowElement;
  readonly opener: HTMLButtonElement;
  readonly cells: readonly HTMLTableCellElement[];
  readonly details: HTMLTableRowElement;
}

/** `app-2` before `app-10`. */
const order = new Intl.Collator(undefined, { numeric: true });
const shownAtFirst = 25;
const shownMore = 200;
/** Fewer are found without a filter. */
const filteredFrom = 8;

export class ListTable<Item> {
  readonly #options: ListTableOptions<Item>;
  readonly #filter: HTMLInputElement;
  readonly #more: HTMLButtonElement;
  readonly #body = element('tbody');
  readonly #heads: readonly HTMLTableCellElement[];
  readonly #rows = new Map<string, Row>();
  readonly #opened = new Set<string>();
  /** Undefined: by name. */
  #sortedBy: Column<Item> | undefined;
  #shownMax = shownAtFirst;
  #items: readonly Item[] = [];

  constructor(options: ListTableOptions<Item>) {
    const { prefix, table, columns } = options;
    this.#options = options;
    this.#filter = byId<HTMLInputElement>(`${prefix}-filter`);
    this.#filter.addEventListener('input', () => this.#draw());
    this.#more = byId<HTMLButtonElement>(`${prefix}-more`);
    this.#more.addEventListener('click', () => {
      this.#shownMax += shownMore;
      this.#draw();
    });
    this.#heads = [this.#head('name', undefined), ...columns.map((each) => this.#head('', each))];
    const head = element('thead', '', element('tr', '', ...this.#heads));
    byId(table).replaceChildren(head, this.#body);
  }

  show(items: readonly Item[]): void {
    this.#items = items;
    this.#draw();
  }

  #draw(): void {
    const { prefix, table, nameOf, none } = this.#options;
    const wanted = this.#filter.value.trim().toLowerCase();
    const found = this.#items.filter((item) => nameOf(item).toLowerCase().includes(wanted));
    const shown = this.#sorted(found).slice(0, this.#shownMax);
    const names = new Set(this.#items.map(nameOf));
    for (const name of this.#rows.keys()) if (!names.has(name)) this.#forget(name);
    place(
      this.#body,
      shown.flatMap((item) => this.#rowsOf(item)),
    );
    const all = this.#items.length;
    const count =
      found.length === all
        ? `${formatCount(all)} in all`
        : `${found.length} of ${formatCount(all)}`;
    byId(`${prefix}-count`).textContent = all === 0 ? none : count;
    byId(table).hidden = all === 0;
    const left = found.length - shown.length;
    this.#more.hidden = left === 0;
    this.#more.textContent =
      left <= shownMore ? `Show ${left} more` : `Show ${shownMore} of ${formatCount(left)} more`;
    this.#filter.hidden = all < filteredFrom;
  }

  #sorted(items: readonly Item[]): Item[] {
    const { nameOf } = this.#options;
    const value = this.#sortedBy?.value;
    const byName = items.toSorted((a, b) => order.compare(nameOf(a), nameOf(b)));
    return value === undefined ? byName : byName.toSorted((a, b) => value(b) - value(a));
  }

  #rowsOf(item: Item): HTMLTableRowElement[] {
    const { nameOf, columns, details } = this.#options;
    const name = nameOf(item);
    let row = this.#rows.get(name);
    if (row === undefined) this.#rows.set(name, (row = this.#makeRow(name)));
    for (const [i, cell] of row.cells.entries()) setText(cell, columns[i]!.text(item));
    const isOpen = this.#opened.has(name);
    row.opener.ariaExpanded = String(isOpen);
    if (!isOpen) return [row.main];
    const { content, draw } = details(item);
    redraw(row.details.firstElementChild!, content, draw);
    return [row.main, row.details];
  }

  #makeRow(name: string): Row {
    const { columns } = this.#options;
    const opener = element('button', 'opener', name);
    opener.addEventListener('click', () => {
      if (!this.#opened.delete(name)) this.#opened.add(name);
      this.#draw();
    });
    const cells = columns.map(({ value }) => element('td', value === undefined ? '' : 'number'));
    const place = element('td');
    place.colSpan = columns.length + 1;
    return {
      main: element('tr', '', element('td', 'text', opener), ...cells),
      opener,
      cells,
      details: element('tr', 'details', place),
    };
  }

  #forget(name: string): void {
    this.#rows.delete(name);
    this.#opened.delete(name);
  }

  #head(title: string, column: Column<Item> | undefined): HTMLTableCellElement {
    if (column !== undefined && column.value === undefined) return element('th', '', column.title);
    const button = element('button', '', column?.title ?? title);
    const cell = element('th', column === undefined ? '' : 'number', button);
    button.addEventListener('click', () => {
      this.#sortedBy = column;
      this.#markSorted();
      this.#draw();
    });
    cell.ariaSort = column === this.#sortedBy ? 'ascending' : 'none';
    return cell;
  }

  #markSorted(): void {
    const columns = [undefined, ...this.#options.columns];
    for (const [i, head] of this.#heads.entries()) {
      const order = columns[i] === undefined ? 'ascending' : 'descending';
      head.ariaSort = columns[i] === this.#sortedBy ? order : 'none';
    }
  }
}

/** Makes `rows` the children, and moves none that is in its place. */
function place(body: HTMLElement, rows: readonly HTMLElement[]): void {
  for (const [i, row] of rows.entries())
    if (body.children[i] !== row) body.insertBefore(row, body.children[i] ?? null);
  while (body.children.length > rows.length) body.lastElementChild!.remove();
}

function setText(cell: HTMLElement, text: string): void {
  if (cell.textContent !== text) cell.textContent = text;
}

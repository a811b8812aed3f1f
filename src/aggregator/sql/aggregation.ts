/**
 * A query with GROUP BY: the rows of a window, or those of the query before it, become groups.
 * SELECT and HAVING are expressions over aggregated rows: what equals a group key is that key, what
 * is an aggregate its value.
 */
import { windowColumnCount, type Aggregate, type GroupKey, type Window } from '../plan.js';
import { compileAggregate, isAggregate, scalarOf } from './aggregates.js';
import type { Expression, Query, Slot, WindowColumn } from './ast.js';
import { ExpressionCompiler } from './expressions.js';
import { groupingCall, isGroupingFunction } from './grouping-functions.js';
import { groupingSets, groupingSetsMax } from './grouping.js';
import { printExpression } from './print.js';
import { notHere, type ProblemList } from './problem.js';
import { type Groups, type Relation, type Value } from './relation.js';
import { findNode, rewrite } from './rewrite.js';
import { Scope, type Resolved } from './scope.js';
import { seal } from './seal.js';
import { aliasesOf, select, where } from './select.js';
import type { SqlType } from './typed.js';
import { windowColumns, withWindowColumns, type WindowedRelation } from './window.js';

const missingWindow =
  'GROUP BY must name window_start and window_end: without both there is no window to close';

const meaninglessStar =
  'SELECT * has no meaning in a window query; ' +
  'name window_start, window_end, the grouped columns and aggregates';

/** `windowed`: undefined for rows that are in windows already. */
export function aggregate(
  query: Query,
  from: Relation,
  windowed: WindowedRelation | undefined,
  problems: ProblemList,
): Relation | undefined {
  const filtered = where(query, from, problems);
  const rows = filtered.rows.kind === 'table' ? filtered : sealInput(filtered, windowed, problems);
  if (rows === undefined) return undefined;
  if (query.groupBy === undefined) {
    const star = query.select.find((item) => item.kind === 'star');
    problems.add(star?.place ?? query.place, star === undefined ? missingWindow : meaninglessStar);
    return undefined;
  }
  return new GroupCompiler(query, rows, windowed, problems).compile();
}

/** The rows of the query before this one, without the columns of a window of its own. */
function sealInput(
  relation: Relation,
  windowed: WindowedRelation | undefined,
  problems: ProblemList,
): Relation | undefined {
  if (windowed === undefined) return seal(relation, problems);
  const columns = relation.columns.slice(0, windowed.input.columns.length);
  const sealed = seal({ ...relation, columns }, problems);
  return sealed && withWindowColumns(sealed, relation.qualifier);
}

class GroupCompiler {
  readonly #query: Query;
  readonly #rows: Relation;
  readonly #windowed: WindowedRelation | undefined;
  readonly #problems: ProblemList;
  readonly #scope: Scope;
  readonly #compiler: ExpressionCompiler;
  readonly #groupKeys: GroupKey[] = [];
  readonly #keyTypes: SqlType[] = [];
  readonly #aggregates: Aggregate[] = [];
  #sets: readonly (readonly number[])[] = [];
  /** It may be meant for a column of the window. */
  #groupsUnknownName = false;
  #groupedWindowColumns: ReadonlySet<WindowColumn> = new Set();

  constructor(
    query: Query,
    rows: Relation,
    windowed: WindowedRelation | undefined,
    problems: ProblemList,
  ) {
    this.#query = query;
    this.#rows = rows;
    this.#windowed = windowed;
    this.#problems = problems;
    this.#scope = new Scope(rows, aliasesOf(query), problems);
    this.#compiler = new ExpressionCompiler(problems);
  }

  compile(): Relation | undefined {
    if (!this.#groupBy()) return undefined;
    const having = this.#query.having && this.#resolve(this.#query.having);
    const items = this.#resolvedItems();
    const condition = having && this.#valueOf(having)?.expression;
    const evaluate = condition && this.#compiler.condition(condition, 'HAVING');
    const below = this.#below();
    if (below === undefined) return undefined;
    const groups: Groups = {
      kind: 'groups',
      below,
      groupKeys: this.#groupKeys,
      groupingSets: this.#sets,
      aggregates: this.#aggregates,
    };
    const relation: Relation = {
      label: this.#rows.label,
      qualifier: undefined,
      columns: [],
      filters: evaluate === undefined ? [] : [{ expression: condition!, evaluate }],
      rows: groups,
    };
    const valueOf = (expression: Expression): Value | undefined => {
      const resolved = items.get(expression);
      return resolved && this.#valueOf(resolved);
    };
    return select(this.#query, relation, valueOf, (star) => this.#refuseStar(star), this.#problems);
  }

  #refuseStar({ place }: { readonly place: Expression['place'] }): [] {
    this.#problems.add(place, meaninglessStar);
    return [];
  }

  /** Fills the group keys and the grouping sets as lists of their indexes. */
  #groupBy(): boolean {
    const { place } = this.#query;
    const sets = groupingSets(this.#query.groupBy!);
    if (sets === undefined) {
      const remedy = 'name the sets you want';
      this.#problems.add(
        place,
        `GROUP BY makes more than ${groupingSetsMax} grouping sets; ${remedy}`,
      );
      return false;
    }
    const known = new Map<string, GroupElement | undefined>();
    const elements = sets.map((set) => set.map((element) => this.#groupElement(element, known)));
    const named = elements.map((set) => set.filter((element) => typeof element === 'string'));
    const isWindow = (set: readonly GroupElement[]): boolean =>
      set.includes('window_start') && set.includes('window_end');
    if (!this.#groupsUnknownName && !named.every(isWindow))
      this.#problems.add(place, missingWindow);
    this.#groupedWindowColumns = new Set(
      windowColumns.filter((column) => named.every((set) => set.includes(column))),
    );
    const keys = elements.map((set) => set.filter((element) => typeof element === 'number'));
    // Finest first, whatever the order in the text: a missing value sorts before "all".
    this.#sets = keys.map((set) => [...new Set(set)]).toSorted((a, b) => b.length - a.length);
    return true;
  }

  #groupElement(
    expression: Expression,
    known: Map<string, GroupElement | undefined>,
  ): GroupElement | undefined {
    const text = printExpression(expression);
    if (!known.has(text)) known.set(text, this.#addGroupElement(expression));
    return known.get(text);
  }

  #addGroupElement(expression: Expression): GroupElement | undefined {
    if (expression.kind === 'literal') {
      const found = printExpression(expression);
      const message = `GROUP BY wants columns, not their number or a constant; found ${found}`;
      this.#problems.add(expression.place, message);
      return undefined;
    }
    const { expression: resolved } = this.#scope.resolve(expression);
    if (resolved.kind === 'column') this.#groupsUnknownName = true;
    if (resolved.kind === 'slot' && isWindowColumn(resolved)) return resolved.role;
    const window = findNode(resolved, isUnmade);
    if (window !== undefined) {
      const fact = `every group has its ${printExpression(window)}`;
      this.#problems.add(window.place, `${fact}: leave this out of GROUP BY, and SELECT it`);
      return undefined;
    }
    const typed = this.#compiler.compile(resolved);
    if (typed === undefined) return undefined;
    const scalar = scalarOf(typed, resolved);
    // Two names may stand for one expression.
    const same = this.#groupKeys.findIndex((key) => key.scalar.text === scalar.text);
    if (same >= 0) return same;
    this.#keyTypes.push(typed.type === 'null' ? 'string' : typed.type);
    return this.#groupKeys.push({ scalar }) - 1;
  }

  /** The expressions of SELECT over the rows; their aggregates are compiled and counted. */
  #resolvedItems(): ReadonlyMap<Expression, Resolved | undefined> {
    const items = new Map<Expression, Resolved | undefined>();
    for (const item of this.#query.select) {
      if (item.kind === 'star') continue;
      const { expression } = item;
      const over = expression.kind === 'call' ? expression.over : undefined;
      const parts = over && [...over.partitionBy, ...over.orderBy.map((order) => order.expression)];
      for (const part of parts ?? [expression]) items.set(part, this.#resolve(part));
    }
    return items;
  }

  #resolve(expression: Expression): Resolved | undefined {
    const resolved = this.#scope.resolve(expression);
    let isSound = true;
    rewrite(resolved.expression, (node) => {
      if (!isAggregate(node) || node.over !== undefined) return undefined;
      isSound = this.#addAggregate(node) && isSound;
      return node;
    });
    return isSound ? resolved : undefined;
  }

  #addAggregate(call: Extract<Expression, { kind: 'call' }>): boolean {
    const text = printExpression(call);
    if (this.#aggregates.some((known) => known.text === text)) return true;
    const window = findNode(call, isUnmade);
    if (window !== undefined) {
      const fact = `all rows of a window have the same ${printExpression(window)}`;
      this.#problems.add(window.place, `${fact}: write it without ${call.name.text.toUpperCase()}`);
      return false;
    }
    const compiled = compileAggregate(call, this.#compiler, this.#problems);
    if (compiled !== undefined) this.#aggregates.push(compiled);
    return compiled !== undefined;
  }

  /** Over aggregated rows. Called when all aggregates are known. */
  #valueOf({ expression, size }: Resolved): Value | undefined {
    let isSound = true;
    const ungrouped: Slot[] = [];
    const grouped = rewrite(expression, (node) => {
      const found = this.#overGroups(node);
      if (found === null) isSound = false;
      if (found === undefined && node.kind === 'slot') ungrouped.push(node);
      return found === null ? node : found;
    });
    // Its own problems first: a misspelt function is not to be grouped.
    const typed = isSound ? this.#compiler.compile(grouped) : undefined;
    if (typed === undefined) return undefined;
    for (const slot of ungrouped) this.#refuseUngrouped(slot);
    return ungrouped.length > 0 ? undefined : { expression: grouped, typed, size };
  }

  #refuseUngrouped(slot: Slot): void {
    const text = printExpression(slot);
    const remedy = `add it to GROUP BY, or write MAX(${text})`;
    this.#problems.add(slot.place, `${text} is neither grouped nor aggregated; ${remedy}`);
  }

  /** Undefined: look below. Null: there is a problem, now reported. */
  #overGroups(node: Expression): Expression | undefined | null {
    if (node.kind === 'slot' && isWindowColumn(node)) return this.#windowSlot(node);
    const key = this.#keyOf(node);
    if (key >= 0) return groupSlot(node, windowColumnCount + key, this.#keyTypes[key]!, 'group');
    if (isAggregate(node)) return this.#aggregateSlot(node);
    return isGroupingFunction(node) ? this.#groupingCall(node) : undefined;
  }

  #keyOf(node: Expression): number {
    const text = printExpression(node);
    return this.#groupKeys.findIndex(({ scalar }) => scalar.text === text);
  }

  #windowSlot(slot: Slot & { readonly role: WindowColumn }): Expression | null {
    const { role } = slot;
    if (this.#groupedWindowColumns.has(role))
      return groupSlot(slot, windowColumns.indexOf(role), 'timestamp', role);
    this.#problems.add(slot.place, `${role} is not grouped; add it to GROUP BY`);
    return null;
  }

  #aggregateSlot(call: Expression): Expression | null {
    const text = printExpression(call);
    const index = this.#aggregates.findIndex((known) => known.text === text);
    if (index < 0) return null;
    const { kind, type, integer } = this.#aggregates[index]!;
    const number = integer ? 'integer' : 'double';
    const at = windowColumnCount + this.#groupKeys.length + index;
    const slot = groupSlot(call, at, type === 'number' ? number : type, 'value');
    return { ...slot, aggregate: kind };
  }

  #groupingCall(call: Extract<Expression, { kind: 'call' }>): Expression | null {
    const at = windowColumnCount + this.#groupKeys.length + this.#aggregates.length;
    const keyOf = (expression: Expression): number | undefined | 'not grouped' => {
      if (expression.kind === 'slot' && isWindowColumn(expression)) return undefined;
      const key = this.#keyOf(expression);
      return key < 0 ? 'not grouped' : key;
    };
    const set = groupSlot(call, at, 'integer', 'value');
    return groupingCall(call, set, this.#sets, keyOf, this.#problems) ?? null;
  }

  #below(): Groups['below'] | undefined {
    const { rows, filters } = this.#rows;
    const windowed = this.#windowed;
    if (windowed !== undefined && windowed.window === undefined) return undefined;
    if (rows.kind === 'groups') throw new Error('groups are sealed before they are grouped');
    if (rows.kind === 'table') {
      const window = this.#keyedWindow(windowed!);
      return window && { kind: 'table', table: rows.table, window, filters };
    }
    if (windowed === undefined) return { kind: 'stage', plan: rows.plan, window: undefined };
    const { window: spec, timeColumn } = windowed;
    if (spec !== undefined && 'sizeMs' in spec)
      return { kind: 'stage', plan: rows.plan, window: { spec, timeColumn } };
    const what = `a ${spec!.kind} window over the result of a query`;
    this.#problems.add(this.#query.place, notHere(what));
    return undefined;
  }

  /** With the keys that sessions and count windows have of their own. */
  #keyedWindow({ window, partitionBy, input }: WindowedRelation): Window | undefined {
    if (window === undefined || 'sizeMs' in window) return window;
    const scope = new Scope(input, new Map(), this.#problems);
    const partitionKeys = partitionBy.map((name) => {
      const column = { kind: 'column', qualifier: undefined, name, place: name.place } as const;
      const { expression } = scope.resolve(column);
      const key = this.#keyOf(expression);
      if (expression.kind !== 'column' && !this.#sets.every((set) => set.includes(key))) {
        const fact = `the windows are those of ${name.text}`;
        this.#problems.add(name.place, `${fact}: GROUP BY must name it, in every grouping set`);
      }
      return key;
    });
    return { ...window, partitionKeys };
  }
}

/** Index of a group key, or which column of the window. */
type GroupElement = number | WindowColumn;

function isWindowColumn(slot: Slot): slot is Slot & { readonly role: WindowColumn } {
  return slot.role !== 'group' && slot.role !== 'value';
}

/** A column that the rows have only once they are in windows. */
function isUnmade(node: Expression): boolean {
  return node.kind === 'slot' && node.index < 0;
}

function groupSlot(source: Expression, index: number, type: SqlType, role: Slot['role']): Slot {
  // What stands for another expression already is printed as that.
  const text = source.kind === 'slot' ? source.source : source;
  return { kind: 'slot', index, type, role, source: text, place: source.place };
}

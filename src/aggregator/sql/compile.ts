/**
 * SQL text to a plan, the entry of this folder: parse, find the table and window, compile the
 * clauses, match the SELECT list with the groups. All problems of meaning are reported together;
 * one of syntax ends the work, because what follows it cannot be told.
 */
import type { Aggregate, GroupKey, PlanColumn, QueryPlan, Scalar } from '../plan.js';
import { compileAggregate, isAggregate, scalarOf } from './aggregates.js';
import {
  childrenOf,
  type Call,
  type ColumnReference,
  type Expression,
  type Query,
  type SelectItem,
} from './ast.js';
import { mask } from './evaluate/logic.js';
import { ExpressionCompiler } from './expressions.js';
import { warnReserved } from './flink-words.js';
import { groupingSets, groupingSetsMax } from './grouping.js';
import { parseQuery } from './parse.js';
import { printExpression } from './print.js';
import { notHere, ProblemList, type SqlProblem } from './problem.js';
import { Scope, type TableSchema } from './scope.js';
import { resolveWindow } from './window.js';

export interface CompiledQuery {
  /** Absent when there are problems. */
  readonly plan: QueryPlan | undefined;
  readonly problems: readonly SqlProblem[];
}

export function compileQuery(sql: string, tables: readonly TableSchema[]): CompiledQuery {
  const list = new ProblemList();
  const plan = compileInto(list, sql, tables);
  return { plan: list.problems.length === 0 ? plan : undefined, problems: list.problems };
}

function compileInto(
  problems: ProblemList,
  sql: string,
  tables: readonly TableSchema[],
): QueryPlan | undefined {
  try {
    const query = parseQuery(sql, problems);
    return query && new QueryCompiler(sql, query, problems).compile(tables);
  } catch (error) {
    // The parser and the printer recurse as deep as the text is nested.
    if (!(error instanceof RangeError)) throw error;
    problems.add({ line: 1, column: 1, length: 1 }, 'the query is nested too deep; split it');
    return undefined;
  }
}

class QueryCompiler {
  readonly #sql: string;
  readonly #query: Query;
  readonly #problems: ProblemList;
  readonly #groupKeys: GroupKey[] = [];
  readonly #aggregates: Aggregate[] = [];
  #groupsWindowTime = false;

  constructor(sql: string, query: Query, problems: ProblemList) {
    this.#sql = sql;
    this.#query = query;
    this.#problems = problems;
  }

  compile(tables: readonly TableSchema[]): QueryPlan | undefined {
    const { from, where } = this.#query;
    const windowed = resolveWindow(from, tables, this.#problems);
    if (windowed === undefined) return undefined;
    const { table, window } = windowed;
    const scope = new Scope(table, from.alias, aliasesOf(this.#query), this.#problems);
    const compiler = new ExpressionCompiler(scope, this.#problems);
    const filter = where && compiler.condition(where, 'WHERE');
    const sets = this.#groupBy(scope, compiler);
    const columns = this.#select(scope, compiler);
    if (window === undefined || sets === undefined) return undefined;
    return {
      sql: this.#sql,
      table: table.name,
      window,
      filter: filter && mask(filter),
      ...(where && { filterText: printExpression(where) }),
      groupKeys: this.#groupKeys,
      groupingSets: sets,
      aggregates: this.#aggregates,
      having: undefined,
      columns,
      stages: [],
      warnings: this.#problems.warnings,
    };
  }

  /** Fills the group keys; the result is the grouping sets as lists of their indexes. */
  #groupBy(scope: Scope, compiler: ExpressionCompiler): number[][] | undefined {
    const { groupBy, place } = this.#query;
    const missing =
      'GROUP BY must name window_start and window_end: without both there is no window to close';
    if (groupBy === undefined) {
      this.#problems.add(place, missing);
      return undefined;
    }
    const sets = groupingSets(groupBy);
    if (sets === undefined) {
      this.#problems.add(
        place,
        `GROUP BY makes more than ${groupingSetsMax} grouping sets; name the sets you want`,
      );
      return undefined;
    }
    const named = sets.map((set) => windowColumnsOf(set, scope));
    if (!named.every((names) => names.has('window_start') && names.has('window_end'))) {
      this.#problems.add(place, missing);
    }
    this.#groupsWindowTime = named.every((names) => names.has('window_time'));
    const indexes = new Map<string, number | undefined>();
    const keys = sets.map((set) =>
      set
        .filter((expression) => !isWindowColumn(expression, scope))
        .map((expression) => this.#groupKey(expression, compiler, indexes))
        .filter((index) => index !== undefined),
    );
    // Finest first, whatever the order in the text: a missing value sorts before "all".
    return keys.toSorted((a, b) => b.length - a.length);
  }

  #groupKey(
    expression: Expression,
    compiler: ExpressionCompiler,
    indexes: Map<string, number | undefined>,
  ): number | undefined {
    const text = printExpression(expression);
    if (!indexes.has(text)) indexes.set(text, this.#addGroupKey(expression, compiler));
    return indexes.get(text);
  }

  #addGroupKey(expression: Expression, compiler: ExpressionCompiler): number | undefined {
    if (expression.kind === 'literal') {
      const found = printExpression(expression);
      const message = `GROUP BY wants columns, not their number or a constant; found ${found}`;
      this.#problems.add(expression.place, message);
      return undefined;
    }
    const typed = compiler.compile(expression);
    if (typed === undefined) return undefined;
    return this.#groupKeys.push({ scalar: scalarOf(typed, expression) }) - 1;
  }

  #select(scope: Scope, compiler: ExpressionCompiler): PlanColumn[] {
    const columns: PlanColumn[] = [];
    this.#query.select.forEach((item, i) => {
      const value = this.#selectValue(item.expression, scope, compiler);
      if (item.alias !== undefined) warnReserved(item.alias, this.#problems);
      if (value === undefined) return;
      const name = item.alias?.text ?? defaultName(item, i);
      if (columns.some((column) => column.name === name)) {
        const { place } = item.alias ?? item.expression;
        this.#problems.add(
          place,
          `the result has two columns ${name}; give one another name with AS`,
        );
      }
      columns.push({ name, ...value });
    });
    return columns;
  }

  #selectValue(
    expression: Expression,
    scope: Scope,
    compiler: ExpressionCompiler,
  ): Omit<PlanColumn, 'name'> | undefined {
    if (isWindowColumn(expression, scope)) return this.#windowColumn(expression);
    if (isAggregate(expression)) return this.#aggregate(expression, compiler);
    return this.#groupedValue(expression, compiler);
  }

  #windowColumn({ name, place }: ColumnReference): Omit<PlanColumn, 'name'> {
    // GROUP BY must have the other two in any case; Flink wants this one there when it is selected.
    if (name.text === 'window_time' && !this.#groupsWindowTime) {
      this.#problems.add(place, 'window_time is not grouped; add it to GROUP BY');
    }
    const kinds = {
      window_start: 'window start',
      window_end: 'window end',
      window_time: 'window time',
    } as const;
    return { type: 'timestamp', value: { kind: kinds[name.text as keyof typeof kinds] } };
  }

  #aggregate(call: Call, compiler: ExpressionCompiler): Omit<PlanColumn, 'name'> | undefined {
    const text = printExpression(call);
    const known = this.#aggregates.findIndex((aggregate) => aggregate.text === text);
    if (known >= 0) {
      return { type: this.#aggregates[known]!.type, value: { kind: 'aggregate', index: known } };
    }
    const aggregate = compileAggregate(call, compiler, this.#problems);
    if (aggregate === undefined) return undefined;
    const index = this.#aggregates.push(aggregate) - 1;
    return { type: aggregate.type, value: { kind: 'aggregate', index } };
  }

  /** An expression that is no aggregate must be one of the group keys. */
  #groupedValue(
    expression: Expression,
    compiler: ExpressionCompiler,
  ): Omit<PlanColumn, 'name'> | undefined {
    const aggregate = aggregateInside(expression);
    if (aggregate !== undefined) {
      const message = notHere(`an expression around the aggregate ${printExpression(aggregate)}`);
      this.#problems.add(expression.place, message);
      return undefined;
    }
    const text = printExpression(expression);
    const index = this.#groupKeys.findIndex(({ scalar }) => scalar.text === text);
    if (index >= 0) {
      const { type }: Scalar = this.#groupKeys[index]!.scalar;
      return { type, value: { kind: 'group', index } };
    }
    // Its own problems first: a misspelt column is not to be added to GROUP BY.
    if (compiler.compile(expression) !== undefined) {
      const remedy = `add it to GROUP BY, or write MAX(${text})`;
      const message = `${text} is neither grouped nor aggregated; ${remedy}`;
      this.#problems.add(expression.place, message);
    }
    return undefined;
  }
}

function aliasesOf({ select }: Query): Map<string, string> {
  return new Map(
    select.flatMap(({ alias, expression }) =>
      alias === undefined ? [] : [[alias.text, printExpression(expression)]],
    ),
  );
}

/** The name that Flink gives a column without an alias. */
function defaultName({ expression }: SelectItem, index: number): string {
  return expression.kind === 'column' ? expression.name.text : `EXPR$${index}`;
}

function isWindowColumn(expression: Expression, scope: Scope): expression is ColumnReference {
  return expression.kind === 'column' && scope.isWindowColumn(expression);
}

function windowColumnsOf(set: readonly Expression[], scope: Scope): ReadonlySet<string> {
  const columns = set.filter((expression) => isWindowColumn(expression, scope));
  return new Set(columns.map(printExpression));
}

/** The first aggregate within an expression. */
function aggregateInside(expression: Expression): Expression | undefined {
  if (isAggregate(expression)) return expression;
  for (const child of childrenOf(expression)) {
    const found = aggregateInside(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

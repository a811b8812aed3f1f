/**
 * The grammar of window queries, made to grow: it accepts more than `compile.ts` can run,
 * because a query that parses gets a message about its meaning instead of its signs.
 *
 *   statement  [WITH name AS ( query ) {, …}] query [;]
 *   query      SELECT item {, item} FROM table [WHERE e] [GROUP BY group {, group}] [HAVING e]
 *   item       * | name . * | e [alias]
 *   table      ( query ) [alias] | function [alias] | TABLE ( function ) [alias] | name [alias]
 *   function   name ( argument {, argument} )
 *   argument   [name =>] ( data [PARTITION BY keys] | DESCRIPTOR ( name {, name} )
 *              | INTERVAL 'n' unit | n )
 *   data       TABLE name | ( query )
 *   keys       name | ( name {, name} )
 *   group      e | GROUPING SETS ( set {, set} ) | ROLLUP ( e {, e} ) | CUBE ( e {, e} )
 *   e          an expression: `expression-grammar.ts`
 */
import type {
  Expression,
  GroupElement,
  Name,
  Query,
  SelectItem,
  Statement,
  TableArgument,
  TableFunction,
  TableReference,
  View,
} from './ast.js';
import * as build from './build.js';
import { ExpressionParser } from './expression-grammar.js';
import { syntaxMessages } from './syntax-messages.js';
import * as t from './tokens.js';

const { reservedWord: w, softWord: soft } = t;

export class QueryParser extends ExpressionParser {
  /** The grammar's own checks cost 35 ms a thread and find the same each time: a test asks for them. */
  constructor({ skipValidations = true } = {}) {
    super({ maxLookahead: 3, errorMessageProvider: syntaxMessages, skipValidations });
    this.performSelfAnalysis();
  }

  readonly statement = this.RULE('statement', (): Statement => {
    const views: View[] = [];
    this.OPTION(() => {
      this.CONSUME(w.WITH);
      this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => views.push(this.SUBRULE(this.view)) });
    });
    const query = this.SUBRULE(this.query);
    this.OPTION1(() => this.CONSUME(t.Semicolon));
    return { views, query };
  });

  private readonly view = this.RULE('view', (): View => {
    const name = this.SUBRULE(this.name);
    this.CONSUME(w.AS);
    this.CONSUME(t.OpenBracket);
    const query = this.SUBRULE(this.query);
    this.CONSUME(t.CloseBracket);
    return { name, query };
  });

  private readonly query = this.RULE('query', (): Query => {
    const first = this.CONSUME(w.SELECT);
    this.OPTION(() => this.CONSUME(w.ALL));
    const select: SelectItem[] = [];
    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => select.push(this.SUBRULE(this.selectItem)) });
    this.CONSUME(w.FROM);
    const from = this.SUBRULE(this.table);
    const where = this.OPTION1(() => {
      this.CONSUME(w.WHERE);
      return this.SUBRULE(this.expression);
    });
    const groupBy = this.OPTION2(() => this.SUBRULE(this.groupBy));
    const having = this.OPTION3(() => {
      this.CONSUME(w.HAVING);
      return this.SUBRULE1(this.expression);
    });
    return { select, from, where, groupBy, having, place: build.placeOf(first) };
  });

  private readonly selectItem = this.RULE('selectItem', (): SelectItem =>
    this.OR<SelectItem>([
      {
        ALT: () => {
          const place = build.placeOf(this.CONSUME(t.Star));
          return { kind: 'star', qualifier: undefined, place };
        },
      },
      {
        ALT: () => {
          const qualifier = this.SUBRULE(this.name);
          this.CONSUME(t.Dot);
          this.CONSUME1(t.Star);
          return { kind: 'star', qualifier, place: qualifier.place };
        },
      },
      {
        ALT: () => {
          const expression = this.SUBRULE(this.expression);
          const alias = this.OPTION(() => this.SUBRULE(this.alias));
          return { kind: 'expression', expression, alias };
        },
      },
    ]),
  );

  /** Without AS only plain words: `FILTER` or `JOIN` after an expression is no alias. */
  private readonly alias = this.RULE('alias', (): Name =>
    this.OR([
      {
        ALT: () => {
          this.CONSUME(w.AS);
          return this.SUBRULE(this.name);
        },
      },
      { ALT: () => build.name(this.CONSUME(t.WordToken)) },
      { ALT: () => build.name(this.CONSUME(t.QuotedName)) },
    ]),
  );

  private readonly table = this.RULE('table', (): TableReference => {
    const from = this.OR<TableReference>([
      {
        ALT: () => {
          const place = build.placeOf(this.CONSUME(t.OpenBracket));
          const query = this.SUBRULE(this.query);
          this.CONSUME(t.CloseBracket);
          return { kind: 'query', query, alias: undefined, place };
        },
      },
      {
        ALT: () => {
          this.CONSUME(w.TABLE);
          this.CONSUME1(t.OpenBracket);
          const from = this.SUBRULE(this.tableFunction);
          this.CONSUME1(t.CloseBracket);
          return from;
        },
      },
      { ALT: () => this.SUBRULE1(this.tableFunction) },
      { ALT: () => ({ kind: 'table', name: this.SUBRULE(this.name), alias: undefined }) },
    ]);
    const alias = this.OPTION(() => this.SUBRULE(this.alias));
    return this.ACTION(() => ({ ...from, alias }));
  });

  private readonly tableFunction = this.RULE('tableFunction', (): TableFunction => {
    const name = this.SUBRULE(this.name);
    this.CONSUME(t.OpenBracket);
    const values: TableArgument[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: t.Comma,
      DEF: () => values.push(this.SUBRULE(this.tableArgument)),
    });
    this.CONSUME(t.CloseBracket);
    return { kind: 'function', name, arguments: values, alias: undefined };
  });

  private readonly tableArgument = this.RULE('tableArgument', (): TableArgument => {
    const first = this.LA(1);
    const name = this.OPTION(() => {
      const written = this.SUBRULE(this.name);
      this.CONSUME(t.Arrow);
      return written;
    });
    const value = this.OR<TableArgument['value']>([
      {
        ALT: () => {
          this.CONSUME(w.TABLE);
          const table = this.SUBRULE1(this.name);
          const partitionBy = this.OPTION1(() => this.SUBRULE(this.partitionBy)) ?? [];
          return { kind: 'table', name: table, partitionBy };
        },
      },
      {
        ALT: () => {
          const place = build.placeOf(this.CONSUME(t.OpenBracket));
          const query = this.SUBRULE(this.query);
          this.CONSUME(t.CloseBracket);
          const partitionBy = this.OPTION2(() => this.SUBRULE1(this.partitionBy)) ?? [];
          return { kind: 'query', query, partitionBy, place };
        },
      },
      { ALT: () => this.SUBRULE(this.descriptor) },
      { ALT: () => this.SUBRULE(this.interval) },
      { ALT: () => ({ kind: 'number', value: Number(this.CONSUME(t.NumberToken).image) }) },
    ]);
    return { name, value, place: build.placeOf(first) };
  });

  /** As in Flink, several keys stand in brackets: a comma after a key begins the next argument. */
  private readonly partitionBy = this.RULE('partitionBy', (): Name[] => {
    const names: Name[] = [];
    this.CONSUME(w.PARTITION);
    this.CONSUME(w.BY);
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.OpenBracket);
          this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => names.push(this.SUBRULE(this.name)) });
          this.CONSUME(t.CloseBracket);
        },
      },
      { ALT: () => names.push(this.SUBRULE1(this.name)) },
    ]);
    return names;
  });

  private readonly descriptor = this.RULE('descriptor', (): TableArgument['value'] => {
    this.CONSUME(soft.DESCRIPTOR);
    this.CONSUME(t.OpenBracket);
    const columns: Name[] = [];
    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => columns.push(this.SUBRULE(this.name)) });
    this.CONSUME(t.CloseBracket);
    return { kind: 'descriptor', columns };
  });

  private readonly groupBy = this.RULE('groupBy', (): GroupElement[] => {
    const elements: GroupElement[] = [];
    this.CONSUME(w.GROUP);
    this.CONSUME(w.BY);
    this.AT_LEAST_ONE_SEP({
      SEP: t.Comma,
      DEF: () => elements.push(this.SUBRULE(this.groupElement)),
    });
    return elements;
  });

  private readonly groupElement = this.RULE('groupElement', (): GroupElement =>
    this.OR<GroupElement>([
      {
        ALT: () => {
          const first = this.CONSUME(w.GROUPING);
          this.CONSUME(soft.SETS);
          this.CONSUME(t.OpenBracket);
          const sets: Expression[][] = [];
          this.AT_LEAST_ONE_SEP({
            SEP: t.Comma,
            DEF: () => sets.push(this.SUBRULE(this.groupingSet)),
          });
          this.CONSUME(t.CloseBracket);
          return { kind: 'sets', sets, place: build.placeOf(first) };
        },
      },
      {
        ALT: () => {
          const first = this.CONSUME(w.ROLLUP);
          const sets = this.SUBRULE(this.bracketedSets);
          return { kind: 'rollup', sets, place: build.placeOf(first) };
        },
      },
      {
        ALT: () => {
          const first = this.CONSUME(w.CUBE);
          const sets = this.SUBRULE1(this.bracketedSets);
          return { kind: 'cube', sets, place: build.placeOf(first) };
        },
      },
      { ALT: () => ({ kind: 'expression', expression: this.SUBRULE(this.expression) }) },
    ]),
  );

  /** `(a, b)`, `()`, or one expression without brackets. */
  private readonly groupingSet = this.RULE('groupingSet', (): Expression[] => {
    const set: Expression[] = [];
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.OpenBracket);
          this.MANY_SEP({ SEP: t.Comma, DEF: () => set.push(this.SUBRULE(this.expression)) });
          this.CONSUME(t.CloseBracket);
        },
      },
      { ALT: () => set.push(this.SUBRULE(this.column)) },
    ]);
    return set;
  });

  private readonly bracketedSets = this.RULE('bracketedSets', (): Expression[][] => {
    const sets: Expression[][] = [];
    this.CONSUME(t.OpenBracket);
    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => sets.push([this.SUBRULE(this.expression)]) });
    this.CONSUME(t.CloseBracket);
    return sets;
  });
}

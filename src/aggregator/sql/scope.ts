/** The names that a query may use: the columns of its one table. */
import type { ColumnSchema } from '../../codecs/rows.js';
import { nearestTo } from '../../util/did-you-mean.js';
import type { ColumnReference, Name } from './ast.js';
import { warnReserved } from './flink-words.js';
import { notHere, type ProblemList } from './problem.js';

import type { SqlType, Typed } from './typed.js';

export interface TableSchema {
  readonly name: string;
  readonly columns: readonly ColumnSchema[];
  /** The column with event time and the watermark. */
  readonly timeColumn: string;
}

const windowColumns = new Set(['window_start', 'window_end', 'window_time']);

export class Scope {
  readonly #table: TableSchema;
  readonly #alias: Name | undefined;
  readonly #problems: ProblemList;
  /** Aliases of the SELECT list, which no clause may use: only for the message. */
  readonly #aliases: ReadonlyMap<string, string>;

  constructor(
    table: TableSchema,
    alias: Name | undefined,
    aliases: ReadonlyMap<string, string>,
    problems: ProblemList,
  ) {
    this.#table = table;
    this.#alias = alias;
    this.#aliases = aliases;
    this.#problems = problems;
  }

  isWindowColumn({ qualifier, name }: ColumnReference): boolean {
    return windowColumns.has(name.text) && (qualifier === undefined || this.#isTable(qualifier));
  }

  column(reference: ColumnReference): Typed | undefined {
    const { qualifier, name } = reference;
    if (qualifier !== undefined && !this.#isTable(qualifier)) {
      this.#problems.add(
        qualifier.place,
        `${qualifier.text} is not the table of this query (${this.#known()})`,
      );
      return undefined;
    }
    const index = this.#table.columns.findIndex((column) => column.name === name.text);
    if (index < 0) {
      this.#problems.add(name.place, this.#unknown(reference));
      return undefined;
    }
    warnReserved(name, this.#problems);
    return { type: typeOf(this.#table.columns[index]!), evaluate: (rows) => rows.column(index) };
  }

  #isTable({ text }: Name): boolean {
    return text === (this.#alias?.text ?? this.#table.name);
  }

  #known(): string {
    return this.#alias === undefined ? this.#table.name : `known here as ${this.#alias.text}`;
  }

  #unknown(reference: ColumnReference): string {
    const { text } = reference.name;
    if (this.isWindowColumn(reference)) {
      return notHere(`${text} inside an expression or condition`);
    }
    const expression = this.#aliases.get(text);
    if (expression !== undefined) {
      const fact = `${text} is an alias of the SELECT list, which names only the result`;
      return `${fact}; write its expression, ${expression}`;
    }
    const columns = this.#table.columns.map((column) => column.name);
    const close = nearestTo(text, columns);
    const remedy =
      close === undefined ? `columns: ${columns.join(', ')}` : `did you mean ${close}?`;
    return `table ${this.#table.name} has no column ${text}; ${remedy}`;
  }
}

function typeOf(column: ColumnSchema): SqlType {
  if (column.type !== 'number') return column.type;
  return column.integer === true ? 'integer' : 'double';
}

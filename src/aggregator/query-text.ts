/** The SQL of an aggregation, however it is written, and where a problem of it stands in its file. */
import type { AggregationModel, TableModel } from '../config/model.js';
import type { SqlNote } from './plan.js';
import { ShorthandProblem, shorthandSql, type ShorthandSql } from './shorthand/shorthand-sql.js';
import { formatSqlProblem, type SqlProblem } from './sql/problem.js';

export type QueryText = WrittenQuery | { readonly sql: undefined; readonly problems: string[] };

export interface WrittenQuery {
  readonly sql: string;
  /** `file:line: message`, the line and a caret. */
  describe(problem: SqlProblem): string;
  /** `file:line: message` */
  locate(note: SqlNote): string;
}

export function queryText(aggregation: AggregationModel, tables: readonly TableModel[]): QueryText {
  const { sql, sqlPosition } = aggregation;
  if (typeof sql !== 'string') {
    try {
      return fromShorthand(shorthandSql(sql, tables));
    } catch (error) {
      if (!(error instanceof ShorthandProblem)) throw error;
      const { part, text, problems } = error;
      return {
        sql: undefined,
        problems: problems.map((problem) =>
          formatSqlProblem(under(part.path, problem), text, part.position),
        ),
      };
    }
  }
  return {
    sql,
    describe: (problem) => formatSqlProblem(problem, sql, sqlPosition),
    locate: ({ line, message }) => `${sqlPosition.file}:${sqlPosition.line + line - 1}: ${message}`,
  };
}

function fromShorthand({ sql, places }: ShorthandSql): WrittenQuery {
  const lines = sql.split('\n');
  const placeOf = (line: number) => places[line - 1] ?? places[0]!;
  return {
    sql,
    describe(problem) {
      const { path, position } = placeOf(problem.line);
      const shown = { ...under(path, problem), line: 1 };
      return formatSqlProblem(shown, lines[problem.line - 1] ?? '', position);
    },
    locate({ line, message }) {
      const { path, position } = placeOf(line);
      return `${position.file}:${position.line}: ${path}: ${message}`;
    },
  };
}

function under(path: string, problem: SqlProblem): SqlProblem {
  return { ...problem, message: `${path}: ${problem.message}` };
}

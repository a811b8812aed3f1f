/** What is wrong with a query, and how a person sees it. */
import type { SourcePosition } from '../../config/model.js';
import type { Place } from './ast.js';

export interface SqlProblem {
  /** 1-based, within the SQL text. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** Fact, value found and remedy. */
  readonly message: string;
}

/** Collects problems and warnings, so that one run shows all of them. */
export class ProblemList {
  readonly #problems: SqlProblem[] = [];
  readonly #warnings: SqlProblem[] = [];

  /** In the order of the text. */
  get problems(): readonly SqlProblem[] {
    return this.#problems.toSorted(byPlace);
  }

  get warnings(): readonly SqlProblem[] {
    return this.#warnings.toSorted(byPlace);
  }

  add(place: Place, message: string): void {
    this.#problems.push({ ...place, message });
  }

  warn(place: Place, message: string): void {
    const isKnown = this.#warnings.some((known) => known.message === message);
    if (!isKnown) this.#warnings.push({ ...place, message });
  }
}

function byPlace(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column;
}

/** The remedy for what only Flink's own SQL has. */
export function notHere(what: string): string {
  return `${what} is not supported here; run this query on a Flink cluster`;
}

/**
 * `file:line: message`, the line of the query, and a caret under the place. `sqlPosition` is where
 * the text starts in its file.
 */
export function formatSqlProblem(
  problem: SqlProblem,
  sql: string,
  sqlPosition: SourcePosition,
): string {
  const { file, line: firstLine } = sqlPosition;
  const line = firstLine + problem.line - 1;
  const excerpt = sql.split(/\r?\n/)[problem.line - 1] ?? '';
  const prefix = `  ${line} | `;
  // Tabs before the caret are kept, so that it stands under its word whatever their width.
  const indent = excerpt.slice(0, problem.column - 1).replace(/[^\t]/g, ' ');
  const caret = '^'.repeat(Math.max(1, problem.length));
  const underline = `${' '.repeat(prefix.length)}${indent}${caret}`;
  return `${file}:${line}: ${problem.message}\n${prefix}${excerpt}\n${underline}`;
}

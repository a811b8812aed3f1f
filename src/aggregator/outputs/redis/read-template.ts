/** The way back from what a template made to the texts of its columns. */
import type { ResultColumn } from '../../../core/status.js';
import { allText, columnOf, nullText, templateParts } from '../template.js';

/** Texts of a row's columns, by the index of the column. */
export type Cells = ReadonlyMap<number, string>;

export interface TemplateReader {
  /** Pattern for SCAN MATCH: fits whatever the template makes, and other keys, too. */
  readonly glob: string;
  /** Indexes of the columns in it. */
  readonly columns: readonly number[];
  /**
   * Undefined for a text that the template does not make. A column is left out where the text can
   * be read in two ways: in `{host}:{path}` both may have a colon.
   */
  read(text: string): Cells | undefined;
}

/** Throws ConfigError, beginning with `where`, for a column that the query does not have. */
export function compileTemplateReader(
  text: string,
  columns: readonly ResultColumn[],
  where: string,
): TemplateReader {
  const parts = templateParts(text).map((part) =>
    typeof part === 'string' ? part : columnOf(part.column, columns, where),
  );
  const indexes = parts.filter((part) => typeof part === 'number');
  const pattern = (lazy: '?' | ''): RegExp => {
    const groups = parts.map((part) =>
      typeof part === 'string' ? escapeRegExp(part) : groupOf(columns[part]!.type, lazy),
    );
    return new RegExp(`^${groups.join('')}$`, 's');
  };
  const shortest = pattern('?');
  const longest = pattern('');
  return {
    glob: parts.map((part) => (typeof part === 'string' ? escapeGlob(part) : '*')).join(''),
    columns: indexes,
    read(made) {
      const found = shortest.exec(made);
      if (found === null) return undefined;
      const other = longest.exec(made);
      const cells = new Map<number, string>();
      for (const [at, index] of indexes.entries())
        if (found[at + 1] === other?.[at + 1]) cells.set(index, found[at + 1]!);
      return cells;
    },
  };
}

const typePatterns = {
  timestamp: '[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{3})?Z',
  number: '[-+.\\deInfityNa]+',
  boolean: 'true|false',
  string: '.*',
} as const;

function groupOf(type: ResultColumn['type'], lazy: '?' | ''): string {
  const ofValue = typePatterns[type].replace(/[+*]$/, `$&${lazy}`);
  return `(${[nullText, allText].map(escapeRegExp).join('|')}|${ofValue})`;
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function escapeGlob(text: string): string {
  return text.replace(/[\\*?[\]]/g, '\\$&');
}

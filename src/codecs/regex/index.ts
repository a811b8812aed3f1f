/**
 * Format `regex`: lines that a regular expression with named groups takes apart.
 *
 * A pattern such as `(a+)+$` can take longer than the sun burns on a line of 50 characters. So the
 * whole slab has two seconds; a slab that takes longer is read again line by line, and a line that
 * takes longer is rejected.
 */
import type { RegexFormatOptions } from '../../generated/config/formats/regex.js';
import { messageOf } from '../../core/errors.js';
import { runBounded } from '../../util/bounded-run.js';
import { compileJavaPattern } from '../../util/java-pattern.js';
import {
  declaredColumns,
  refusePaths,
  schemaOf,
  type DeclaredColumn,
} from '../columns/declared.js';
import { fillRows, FilledRows } from '../columns/filled-rows.js';
import type { BodySlab, ParsedRows, TableFormat } from '../rows.js';
import { TableOptionError, type TableFormatDefinition } from '../table-format-definition.js';
import { RegexReader } from './regex-reader.js';

const limitMs = 2000;

export const regex: TableFormatDefinition<RegexFormatOptions> = {
  name: 'regex',
  create: (config) => regexFormat(config, limitMs),
};

/** A slab, and then a line, may take `limitMs`. */
export function regexFormat(config: RegexFormatOptions, limitMs: number): TableFormat {
  const { pattern, declared } = regexColumns(config);
  const columns = declared.map(schemaOf);
  const { timestampFormat: times, nullLiteral } = config;
  const options = { pattern, columns: declared, times, nullLiteral };
  const tooLong =
    `the pattern took more than ${limitMs} ms for this line: it tries too many ways to match; ` +
    'write its groups so that each character fits one of them only, such as [^"]* in place of .*';
  const readAll = (slab: BodySlab, bounded: boolean): ParsedRows => {
    const rows = new FilledRows(columns, slab);
    const reader = new RegexReader(options, slab.buffer, rows);
    return fillRows(slab, rows, (start, end) => {
      if (!bounded) return reader.read(start, end);
      let reason: string | undefined;
      const isDone = runBounded(() => (reason = reader.read(start, end)), limitMs);
      return isDone ? reason : tooLong;
    });
  };
  return {
    columns,
    parse(slab) {
      let parsed: ParsedRows | undefined;
      runBounded(() => (parsed = readAll(slab, false)), limitMs);
      return parsed ?? readAll(slab, true);
    },
  };
}

export interface RegexColumns {
  readonly pattern: RegExp;
  /** A column for each named group, in their order. */
  readonly declared: readonly DeclaredColumn[];
}

/** Throws TableOptionError for a pattern that is none, or types of groups that it does not have. */
export function regexColumns({ pattern: text, columns }: RegexFormatOptions): RegexColumns {
  const pattern = compiled(text);
  // A pattern that may also match nothing tells the names of its groups.
  const all = new RegExp(`${pattern.source}|`, pattern.flags).exec('')!;
  const groups = Object.keys(all.groups ?? {});
  if (groups.length === 0)
    throw new TableOptionError('pattern', 'has no named group such as (?<path>[^ ]*) for a column');
  for (const name of Object.keys(columns))
    if (!groups.includes(name))
      throw new TableOptionError(
        `columns.${name}`,
        `the pattern has no group "${name}"; it has: ${groups.join(', ')}`,
      );
  const written = groups.map((name) => [name, columns[name] ?? 'STRING'] as const);
  const declared = declaredColumns(Object.fromEntries(written));
  refusePaths(declared, 'regex');
  return { pattern, declared };
}

function compiled(text: string): RegExp {
  try {
    return compileJavaPattern(text);
  } catch (error) {
    throw new TableOptionError('pattern', `cannot be read: ${messageOf(error)}`);
  }
}

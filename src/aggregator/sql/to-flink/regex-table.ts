/** Format regex in Flink's words: lines, and the groups of the pattern by their numbers. */
import type { DeclaredType } from '../../../codecs/columns/declared.js';
import type { TimestampFormat } from '../../../codecs/columns/text-values.js';
import { regexColumns } from '../../../codecs/regex/index.js';
import type { RegexFormatOptions } from '../../../generated/config/formats/regex.js';
import { quoteString } from '../print.js';
import type { FlinkFormat } from './source-table.js';
import { accessLogForm, decimalNumber, valueOfText, wholeNumber } from './text-expressions.js';

export function regexTable(options: RegexFormatOptions): FlinkFormat {
  const { declared } = regexColumns(options);
  const { text: pattern, numbers } = withoutNames(options.pattern);
  const matches = `REGEXP(line, ${quoteString(pattern)})`;
  const columns: (readonly [string, string])[] = [];
  const conditions = [matches];
  for (const [i, { name, type }] of declared.entries()) {
    const group = `REGEXP_EXTRACT(line, ${quoteString(pattern)}, ${numbers[i]!})`;
    const { nullLiteral } = options;
    const text =
      nullLiteral === undefined ? group : `NULLIF(${group}, ${quoteString(nullLiteral)})`;
    const value = valueOfText(text, type, options.timestampFormat);
    columns.push([name, value]);
    const form = formOf(type, options.timestampFormat);
    if (form !== undefined)
      conditions.push(`(${text} IS NULL OR REGEXP(TRIM(${text}), '^${form}$'))`);
    if (type.startsWith('TIMESTAMP')) conditions.push(`(${text} IS NULL OR ${value} IS NOT NULL)`);
  }
  return {
    name: 'raw',
    options: {},
    physical: [['line', 'STRING']],
    columns,
    condition: conditions.join('\n  AND '),
    suffix: '_lines',
  };
}

/** What a text of the type looks like, where Flink's own reading takes more. */
function formOf(type: DeclaredType, times: TimestampFormat): string | undefined {
  if (type === 'BIGINT') return wholeNumber;
  if (type === 'DOUBLE') return decimalNumber;
  return type.startsWith('TIMESTAMP') && times === 'access-log' ? accessLogForm : undefined;
}

/** The pattern with its named groups as plain ones, whose names may be none of Java's. */
export function withoutNames(pattern: string): { text: string; numbers: readonly number[] } {
  const numbers: number[] = [];
  let count = 0;
  let inClass = false;
  const text = pattern.replace(
    /\\Q[^]*?(?:\\E|$)|\\[^]|\[|\]|\((?:\?(?:<(\w+)>)?)?/g,
    (part: string, name?: string) => {
      if (part === '[') inClass = true;
      else if (part === ']') inClass = false;
      if (inClass || !part.startsWith('(')) return part;
      if (name === undefined && part !== '(') return part;
      count++;
      if (name === undefined) return part;
      numbers.push(count);
      return '(';
    },
  );
  return { text, numbers };
}

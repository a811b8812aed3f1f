/**
 * Hot path. LIKE with a constant pattern. Patterns without `_` whose `%` stand at the ends only
 * (`/api/%`, `%.css`, `%bot%`) are searched in the bytes; others become a regular expression.
 * `LIKE ''` matches the empty text only, as the standard says; Flink 2.2 matches every text.
 */
import { nullStart, type BytesColumn } from '../../../codecs/rows.js';
import { numbers, textsOf, type Evaluate } from './columns.js';
import { bytesAt, findBytes } from './text-views.js';

type Matches = (column: BytesColumn, start: number, end: number) => boolean;

type PatternPart = { readonly text: string } | '%' | '_';

/**
 * Without ESCAPE it is \, as in Flink. Throws RangeError when the escape character stands before
 * anything but `%`, `_` or itself.
 */
export function like(operand: Evaluate, pattern: string, escape: string | undefined): Evaluate {
  const matches = matcherOf(partsOf(pattern, escape));
  return (rows) => {
    const column = textsOf(operand(rows));
    const result = new Float64Array(rows.size);
    for (let row = 0; row < rows.size; row++) {
      const start = column.starts[row]!;
      if (start === nullStart) result[row] = Number.NaN;
      else result[row] = matches(column, start, column.ends[row]!) ? 1 : 0;
    }
    return numbers(result);
  };
}

function partsOf(pattern: string, escape: string | undefined): PatternPart[] {
  const parts: PatternPart[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') parts.push({ text });
    text = '';
  };
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i]!;
    const next = pattern[i + 1];
    const isSpecial = next === '%' || next === '_' || next === char;
    if (char === (escape ?? '\\') && (isSpecial || escape !== undefined)) {
      if (!isSpecial) {
        throw new RangeError(`the escape character ${escape} stands before % , _ or itself only`);
      }
      text += next;
      i++;
    } else if (char === '%' || char === '_') {
      flush();
      parts.push(char);
    } else text += char;
  }
  flush();
  return parts;
}

function matcherOf(parts: readonly PatternPart[]): Matches {
  const openStart = parts[0] === '%';
  const openEnd = parts.at(-1) === '%';
  const inner = parts.slice(openStart ? 1 : 0, openEnd && parts.length > 1 ? -1 : undefined);
  const [only] = inner;
  if (inner.length > 1 || typeof only === 'string') return byExpression(parts);
  const bytes = Buffer.from(only?.text ?? '');
  return ({ buffer }, start, end) => {
    const last = end - bytes.length;
    if (last < start) return false;
    if (!openEnd) return (openStart || last === start) && bytesAt(buffer, last, bytes);
    if (!openStart) return bytesAt(buffer, start, bytes);
    return findBytes(buffer, start, end, bytes) >= 0;
  };
}

function byExpression(parts: readonly PatternPart[]): Matches {
  const source = parts.map((part) => {
    if (part === '%') return '.*';
    return part === '_' ? '.' : part.text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  });
  const expression = new RegExp(`^${source.join('')}$`, 'su');
  return ({ buffer }, start, end) => expression.test(buffer.toString('utf8', start, end));
}

/** Hot path. Texts made of the bytes of others: in other letters, joined, looked up in a list. */
import { nullStart, type BytesColumn } from '../../../codecs/rows.js';
import { numbers, TextColumnBuilder, textsOf, type Evaluate } from './columns.js';

/** LOWER and UPPER: ASCII byte by byte, anything else by `change`. */
export function changeCase(
  text: Evaluate,
  toUpper: boolean,
  change: (text: string) => string,
): Evaluate {
  // Of the letters that are changed.
  const [first, last] = toUpper ? ([0x61, 0x7a] as const) : ([0x41, 0x5a] as const);
  return (rows) => {
    const texts = textsOf(text(rows));
    const builder = new TextColumnBuilder(rows.size);
    for (let row = 0; row < rows.size; row++) {
      const start = texts.starts[row]!;
      const end = texts.ends[row]!;
      if (start === nullStart) continue;
      if (isAscii(texts.buffer, start, end)) builder.copyOtherCase(row, texts, first, last);
      else builder.setText(row, change(texts.buffer.toString('utf8', start, end)));
    }
    return builder.finish();
  };
}

function isAscii(buffer: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (buffer[at]! >= 0x80) return false;
  return true;
}

/** `||` and CONCAT: NULL as soon as one is NULL. */
export function joinTexts(operands: readonly Evaluate[]): Evaluate {
  return (rows) => {
    const columns = operands.map((operand) => textsOf(operand(rows)));
    const builder = new TextColumnBuilder(rows.size);
    for (let row = 0; row < rows.size; row++) builder.join(row, columns);
    return builder.finish();
  };
}

/** `text IN ('a', 'b')`, of constants. */
export function isAmong(text: Evaluate, constants: readonly string[]): Evaluate {
  const wanted = constants.map((constant) => Buffer.from(constant));
  return (rows) => {
    const texts = textsOf(text(rows));
    const result = new Float64Array(rows.size);
    for (let row = 0; row < rows.size; row++) {
      result[row] = texts.starts[row] === nullStart ? Number.NaN : isOneOf(texts, row, wanted);
    }
    return numbers(result);
  };
}

function isOneOf({ buffer, starts, ends }: BytesColumn, row: number, wanted: Buffer[]): 0 | 1 {
  const start = starts[row]!;
  const length = ends[row]! - start;
  for (const bytes of wanted) {
    if (bytes.length !== length) continue;
    let i = 0;
    while (i < length && buffer[start + i] === bytes[i]) i++;
    if (i === length) return 1;
  }
  return 0;
}

/** Hot path. One line by one match: its groups into the columns in their order. */
import type { DeclaredColumn } from '../columns/declared.js';
import type { FilledRows } from '../columns/filled-rows.js';
import {
  expected,
  shownValue,
  valueReader,
  type ReadValue,
  type TimestampFormat,
} from '../columns/text-values.js';

const scratchBytes = 256;
const carriageReturn = 0x0d;

export interface RegexReaderOptions {
  readonly pattern: RegExp;
  /** Named as the groups. */
  readonly columns: readonly DeclaredColumn[];
  readonly times: TimestampFormat;
  readonly nullLiteral: string | undefined;
}

export class RegexReader {
  readonly #options: RegexReaderOptions;
  readonly #buffer: Buffer;
  readonly #rows: FilledRows;
  readonly #readers: readonly (ReadValue | undefined)[];
  readonly #scratch = Buffer.alloc(scratchBytes);

  constructor(options: RegexReaderOptions, buffer: Buffer, rows: FilledRows) {
    this.#options = options;
    this.#buffer = buffer;
    this.#rows = rows;
    this.#readers = options.columns.map(({ type }) => valueReader(type, options.times));
  }

  /** Fills a row from `buffer[start, stop)`; a string is why it is none. */
  read(start: number, stop: number): string | undefined {
    const { pattern, columns, nullLiteral } = this.#options;
    const buffer = this.#buffer;
    const end = stop > start && buffer[stop - 1] === carriageReturn ? stop - 1 : stop;
    const groups = pattern.exec(buffer.toString('utf8', start, end))?.groups;
    if (groups === undefined) return 'the pattern does not match';
    for (let column = 0; column < columns.length; column++) {
      const { name, type } = columns[column]!;
      const text: string | undefined = groups[name];
      const read = this.#readers[column];
      if (text === undefined || text === nullLiteral) this.#rows.setNull(column);
      else if (read === undefined) this.#rows.setNewText(column, text);
      else {
        const value = this.#valueOf(text, read);
        if (Number.isNaN(value)) {
          const bytes = Buffer.from(text);
          const found = shownValue(bytes, 0, bytes.length);
          return `${name}: expected ${expected(type, this.#options.times)}, found ${found}`;
        }
        this.#rows.setNumber(column, value);
      }
    }
    return undefined;
  }

  #valueOf(text: string, read: ReadValue): number {
    // What is longer is no value; three bytes at most a UTF-16 unit.
    if (text.length * 3 > scratchBytes) return Number.NaN;
    return read(this.#scratch, 0, this.#scratch.write(text));
  }
}

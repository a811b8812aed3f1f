import type { SourcePosition } from './model.js';

/** Turns offsets in one file's text into lines and columns, both from 1. */
export class TextPlaces {
  readonly #file: string;
  readonly #lineStarts: number[] = [0];

  constructor(file: string, text: string) {
    this.#file = file;
    for (const match of text.matchAll(/\r\n|\n|\r/g)) {
      this.#lineStarts.push(match.index + match[0].length);
    }
  }

  at(offset: number, length = 1): SourcePosition {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    const column = offset - this.#lineStarts[low]! + 1;
    return { file: this.#file, line: low + 1, column, length };
  }
}

/** The places of the parts of a dotted key that starts at `start`. */
export function keyPlaces(path: string, start: SourcePosition): SourcePosition[] {
  const { file, line } = start;
  let column = start.column ?? 1;
  return path.split('.').map((part) => {
    const position = { file, line, column, length: part.length };
    column += part.length + 1;
    return position;
  });
}

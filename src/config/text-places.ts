import { partitionPoint } from '../util/partition-point.js';
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
    const line = partitionPoint(
      this.#lineStarts.length,
      (index) => this.#lineStarts[index]! <= offset,
    );
    const column = offset - this.#lineStarts[line - 1]! + 1;
    return { file: this.#file, line, column, length };
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

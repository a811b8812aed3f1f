import { partitionPoint } from '../util/partition-point.js';
/** Turns offsets in one file's text into lines and columns, both from 1. */
export class TextPlaces {
    #file;
    #lineStarts = [0];
    constructor(file, text) {
        this.#file = file;
        for (const match of text.matchAll(/\r\n|\n|\r/g)) {
            this.#lineStarts.push(match.index + match[0].length);
        }
    }
    at(offset, length = 1) {
        const line = partitionPoint(this.#lineStarts.length, (index) => this.#lineStarts[index] <= offset);
        const column = offset - this.#lineStarts[line - 1] + 1;
        return { file: this.#file, line, column, length };
    }
}
/** The places of the parts of a dotted key that starts at `start`. */
export function keyPlaces(path, start) {
    const { file, line } = start;
    let column = start.column ?? 1;
    return path.split('.').map((part) => {
        const position = { file, line, column, length: part.length };
        column += part.length + 1;
        return position;
    });
}
//# sourceMappingURL=text-places.js.map
import { splitLines } from './line-splitter.js';
/**
 * Lines of a stream that arrives in chunks: keeps the unterminated end of one for the next. A chunk
 * is copied only where a line crosses its border. The caller limits what is carried.
 */
export class LineReader {
    #options;
    #carried = [];
    #carriedBytes = 0;
    constructor(options) {
        this.#options = options;
    }
    /** Length of the unterminated end. */
    get carriedBytes() {
        return this.#carriedBytes;
    }
    /** Takes the ownership of `chunk`. */
    push(chunk) {
        if (this.#carriedBytes > 0 && chunk.indexOf(10) === -1) {
            this.#carry(chunk);
            return noLines;
        }
        const rest = this.takeRest();
        const buffer = rest === undefined ? chunk : Buffer.concat([rest, chunk]);
        const lines = splitLines(buffer, 0, buffer.length, this.#options);
        if (lines.next < buffer.length)
            this.#carry(buffer.subarray(lines.next));
        return { ...lines, buffer };
    }
    /** The unterminated end, if there is one; the reader is empty afterwards. */
    takeRest() {
        if (this.#carriedBytes === 0)
            return undefined;
        const rest = Buffer.concat(this.#carried);
        this.#carried = [];
        this.#carriedBytes = 0;
        return rest;
    }
    #carry(bytes) {
        this.#carried.push(bytes);
        this.#carriedBytes += bytes.length;
    }
}
const noLines = {
    buffer: Buffer.alloc(0),
    starts: new Uint32Array(0),
    ends: new Uint32Array(0),
    size: 0,
    next: 0,
};
//# sourceMappingURL=line-reader.js.map
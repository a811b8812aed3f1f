/*
 * Hot path. Checks the lines of a chunk against the limit and brings them to UTF-8. Flume counts
 * characters (UTF-16 units): lines that are short enough in bytes are short enough in any encoding.
 */
import { isUtf8 } from 'node:buffer';
import { textCoding } from '../../codecs/text-coding.js';
import { EventBatch } from '../../core/batch.js';
export class TextLines {
    #coding;
    #isUtf8;
    #maxLineLength;
    /** @throws RangeError for an unknown encoding. */
    constructor(encoding, maxLineLength) {
        this.#coding = textCoding(encoding);
        this.#isUtf8 = this.#coding.name === 'utf-8';
        this.#maxLineLength = maxLineLength;
    }
    check(lines) {
        if (!this.#isUtf8)
            return this.#converted(lines);
        const { buffer, starts, ends, size } = lines;
        // A newline is never a part of a character: the lines are text when all of them together are.
        const isText = size === 0 || isUtf8(buffer.subarray(starts[0], ends[size - 1]));
        for (let i = 0; i < size; i++) {
            // At most one character a byte: only a longer line needs to be counted.
            if (isText && ends[i] - starts[i] < this.#maxLineLength)
                continue;
            const text = this.#coding.decodeStrict(buffer.subarray(starts[i], ends[i]));
            if (text !== undefined && text.length < this.#maxLineLength)
                continue;
            const batch = new EventBatch({ buffer, starts, ends, size: i });
            return { batch, end: text === undefined ? 'not text' : 'too long' };
        }
        return { batch: new EventBatch({ buffer, starts, ends, size }), end: 'none' };
    }
    #converted({ buffer, starts, ends, size }) {
        const bodies = [];
        for (let i = 0; i < size; i++) {
            const text = this.#coding.decodeStrict(buffer.subarray(starts[i], ends[i]));
            if (text === undefined)
                return { batch: EventBatch.of(bodies), end: 'not text' };
            if (text.length >= this.#maxLineLength)
                return { batch: EventBatch.of(bodies), end: 'too long' };
            bodies.push(text);
        }
        return { batch: EventBatch.of(bodies), end: 'none' };
    }
}
//# sourceMappingURL=text-lines.js.map
/*
 * Lines of a command's output as Java's BufferedReader sees them: they end at LF, CR or CR LF, and
 * an unterminated last one counts. A CR alone is rare (progress bars), so the bytes are split at
 * LF first.
 */
import { LineReader } from '../../codecs/line-reader.js';
import { EventBatch } from '../../core/batch.js';
const carriageReturn = 13;
export class OutputLines {
    #reader = new LineReader({ stripCarriageReturn: true });
    /** Length of the unterminated end. */
    get carriedBytes() {
        return this.#reader.carriedBytes;
    }
    /** The events that a chunk completes. Takes the ownership of `chunk`. */
    push(chunk) {
        return new EventBatch(splitAtReturns(this.#reader.push(chunk)));
    }
    /** The unterminated end as an event. */
    takeRest() {
        const rest = this.#reader.takeRest();
        if (rest === undefined)
            return EventBatch.of([]);
        const line = {
            buffer: rest,
            starts: Uint32Array.of(0),
            ends: Uint32Array.of(rest.length),
            size: 1,
            next: rest.length,
        };
        return new EventBatch(splitAtReturns(line));
    }
}
/** The same lines, cut at each CR inside them. */
function splitAtReturns(lines) {
    const { buffer, size } = lines;
    if (buffer.indexOf(carriageReturn) === -1)
        return lines;
    const starts = [];
    const ends = [];
    for (let i = 0; i < size; i++) {
        let start = lines.starts[i];
        const end = lines.ends[i];
        for (let at = start; at < end; at++) {
            if (buffer[at] !== carriageReturn)
                continue;
            starts.push(start);
            ends.push(at);
            start = at + 1;
        }
        // After a CR at the very end of the output there is no further line.
        const isRest = end === buffer.length;
        if (!isRest || start < end) {
            starts.push(start);
            ends.push(end);
        }
    }
    return {
        ...lines,
        starts: Uint32Array.from(starts),
        ends: Uint32Array.from(ends),
        size: starts.length,
    };
}
//# sourceMappingURL=output-lines.js.map
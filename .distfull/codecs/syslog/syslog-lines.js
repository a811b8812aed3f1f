/*
 * Hot path. Where the messages of a stream begin and end: at LF, or where the limit cuts them.
 *
 *   chunks   |\n\n<13>Nov 21 …\n<14>a long me|ssage …\n|
 *   messages     ^..........^   ^............^........   the second one is carried over the border
 *
 * Empty lines are passed over. A message of `maxBytes` or more is cut there, LF or not, and the rest
 * of the line is a message of its own. An unterminated end is kept for the next chunk: at most
 * `maxBytes`. There is no octet counting (RFC 6587): Flume has none.
 */
const newline = 10;
const lessThan = 60;
const piecesMax = 64;
export class SyslogLines {
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
        const isCarriedOn = this.#carriedBytes > 0 &&
            this.#carriedBytes + chunk.length < this.#options.maxBytes &&
            !chunk.includes(newline);
        if (isCarriedOn) {
            this.#carry(chunk);
            return noMessages;
        }
        const buffer = this.#carriedBytes === 0 ? chunk : Buffer.concat([...this.#carried, chunk]);
        this.#carried = [];
        this.#carriedBytes = 0;
        return this.#split(buffer);
    }
    #split(buffer) {
        const { maxBytes } = this.#options;
        const starts = [];
        const ends = [];
        let at = 0;
        for (;;) {
            while (buffer[at] === newline)
                at++;
            const end = this.#lineEnd(buffer, at);
            const isCut = (end === -1 ? buffer.length : end) - at >= maxBytes;
            if (end === -1 && !isCut)
                break;
            starts.push(at);
            ends.push(isCut ? at + maxBytes : end);
            at = isCut ? at + maxBytes : end + 1;
        }
        if (at < buffer.length)
            this.#carry(buffer.subarray(at));
        return {
            buffer,
            starts: Uint32Array.from(starts),
            ends: Uint32Array.from(ends),
            size: starts.length,
        };
    }
    #lineEnd(buffer, from) {
        const end = buffer.indexOf(newline, from);
        const joins = this.#options.joinsUnfinishedPriority === true;
        if (!joins || end === -1 || !isUnfinishedPriority(buffer, from, end))
            return end;
        return buffer.indexOf(newline, end + 1);
    }
    /** Copied: a few bytes must not keep the chunk that they came in, nor many pieces be kept. */
    #carry(bytes) {
        this.#carried.push(Buffer.from(bytes));
        this.#carriedBytes += bytes.length;
        if (this.#carried.length >= piecesMax)
            this.#carried = [Buffer.concat(this.#carried)];
    }
}
/** Where the message of a datagram is: behind its first LFs, up to the next one. May be empty. */
export function firstMessage(buffer, from, to, joinsUnfinishedPriority) {
    while (from < to && buffer[from] === newline)
        from++;
    const bytes = buffer.subarray(0, to);
    let end = bytes.indexOf(newline, from);
    if (joinsUnfinishedPriority && end !== -1 && isUnfinishedPriority(buffer, from, end))
        end = bytes.indexOf(newline, end + 1);
    return [from, end === -1 ? to : end];
}
/** `<` and up to three digits, and no more. */
function isUnfinishedPriority(buffer, from, to) {
    if (to - from > 4 || buffer[from] !== lessThan)
        return false;
    for (let i = from + 1; i < to; i++)
        if (buffer[i] < 48 || buffer[i] > 57)
            return false;
    return true;
}
const noMessages = {
    buffer: Buffer.alloc(0),
    starts: new Uint32Array(0),
    ends: new Uint32Array(0),
    size: 0,
};
//# sourceMappingURL=syslog-lines.js.map
import { headersAsAdded, javaMapText } from './java-map-text.js';
const newline = 10;
/** Turns one batch after another into text. */
export class EventText {
    #options;
    /** Where bodies are gathered: kept, because fresh memory costs page faults and collections. */
    #gathered = Buffer.alloc(0);
    constructor(options) {
        this.#options = options;
    }
    /** Shares memory with the batch or with this object: valid until the next call. */
    of(batch) {
        const { withHeaders, appendNewline } = this.#options;
        if (withHeaders)
            return textWithHeaders(batch, appendNewline);
        return (appendNewline ? linesAsTheyLie(batch) : undefined) ?? this.#gather(batch);
    }
    #gather(batch) {
        const { buffer, starts, ends, size, bodyBytes } = batch;
        const { appendNewline } = this.#options;
        const bytes = bodyBytes + (appendNewline ? size : 0);
        if (this.#gathered.length < bytes)
            this.#gathered = Buffer.allocUnsafeSlow(bytes);
        const text = this.#gathered;
        let at = 0;
        for (let i = 0; i < size; i++) {
            at += buffer.copy(text, at, starts[i], ends[i]);
            if (appendNewline)
                text[at++] = newline;
        }
        return text.subarray(0, bytes);
    }
}
function linesAsTheyLie({ buffer, starts, ends, size }) {
    if (size === 0)
        return undefined;
    const last = size - 1;
    for (let i = 0; i < last; i++)
        if (starts[i + 1] !== ends[i] + 1 || buffer[ends[i]] !== newline)
            return undefined;
    return buffer[ends[last]] === newline ? buffer.subarray(starts[0], ends[last] + 1) : undefined;
}
function textWithHeaders(batch, appendNewline) {
    const parts = [];
    const shared = Buffer.from(`${javaMapText(batch.headers)} `);
    const end = Buffer.from(appendNewline ? '\n' : '');
    for (let i = 0; i < batch.size; i++) {
        const own = batch.own?.[i];
        const headers = own === undefined ? shared : Buffer.from(`${javaMapText(headersAsAdded(batch, i))} `);
        parts.push(headers, batch.body(i), end);
    }
    return Buffer.concat(parts);
}
//# sourceMappingURL=event-text.js.map
/**
 * Hot path. Scans one combined line from left to right into the row being made: positions and
 * numbers, no object a line. Works on bytes because every delimiter is ASCII and UTF-8 never has an
 * ASCII byte inside a longer character.
 *
 * Measured on Node 20, 10,000 real lines of 237 bytes in one slab, on a machine that walks plain
 * bytes at 0.8 ns each: 205 ns of CPU a line, 240 with two text columns made. `indexOf` for quotes, spaces
 * and question marks, and the minute kept, took it there from 360.
 */
import { closeBracket, closingQuote, dash, isEscaped, nextSpace, openBracket, questionMark, quote, slash, space, zero, } from './bytes.js';
import { slot, slotCount, userToRequest } from './combined-rows.js';
import { logTimeBytes, LogTimeReader } from './log-time.js';
const http = Buffer.from('HTTP').readInt32BE();
export class CombinedScanner {
    #buffer;
    #rows;
    #slots;
    /** Reads four bytes at once: on Node 20 a single load, where Buffer's own methods are calls. */
    #view;
    #time;
    /** The number that `#number` read last. */
    #value = 0;
    #mark = -1;
    #markSearchedFrom = 0;
    constructor(buffer, rows) {
        this.#buffer = buffer;
        this.#rows = rows;
        this.#slots = rows.slots;
        this.#view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
        this.#time = new LogTimeReader(buffer, this.#view);
    }
    /** Fills row `rows.size` from `buffer[start, end)`; a string is why it is no combined line. */
    scan(start, end) {
        const buffer = this.#buffer;
        const slots = this.#slots;
        const row = this.#rows.size * slotCount;
        const ipEnd = nextSpace(buffer, start, end);
        if (ipEnd === start || ipEnd === end)
            return broken('ip', 'a host and a space', 0);
        const identEnd = nextSpace(buffer, ipEnd + 1, end);
        if (identEnd === end)
            return broken('ident', 'a word and a space', ipEnd + 1 - start);
        const userEnd = this.#userEnd(identEnd + 1, end);
        if (userEnd < 0)
            return broken('user', 'a name, then " ["', identEnd + 1 - start);
        slots[row + slot.lineStart] = start;
        slots[row + slot.ipEnd] = ipEnd;
        slots[row + slot.identEnd] = identEnd;
        slots[row + slot.userEnd] = userEnd;
        slots[row + slot.lineEnd] = end;
        const timeStart = userEnd + 2;
        const timeEnd = timeStart + logTimeBytes;
        const timeMs = timeEnd < end ? this.#time.read(timeStart) : Number.NaN;
        if (Number.isNaN(timeMs) || buffer[timeEnd] !== closeBracket) {
            return broken('time', '[dd/Mon/yyyy:hh:mm:ss +hhmm]', timeStart - 1 - start);
        }
        this.#rows.times[this.#rows.size] = timeMs;
        const requestStart = userEnd + userToRequest;
        if (!this.#opensQuote(timeEnd + 1, end))
            return notQuoted('request', timeEnd + 1 - start);
        const requestEnd = closingQuote(buffer, requestStart, end);
        if (requestEnd === end)
            return unterminated('request', requestStart - 1 - start);
        this.#request(row, requestStart, requestEnd);
        return this.#afterRequest(row, requestEnd + 1, start, end);
    }
    /** ` 200 1234 "referer" "agent"` */
    #afterRequest(row, from, start, end) {
        const rows = this.#rows;
        const statusEnd = this.#number(from, end, Number.NaN);
        if (statusEnd < 0)
            return broken('status', 'a number or -', from + 1 - start);
        rows.statuses[rows.size] = this.#value;
        const bytesEnd = this.#number(statusEnd, end, 0);
        if (bytesEnd < 0)
            return broken('bytes', 'a number or -', statusEnd + 1 - start);
        rows.byteCounts[rows.size] = this.#value;
        if (bytesEnd === end) {
            return broken('referer', 'a quoted text (is this format common?)', end - start);
        }
        if (!this.#opensQuote(bytesEnd, end))
            return notQuoted('referer', bytesEnd - start);
        const refererEnd = closingQuote(this.#buffer, bytesEnd + 2, end);
        if (refererEnd === end)
            return unterminated('referer', bytesEnd + 1 - start);
        this.#slots[row + slot.bytesEnd] = bytesEnd;
        this.#slots[row + slot.refererEnd] = refererEnd;
        if (!this.#opensQuote(refererEnd + 1, end))
            return notQuoted('agent', refererEnd + 1 - start);
        const agentStart = refererEnd + 3;
        if (this.#closesQuote(agentStart, end))
            return undefined;
        return unterminated('agent', agentStart - 1 - start);
    }
    /** Where the user ends: Apache does not escape spaces in names, so only ` [` ends one. */
    #userEnd(from, end) {
        for (let at = from; at + 1 < end; at++) {
            if (this.#buffer[at] === space && this.#buffer[at + 1] === openBracket)
                return at;
        }
        return -1;
    }
    #opensQuote(at, end) {
        return at + 1 < end && this.#buffer[at] === space && this.#buffer[at + 1] === quote;
    }
    /** Takes `METHOD path?query HTTP/x` apart; anything else leaves the slots of a request 0. */
    #request(row, from, end) {
        const buffer = this.#buffer;
        const slots = this.#slots;
        const methodEnd = nextSpace(buffer, from, end);
        const pathStart = methodEnd + 1;
        const targetEnd = buffer.indexOf(space, pathStart);
        const hasWords = methodEnd > from && targetEnd > pathStart && targetEnd < end;
        const isRequest = hasWords && this.#isProtocol(targetEnd + 1, end);
        slots[row + slot.methodEnd] = isRequest ? methodEnd : 0;
        slots[row + slot.pathEnd] = isRequest ? Math.min(this.#questionMark(pathStart), targetEnd) : 0;
        slots[row + slot.targetEnd] = isRequest ? targetEnd : 0;
        slots[row + slot.requestEnd] = isRequest ? end : 0;
    }
    /**
     * The first `?` of the slab at or after `from`. It is kept for the lines before it, so that all
     * searches together read the slab once.
     */
    #questionMark(from) {
        if (from < this.#markSearchedFrom || from > this.#mark) {
            const found = this.#buffer.indexOf(questionMark, from);
            this.#markSearchedFrom = from;
            this.#mark = found < 0 ? this.#buffer.length : found;
        }
        return this.#mark;
    }
    /** `HTTP/1.1`: the prefix, something after it, and no space. */
    #isProtocol(from, end) {
        const rest = from + 5;
        if (rest >= end || this.#view.getInt32(from) !== http)
            return false;
        return this.#buffer[rest - 1] === slash && nextSpace(this.#buffer, rest, end) === end;
    }
    /** Reads ` 123` or ` -` into `#value`; the position after it, or -1. */
    #number(from, end, ofDash) {
        const buffer = this.#buffer;
        if (from >= end || buffer[from] !== space)
            return -1;
        let at = from + 1;
        let value = 0;
        for (; at < end; at++) {
            const digit = buffer[at] - zero;
            if (digit < 0 || digit > 9)
                break;
            value = value * 10 + digit;
        }
        if (at === from + 1) {
            if (at >= end || buffer[at++] !== dash)
                return -1;
            value = ofDash;
        }
        this.#value = value;
        const isWord = at === end || buffer[at] === space;
        return isWord && !(value > Number.MAX_SAFE_INTEGER) ? at : -1;
    }
    /** Whether a quoted field that starts at `from` is closed. Mostly the line's last byte tells. */
    #closesQuote(from, end) {
        const isLast = end > from && this.#buffer[end - 1] === quote;
        if (isLast && !isEscaped(this.#buffer, from, end - 1))
            return true;
        return closingQuote(this.#buffer, from, end) < end;
    }
}
function broken(field, expected, byte) {
    return `${field}: expected ${expected} at byte ${byte} of the line`;
}
function notQuoted(field, byte) {
    return broken(field, 'a space and a quoted text', byte);
}
function unterminated(field, byte) {
    return `${field}: the quote that opens at byte ${byte} of the line is not closed`;
}
//# sourceMappingURL=scan.js.map
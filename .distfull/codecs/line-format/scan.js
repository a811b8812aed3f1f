/**
 * Hot path. Scans one line by its format from left to right. A field ends where the text behind it
 * begins; that of a quoted one only at a quote that the server has not escaped by a backslash.
 */
import { closingQuote, dash, nextSpace, questionMark, quote, zero } from '../combined/bytes.js';
import { logTimeBytes, LogTimeReader } from '../combined/log-time.js';
import { readDouble } from '../columns/numbers.js';
import { epochSecondsMs, shownValue } from '../columns/text-values.js';
import { TimestampReader } from '../columns/timestamps.js';
const carriageReturn = 0x0d;
const http = Buffer.from('HTTP/');
export function scanPlan({ prefix, fields }) {
    return {
        prefix: Buffer.from(prefix),
        fields: fields.map((field) => ({ ...field, after: Buffer.from(field.literal) })),
    };
}
export class LineScanner {
    #plan;
    #buffer;
    #rows;
    #logTime;
    #isoTime = new TimestampReader('iso-8601');
    constructor(plan, buffer, rows) {
        this.#plan = plan;
        this.#buffer = buffer;
        this.#rows = rows;
        const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
        this.#logTime = new LogTimeReader(buffer, view);
    }
    /** Fills a row from `buffer[start, stop)`; a string is why the line is not of the format. */
    scan(start, stop) {
        const buffer = this.#buffer;
        const { prefix, fields } = this.#plan;
        const end = stop > start && buffer[stop - 1] === carriageReturn ? stop - 1 : stop;
        if (!standsAt(buffer, prefix, start, end))
            return `expected ${JSON.stringify(prefix.toString())} at the begin of the line`;
        let at = start + prefix.length;
        for (let i = 0; i < fields.length; i++) {
            const field = fields[i];
            const fieldEnd = this.#endOf(field, at, end);
            if (fieldEnd < 0) {
                const literal = JSON.stringify(field.literal);
                return `${field.written}: expected ${literal} behind it, from byte ${at - start} of the line on`;
            }
            if (field.column >= 0 && !this.#read(field, at, fieldEnd))
                return (`${field.written}: expected ${expectedOf(field.kind)} at byte ${at - start} of the line, ` +
                    `found ${shownValue(buffer, at, fieldEnd)}`);
            at = fieldEnd + field.after.length;
        }
        return at === end ? undefined : `expected the end of the line at byte ${at - start}`;
    }
    /** Where the text behind a field begins; -1: nowhere. */
    #endOf({ after }, from, end) {
        const buffer = this.#buffer;
        if (after.length === 0)
            return end;
        const first = after[0];
        if (first === quote) {
            const closing = closingQuote(buffer, from, end);
            return standsAt(buffer, after, closing, end) ? closing : -1;
        }
        for (let at = from; at < end; at++)
            if (buffer[at] === first && standsAt(buffer, after, at, end))
                return at;
        return -1;
    }
    /** False when the field's bytes are none of its kind. */
    #read({ kind, column, dashIsZero }, from, end) {
        const rows = this.#rows;
        const isDash = end - from === 1 && this.#buffer[from] === dash;
        switch (kind) {
            case 'text':
                if (isDash)
                    rows.setNull(column);
                else
                    rows.setText(column, from, end);
                return true;
            case 'request':
                this.#request(column, from, end);
                return true;
            case 'target':
                if (isDash)
                    this.#noTarget(column);
                else
                    this.#target(column, from, end);
                return true;
            case 'integer':
                if (isDash)
                    return this.#number(column, dashIsZero === true ? 0 : undefined);
                return this.#number(column, this.#integer(from, end));
            case 'decimal':
                if (isDash)
                    return this.#number(column, undefined);
                return this.#number(column, readDouble(this.#buffer, from, end));
            case 'access-log time':
                return end - from === logTimeBytes && this.#number(column, this.#logTime.read(from));
            case 'iso time':
                return this.#number(column, this.#isoTime.read(this.#buffer, from, end));
            case 'epoch time':
                return this.#number(column, epochSecondsMs(readDouble(this.#buffer, from, end)));
        }
    }
    /** Undefined is NULL, NaN what could not be read. */
    #number(column, value) {
        if (value === undefined)
            this.#rows.setNull(column);
        else
            this.#rows.setNumber(column, value);
        return !Number.isNaN(value);
    }
    #integer(from, end) {
        if (from === end)
            return Number.NaN;
        let value = 0;
        for (let at = from; at < end; at++) {
            const digit = this.#buffer[at] - zero;
            if (digit < 0 || digit > 9)
                return Number.NaN;
            value = value * 10 + digit;
        }
        return value > Number.MAX_SAFE_INTEGER ? Number.NaN : value;
    }
    /** What is not `METHOD target HTTP/x` leaves all four columns NULL, as in format combined. */
    #request(column, from, end) {
        const buffer = this.#buffer;
        const rows = this.#rows;
        const methodEnd = nextSpace(buffer, from, end);
        const targetEnd = nextSpace(buffer, methodEnd + 1, end);
        const isRequest = methodEnd > from && targetEnd > methodEnd + 1 && this.#isProtocol(targetEnd + 1, end);
        if (!isRequest) {
            rows.setNull(column);
            this.#noTarget(column + 1);
            rows.setNull(column + 3);
            return;
        }
        rows.setText(column, from, methodEnd);
        this.#target(column + 1, methodEnd + 1, targetEnd);
        rows.setText(column + 3, targetEnd + 1, end);
    }
    #target(column, from, end) {
        let mark = from;
        while (mark < end && this.#buffer[mark] !== questionMark)
            mark++;
        this.#rows.setText(column, from, mark);
        if (mark < end)
            this.#rows.setText(column + 1, mark + 1, end);
        else
            this.#rows.setNull(column + 1);
    }
    #noTarget(column) {
        this.#rows.setNull(column);
        this.#rows.setNull(column + 1);
    }
    #isProtocol(from, end) {
        const rest = from + http.length;
        if (rest >= end || !standsAt(this.#buffer, http, from, end))
            return false;
        return nextSpace(this.#buffer, rest, end) === end;
    }
}
function standsAt(buffer, text, at, end) {
    if (end - at < text.length)
        return false;
    for (let i = 0; i < text.length; i++)
        if (buffer[at + i] !== text[i])
            return false;
    return true;
}
function expectedOf(kind) {
    switch (kind) {
        case 'access-log time':
            return 'a time as 17/May/2015:10:05:03 +0000';
        case 'iso time':
            return 'a time as 2015-05-17T10:05:03+00:00';
        case 'epoch time':
            return 'seconds since 1970';
        default:
            return 'a number or -';
    }
}
//# sourceMappingURL=scan.js.map
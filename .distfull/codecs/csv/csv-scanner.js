import { expected, shownValue, valueReader, } from '../columns/text-values.js';
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
export class CsvScanner {
    #options;
    #buffer;
    #rows;
    #readers;
    #at = 0;
    #end = 0;
    /** The field read last: bytes of the slab, or text where something in it was escaped. */
    #fieldStart = 0;
    #fieldEnd = 0;
    #text;
    constructor(options, buffer, rows) {
        this.#options = options;
        this.#buffer = buffer;
        this.#rows = rows;
        this.#readers = options.columns.map(({ type }) => valueReader(type, options.times));
    }
    /** Fills a row from `buffer[start, end)`; a string is why it is none. */
    scan(start, end) {
        const { columns, delimiter } = this.#options;
        this.#at = start;
        this.#end = endOfLine(this.#buffer, start, end);
        for (let column = 0; column < columns.length; column++) {
            const fieldAt = this.#at;
            const broken = this.#field();
            if (broken !== undefined)
                return `${broken} at byte ${this.#at - start}`;
            if (!this.#keep(column))
                return this.#unreadable(column, fieldAt - start);
            const isLast = column === columns.length - 1;
            if (this.#at === this.#end) {
                if (isLast)
                    return undefined;
                return `expected ${columns.length} fields, found ${column + 1}`;
            }
            if (isLast)
                break;
            if (this.#buffer[this.#at] !== delimiter)
                break;
            this.#at++;
        }
        const hasMore = this.#buffer[this.#at] === delimiter;
        const at = `at byte ${this.#at - start}`;
        return hasMore
            ? `expected ${columns.length} fields, found more ${at}`
            : `expected a delimiter or the end of the line ${at}`;
    }
    /** Reads one field; the position is then at the delimiter or the end. A string is what broke. */
    #field() {
        this.#text = undefined;
        const { quote } = this.#options;
        const isQuoted = quote >= 0 && this.#at < this.#end && this.#buffer[this.#at] === quote;
        return isQuoted ? this.#quoted() : this.#plain();
    }
    #plain() {
        const buffer = this.#buffer;
        const { delimiter, escape } = this.#options;
        const start = this.#at;
        let at = start;
        for (; at < this.#end; at++) {
            const byte = buffer[at];
            if (byte === delimiter)
                break;
            if (byte === lineFeed || byte === carriageReturn) {
                this.#at = at;
                return 'expected one line, found a second one';
            }
            if (byte === escape)
                return this.#escaped(start, -1);
        }
        this.#fieldStart = start;
        this.#fieldEnd = at;
        this.#at = at;
        return undefined;
    }
    #quoted() {
        const buffer = this.#buffer;
        const { quote, escape } = this.#options;
        const start = this.#at + 1;
        for (let at = start; at < this.#end; at++) {
            const byte = buffer[at];
            if (byte === escape || (byte === quote && buffer[at + 1] === quote && at + 1 < this.#end))
                return this.#escaped(start, quote);
            if (byte !== quote)
                continue;
            this.#fieldStart = start;
            this.#fieldEnd = at;
            this.#at = at + 1;
            return undefined;
        }
        return 'expected a closing quote for the field';
    }
    /** A field with escapes, from its first byte on: quoted, or (-1) up to a delimiter. */
    #escaped(start, quote) {
        const buffer = this.#buffer;
        const { delimiter, escape } = this.#options;
        const bytes = [];
        let at = start;
        for (; at < this.#end; at++) {
            const byte = buffer[at];
            if (byte === escape && at + 1 < this.#end)
                bytes.push(buffer[++at]);
            else if (quote < 0 && byte === delimiter)
                break;
            else if (byte !== quote)
                bytes.push(byte);
            else if (at + 1 < this.#end && buffer[at + 1] === quote)
                bytes.push(buffer[++at]);
            else
                break;
        }
        if (quote >= 0 && at >= this.#end)
            return 'expected a closing quote for the field';
        this.#text = Buffer.from(bytes);
        this.#at = quote < 0 ? at : at + 1;
        return undefined;
    }
    /** False where the column cannot hold the field. */
    #keep(column) {
        const rows = this.#rows;
        const buffer = this.#text ?? this.#buffer;
        const start = this.#text === undefined ? this.#fieldStart : 0;
        const end = this.#text === undefined ? this.#fieldEnd : this.#text.length;
        const read = this.#readers[column];
        const { nullLiteral } = this.#options;
        if (nullLiteral !== undefined && isText(buffer, start, end, nullLiteral)) {
            rows.setNull(column);
            return true;
        }
        if (read !== undefined) {
            const value = read(buffer, start, end);
            rows.setNumber(column, value);
            return !Number.isNaN(value);
        }
        if (this.#text === undefined)
            rows.setText(column, start, end);
        else
            rows.setText(column, rows.arena.appendBytes(this.#text), rows.arena.length);
        return true;
    }
    #unreadable(column, byte) {
        const { name, type } = this.#options.columns[column];
        const found = this.#text === undefined
            ? shownValue(this.#buffer, this.#fieldStart, this.#fieldEnd)
            : shownValue(this.#text, 0, this.#text.length);
        const wanted = expected(type, this.#options.times);
        return `${name}: expected ${wanted} at byte ${byte}, found ${found}`;
    }
}
/** Without the line end that a record may have kept. */
function endOfLine(buffer, start, end) {
    let at = end;
    if (at > start && buffer[at - 1] === lineFeed)
        at--;
    if (at > start && buffer[at - 1] === carriageReturn)
        at--;
    return at;
}
function isText(buffer, start, end, text) {
    if (end - start !== text.length)
        return false;
    for (let i = 0; i < text.length; i++)
        if (buffer[start + i] !== text[i])
            return false;
    return true;
}
//# sourceMappingURL=csv-scanner.js.map
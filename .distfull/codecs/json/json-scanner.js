import { readBigint, readDouble } from '../columns/numbers.js';
import { expected, shownValue, valueReader, } from '../columns/text-values.js';
const quote = 0x22;
const plus = 0x2b;
const comma = 0x2c;
const minus = 0x2d;
const dot = 0x2e;
const zero = 0x30;
const nine = 0x39;
const colon = 0x3a;
const upperE = 0x45;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const lowerE = 0x65;
const lowerU = 0x75;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const firstPrintable = 0x20;
const escapable = new Set(Buffer.from('"\\/bfnrtu'));
const words = ['true', 'false', 'null'].map((kind) => ({
    kind,
    bytes: Buffer.from(kind),
}));
/** 1 for a byte that may not stand in a text as it is. */
const isSpecial = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte < firstPrintable || byte === quote || byte === backslash));
const depthMax = 200;
export class JsonScanner {
    #options;
    #buffer;
    #rows;
    #readers;
    #found;
    #start = 0;
    #end = 0;
    #at = 0;
    #reason = '';
    /** The value read last: its kind, and for a text without the quotes. */
    #kind = 'null';
    #valueStart = 0;
    #valueEnd = 0;
    #isEscaped = false;
    constructor(options, buffer, rows) {
        this.#options = options;
        this.#buffer = buffer;
        this.#rows = rows;
        this.#readers = options.columns.map(({ type }) => valueReader(type, options.times));
        this.#found = new Uint8Array(options.columns.length);
    }
    /** Fills a row from `buffer[start, end)`; a string is why it is none. */
    scan(start, end) {
        this.#start = start;
        this.#end = end;
        this.#at = start;
        this.#rows.clear();
        this.#found.fill(0);
        this.#skipBlanks();
        if (this.#byte() !== openBrace)
            return `expected a JSON object at byte ${this.#at - start}`;
        if (!this.#object(this.#options.root, 0))
            return this.#reason;
        this.#skipBlanks();
        if (this.#at < end)
            return `expected the end of the value at byte ${this.#at - start}`;
        return this.#options.failOnMissingField ? this.#missing() : undefined;
    }
    #missing() {
        const column = this.#found.indexOf(0);
        if (column < 0)
            return undefined;
        return `the field ${this.#options.columns[column].path.join('.')} is missing`;
    }
    /** Both methods for what is nested return false with `#reason` set where the grammar breaks. */
    #object(node, depth) {
        if (depth >= depthMax)
            return this.#fail(`at most ${depthMax} levels`);
        this.#at++;
        this.#skipBlanks();
        if (this.#byte() === closeBrace)
            return this.#advance();
        // Objects of a topic mostly have their keys in one order.
        let next = node?.keys[0];
        for (;;) {
            let field;
            if (next !== undefined && this.#passKey(next))
                field = next;
            else {
                if (this.#byte() !== quote)
                    return this.#fail('a key in quotes');
                if (!this.#text())
                    return false;
                if (node !== undefined)
                    field = this.#fieldOf(node);
            }
            if (field !== undefined)
                next = field.next;
            this.#skipBlanks();
            if (this.#byte() !== colon)
                return this.#fail('a colon');
            this.#at++;
            this.#skipBlanks();
            const valueStart = this.#at;
            if (!this.#value(field?.inner, depth))
                return false;
            if (field !== undefined && !this.#keep(field, valueStart))
                return false;
            this.#skipBlanks();
            const byte = this.#byte();
            if (byte === closeBrace)
                return this.#advance();
            if (byte !== comma)
                return this.#fail('a comma or }');
            this.#at++;
            this.#skipBlanks();
        }
    }
    #array(depth) {
        if (depth >= depthMax)
            return this.#fail(`at most ${depthMax} levels`);
        this.#at++;
        this.#skipBlanks();
        if (this.#byte() === closeBracket)
            return this.#advance();
        for (;;) {
            if (!this.#value(undefined, depth))
                return false;
            this.#skipBlanks();
            const byte = this.#byte();
            if (byte === closeBracket)
                return this.#advance();
            if (byte !== comma)
                return this.#fail('a comma or ]');
            this.#at++;
            this.#skipBlanks();
        }
    }
    #value(inner, depth) {
        const byte = this.#byte();
        if (byte === quote) {
            this.#kind = 'text';
            return this.#text();
        }
        const start = this.#at;
        if (byte === openBrace || byte === openBracket) {
            const isObject = byte === openBrace;
            if (!(isObject ? this.#object(inner, depth + 1) : this.#array(depth + 1)))
                return false;
            this.#kind = isObject ? 'object' : 'array';
        }
        else if (byte === minus || isDigit(byte)) {
            if (!this.#number())
                return false;
            this.#kind = 'number';
        }
        else if (!this.#word())
            return false;
        this.#valueStart = start;
        this.#valueEnd = this.#at;
        return true;
    }
    /** A text in quotes; the position is at the first. */
    #text() {
        const buffer = this.#buffer;
        const end = this.#end;
        const start = this.#at + 1;
        let at = start;
        this.#isEscaped = false;
        for (; at < end; at++) {
            const byte = buffer[at];
            if (isSpecial[byte] === 0)
                continue;
            if (byte === quote)
                break;
            if (byte === backslash) {
                this.#isEscaped = true;
                this.#at = at++;
                if (!escapable.has(buffer[at]) || at >= end)
                    return this.#fail('an escape of JSON');
                if (buffer[at] !== lowerU)
                    continue;
                for (const hexEnd = at + 4; at < hexEnd; at++)
                    if (at + 1 >= end || !isHex(buffer[at + 1]))
                        return this.#fail('four hex digits');
            }
            else {
                this.#at = at;
                return this.#fail('no control character in a text');
            }
        }
        this.#at = at;
        if (at >= end)
            return this.#fail('a closing quote');
        this.#valueStart = start;
        this.#valueEnd = at;
        this.#at = at + 1;
        return true;
    }
    #number() {
        if (this.#byte() === minus)
            this.#at++;
        if (this.#byte() === zero)
            this.#at++;
        else if (!this.#digits())
            return false;
        if (this.#byte() === dot) {
            this.#at++;
            if (!this.#digits())
                return false;
        }
        if (this.#byte() !== lowerE && this.#byte() !== upperE)
            return true;
        this.#at++;
        if (this.#byte() === plus || this.#byte() === minus)
            this.#at++;
        return this.#digits();
    }
    #digits() {
        const start = this.#at;
        while (isDigit(this.#byte()))
            this.#at++;
        return this.#at > start || this.#fail('a digit');
    }
    #word() {
        const at = this.#at;
        for (const { kind, bytes } of words) {
            const end = at + bytes.length;
            if (end > this.#end || !isAt(this.#buffer, bytes, at, end))
                continue;
            this.#kind = kind;
            this.#at = end;
            return true;
        }
        return this.#fail('a value');
    }
    /** Moves past the key where it is this field's. */
    #passKey({ bytes, isEscaped }) {
        const start = this.#at + 1;
        const end = start + bytes.length;
        if (end >= this.#end || this.#buffer[end] !== quote || this.#byte() !== quote)
            return false;
        if (isEscaped || !isAt(this.#buffer, bytes, start, end))
            return false;
        this.#at = end + 1;
        return true;
    }
    /** The field that the key just read names. */
    #fieldOf({ keys }) {
        const start = this.#valueStart;
        const end = this.#valueEnd;
        if (this.#isEscaped) {
            const key = this.#unescaped();
            return keys.find((field) => field.key === key);
        }
        for (let i = 0; i < keys.length; i++) {
            const field = keys[i];
            if (isAt(this.#buffer, field.bytes, start, end))
                return field;
        }
        return undefined;
    }
    /** Puts the value just read into its columns; false where one cannot hold it. */
    #keep({ columns }, start) {
        for (let i = 0; i < columns.length; i++) {
            const column = columns[i];
            this.#found[column] = 1;
            const { name, type } = this.#options.columns[column];
            if (this.#put(column, type))
                continue;
            const found = shownValue(this.#buffer, start, this.#at);
            const wanted = expected(type, this.#options.times);
            this.#reason = `${name}: expected ${wanted} at byte ${start - this.#start}, found ${found}`;
            return false;
        }
        return true;
    }
    #put(column, type) {
        const rows = this.#rows;
        const kind = this.#kind;
        if (kind === 'null') {
            rows.setNull(column);
            return true;
        }
        if (type === 'STRING')
            return this.#putText(column);
        if (kind === 'object' || kind === 'array')
            return false;
        const value = this.#numberOf(column, type);
        rows.setNumber(column, value);
        return !Number.isNaN(value);
    }
    #putText(column) {
        const rows = this.#rows;
        const start = this.#valueStart;
        const end = this.#valueEnd;
        if (this.#kind === 'text' && this.#isEscaped)
            rows.setNewText(column, this.#unescaped());
        else if (this.#kind !== 'object' && this.#kind !== 'array')
            rows.setText(column, start, end);
        else
            rows.setNewText(column, compact(this.#buffer.toString('utf8', start, end)));
        return true;
    }
    #numberOf(column, type) {
        const start = this.#valueStart;
        const end = this.#valueEnd;
        if (this.#kind === 'text') {
            const read = this.#readers[column];
            if (!this.#isEscaped)
                return read(this.#buffer, start, end);
            const text = Buffer.from(this.#unescaped());
            return read(text, 0, text.length);
        }
        if (type === 'BOOLEAN')
            return this.#kind === 'true' ? 1 : 0;
        if (this.#kind !== 'number')
            return Number.NaN;
        // Flink cuts the fraction of a number off; in a text it refuses it.
        if (type === 'BIGINT')
            return wholeNumber(this.#buffer, start, end);
        if (type === 'DOUBLE')
            return readDouble(this.#buffer, start, end);
        const isNumber = this.#options.times.startsWith('epoch');
        return isNumber ? this.#readers[column](this.#buffer, start, end) : Number.NaN;
    }
    #unescaped() {
        return JSON.parse(this.#buffer.toString('utf8', this.#valueStart - 1, this.#valueEnd + 1));
    }
    /** The byte at the position; 0 at the end, which no grammar takes. */
    #byte() {
        return this.#at < this.#end ? this.#buffer[this.#at] : 0;
    }
    #skipBlanks() {
        const buffer = this.#buffer;
        const end = this.#end;
        let at = this.#at;
        while (at < end && isBlank(buffer[at]))
            at++;
        this.#at = at;
    }
    #advance() {
        this.#at++;
        return true;
    }
    #fail(wanted) {
        this.#reason = `expected ${wanted} at byte ${this.#at - this.#start}`;
        return false;
    }
}
function wholeNumber(buffer, start, end) {
    const value = readBigint(buffer, start, end);
    if (!Number.isNaN(value))
        return value;
    const decimal = Math.trunc(readDouble(buffer, start, end));
    return Math.abs(decimal) < 2 ** 63 ? decimal + 0 : Number.NaN;
}
/** Without the blanks between its parts. */
function compact(json) {
    return json.replace(/("(?:[^"\\]|\\.)*")|[ \t\r\n]+/g, (_, text) => text ?? '');
}
function isAt(buffer, key, start, end) {
    if (key.length !== end - start)
        return false;
    for (let i = 0; i < key.length; i++)
        if (buffer[start + i] !== key[i])
            return false;
    return true;
}
function isBlank(byte) {
    return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
function isDigit(byte) {
    return byte >= zero && byte <= nine;
}
function isHex(byte) {
    return isDigit(byte) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
}
//# sourceMappingURL=json-scanner.js.map
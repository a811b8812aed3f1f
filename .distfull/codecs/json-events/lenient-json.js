/*
 * Reads JSON as Gson 2.9 does in its lenient mode, which Flume's JSON handler uses: what its clients
 * get away with there they get away with here.
 *
 *   comments   C's two kinds and # between any two tokens
 *   separators ; for , and = or => for :
 *   strings    'single' and unquoted ones; line breaks inside quoted ones
 *   arrays     an empty place is a null: [1,,2] has three elements, [1,] two
 *   beginning  a byte order mark, and )]}' with its newline, are left out
 *
 * A caller that asks for what is not there gets JsonSyntaxError, as Gson's JsonSyntaxException.
 */
import { TailraceError } from '../../core/errors.js';
/** The text is no JSON, or not what the caller expects at this place. */
export class JsonSyntaxError extends TailraceError {
    code = 'TR_JSON';
}
/** Deeper values, which are only ever skipped, are refused. */
const depthMax = 500;
const [tab, lineFeed, carriageReturn, space, hash, slash] = [9, 10, 13, 32, 35, 47];
const beforeDoubleQuote = /[^"\\]*/y;
const beforeSingleQuote = /[^'\\]*/y;
const literal = /[^/\\;#={}[\]:, \t\f\r\n]*/y;
const hexDigits = /[0-9a-fA-F]{4}/y;
const escaped = {
    t: '\t',
    b: '\b',
    n: '\n',
    r: '\r',
    f: '\f',
    '\n': '\n',
    "'": "'",
    '"': '"',
    '\\': '\\',
    '/': '/',
};
const protectingPrefix = ")]}'\n";
export class LenientJson {
    #text;
    #at;
    constructor(text) {
        this.#text = text;
        this.#at = text.startsWith('\ufeff') ? 1 : 0;
    }
    /** Goes to the beginning of the document; false when there is none. */
    begin() {
        this.#skipBlank();
        if (this.#text.startsWith(protectingPrefix, this.#at))
            this.#at += protectingPrefix.length;
        return this.#skipBlank();
    }
    /** Nothing but blanks may follow: Gson is strict here. */
    end() {
        if (/[^ \n\r\t]/.test(this.#text.slice(this.#at)))
            throw this.#error('the end');
    }
    /** Whether a null is next, which is then consumed. */
    null() {
        const start = this.#at;
        if (this.#isQuote(this.#peek()) || this.#literal().toLowerCase() !== 'null')
            this.#at = start;
        return this.#at !== start;
    }
    /** The next value's text; null for a null. Booleans and numbers become text, as they are written. */
    string() {
        const quote = this.#peek();
        if (this.#isQuote(quote))
            return this.#quoted(quote);
        const text = this.#literal();
        if (text === '')
            throw this.#error('a string');
        const word = text.toLowerCase();
        if (word === 'null')
            return null;
        return word === 'true' || word === 'false' ? word : text;
    }
    get isArray() {
        return this.#peek() === '[';
    }
    /** Reads an array, calling back at each element, or empty place between separators. */
    array(element, emptyPlace) {
        this.#expect('[', 'an array');
        for (let isFirst = true;; isFirst = false) {
            if (!isFirst && this.#isEndOrSeparator(']', 'the end of an array'))
                return;
            const next = this.#peek();
            if (next === ']' && isFirst)
                return this.#expect(']', ']');
            if (next === ']' || next === ',' || next === ';')
                emptyPlace();
            else
                element();
        }
    }
    /** Reads an object, calling back at each value. */
    object(value) {
        this.#expect('{', 'an object');
        for (let isFirst = true;; isFirst = false) {
            if (!isFirst && this.#isEndOrSeparator('}', 'the end of an object'))
                return;
            if (isFirst && this.#peek() === '}')
                return this.#expect('}', '}');
            const name = this.#name();
            this.#colon();
            value(name);
        }
    }
    /** Passes over a value of any kind. */
    passOver(depth = 0) {
        if (depth > depthMax)
            throw this.#error(`nothing that is nested deeper than ${depthMax}`);
        const next = this.#peek();
        const inside = () => this.passOver(depth + 1);
        if (next === '[')
            this.array(inside, () => { });
        else if (next === '{')
            this.object(inside);
        else
            this.string();
    }
    #name() {
        const quote = this.#peek();
        const name = this.#isQuote(quote) ? this.#quoted(quote) : this.#literal();
        if (name === '' && !this.#isQuote(quote))
            throw this.#error('a name');
        return name;
    }
    #colon() {
        const next = this.#peek();
        if (next !== ':' && next !== '=')
            throw this.#error('":"');
        this.#at++;
        if (next === '=' && this.#text[this.#at] === '>')
            this.#at++;
    }
    #expect(character, what) {
        if (this.#peek() !== character)
            throw this.#error(what);
        this.#at++;
    }
    /** Consumes what follows an element. */
    #isEndOrSeparator(end, what) {
        const next = this.#peek();
        if (next !== end && next !== ',' && next !== ';')
            throw this.#error(what);
        this.#at++;
        return next === end;
    }
    #isQuote(character) {
        return character === '"' || character === "'";
    }
    #literal() {
        return this.#match(literal);
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const text = pattern.exec(this.#text)?.[0] ?? '';
        this.#at += text.length;
        return text;
    }
    #quoted(quote) {
        const plain = quote === '"' ? beforeDoubleQuote : beforeSingleQuote;
        this.#at++;
        for (let value = '';; value += this.#escape()) {
            value += this.#match(plain);
            const next = this.#text[this.#at++];
            if (next === quote)
                return value;
            if (next === undefined)
                throw this.#error('the end of a string');
        }
    }
    /** What the characters after a backslash stand for. */
    #escape() {
        const letter = this.#text[this.#at++];
        if (letter === 'u')
            return this.#codeUnit();
        const character = letter === undefined ? undefined : escaped[letter];
        if (character === undefined)
            throw this.#error('an escape sequence');
        return character;
    }
    #codeUnit() {
        const digits = this.#match(hexDigits);
        if (digits === '')
            throw this.#error('four hexadecimal digits');
        return String.fromCharCode(Number.parseInt(digits, 16));
    }
    /** The next character that is neither blank nor comment. Throws at the end of the text. */
    #peek() {
        if (!this.#skipBlank())
            throw this.#error('more');
        return this.#text[this.#at];
    }
    /** False at the end of the text. */
    #skipBlank() {
        const text = this.#text;
        for (; this.#at < text.length; this.#at++) {
            const code = text.charCodeAt(this.#at);
            if (code === slash && text[this.#at + 1] === '*')
                this.#skipComment();
            else if (code === hash || (code === slash && text[this.#at + 1] === '/'))
                this.#skipLine();
            else if (code !== space && code !== lineFeed && code !== carriageReturn && code !== tab)
                return true;
        }
        return false;
    }
    /** To its last character. */
    #skipComment() {
        const end = this.#text.indexOf('*/', this.#at + 2);
        if (end === -1)
            throw this.#error('the end of a comment');
        this.#at = end + 1;
    }
    #skipLine() {
        while (this.#at < this.#text.length && !/[\r\n]/.test(this.#text[this.#at]))
            this.#at++;
    }
    #error(expected) {
        const at = Math.min(this.#at, this.#text.length);
        const found = at === this.#text.length ? 'the end' : JSON.stringify(this.#text.slice(at, at + 20));
        return new JsonSyntaxError(`expected ${expected} at character ${at}, found ${found}`);
    }
}
//# sourceMappingURL=lenient-json.js.map
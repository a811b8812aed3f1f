export class JsonNumber {
    text;
    constructor(text) {
        this.text = text;
    }
    /** As Java prints it: `1.50` stays, `1e3` is `1E+3`. */
    toString() {
        const parts = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(this.text);
        const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
        const scale = fraction.length - Number(exponent);
        const digits = (whole + fraction).replace(/^0+(?=\d)/, '');
        const adjusted = digits.length - 1 - scale;
        if (scale === 0)
            return sign + digits;
        if (scale > 0 && adjusted >= -6) {
            const padded = digits.padStart(scale + 1, '0');
            return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
        }
        const rest = digits.length > 1 ? `.${digits.slice(1)}` : '';
        return `${sign}${digits[0]}${rest}E${adjusted < 0 ? '' : '+'}${adjusted}`;
    }
}
/** Jackson reads to this depth. */
const depthMax = 1000;
/** Undefined: the text does not begin with a JSON value. */
export function readJson(text) {
    // An exception costs as much as reading a kilobyte: most of what is no JSON begins otherwise.
    if (!/^[ \t\n\r]*[-{["\dtfn]/.test(text))
        return undefined;
    try {
        // Without a number that has more than digits, the engine's own reader gives the same.
        if (!/\d[.eE]|\d{16}/.test(text))
            return JSON.parse(text);
    }
    catch {
        // Something may follow the value: read once more.
    }
    try {
        return new JsonReader(text).value(0);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** The member of an object, or the element of an array; negative indexes count from the end. */
export function childOf(value, step) {
    if (typeof step === 'number') {
        if (!Array.isArray(value))
            return undefined;
        return value[step < 0 ? value.length + step : step];
    }
    return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
export function isObject(value) {
    return (typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        !(value instanceof JsonNumber));
}
export function isScalar(value) {
    return !Array.isArray(value) && !isObject(value);
}
/** Without spaces, keys in order. */
export function writeJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => writeJson(item)).join(',')}]`;
    if (isObject(value)) {
        const members = Object.keys(value)
            .toSorted()
            .map((key) => `${JSON.stringify(key)}:${writeJson(value[key])}`);
        return `{${members.join(',')}}`;
    }
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
/** Whether arrays and objects are nested deeper than Jackson reads them. */
export function isDeeper(value, levels = depthMax) {
    if (isScalar(value))
        return false;
    return levels === 0 || Object.values(value).some((child) => isDeeper(child, levels - 1));
}
const token = /[ \t\n\r]*(?:([{}[\],:])|("[^"\\]*(?:\\.[^"\\]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])|(true|false|null)(?!\w))/y;
class JsonReader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    value(depth) {
        const found = this.#next();
        const [, sign, string, number, word] = found;
        if (string !== undefined)
            return JSON.parse(string);
        if (number !== undefined)
            return new JsonNumber(number);
        if (word !== undefined)
            return JSON.parse(word);
        if (depth >= depthMax)
            throw new SyntaxError('nested too deep');
        if (sign === '[')
            return this.#array(depth + 1);
        if (sign === '{')
            return this.#object(depth + 1);
        throw new SyntaxError('no value');
    }
    #next() {
        token.lastIndex = this.#at;
        const found = token.exec(this.#text);
        if (found === null)
            throw new SyntaxError('no token');
        this.#at = token.lastIndex;
        return found;
    }
    /** Whether the next token is this sign, which is then taken. */
    #takes(sign) {
        const before = this.#at;
        if (this.#next()[1] === sign)
            return true;
        this.#at = before;
        return false;
    }
    #array(depth) {
        const items = [];
        if (this.#takes(']'))
            return items;
        do
            items.push(this.value(depth));
        while (this.#takes(','));
        if (!this.#takes(']'))
            throw new SyntaxError('no end of the array');
        return items;
    }
    #object(depth) {
        const members = new Map();
        if (this.#takes('}'))
            return {};
        do {
            const key = this.#next()[2];
            if (key === undefined || !this.#takes(':'))
                throw new SyntaxError('no member');
            members.set(JSON.parse(key), this.value(depth));
        } while (this.#takes(','));
        if (!this.#takes('}'))
            throw new SyntaxError('no end of the object');
        return Object.fromEntries(members);
    }
}
//# sourceMappingURL=json-text.js.map
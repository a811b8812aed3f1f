import { expected, shownValue, valueReader, } from '../columns/text-values.js';
const scratchBytes = 256;
const carriageReturn = 0x0d;
export class RegexReader {
    #options;
    #buffer;
    #rows;
    #readers;
    #scratch = Buffer.alloc(scratchBytes);
    constructor(options, buffer, rows) {
        this.#options = options;
        this.#buffer = buffer;
        this.#rows = rows;
        this.#readers = options.columns.map(({ type }) => valueReader(type, options.times));
    }
    /** Fills a row from `buffer[start, stop)`; a string is why it is none. */
    read(start, stop) {
        const { pattern, columns, nullLiteral } = this.#options;
        const buffer = this.#buffer;
        const end = stop > start && buffer[stop - 1] === carriageReturn ? stop - 1 : stop;
        const groups = pattern.exec(buffer.toString('utf8', start, end))?.groups;
        if (groups === undefined)
            return 'the pattern does not match';
        for (let column = 0; column < columns.length; column++) {
            const { name, type } = columns[column];
            const text = groups[name];
            const read = this.#readers[column];
            if (text === undefined || text === nullLiteral)
                this.#rows.setNull(column);
            else if (read === undefined)
                this.#rows.setNewText(column, text);
            else {
                const value = this.#valueOf(text, read);
                if (Number.isNaN(value)) {
                    const bytes = Buffer.from(text);
                    const found = shownValue(bytes, 0, bytes.length);
                    return `${name}: expected ${expected(type, this.#options.times)}, found ${found}`;
                }
                this.#rows.setNumber(column, value);
            }
        }
        return undefined;
    }
    #valueOf(text, read) {
        // What is longer is no value; three bytes at most a UTF-16 unit.
        if (text.length * 3 > scratchBytes)
            return Number.NaN;
        return read(this.#scratch, 0, this.#scratch.write(text));
    }
}
//# sourceMappingURL=regex-reader.js.map
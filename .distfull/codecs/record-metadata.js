/**
 * Hot path. Columns of the record around the value, after those of the format: when it was made,
 * its key, where it lies. What Flink calls METADATA of a Kafka table; the key is one of them here.
 */
import { nullStart } from './rows.js';
import { TableOptionError } from './table-format-definition.js';
import { TextArena } from './text-arena.js';
const headerPrefix = 'headers.';
/** The format with further columns. Throws TableOptionError for a name that it has already. */
export function withMetadata(format, metadata) {
    const keys = Object.entries(metadata);
    if (keys.length === 0)
        return format;
    for (const [name] of keys)
        if (format.columns.some((column) => column.name === name))
            throw new TableOptionError(`metadata.${name}`, `the format has a column "${name}" already; give this one another name`);
    const sources = keys.map(([, source]) => source);
    return {
        columns: [...format.columns, ...keys.map(([name, source]) => schemaOf(name, source))],
        parse(slab) {
            const { rows, rejected } = format.parse(slab);
            return { rows: new RowsWithMetadata(rows, format.columns.length, slab, sources), rejected };
        },
    };
}
function schemaOf(name, source) {
    switch (source) {
        case 'timestamp':
            return { name, type: 'timestamp', nullable: false };
        case 'partition':
        case 'offset':
            return { name, type: 'number', nullable: false, integer: true };
        default:
            return { name, type: 'string', nullable: true };
    }
}
class RowsWithMetadata {
    size;
    bodyIndexes;
    #rows;
    #ownColumns;
    #records;
    #sources;
    #columns = [];
    constructor(rows, ownColumns, { records }, sources) {
        if (records === undefined)
            throw new TypeError('bodies without records have no metadata');
        this.size = rows.size;
        this.bodyIndexes = rows.bodyIndexes;
        this.#rows = rows;
        this.#ownColumns = ownColumns;
        this.#records = records;
        this.#sources = sources;
    }
    column(index) {
        const source = this.#sources[index - this.#ownColumns];
        if (source === undefined)
            return this.#rows.column(index);
        return (this.#columns[index] ??= this.#makeColumn(source));
    }
    #makeColumn(source) {
        const { batch, partition } = this.#records;
        if (source === 'key')
            return this.#keys();
        if (source === 'partition')
            return this.#numbers(() => partition);
        if (source === 'offset')
            return this.#numbers((record) => batch.offsetAt(record));
        if (source === 'timestamp')
            return this.#numbers((record) => batch.timestamps[record]);
        return this.#headers(source.slice(headerPrefix.length));
    }
    #numbers(of) {
        const values = new Float64Array(this.size);
        for (let row = 0; row < this.size; row++)
            values[row] = of(this.#recordOf(row));
        return { kind: 'numbers', values };
    }
    #keys() {
        const { keys } = this.#records.batch;
        const starts = new Uint32Array(this.size);
        const ends = new Uint32Array(this.size);
        for (let row = 0; row < this.size; row++) {
            const record = this.#recordOf(row);
            starts[row] = keys.starts[record];
            ends[row] = keys.ends[record];
        }
        return { kind: 'bytes', buffer: keys.buffer, starts, ends };
    }
    /** The last header of the name, as Flink's map of them has it. */
    #headers(name) {
        const { batch } = this.#records;
        const text = new TextArena();
        const starts = new Uint32Array(this.size).fill(nullStart);
        const ends = new Uint32Array(this.size);
        for (let row = 0; row < this.size; row++) {
            const record = this.#recordOf(row);
            if (!batch.hasHeaders(record))
                continue;
            const value = batch.headersAt(record).findLast((header) => header.key === name)?.value;
            if (value === undefined || value === null)
                continue;
            starts[row] = text.appendBytes(value);
            ends[row] = text.length;
        }
        return { kind: 'bytes', buffer: text.behind(noBytes), starts, ends };
    }
    #recordOf(row) {
        return this.#records.recordOf(this.bodyIndexes[row]);
    }
}
const noBytes = Buffer.alloc(0);
//# sourceMappingURL=record-metadata.js.map
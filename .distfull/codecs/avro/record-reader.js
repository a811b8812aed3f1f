/** Hot path. One Avro record into the columns of its fields; the other fields are passed over. */
import { messageOf, ProtocolError } from '../../core/errors.js';
import { AvroCursor } from './avro-cursor.js';
import { timeUnitMs } from './record-fields.js';
const depthMax = 100;
export class RecordReader {
    #fields;
    #rows;
    #cursor;
    constructor(fields, buffer, rows) {
        this.#fields = fields;
        this.#rows = rows;
        this.#cursor = new AvroCursor(buffer);
    }
    /** Fills a row from `buffer[start, end)`; a string is why it is none. */
    read(start, end) {
        const cursor = this.#cursor;
        cursor.begin(start, end);
        let i = 0;
        try {
            for (; i < this.#fields.length; i++) {
                const { type, column } = this.#fields[i];
                if (column < 0)
                    passOver(type, cursor, 0);
                else
                    this.#keep(type, column);
            }
        }
        catch (error) {
            if (!(error instanceof ProtocolError))
                throw error;
            return `${this.#fields[i].name}: ${messageOf(error)}`;
        }
        const more = cursor.remaining;
        return more === 0 ? undefined : `expected the end of the record, found ${more} bytes more`;
    }
    #keep(type, column) {
        const cursor = this.#cursor;
        const rows = this.#rows;
        switch (type.kind) {
            case 'union':
                return this.#keep(branchOf(type.branches, cursor), column);
            case 'enum':
                return rows.setNewText(column, symbolOf(type.symbols, cursor));
            case 'primitive':
                return this.#keepPrimitive(type, column);
            default:
                throw new TypeError(`a ${type.kind} is no column`);
        }
    }
    #keepPrimitive(type, column) {
        const cursor = this.#cursor;
        const rows = this.#rows;
        switch (type.name) {
            case 'null':
                return rows.setNull(column);
            case 'boolean':
                return rows.setNumber(column, cursor.byte() === 0 ? 0 : 1);
            case 'int':
                return rows.setNumber(column, cursor.long());
            case 'long':
                return rows.setNumber(column, inUnit(cursor.long(), timeUnitMs(type)));
            case 'float':
                return rows.setNumber(column, cursor.buffer.readFloatLE(cursor.pass(4)));
            case 'double':
                return rows.setNumber(column, cursor.buffer.readDoubleLE(cursor.pass(8)));
            default: {
                const start = cursor.pass(cursor.long());
                return rows.setText(column, start, cursor.position);
            }
        }
    }
}
function inUnit(value, unitMs) {
    return unitMs === undefined || unitMs === 1 ? value : Math.floor(value * unitMs);
}
function symbolOf(symbols, cursor) {
    const symbol = symbols[cursor.long()];
    if (symbol === undefined)
        throw cursor.malformed(`one of ${symbols.length} symbols`);
    return symbol;
}
function branchOf(branches, cursor) {
    const branch = branches[cursor.long()];
    if (branch === undefined)
        throw cursor.malformed(`one of ${branches.length} branches`);
    return branch;
}
function passOver(type, cursor, depth) {
    if (depth > depthMax)
        throw cursor.malformed(`at most ${depthMax} levels`);
    switch (type.kind) {
        case 'primitive':
            return passOverPrimitive(type.name, cursor);
        case 'record':
            for (const field of type.fields)
                passOver(field.type, cursor, depth + 1);
            return;
        case 'enum':
            return void cursor.long();
        case 'fixed':
            return void cursor.pass(type.sizeBytes);
        case 'union':
            return passOver(branchOf(type.branches, cursor), cursor, depth + 1);
        case 'array':
        case 'map':
            return passOverItems(type, cursor, depth + 1);
    }
}
function passOverPrimitive(name, cursor) {
    switch (name) {
        case 'null':
            return;
        case 'boolean':
            return void cursor.pass(1);
        case 'int':
        case 'long':
            return void cursor.long();
        case 'float':
            return void cursor.pass(4);
        case 'double':
            return void cursor.pass(8);
        default:
            return void cursor.pass(cursor.long());
    }
}
/** Blocks of { count, [size in bytes if count < 0], items }, ended by count 0. */
function passOverItems({ kind, items }, cursor, depth) {
    for (let count = cursor.long(); count !== 0; count = cursor.long()) {
        if (count < 0) {
            cursor.pass(cursor.long());
            continue;
        }
        for (; count > 0; count--) {
            const start = cursor.position;
            if (kind === 'map')
                cursor.pass(cursor.long());
            passOver(items, cursor, depth);
            if (cursor.position === start)
                break; // Nor do the others have bytes.
        }
    }
}
//# sourceMappingURL=record-reader.js.map
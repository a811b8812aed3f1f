/**
 * Format avro is Flink's, which makes the schema out of the table's columns: they must give back the
 * one that the records were written with.
 */
import { avroFields } from '../../../codecs/avro/index.js';
import { timeUnitMs, valueType } from '../../../codecs/avro/record-fields.js';
import { quoteName } from '../flink-words.js';
/** A string is why Flink's format cannot do it. */
export function avroTable(options) {
    const { fields, columns } = avroFields(options);
    const physical = [];
    for (const { name, type } of fields) {
        const printed = printType(type);
        if (printed === undefined)
            return `no type of Flink's is what the field ${name} was written with`;
        physical.push([name, printed]);
    }
    return {
        name: 'avro',
        options: {},
        physical,
        columns: columns.map(({ name }) => [name, quoteName(name)]),
        suffix: '_records',
    };
}
const primitives = {
    boolean: 'BOOLEAN',
    // Written as a long is.
    int: 'BIGINT',
    long: 'BIGINT',
    float: 'FLOAT',
    double: 'DOUBLE',
    bytes: 'BYTES',
    string: 'STRING',
};
function printType(type) {
    const value = valueType(type);
    // Flink writes and reads the null first.
    if (type.kind === 'union' && (value === type || type.branches[1] !== value))
        return undefined;
    const printed = printValue(value);
    return printed === undefined || value !== type ? printed : `${printed} NOT NULL`;
}
function printValue(type) {
    switch (type.kind) {
        case 'primitive': {
            const unitMs = timeUnitMs(type);
            if (unitMs === undefined)
                return primitives[type.name];
            return unitMs === 1 ? 'TIMESTAMP(3)' : undefined;
        }
        case 'array':
        case 'map': {
            const items = printType(type.items);
            if (items === undefined)
                return undefined;
            return type.kind === 'array' ? `ARRAY<${items}>` : `MAP<STRING NOT NULL, ${items}>`;
        }
        case 'record': {
            const fields = type.fields.map(({ name, type: field }) => [
                quoteName(name),
                printType(field),
            ]);
            if (fields.some(([, printed]) => printed === undefined))
                return undefined;
            return `ROW<${fields.map(([name, printed]) => `${name} ${printed}`).join(', ')}>`;
        }
        default:
            return undefined;
    }
}
//# sourceMappingURL=avro-table.js.map
import { nullTexts } from './evaluate/columns.js';
export function columnTypeOf(type) {
    if (type === 'integer' || type === 'double')
        return 'number';
    return type === 'null' || type === 'date' ? 'string' : type;
}
export function isNumeric(type) {
    return type === 'integer' || type === 'double' || type === 'null';
}
/** As Flink calls the type, with its article: `a STRING`. */
export function describeType(type) {
    const names = {
        string: 'a STRING',
        integer: 'a BIGINT',
        double: 'a DOUBLE',
        timestamp: 'a TIMESTAMP',
        date: 'a DATE',
        boolean: 'a BOOLEAN',
        null: 'NULL',
    };
    return names[type];
}
/**
 * The type that values of all `types` fit into. NULL fits into any, BIGINT into DOUBLE.
 */
export function commonType(types) {
    let common = 'null';
    for (const type of types) {
        if (type === 'null' || type === common)
            continue;
        if (common === 'null')
            common = type;
        else if (isNumeric(type) && isNumeric(common))
            common = 'double';
        else
            return undefined;
    }
    return common;
}
/** A bare NULL becomes a column of NULLs of the type that its place wants. */
export function withType(value, type) {
    return value.type === 'null' && type === 'string' ? { type, evaluate: nullTexts } : value;
}
//# sourceMappingURL=typed.js.map
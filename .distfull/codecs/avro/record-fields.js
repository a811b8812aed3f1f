export function recordFields(record) {
    const columns = [];
    const fields = record.fields.map(({ name, type }) => {
        const column = columnOf(name, type);
        return { name, type, column: column === undefined ? -1 : columns.push(column) - 1 };
    });
    return { fields, columns };
}
/** The one type besides null, of a union of two; otherwise the type itself. */
export function valueType(type) {
    if (type.kind !== 'union' || type.branches.length !== 2)
        return type;
    return type.branches.find((branch) => !isNull(branch)) ?? type;
}
/** How many milliseconds the unit of a time is; undefined: it is no time. */
export function timeUnitMs(type) {
    if (type.kind !== 'primitive' || type.name !== 'long')
        return undefined;
    const unit = /^(?:local-)?timestamp-(millis|micros|nanos)$/.exec(type.logicalType ?? '')?.[1];
    return unit === undefined ? undefined : { millis: 1, micros: 1e-3, nanos: 1e-6 }[unit];
}
function columnOf(name, type) {
    const value = valueType(type);
    const nullable = value !== type;
    if (nullable && !(type.kind === 'union' && type.branches.some(isNull)))
        return undefined;
    if (timeUnitMs(value) !== undefined)
        return { name, type: 'timestamp', nullable };
    if (value.kind === 'enum')
        return { name, type: 'string', nullable };
    if (value.kind !== 'primitive')
        return undefined;
    switch (value.name) {
        case 'string':
            return { name, type: 'string', nullable };
        case 'boolean':
            return { name, type: 'boolean', nullable };
        case 'int':
        case 'long':
            return { name, type: 'number', nullable, integer: true };
        case 'float':
        case 'double':
            return { name, type: 'number', nullable };
        default:
            return undefined;
    }
}
function isNull(type) {
    return type.kind === 'primitive' && type.name === 'null';
}
//# sourceMappingURL=record-fields.js.map
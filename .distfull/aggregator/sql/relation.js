/** A column of rows, as a value. */
export function slotValue(slot) {
    const { index, type } = slot;
    const typed = { type, evaluate: (rows) => rows.column(index) };
    return { expression: { kind: 'slot', ...slot }, typed, size: 1 };
}
/** Of a column by its name. */
export function columnSlot(name, index, type, role, aggregate) {
    const place = { line: 1, column: 1, length: 1 };
    const source = {
        kind: 'column',
        qualifier: undefined,
        name: { text: name, quoted: false, place },
        place,
    };
    return slotValue({ index, type, role, ...(aggregate && { aggregate }), source, place });
}
export function tableRelation(table) {
    return {
        label: `table ${table.name}`,
        qualifier: table.name,
        columns: table.columns.map(({ name, type, integer }, i) => ({
            name,
            value: columnSlot(name, i, sqlType(type, integer === true), 'value'),
        })),
        filters: [],
        rows: { kind: 'table', table },
    };
}
function sqlType(type, integer) {
    if (type !== 'number')
        return type;
    return integer ? 'integer' : 'double';
}
//# sourceMappingURL=relation.js.map
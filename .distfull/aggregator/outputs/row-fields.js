import { allText, textOf } from './template.js';
/** In the order of the columns. */
export function fieldsOf(row, columns) {
    return columns.map(({ name, type }, i) => {
        if (row.summedOver.includes(name))
            return allText;
        const value = row.values[i] ?? null;
        return type === 'timestamp' ? textOf(value, type) : value;
    });
}
export function jsonOf(row, columns) {
    return objectOf(row, columns, ({ name }) => !row.summedOver.includes(name));
}
/** What tells the row from the others: its window and its groups. */
export function keyJsonOf(row, columns) {
    return objectOf(row, columns, ({ role, name }) => role !== 'value' && !row.summedOver.includes(name));
}
function objectOf(row, columns, isIn) {
    const fields = fieldsOf(row, columns);
    return Object.fromEntries(columns.flatMap((column, i) => (isIn(column) ? [[column.name, fields[i]]] : [])));
}
//# sourceMappingURL=row-fields.js.map
import { numbers, TextColumnBuilder, valueAt } from './columns.js';
/** NULL in any argument gives NULL, as in nearly all functions of SQL. */
export function rowwise(call, operands, isText) {
    const callWith = call;
    return (rows) => {
        const valueOf = rowValues(callWith, operands.map((operand) => operand(rows)));
        return isText ? texts(rows, valueOf) : numberColumn(rows, valueOf);
    };
}
/** The same, but the function sees the NULLs. */
export function rowwiseWithNulls(call, operands, isText) {
    const callWith = call;
    return (rows) => {
        const columns = operands.map((operand) => operand(rows));
        const valueOf = (row) => callWith(...columns.map((column) => valueAt(column, row)));
        return isText ? texts(rows, valueOf) : numberColumn(rows, valueOf);
    };
}
function rowValues(call, columns) {
    const [first, second] = columns;
    if (first !== undefined && columns.length === 1) {
        return (row) => {
            const value = valueAt(first, row);
            return value === null ? null : call(value);
        };
    }
    if (first !== undefined && second !== undefined && columns.length === 2) {
        return (row) => {
            const left = valueAt(first, row);
            const right = left === null ? null : valueAt(second, row);
            return right === null ? null : call(left, right);
        };
    }
    return (row) => {
        const values = columns.map((column) => valueAt(column, row));
        return values.includes(null) ? null : call(...values);
    };
}
function texts(rows, valueOf) {
    const builder = new TextColumnBuilder(rows.size);
    for (let row = 0; row < rows.size; row++) {
        const value = valueOf(row);
        if (value !== null)
            builder.setText(row, String(value));
    }
    return builder.finish();
}
function numberColumn(rows, valueOf) {
    const values = new Float64Array(rows.size);
    for (let row = 0; row < rows.size; row++)
        values[row] = Number(valueOf(row) ?? Number.NaN);
    return numbers(values);
}
//# sourceMappingURL=rowwise.js.map
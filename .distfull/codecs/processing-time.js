import { TableOptionError } from './table-format-definition.js';
/** Throws TableOptionError when the format has a column of that name. */
export function withProcessingTime(format, name) {
    const { columns } = format;
    if (columns.some((column) => column.name === name))
        throw new TableOptionError('timestamp', `the format has a column "${name}", which proctime() adds; give it another name`);
    return {
        columns: [...columns, { name, type: 'timestamp', nullable: false }],
        parse(slab) {
            if (slab.records === undefined)
                throw new TypeError('bodies alone have no time of reading');
            const { rows, rejected } = format.parse(slab);
            const values = new Float64Array(rows.size).fill(slab.records.readMs);
            return { rows: withColumn(rows, columns.length, { kind: 'numbers', values }), rejected };
        },
    };
}
function withColumn(rows, index, column) {
    return {
        size: rows.size,
        bodyIndexes: rows.bodyIndexes,
        column: (each) => (each === index ? column : rows.column(each)),
    };
}
//# sourceMappingURL=processing-time.js.map
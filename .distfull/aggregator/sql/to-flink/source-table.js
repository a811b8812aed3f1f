/**
 * The table that a query reads, in Flink's words. Where every column is one of the format's own, it
 * is one table; otherwise a table of records carries the time and the watermark, and a view with the
 * table's name makes the columns of them.
 */
import { quoteName } from '../flink-words.js';
import { printInterval } from '../interval.js';
import { quoteString } from '../print.js';
import { metadataColumns } from './metadata-columns.js';
export function printTable(table, format) {
    const { columns, ofRecords, keyFields } = metadataColumns(table.metadata);
    const physical = format.physical.map(([name, type]) => `${quoteName(name)} ${type}`);
    const all = [...format.columns, ...columns];
    const taken = new Set(format.physical.map(([name]) => name));
    const computed = all.filter(([name, expression]) => expression !== quoteName(name));
    const isOne = format.condition === undefined && computed.every(([name]) => !taken.has(name));
    const options = connectorOptions(table, format, keyFields);
    if (isOne) {
        const made = computed.map(([name, expression]) => `${quoteName(name)} AS ${expression}`);
        const lines = [...physical, ...ofRecords, ...made];
        return createTable(table, table.name, table.timeColumn, lines, options);
    }
    const time = timeOfRecords(table, format, all, taken);
    const records = `${table.name}${format.suffix}`;
    const lines = [...physical, ...ofRecords, ...time.column];
    const inView = all.map(([name, expression]) => {
        return [name, name === table.timeColumn ? quoteName(time.name) : expression];
    });
    return [
        createTable(table, records, time.name, lines, options),
        createView(table.name, records, inView, format.condition),
    ].join('\n\n');
}
/** The column of the records that carries the watermark, and its line where it is a computed one. */
function timeOfRecords({ timeColumn }, { condition }, columns, taken) {
    const expression = columns.find(([name]) => name === timeColumn)[1];
    if (expression === quoteName(timeColumn))
        return { name: timeColumn, column: [] };
    const name = taken.has(timeColumn) ? `${timeColumn}_time` : timeColumn;
    // Flink fails on a time that is NULL, and a record that is no row has none.
    const time = condition === undefined ? expression : `COALESCE(${expression}, TO_TIMESTAMP_LTZ(0, 0))`;
    return { name, column: [`${quoteName(name)} AS ${time}`] };
}
function createTable({ watermarkMs }, name, timeColumn, lines, options) {
    const time = quoteName(timeColumn);
    const watermark = `WATERMARK FOR ${time} AS ${time} - ${printInterval(watermarkMs)}`;
    return [
        `CREATE TABLE ${quoteName(name)} (`,
        [...lines, watermark].map((line) => `  ${line}`).join(',\n'),
        ') WITH (',
        options.map(([key, value]) => `  '${key}' = ${quoteString(value)}`).join(',\n'),
        ');',
    ].join('\n');
}
function createView(name, records, columns, condition) {
    const list = columns.map(([column, expression]) => {
        const quoted = quoteName(column);
        return expression === quoted ? `  ${quoted}` : `  ${expression} AS ${quoted}`;
    });
    const from = `FROM ${quoteName(records)}`;
    return [
        `CREATE VIEW ${quoteName(name)} AS SELECT`,
        list.join(',\n'),
        condition === undefined ? `${from};` : `${from}\nWHERE ${condition};`,
    ].join('\n');
}
function connectorOptions({ topic, brokers }, format, keyFields) {
    const withKey = keyFields.length > 0;
    const prefix = withKey ? 'value.' : '';
    return [
        ['connector', 'kafka'],
        ['topic', topic],
        ['properties.bootstrap.servers', brokers.join(',')],
        ['properties.isolation.level', 'read_committed'],
        ['scan.startup.mode', 'earliest-offset'],
        ...(withKey
            ? [
                ['key.format', 'raw'],
                ['key.fields', keyFields.join(';')],
                ['value.fields-include', 'EXCEPT_KEY'],
            ]
            : []),
        [`${prefix}format`, format.name],
        ...Object.entries(format.options).map(([key, value]) => [`${prefix}${format.name}.${key}`, value]),
    ];
}
//# sourceMappingURL=source-table.js.map
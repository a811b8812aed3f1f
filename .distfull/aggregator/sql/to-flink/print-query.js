import { quoteName } from '../flink-words.js';
import { intervalMs, printInterval } from '../interval.js';
import { printExpression } from '../print.js';
export function printStatement({ views, query }) {
    const named = views.map((view) => `${quoteName(view.name.text)} AS (${inner(view.query)})`);
    return `${named.length > 0 ? `WITH ${named.join(', ')}\n` : ''}${printQuery(query)}`;
}
function printQuery({ select, from, where, groupBy, having }) {
    const lines = [
        `SELECT ${select.map(printItem).join(', ')}`,
        `FROM ${printTable(from)}`,
        ...(where === undefined ? [] : [`WHERE ${printExpression(where)}`]),
        ...(groupBy === undefined ? [] : [`GROUP BY ${groupBy.map(printGroup).join(', ')}`]),
        ...(having === undefined ? [] : [`HAVING ${printExpression(having)}`]),
    ];
    return lines.join('\n');
}
/** Between brackets. Not indented: a text may have line breaks of its own. */
function inner(query) {
    return `\n${printQuery(query)}\n`;
}
function printItem(item) {
    if (item.kind === 'star')
        return item.qualifier === undefined ? '*' : `${quoteName(item.qualifier.text)}.*`;
    return printExpression(item.expression) + printAlias(item.alias);
}
function printAlias(alias) {
    return alias === undefined ? '' : ` AS ${quoteName(alias.text)}`;
}
function printTable(from) {
    const alias = printAlias(from.alias);
    if (from.kind === 'table')
        return quoteName(from.name.text) + alias;
    if (from.kind === 'query')
        return `(${inner(from.query)})${alias}`;
    const values = from.arguments.map(printArgument).join(', ');
    return `TABLE(${from.name.text.toUpperCase()}(${values}))${alias}`;
}
function printArgument({ name, value }) {
    const prefix = name === undefined ? '' : `${quoteName(name.text.toUpperCase())} => `;
    switch (value.kind) {
        case 'table':
            return `${prefix}TABLE ${quoteName(value.name.text)}${printPartitions(value.partitionBy)}`;
        case 'query':
            return `${prefix}(${inner(value.query)})${printPartitions(value.partitionBy)}`;
        case 'descriptor':
            return `${prefix}DESCRIPTOR(${value.columns.map(({ text }) => quoteName(text)).join(', ')})`;
        case 'interval':
            return prefix + printInterval(intervalMs(value.text, value.unit));
        case 'number':
            return prefix + String(value.value);
    }
}
function printPartitions(names) {
    if (names.length === 0)
        return '';
    return ` PARTITION BY (${names.map(({ text }) => quoteName(text)).join(', ')})`;
}
function printGroup(element) {
    if (element.kind === 'expression')
        return printExpression(element.expression);
    const sets = element.sets.map((set) => set.map(printExpression).join(', '));
    if (element.kind === 'sets')
        return `GROUPING SETS (${sets.map((set) => `(${set})`).join(', ')})`;
    return `${element.kind.toUpperCase()} (${sets.join(', ')})`;
}
//# sourceMappingURL=print-query.js.map
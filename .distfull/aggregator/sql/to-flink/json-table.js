/**
 * Format json is Flink's. A field of another name, inside another object or with a time that Flink's
 * format cannot read becomes a computed column.
 */
import { declaredColumns } from '../../../codecs/columns/declared.js';
import { quoteName } from '../flink-words.js';
import { timeOfText } from './text-expressions.js';
const standards = { 'iso-8601': 'ISO-8601', sql: 'SQL' };
/** A string is why Flink's format cannot do it. */
export function jsonTable(options) {
    const declared = declaredColumns(options.columns);
    const fields = new Map();
    for (const column of declared) {
        const conflict = addField(fields, column, typeInJson(column, options));
        if (conflict !== undefined)
            return conflict;
    }
    const isTime = ({ type }) => type.startsWith('TIMESTAMP');
    return {
        name: 'json',
        options: {
            'timestamp-format.standard': standards[options.timestampFormat] ?? 'SQL',
            'fail-on-missing-field': String(options.failOnMissingField),
        },
        physical: [...fields].map(([name, type]) => [name, printType(type)]),
        columns: declared.map((column) => {
            const field = column.path.map(quoteName).join('.');
            const isText = isTime(column) && standards[options.timestampFormat] === undefined;
            return [column.name, isText ? timeOfText(field, options.timestampFormat) : field];
        }),
        suffix: '_records',
    };
}
/** Times that are numbers, or written as in an access log, are texts to Flink's format. */
function typeInJson({ type }, { timestampFormat }) {
    return type.startsWith('TIMESTAMP') && standards[timestampFormat] === undefined ? 'STRING' : type;
}
function addField(fields, { name, path }, type) {
    let at = fields;
    for (const [i, key] of path.entries()) {
        const known = at.get(key);
        const isLast = i === path.length - 1;
        if (isLast && known === undefined)
            at.set(key, type);
        else if (isLast && known === type)
            return undefined;
        else if (isLast || typeof known === 'string')
            return `column ${name} reads the field ${path.join('.')} as ${type}, another one otherwise`;
        else {
            const inner = known ?? new Map();
            at.set(key, inner);
            at = inner;
        }
    }
    return undefined;
}
function printType(type) {
    if (typeof type === 'string')
        return type;
    const fields = [...type].map(([name, inner]) => `${quoteName(name)} ${printType(inner)}`);
    return `ROW<${fields.join(', ')}>`;
}
//# sourceMappingURL=json-table.js.map
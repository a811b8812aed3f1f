/** The `columns:` of a table: each name with a type of Flink's, and perhaps where it is found. */
import { nearestTo } from '../../util/did-you-mean.js';
import { TableOptionError } from '../table-format-definition.js';
export const declaredTypes = [
    'STRING',
    'BIGINT',
    'DOUBLE',
    'BOOLEAN',
    'TIMESTAMP(3)',
    'TIMESTAMP_LTZ(3)',
];
/** Other names of the types. Numbers here are doubles, so the small ones need no type of their own. */
const otherNames = {
    VARCHAR: 'STRING',
    TINYINT: 'BIGINT',
    SMALLINT: 'BIGINT',
    INT: 'BIGINT',
    INTEGER: 'BIGINT',
    FLOAT: 'DOUBLE',
    TIMESTAMP: 'TIMESTAMP(3)',
    TIMESTAMP_LTZ: 'TIMESTAMP_LTZ(3)',
};
/** `name: TYPE` or `name: TYPE FROM path`. Throws TableOptionError. */
export function declaredColumns(columns) {
    return Object.entries(columns).map(([name, text]) => {
        const option = `columns.${name}`;
        if (!/^[A-Za-z_]\w*$/.test(name))
            throw new TableOptionError(option, notAName(name));
        const [, type = text, from] = /^(.*?)\s+FROM\s+(.*)$/i.exec(text.trim()) ?? [];
        return { name, type: typeNamed(type, option), path: pathIn(from, name, option) };
    });
}
/** What a query sees of it. */
export function schemaOf({ name, type }) {
    switch (type) {
        case 'STRING':
            return { name, type: 'string', nullable: true };
        case 'BIGINT':
            return { name, type: 'number', nullable: true, integer: true };
        case 'DOUBLE':
            return { name, type: 'number', nullable: true };
        case 'BOOLEAN':
            return { name, type: 'boolean', nullable: true };
        case 'TIMESTAMP(3)':
        case 'TIMESTAMP_LTZ(3)':
            return { name, type: 'timestamp', nullable: true };
    }
}
/** For formats whose columns are found by their order or name. */
export function refusePaths(columns, format) {
    for (const { name, path } of columns)
        if (path.length !== 1 || path[0] !== name)
            throw new TableOptionError(`columns.${name}`, `a column of format ${format} has no FROM; write its type alone`);
}
function notAName(name) {
    const last = name.split('.').at(-1);
    if (name.includes('.') && /^[A-Za-z_]\w*$/.test(last))
        return `a column's name has no dot; write \`${last}: STRING FROM ${name}\` for a field inside another`;
    return (`"${name}" cannot name a column: letters, digits and _, no digit first; ` +
        'a field of another name is read by `name: TYPE FROM "field"`');
}
function typeNamed(text, option) {
    const upper = text.trim().toUpperCase().replace(/\s+/g, '');
    const plain = upper.replace(/\(\d+\)$/, '');
    const type = declaredTypes.find((known) => known === upper) ?? otherNames[plain];
    if (type !== undefined)
        return type;
    const names = [...declaredTypes, ...Object.keys(otherNames)];
    const near = nearestTo(upper, names);
    const remedy = near === undefined ? `types: ${declaredTypes.join(', ')}` : `did you mean ${near}?`;
    throw new TableOptionError(option, `there is no type "${text.trim()}" here; ${remedy}`);
}
function pathIn(from, name, option) {
    if (from === undefined)
        return [name];
    const keys = from.match(/"[^"]+"|[^".]+/g) ?? [];
    if (keys.join('.') !== from)
        throw new TableOptionError(option, `"${from}" is no path; write keys with dots between, in double quotes where a key has dots`);
    return keys.map((key) => key.replace(/^"(.*)"$/, '$1'));
}
//# sourceMappingURL=declared.js.map
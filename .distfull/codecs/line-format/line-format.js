import { TableOptionError } from '../table-format-definition.js';
const fieldsMax = 200;
/** Throws TableOptionError for fields that nothing parts, or none at all. */
export function lineFormat(written, rest) {
    const [first] = written;
    if (first === undefined)
        throw broken('has no field: there is nothing to read');
    if (written.length > fieldsMax)
        throw broken(`has more than ${fieldsMax} fields`);
    const columns = [];
    const fields = written.map(({ written: name, type }, i) => {
        const next = written[i + 1];
        const literal = next === undefined ? rest : next.before;
        if (next !== undefined && literal === '')
            throw broken(`${name} and ${next.written} stand side by side, and nothing tells where the first ends; ` +
                'put a space or a quote between them in the log format of the server');
        return { ...type, written: name, literal, column: addColumns(columns, type, name) };
    });
    return { prefix: first.before, fields, columns };
}
/** -1 where the columns are there already: a field that comes twice is read once. */
function addColumns(columns, type, written) {
    const [taken, ...others] = columnsOf(type);
    const isFree = (name) => columns.every((column) => column.name !== name);
    const index = columns.length;
    if (isFree(taken.name) && others.every(({ name }) => isFree(name)))
        columns.push(taken, ...others);
    else if (others.length === 0) {
        // Another field has the name in common with combined: this one keeps the server's.
        const own = { ...taken, name: plainName(written) };
        if (!isFree(own.name))
            return -1;
        columns.push(own);
    }
    else
        return -1;
    return index;
}
function columnsOf({ kind, name, dashIsZero = false }) {
    const text = (column) => ({ name: column, type: 'string', nullable: true });
    switch (kind) {
        case 'text':
            return [text(name)];
        case 'request':
            return ['method', 'path', 'query', 'protocol'].map(text);
        case 'target':
            return ['path', 'query'].map(text);
        case 'integer':
            return [{ name, type: 'number', nullable: !dashIsZero, integer: true }];
        case 'decimal':
            return [{ name, type: 'number', nullable: true }];
        default:
            return [{ name, type: 'timestamp', nullable: false }];
    }
}
/** `$upstream_addr` is upstream_addr, `%{X-Forwarded-For}i` is x_forwarded_for. */
export function plainName(written) {
    const inner = /\{([^}]*)\}/.exec(written)?.[1] ?? written;
    return inner
        .toLowerCase()
        .replace(/\W+/g, '_')
        .replace(/^_+|_+$/g, '');
}
function broken(fact) {
    return new TableOptionError('logFormat', fact);
}
//# sourceMappingURL=line-format.js.map
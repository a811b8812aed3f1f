import { messageOf } from '../../core/errors.js';
import { runBounded } from '../../util/bounded-run.js';
import { compileJavaPattern } from '../../util/java-pattern.js';
import { declaredColumns, refusePaths, schemaOf, } from '../columns/declared.js';
import { fillRows, FilledRows } from '../columns/filled-rows.js';
import { TableOptionError } from '../table-format-definition.js';
import { RegexReader } from './regex-reader.js';
const limitMs = 2000;
export const regex = {
    name: 'regex',
    create: (config) => regexFormat(config, limitMs),
};
/** A slab, and then a line, may take `limitMs` of the clock on the wall. */
export function regexFormat(config, limitMs) {
    const { pattern, declared } = regexColumns(config);
    const columns = declared.map(schemaOf);
    const { timestampFormat: times, nullLiteral } = config;
    const options = { pattern, columns: declared, times, nullLiteral };
    const tooLong = `the pattern took more than ${limitMs} ms for this line: it tries too many ways to match; ` +
        'write its groups so that each character fits one of them only, such as [^"]* in place of .*';
    const readAll = (slab, bounded) => {
        const rows = new FilledRows(columns, slab);
        const reader = new RegexReader(options, slab.buffer, rows);
        return fillRows(slab, rows, (start, end) => {
            if (!bounded)
                return reader.read(start, end);
            let reason;
            const isDone = runBounded(() => (reason = reader.read(start, end)), limitMs);
            return isDone ? reason : tooLong;
        });
    };
    return {
        columns,
        parse(slab) {
            let parsed;
            runBounded(() => (parsed = readAll(slab, false)), limitMs);
            return parsed ?? readAll(slab, true);
        },
    };
}
/** Throws TableOptionError for a pattern that is none, or types of groups that it does not have. */
export function regexColumns({ pattern: text, columns }) {
    const pattern = compiled(text);
    // A pattern that may also match nothing tells the names of its groups.
    const all = new RegExp(`${pattern.source}|`, pattern.flags).exec('');
    const groups = Object.keys(all.groups ?? {});
    if (groups.length === 0)
        throw new TableOptionError('pattern', 'has no named group such as (?<path>[^ ]*) for a column');
    for (const name of Object.keys(columns))
        if (!groups.includes(name))
            throw new TableOptionError(`columns.${name}`, `the pattern has no group "${name}"; it has: ${groups.join(', ')}`);
    const written = groups.map((name) => [name, columns[name] ?? 'STRING']);
    const declared = declaredColumns(Object.fromEntries(written));
    refusePaths(declared, 'regex');
    return { pattern, declared };
}
function compiled(text) {
    try {
        return compileJavaPattern(text);
    }
    catch (error) {
        throw new TableOptionError('pattern', `cannot be read: ${messageOf(error)}`);
    }
}
//# sourceMappingURL=index.js.map
import { allText, columnOf, nullText, templateParts } from '../template.js';
/** Throws ConfigError, beginning with `where`, for a column that the query does not have. */
export function compileTemplateReader(text, columns, where) {
    const parts = templateParts(text).map((part) => typeof part === 'string' ? part : columnOf(part.column, columns, where));
    const indexes = parts.filter((part) => typeof part === 'number');
    const pattern = (lazy) => {
        const groups = parts.map((part) => typeof part === 'string' ? escapeRegExp(part) : groupOf(columns[part].type, lazy));
        return new RegExp(`^${groups.join('')}$`, 's');
    };
    const shortest = pattern('?');
    const longest = pattern('');
    return {
        glob: parts.map((part) => (typeof part === 'string' ? escapeGlob(part) : '*')).join(''),
        columns: indexes,
        read(made) {
            const found = shortest.exec(made);
            if (found === null)
                return undefined;
            const other = longest.exec(made);
            const cells = new Map();
            for (const [at, index] of indexes.entries())
                if (found[at + 1] === other?.[at + 1])
                    cells.set(index, found[at + 1]);
            return cells;
        },
    };
}
const typePatterns = {
    timestamp: '[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{3})?Z',
    number: '[-+.\\deInfityNa]+',
    boolean: 'true|false',
    string: '.*',
};
function groupOf(type, lazy) {
    const ofValue = typePatterns[type].replace(/[+*]$/, `$&${lazy}`);
    return `(${[nullText, allText].map(escapeRegExp).join('|')}|${ofValue})`;
}
function escapeRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
function escapeGlob(text) {
    return text.replace(/[\\*?[\]]/g, '\\$&');
}
//# sourceMappingURL=read-template.js.map
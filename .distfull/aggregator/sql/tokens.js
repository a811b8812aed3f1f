import { createToken, Lexer } from './chevrotain.js';
/** Category of everything that may name a column, table, alias or function. */
export const NameToken = createToken({ name: 'Name', pattern: Lexer.NA });
export const WordToken = createToken({
    name: 'Word',
    pattern: /[A-Za-z_][A-Za-z0-9_$]*/,
    categories: NameToken,
});
export const QuotedName = createToken({
    name: 'QuotedName',
    pattern: /`(?:[^`]|``)*`/,
    categories: NameToken,
    line_breaks: true,
});
function keywords(words, categories = []) {
    const entries = words.map((word) => {
        const pattern = new RegExp(`${word}\\b`, 'i');
        return [word, createToken({ name: word, pattern, categories })];
    });
    return Object.fromEntries(entries);
}
/** Words that structure a query: never names unless in backticks. */
export const reservedWord = keywords([
    'SELECT',
    'DISTINCT',
    'ALL',
    'AS',
    'FROM',
    'TABLE',
    'WHERE',
    'HAVING',
    'WITH',
    'OVER',
    'PARTITION',
    'ORDER',
    'GROUP',
    'BY',
    'GROUPING',
    'ROLLUP',
    'CUBE',
    'AND',
    'OR',
    'NOT',
    'IN',
    'BETWEEN',
    'LIKE',
    'ESCAPE',
    'IS',
    'NULL',
    'TRUE',
    'FALSE',
    'CASE',
    'WHEN',
    'THEN',
    'ELSE',
    'END',
    'CAST',
    'TRY_CAST',
    'FOR',
    'SIMILAR',
    'SYMMETRIC',
    'ASYMMETRIC',
    'BOTH',
    'LEADING',
    'TRAILING',
    'POSITION',
    'UNKNOWN',
]);
/** Words with a meaning in one place only. */
export const softWord = keywords([
    'SETS',
    'DESCRIPTOR',
    'INTERVAL',
    'FILTER',
    'TIMESTAMP',
    'TO',
    'OFFSET',
    'ASC',
    'DESC',
    'NULLS',
    'FIRST',
    'LAST',
], [NameToken]);
/** Words of a function's arguments or of a predicate only: aliases without AS, too. */
export const argumentWord = keywords([
    'DATE',
    'PLACING',
    'JSON',
    'VALUE',
    'SCALAR',
    'OBJECT',
    'RETURNING',
    'DEFAULT',
    'ON',
    'EMPTY',
    'ERROR',
    'WITHOUT',
    'CONDITIONAL',
    'UNCONDITIONAL',
    'WRAPPER',
], [WordToken]);
/** Words that begin what only Flink runs, so that a message can name it. */
export const flinkWord = keywords([
    'JOIN',
    'INNER',
    'LEFT',
    'RIGHT',
    'FULL',
    'CROSS',
    'NATURAL',
    'LIMIT',
    'FETCH',
    'UNION',
    'INTERSECT',
    'EXCEPT',
    'MINUS',
    'WINDOW',
    'QUALIFY',
    'INSERT',
    'CREATE',
    'UPDATE',
    'DELETE',
    'VALUES',
    'LATERAL',
    'EXISTS',
    'MATCH_RECOGNIZE',
    'UNNEST',
    'ARRAY',
    'MAP',
    'ROW',
    'EXPLAIN',
    'SET',
]);
export const StringToken = createToken({
    name: 'String',
    pattern: /'(?:[^']|'')*'/,
    line_breaks: true,
});
export const NumberToken = createToken({
    name: 'Number',
    pattern: /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/,
});
const sign = (name, pattern) => createToken({ name, pattern });
export const Arrow = sign('=>', '=>');
export const Concat = sign('||', '||');
export const ComparisonSign = sign('comparison', /<>|!=|<=|>=|=|<|>/);
export const OpenBracket = sign('(', '(');
export const CloseBracket = sign(')', ')');
export const Comma = sign(',', ',');
export const Dot = sign('.', '.');
export const Semicolon = sign(';', ';');
export const Plus = sign('+', '+');
export const Minus = sign('-', '-');
export const Star = sign('*', '*');
export const Slash = sign('/', '/');
export const Percent = sign('%', '%');
const skipped = [
    createToken({ name: 'WhiteSpace', pattern: /\s+/, group: Lexer.SKIPPED, line_breaks: true }),
    createToken({ name: 'LineComment', pattern: /--[^\n]*/, group: Lexer.SKIPPED }),
    createToken({
        name: 'BlockComment',
        pattern: /\/\*[^]*?\*\//,
        group: Lexer.SKIPPED,
        line_breaks: true,
    }),
];
/** In the order of matching: the longer sign first, keywords before words. */
export const allTokens = [
    ...skipped,
    ...Object.values(reservedWord),
    ...Object.values(softWord),
    ...Object.values(argumentWord),
    ...Object.values(flinkWord),
    WordToken,
    QuotedName,
    StringToken,
    NumberToken,
    Arrow,
    Concat,
    ComparisonSign,
    OpenBracket,
    CloseBracket,
    Comma,
    Dot,
    Semicolon,
    Plus,
    Minus,
    Star,
    Slash,
    Percent,
    NameToken,
];
//# sourceMappingURL=tokens.js.map
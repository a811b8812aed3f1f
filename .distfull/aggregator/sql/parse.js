import { placeOf } from './build.js';
import { EOF, Lexer } from './chevrotain.js';
import { QueryParser } from './grammar.js';
import { allTokens } from './tokens.js';
const sqlCharsMax = 64 * 1024;
const lexer = new Lexer(allTokens, { positionTracking: 'full', skipValidations: true });
const parser = new QueryParser();
/** The tree, or undefined and a problem in `problems`. */
export function parseQuery(sql, problems) {
    return parse(sql, problems, () => parser.statement());
}
/** As `parseQuery`, of a single expression. */
export function parseExpression(text, problems) {
    return parse(text, problems, () => parser.expression());
}
function parse(sql, problems, rule) {
    if (sql.length > sqlCharsMax) {
        const message = `the query has ${sql.length} characters; the most is ${sqlCharsMax}`;
        problems.add({ line: 1, column: 1, length: 1 }, message);
        return undefined;
    }
    const { tokens, errors } = lexer.tokenize(sql);
    if (errors[0] !== undefined) {
        reportLexical(errors[0], sql, problems);
        return undefined;
    }
    parser.input = tokens;
    const tree = rule();
    const error = parser.errors[0];
    if (error === undefined)
        return tree;
    reportSyntax(error, sql, problems);
    return undefined;
}
function reportLexical(error, sql, problems) {
    const found = sql[error.offset];
    const message = found === "'" || found === '`'
        ? `the ${found} that opens here is not closed`
        : found === '"'
            ? `texts stand in single quotes and names in backticks, found "`
            : `this character has no meaning in SQL: ${found}`;
    problems.add({ line: error.line, column: error.column, length: 1 }, message);
}
function reportSyntax({ token, message }, sql, problems) {
    const lines = sql.trimEnd().split('\n');
    const end = { line: lines.length, column: lines.at(-1).length + 1, length: 1 };
    problems.add(token.tokenType === EOF ? end : placeOf(token), message);
}
//# sourceMappingURL=parse.js.map
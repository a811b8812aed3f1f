import { EOF, tokenMatcher } from './chevrotain.js';
import { notHere } from './problem.js';
import { flinkWord, NameToken, OpenBracket, reservedWord } from './tokens.js';
/** Phrases for the places where a message by token names would be a long list. */
const expectedIn = {
    selectItem: 'a column, an aggregate or an expression',
    table: 'TABLE(TUMBLE(TABLE name, DESCRIPTOR(column), INTERVAL …))',
    tableArgument: "TABLE name [PARTITION BY (columns)], DESCRIPTOR(column) or INTERVAL '1' MINUTE",
    groupElement: 'a column, an expression or GROUPING SETS (…)',
    groupingSet: 'a column or a list of columns in brackets',
    isTest: 'NULL, TRUE or FALSE',
    rangeTest: 'BETWEEN, IN or LIKE',
    alias: 'a name',
};
/** The same for lists that must have an element. */
const listIn = {
    query: 'a column, an aggregate or an expression',
    groupBy: 'window_start, window_end and what else to group by',
    tableFunction: 'TABLE name',
    view: 'name AS (SELECT …)',
    caseExpression: 'WHEN',
};
export const syntaxMessages = {
    buildMismatchTokenMessage: ({ expected, actual, previous }) => subqueryAfterTable(previous, actual) ??
        unsupported(actual) ??
        expectedButFound(describe(expected), actual),
    buildNotAllInputParsedMessage: ({ firstRedundant }) => unsupported(firstRedundant) ?? expectedButFound('the end of the query', firstRedundant),
    buildNoViableAltMessage: ({ actual, ruleName }) => unsupported(actual[0]) ??
        expectedButFound(expectedIn[ruleName] ?? 'a value, a column or an expression', actual[0]),
    buildEarlyExitMessage: ({ actual, ruleName }) => unsupported(actual[0]) ??
        expectedButFound(listIn[ruleName] ?? 'a value, a column or an expression', actual[0]),
};
function subqueryAfterTable(previous, found) {
    if (!tokenMatcher(previous, reservedWord.TABLE) || !tokenMatcher(found, OpenBracket))
        return undefined;
    return 'a subquery stands here without the word TABLE: TUMBLE((SELECT …), …)';
}
function unsupported(found) {
    const word = Object.keys(flinkWord).find((name) => tokenMatcher(found, flinkWord[name]));
    if (tokenMatcher(found, reservedWord.ORDER) || word === 'LIMIT' || word === 'FETCH')
        return sorting;
    if (word !== undefined)
        return notHere(word);
    if (tokenMatcher(found, reservedWord.SELECT))
        return notHere('a subquery outside of FROM');
    if (!tokenMatcher(found, reservedWord.DISTINCT))
        return undefined;
    return 'SELECT DISTINCT is not supported here; GROUP BY the columns instead';
}
const sorting = 'results are not sorted, because they never end; ' +
    'number the rows with ROW_NUMBER() OVER (PARTITION BY window_start, window_end ORDER BY …)';
function expectedButFound(expected, found) {
    if (tokenMatcher(found, EOF))
        return `expected ${expected}, but the query ends here`;
    const isWord = Object.values(reservedWord).some((type) => tokenMatcher(found, type));
    const remedy = isWord ? ' (a name that is a keyword goes in backticks)' : '';
    return `expected ${expected}, found ${found.image}${remedy}`;
}
function describe(type) {
    if (type === NameToken || type.name === 'Word')
        return 'a name';
    if (type.name === 'String')
        return 'a text in single quotes';
    return type.name === 'Number' ? 'a number' : type.name;
}
//# sourceMappingURL=syntax-messages.js.map
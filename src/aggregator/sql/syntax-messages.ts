/** What the parser says where the text does not go on as the grammar wants it. */
import type { IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain';
import { EOF, tokenMatcher } from './chevrotain.js';
import { notHere } from './problem.js';
import { flinkWord, NameToken, OpenBracket, reservedWord, Star } from './tokens.js';

/** Phrases for the places where a message by token names would be a long list. */
const expectedIn: Record<string, string> = {
  selectItem: 'a column, an aggregate or an expression',
  table: 'TABLE(TUMBLE(TABLE name, DESCRIPTOR(column), INTERVAL …))',
  tableArgument: "TABLE name, DESCRIPTOR(column) or INTERVAL '1' MINUTE",
  groupElement: 'a column, an expression or GROUPING SETS (…)',
  groupingSet: 'a column or a list of columns in brackets',
  isTest: 'NULL, TRUE or FALSE',
  rangeTest: 'BETWEEN, IN or LIKE',
  alias: 'a name',
};

/** The same for lists that must have an element. */
const listIn: Record<string, string> = {
  query: 'a column, an aggregate or an expression',
  groupBy: 'window_start, window_end and what else to group by',
  tableFunction: 'TABLE name',
  caseExpression: 'WHEN',
};

export const syntaxMessages: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected, actual }) =>
    unsupported(actual) ?? expectedButFound(describe(expected), actual),
  buildNotAllInputParsedMessage: ({ firstRedundant }) =>
    unsupported(firstRedundant) ?? expectedButFound('the end of the query', firstRedundant),
  buildNoViableAltMessage: ({ actual, ruleName }) =>
    unsupportedIn(ruleName, actual[0]!) ??
    expectedButFound(expectedIn[ruleName] ?? 'a value, a column or an expression', actual[0]!),
  buildEarlyExitMessage: ({ actual, ruleName }) =>
    selectStar(ruleName, actual[0]!) ??
    unsupported(actual[0]!) ??
    expectedButFound(listIn[ruleName] ?? 'a value, a column or an expression', actual[0]!),
};

function unsupportedIn(ruleName: string, found: IToken): string | undefined {
  if (ruleName === 'table' && tokenMatcher(found, OpenBracket))
    return notHere('a subquery in FROM');
  return unsupported(found);
}

function selectStar(ruleName: string, found: IToken): string | undefined {
  if (ruleName !== 'query' || !tokenMatcher(found, Star)) return undefined;
  const remedy = 'name window_start, window_end, the grouped columns and aggregates';
  return `SELECT * has no meaning in a window query; ${remedy}`;
}

function unsupported(found: IToken): string | undefined {
  const word = Object.entries(flinkWord).find(([, type]) => tokenMatcher(found, type))?.[0];
  if (word !== undefined) return notHere(word);
  if (tokenMatcher(found, reservedWord.SELECT)) return notHere('a subquery');
  return tokenMatcher(found, reservedWord.DISTINCT) ? notHere('SELECT DISTINCT') : undefined;
}

function expectedButFound(expected: string, found: IToken): string {
  if (tokenMatcher(found, EOF)) return `expected ${expected}, but the query ends here`;
  const isWord = Object.values(reservedWord).some((type) => tokenMatcher(found, type));
  const remedy = isWord ? ' (a name that is a keyword goes in backticks)' : '';
  return `expected ${expected}, found ${found.image}${remedy}`;
}

function describe(type: TokenType): string {
  if (type === NameToken || type.name === 'Word') return 'a name';
  if (type.name === 'String') return 'a text in single quotes';
  return type.name === 'Number' ? 'a number' : type.name;
}

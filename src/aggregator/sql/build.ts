/** Makes nodes of the tree from tokens. */
import type { IToken } from 'chevrotain';
import type { Binary, Call, Comparison, Expression, Literal, Name, Place } from './ast.js';

export function placeOf(token: IToken): Place {
  const firstLine = token.image.split('\n', 1)[0]!;
  return { line: token.startLine!, column: token.startColumn!, length: firstLine.length };
}

export function name(token: IToken): Name {
  const { image } = token;
  const quoted = image.startsWith('`');
  const text = quoted ? image.slice(1, -1).replaceAll('``', '`') : image;
  return { text, quoted, place: placeOf(token) };
}

/** What stands within the quotes of a string token. */
export function stringValue(token: IToken): string {
  return token.image.slice(1, -1).replaceAll("''", "'");
}

export function string(token: IToken): Literal {
  return { kind: 'literal', type: 'string', value: stringValue(token), place: placeOf(token) };
}

export function number(token: IToken): Literal {
  const type = /^\d+$/.test(token.image) ? 'integer' : 'double';
  return { kind: 'literal', type, value: Number(token.image), place: placeOf(token) };
}

export function word(token: IToken, type: 'boolean', value: boolean): Literal;
export function word(token: IToken, type: 'null', value: null): Literal;
export function word(token: IToken, type: 'boolean' | 'null', value: boolean | null): Literal {
  return { kind: 'literal', type, value, place: placeOf(token) } as Literal;
}

export function binary(
  sign: IToken,
  operator: Binary['operator'],
  left: Expression,
  right: Expression,
): Binary {
  return { kind: 'binary', operator, left, right, place: placeOf(sign) };
}

export function comparison(sign: IToken, left: Expression, right: Expression): Binary {
  const operator = sign.image === '!=' ? '<>' : (sign.image as Comparison);
  return binary(sign, operator, left, right);
}

/** `MINUTE`, or `DAY TO SECOND`. */
export function unit(first: IToken, last: string | undefined): string {
  return (last === undefined ? first.image : `${first.image} TO ${last}`).toUpperCase();
}

/** `-1` is a literal; before anything else the sign is an operator. */
export function negative(sign: IToken, operand: Expression): Expression {
  const place = placeOf(sign);
  if (operand.kind === 'literal' && typeof operand.value === 'number') {
    const { type, value } = operand as Literal & { type: 'integer' | 'double'; value: number };
    return { kind: 'literal', type, value: -value, place };
  }
  return { kind: 'unary', operator: '-', operand, place };
}

/** Words and arguments of a call in the order of the text; each argument of a list after a comma. */
export type CallPiece = string | Expression;

/** Functions whose first argument is a unit of time, which the grammar takes for a column. */
const unitFirst = new Set(['EXTRACT', 'TIMESTAMPADD', 'TIMESTAMPDIFF']);

export function callInside(
  name: Name,
  written: readonly CallPiece[] | 'star',
): Pick<Call, 'arguments' | 'phrase'> {
  if (written === 'star') return { arguments: written, phrase: undefined };
  const called = name.text.toUpperCase();
  // A comma stands between two arguments, not before the first one.
  const pieces = written.filter((piece, i) => piece !== ',' || typeof written[i - 1] === 'object');
  const [first] = pieces;
  if (unitFirst.has(called) && typeof first === 'object' && first.kind === 'column') {
    pieces[0] = first.name.text.toUpperCase();
  }
  const values: Expression[] = [];
  const phrase = pieces.map((piece) =>
    typeof piece === 'string' ? piece : values.push(piece) - 1,
  );
  // The standard's SUBSTRING(text FROM start FOR length) is a list in other words.
  const isList =
    called === 'SUBSTRING' || phrase.every((part) => typeof part === 'number' || part === ',');
  return { arguments: values, phrase: isList ? undefined : phrase };
}

/** Words as they are printed: in capitals, one space between them. */
export function words(...tokens: readonly (IToken | undefined)[]): string {
  const images = tokens.map((token) => token?.image.toUpperCase());
  return images.filter((image) => image !== undefined).join(' ');
}

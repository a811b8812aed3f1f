/** Makes nodes of the tree from tokens. */
import type { IToken } from 'chevrotain';
import type { Binary, Call, Expression, Literal, Name, Place } from './ast.js';
export declare function placeOf(token: IToken): Place;
export declare function name(token: IToken): Name;
/** What stands within the quotes of a string token. */
export declare function stringValue(token: IToken): string;
export declare function string(token: IToken): Literal;
export declare function number(token: IToken): Literal;
export declare function word(token: IToken, type: 'boolean', value: boolean): Literal;
export declare function word(token: IToken, type: 'null', value: null): Literal;
export declare function binary(sign: IToken, operator: Binary['operator'], left: Expression, right: Expression): Binary;
export declare function comparison(sign: IToken, left: Expression, right: Expression): Binary;
/** `MINUTE`, or `DAY TO SECOND`. */
export declare function unit(first: IToken, last: string | undefined): string;
/** `-1` is a literal; before anything else the sign is an operator. */
export declare function negative(sign: IToken, operand: Expression): Expression;
/** Words and arguments of a call in the order of the text; each argument of a list after a comma. */
export type CallPiece = string | Expression;
export declare function callInside(name: Name, written: readonly CallPiece[] | 'star'): Pick<Call, 'arguments' | 'phrase'>;
/** Words as they are printed: in capitals, one space between them. */
export declare function words(...tokens: readonly (IToken | undefined)[]): string;

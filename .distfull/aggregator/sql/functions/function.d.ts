/**
 * What an entry in the tables of functions says. Its summary and example are its line in the
 * reference; a test evaluates the example.
 */
import type { Place } from '../ast.js';
import type { Evaluate } from '../evaluate/columns.js';
import { type RowFunction } from '../evaluate/rowwise.js';
import type { ProblemList } from '../problem.js';
import type { SqlType, Typed } from '../typed.js';
export type ParameterType = 'string' | 'integer' | 'number' | 'boolean' | 'time' | 'any';
export interface FunctionReference {
    /** One line, without the name. */
    readonly summary: string;
    /** A call and its value as SQL text: `['ABS(-2)', '2']`. */
    readonly example: readonly [string, string];
    /** Where the arguments are more than a list: `EXTRACT(unit FROM time)`. */
    readonly syntax?: string;
}
/** A function of fixed types. */
export interface ScalarFunction extends FunctionReference {
    readonly parameters: readonly ParameterType[];
    /** Of the parameters, how many may be left out at the end. */
    readonly optional?: number;
    /** The last parameter stands for any number of arguments. */
    readonly variadic?: boolean;
    /** Whether the call has words between its arguments. */
    readonly phrased?: boolean;
    /** `same`: the type of the first argument. */
    readonly result: SqlType | 'same' | ((call: BoundCall) => SqlType);
    /** @throws ArgumentError when a constant argument, or a word, is not possible. */
    readonly evaluate: (call: BoundCall) => Evaluate;
}
/** A function whose type is that of its arguments taken together. */
export interface ChoosingFunction extends FunctionReference {
    readonly least: number;
    /** Infinity: any number. */
    readonly most: number;
    readonly choose: (values: readonly Typed[], place: Place, problems: ProblemList) => Typed | undefined;
}
export type SqlFunction = ScalarFunction | ChoosingFunction;
export type FunctionTable = Readonly<Record<string, SqlFunction>>;
/** A call whose arguments have the types of the parameters. */
export interface BoundCall {
    readonly name: string;
    readonly operands: readonly Typed[];
    readonly type: SqlType;
    /** The inside of a call with words, arguments by their index; empty for a plain list. */
    readonly phrase: readonly (string | number)[];
}
/** What is wrong with an argument, for the message at the place of the call. */
export declare class ArgumentError extends Error {
    readonly name = "ArgumentError";
}
/** Written for one row: NULL in any argument gives NULL. */
export declare function perRow(call: RowFunction): ScalarFunction['evaluate'];
/** Written for whole columns. */
export declare function onColumns(make: (...operands: [Evaluate, Evaluate, Evaluate]) => Evaluate): ScalarFunction['evaluate'];
/**
 * Written for one row, with argument `index` read once: a pattern or format from the data could
 * cost or mean anything, so it must be a text in quotes.
 */
export declare function withConstant(index: number, prepare: (constant: string, call: BoundCall) => RowFunction): ScalarFunction['evaluate'];
export declare function constantAt({ operands }: BoundCall, index: number): string | undefined;
/** The words of a call such as `EXTRACT(HOUR FROM ts)`, without commas and arguments. */
export declare function wordsOf({ phrase }: BoundCall): string[];

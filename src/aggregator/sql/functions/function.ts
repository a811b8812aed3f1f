/**
 * What an entry in the tables of functions says. Its summary and example are its line in the
 * reference; a test evaluates the example.
 */
import type { Place } from '../ast.js';
import type { Evaluate } from '../evaluate/columns.js';
import { rowwise, type RowFunction } from '../evaluate/rowwise.js';
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
  readonly choose: (
    values: readonly Typed[],
    place: Place,
    problems: ProblemList,
  ) => Typed | undefined;
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
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

/** Written for one row: NULL in any argument gives NULL. */
export function perRow(call: RowFunction): ScalarFunction['evaluate'] {
  return ({ operands, type }) =>
    rowwise(
      call,
      operands.map(({ evaluate }) => evaluate),
      type === 'string',
    );
}

/** Written for whole columns. */
export function onColumns(
  make: (...operands: [Evaluate, Evaluate, Evaluate]) => Evaluate,
): ScalarFunction['evaluate'] {
  return ({ operands }) => {
    const columns = operands.map(({ evaluate }) => evaluate);
    // As many as the call has: a function takes those that may be left out as undefined.
    return make(...(columns as [Evaluate, Evaluate, Evaluate]));
  };
}

/**
 * Written for one row, with argument `index` read once: a pattern or format from the data could
 * cost or mean anything, so it must be a text in quotes.
 */
export function withConstant(
  index: number,
  prepare: (constant: string, call: BoundCall) => RowFunction,
): ScalarFunction['evaluate'] {
  return (call) => {
    const { name, operands, type } = call;
    const constant = constantAt(call, index);
    const rest = operands.filter((_, i) => i !== index).map(({ evaluate }) => evaluate);
    if (constant === undefined) {
      const found = operands[index]!.type === 'null' ? 'NULL' : 'an expression';
      throw new ArgumentError(
        `argument ${index + 1} of ${name} must be a text in quotes, found ${found}`,
      );
    }
    return rowwise(prepare(constant, call), rest, type === 'string');
  };
}

export function constantAt({ operands }: BoundCall, index: number): string | undefined {
  return operands[index]?.constant;
}

/** The words of a call such as `EXTRACT(HOUR FROM ts)`, without commas and arguments. */
export function wordsOf({ phrase }: BoundCall): string[] {
  return phrase.filter((part) => typeof part === 'string' && part !== ',') as string[];
}

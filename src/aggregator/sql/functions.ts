/**
 * The scalar functions, as Flink defines them. A new one is an entry here. NULL in any argument
 * gives NULL; COALESCE and NULLIF, which see NULLs, are in `calls.ts`.
 */
import type { RowFunction } from './evaluate/rowwise.js';
import type { SqlType } from './typed.js';

type ParameterType = 'string' | 'integer' | 'number';

export interface ScalarFunction {
  readonly parameters: readonly ParameterType[];
  /** Of the parameters, how many may be left out at the end. */
  readonly optional?: number;
  /** `same`: the type of the first argument. */
  readonly result: SqlType | 'same';
  readonly call: RowFunction;
}

/** Texts count in characters, not in UTF-16 units or bytes. */
const substring = (text: string, start: number, length = Number.POSITIVE_INFINITY): string => {
  const chars = [...text];
  // 1 is the first character, 0 is taken as 1, and a negative start counts from the end.
  const from = start > 0 ? start - 1 : start < 0 ? chars.length + start : 0;
  if (from < 0 || length <= 0) return '';
  return chars.slice(from, from + length).join('');
};

const charLength = (text: string): number => [...text].length;

const substringFunction: ScalarFunction = {
  parameters: ['string', 'integer', 'integer'],
  optional: 1,
  result: 'string',
  call: substring,
};

const charLengthFunction: ScalarFunction = {
  parameters: ['string'],
  result: 'integer',
  call: charLength,
};

export const scalarFunctions: ReadonlyMap<string, ScalarFunction> = new Map<string, ScalarFunction>(
  [
    ['ABS', { parameters: ['number'], result: 'same', call: (x: number) => Math.abs(x) }],
    ['CEIL', { parameters: ['number'], result: 'same', call: (x: number) => Math.ceil(x) }],
    ['CHARACTER_LENGTH', charLengthFunction],
    ['CHAR_LENGTH', charLengthFunction],
    ['FLOOR', { parameters: ['number'], result: 'same', call: (x: number) => Math.floor(x) }],
    ['LOWER', { parameters: ['string'], result: 'string', call: (s: string) => s.toLowerCase() }],
    [
      'MOD',
      {
        parameters: ['integer', 'integer'],
        result: 'integer',
        call: (x: number, y: number) => (y === 0 ? null : x % y),
      },
    ],
    [
      'REPLACE',
      {
        parameters: ['string', 'string', 'string'],
        result: 'string',
        call: (s: string, from: string, to: string) => s.replaceAll(from, () => to),
      },
    ],
    [
      'SPLIT_INDEX',
      {
        parameters: ['string', 'string', 'integer'],
        result: 'string',
        call: (s: string, by: string, index: number) =>
          index < 0 ? null : (s.split(by)[index] ?? null),
      },
    ],
    ['SUBSTR', substringFunction],
    ['SUBSTRING', substringFunction],
    [
      'TRIM',
      { parameters: ['string'], result: 'string', call: (s: string) => s.replace(/^ +| +$/g, '') },
    ],
    ['UPPER', { parameters: ['string'], result: 'string', call: (s: string) => s.toUpperCase() }],
  ],
);

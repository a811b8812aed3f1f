/**
 * CAST and TRY_CAST, with Flink's forms of texts. What cannot be read is NULL in both; in Flink CAST
 * fails the job.
 */
import type { TypeName } from './ast.js';
import { constantNumber, nullTexts, type Evaluate } from './evaluate/columns.js';
import { rowwise, type RowFunction } from './evaluate/rowwise.js';
import { floorTo } from './functions/calendar.js';
import { dateAsText, readDate, readTimestamp, timestampAsText } from './functions/time-texts.js';
import { numberAsText } from './functions/number-texts.js';
import type { SqlType, Typed } from './typed.js';

export interface CastTarget {
  readonly type: SqlType;
  /** Of whole numbers: what is beyond them wraps around, as in Java. */
  readonly bits?: number;
  /** Of texts: the characters that are kept. */
  readonly length?: number;
  /** Whether shorter texts are filled up with spaces. */
  readonly pads?: boolean;
  /** Of times: a number that the milliseconds become a multiple of. */
  readonly stepMs?: number;
}

const targets: ReadonlyMap<string, CastTarget> = new Map<string, CastTarget>([
  ['BIGINT', { type: 'integer', bits: 64 }],
  ['BOOLEAN', { type: 'boolean' }],
  ['CHAR', { type: 'string', pads: true, length: 1 }],
  ['DATE', { type: 'date' }],
  ['DOUBLE', { type: 'double' }],
  ['INT', { type: 'integer', bits: 32 }],
  ['INTEGER', { type: 'integer', bits: 32 }],
  ['SMALLINT', { type: 'integer', bits: 16 }],
  ['STRING', { type: 'string' }],
  ['TIMESTAMP', { type: 'timestamp' }],
  ['TIMESTAMP_LTZ', { type: 'timestamp' }],
  ['TINYINT', { type: 'integer', bits: 8 }],
  ['VARCHAR', { type: 'string' }],
]);

/** Types of Flink whose values are not exact here. */
const instead: Readonly<Record<string, string>> = {
  FLOAT: 'DOUBLE',
  REAL: 'DOUBLE',
  DECIMAL: 'ROUND(CAST(… AS DOUBLE), digits)',
  DEC: 'ROUND(CAST(… AS DOUBLE), digits)',
  NUMERIC: 'ROUND(CAST(… AS DOUBLE), digits)',
  TIME: "DATE_FORMAT(…, 'HH:mm:ss')",
  BYTES: 'HEX(…)',
  BINARY: 'HEX(…)',
  VARBINARY: 'HEX(…)',
};

/** A text says why there is no such type here; undefined: the type is not known at all. */
export function castTarget({ text, parameters }: TypeName): CastTarget | string | undefined {
  const name = text.toUpperCase();
  const target = targets.get(name);
  const remedy = instead[name];
  if (remedy !== undefined) return `values of type ${name} are not exact here; write ${remedy}`;
  const [parameter] = parameters;
  if (target === undefined || parameter === undefined) return target;
  if (target.type === 'timestamp') {
    return { ...target, stepMs: 10 ** Math.max(0, 3 - parameter) };
  }
  if (name === 'VARCHAR' || name === 'CHAR') return { ...target, length: parameter };
  return `${name} takes no number in brackets`;
}

/** Undefined: there is no such cast. */
export function castTo({ type: from, evaluate }: Typed, target: CastTarget): Evaluate | undefined {
  if (from === 'null') return target.type === 'string' ? nullTexts : constantNumber(Number.NaN);
  const convert = conversions[`${from} to ${target.type}`];
  if (convert === undefined) return undefined;
  const call = convert(target);
  return call === same ? evaluate : rowwise(call, [evaluate], target.type === 'string');
}

const same: RowFunction = (value: never) => value;

type Conversion = (target: CastTarget) => RowFunction;

/** A text as long as the type wants it. */
function asText<T>(write: (value: T) => string | null): Conversion {
  return ({ length, pads = false }) => {
    if (length === undefined) return (value: never) => write(value);
    return (value: never) => {
      const text = write(value);
      if (text === null) return null;
      const chars = [...text].slice(0, length).join('');
      return pads ? chars.padEnd(length + chars.length - [...chars].length) : chars;
    };
  };
}

const asBoolean: Conversion = () => (x: number) => x !== 0;

/** Java cuts a DOUBLE to the nearest INT or BIGINT, and a whole number to its lowest bits. */
const fromDouble: Conversion = ({ bits = 64 }) => {
  const most = 2 ** (Math.max(bits, 32) - 1);
  const limit = (x: number): number => Math.min(Math.max(Math.trunc(x), -most), most - 1);
  return bits < 32 ? (x: number) => wrap(limit(x), bits) : (x: number) => limit(x) + 0;
};

const fromInteger: Conversion = ({ bits = 64 }) =>
  bits === 64 ? same : (x: number) => wrap(x, bits);

/** Beyond 2^1023 a whole number is none any more. */
function wrap(value: number, bits: number): number | null {
  if (!Number.isInteger(value)) return null;
  return Number(BigInt.asIntN(bits, BigInt(value)));
}

const wholeText = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const doubleText = /^[+-]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[dDfF]?|Infinity)$/;

const readWhole: Conversion = ({ bits = 64 }) => {
  const most = 2 ** (bits - 1);
  return (text: string) => {
    const trimmed = text.trim();
    const value = wholeText.test(trimmed) ? Math.trunc(Number(trimmed)) + 0 : Number.NaN;
    return value >= -most && value < most ? value : null;
  };
};

function readDouble(text: string): number | null {
  const trimmed = text.trim();
  return doubleText.test(trimmed) ? Number(trimmed.replace(/[dDfF]$/, '')) : null;
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ...['t', 'true', 'y', 'yes', '1'].map((word) => [word, true] as const),
  ...['f', 'false', 'n', 'no', '0'].map((word) => [word, false] as const),
]);

const inSteps: Conversion = ({ stepMs = 1 }) =>
  stepMs === 1 ? same : (timeMs: number) => Math.floor(timeMs / stepMs) * stepMs;

const conversions: Readonly<Record<string, Conversion>> = {
  'string to string': (target) =>
    target.length === undefined ? same : asText((text: string) => text)(target),
  'integer to string': asText((x: number) => String(x)),
  'double to string': asText(numberAsText),
  'boolean to string': asText((x: number) => (x === 1 ? 'TRUE' : 'FALSE')),
  'timestamp to string': asText(timestampAsText),
  'date to string': asText(dateAsText),
  'string to integer': readWhole,
  'integer to integer': fromInteger,
  'double to integer': fromDouble,
  'boolean to integer': () => same,
  'string to double': () => readDouble,
  'integer to double': () => same,
  'double to double': () => same,
  'boolean to double': () => same,
  'string to boolean': () => (text: string) => booleans.get(text.toLowerCase()) ?? null,
  'integer to boolean': asBoolean,
  'double to boolean': asBoolean,
  'boolean to boolean': () => same,
  'string to timestamp': (target) => {
    const cut = inSteps(target) as (timeMs: number) => number;
    return (text: string) => {
      const timeMs = readTimestamp(text);
      return timeMs === undefined ? null : cut(timeMs);
    };
  },
  'timestamp to timestamp': inSteps,
  'date to timestamp': () => same,
  'string to date': () => (text: string) => readDate(text) ?? null,
  'timestamp to date': () => (timeMs: number) => floorTo(timeMs, 'DAY'),
  'date to date': () => same,
};

/**
 * The operators: which types they take and what they give. Operands come resolved; a wrong type is
 * reported at the operator, and the result is undefined.
 */
import type { Arithmetic, Binary, Comparison, Place } from './ast.js';
import { arithmetic } from './evaluate/arithmetic.js';
import { constantNumber } from './evaluate/columns.js';
import { compareNumbers, compareTexts } from './evaluate/compare.js';
import { and, or } from './evaluate/logic.js';
import { joinTexts } from './evaluate/text-bytes.js';
import { readDate, readTimestamp } from './functions/time-texts.js';
import type { ProblemList } from './problem.js';
import {
  commonType,
  describeType,
  isNumeric,
  withType,
  type SqlType,
  type Typed,
} from './typed.js';

export function binary(
  operator: Binary['operator'],
  left: Typed,
  right: Typed,
  place: Place,
  problems: ProblemList,
): Typed | undefined {
  switch (operator) {
    case 'AND':
    case 'OR':
      return logical(operator, left, right, place, problems);
    case '||':
      return concatenation(left, right, place, problems);
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return numeric(operator, left, right, place, problems);
    default:
      return comparison(operator, left, right, place, problems);
  }
}

export function comparison(
  operator: Comparison,
  left: Typed,
  right: Typed,
  place: Place,
  problems: ProblemList,
): Typed | undefined {
  const [first, second] = asTimes(left, right);
  const type = commonType([first.type, second.type]);
  if (type === undefined) {
    const pair = `${describeType(left.type)} with ${describeType(right.type)}`;
    problems.add(place, `${operator} cannot compare ${pair}; ${comparisonRemedy(left, right)}`);
    return undefined;
  }
  // A bare NULL on both sides has no column of its own type.
  if (type === 'null') return { type: 'boolean', evaluate: constantNumber(Number.NaN) };
  const sides = [withType(first, type).evaluate, withType(second, type).evaluate] as const;
  const compare = type === 'string' ? compareTexts : compareNumbers;
  return { type: 'boolean', evaluate: compare(operator, ...sides) };
}

/** Beside a time, a text in quotes is read as one. */
function asTimes(left: Typed, right: Typed): readonly [Typed, Typed] {
  return [asTimeBeside(left, right.type), asTimeBeside(right, left.type)];
}

function asTimeBeside(value: Typed, type: SqlType): Typed {
  const { constant } = value;
  if (constant === undefined || (type !== 'timestamp' && type !== 'date')) return value;
  const timeMs = type === 'date' ? readDate(constant) : readTimestamp(constant);
  return timeMs === undefined ? value : { type, evaluate: constantNumber(timeMs) };
}

function comparisonRemedy(left: Typed, right: Typed): string {
  const types: SqlType[] = [left.type, right.type];
  if (types.includes('timestamp') && types.includes('date')) return 'write CAST(… AS DATE)';
  if (types.includes('timestamp')) return "write a time as TIMESTAMP '2015-05-17 10:00:00'";
  if (types.includes('string') && types.some(isNumeric)) {
    return 'a number stands without quotes, a text in single quotes';
  }
  return 'compare values of one type';
}

/** Operands of AND, OR, NOT and conditions. */
export function requireBoolean(
  value: Typed,
  what: string,
  place: Place,
  problems: ProblemList,
): boolean {
  if (value.type === 'boolean' || value.type === 'null') return true;
  problems.add(place, `${what} wants a condition, found ${describeType(value.type)}`);
  return false;
}

function logical(
  operator: 'AND' | 'OR',
  left: Typed,
  right: Typed,
  place: Place,
  problems: ProblemList,
): Typed | undefined {
  const isLeft = requireBoolean(left, operator, place, problems);
  if (!requireBoolean(right, operator, place, problems) || !isLeft) return undefined;
  const combine = operator === 'AND' ? and : or;
  return { type: 'boolean', evaluate: combine(left.evaluate, right.evaluate) };
}

function concatenation(
  left: Typed,
  right: Typed,
  place: Place,
  problems: ProblemList,
): Typed | undefined {
  if (commonType([left.type, right.type, 'string']) === undefined) {
    const pair = `${describeType(left.type)} and ${describeType(right.type)}`;
    problems.add(place, `|| joins texts, found ${pair}; write CAST(… AS STRING)`);
    return undefined;
  }
  const operands = [withType(left, 'string').evaluate, withType(right, 'string').evaluate];
  return { type: 'string', evaluate: joinTexts(operands) };
}

function numeric(
  operator: Arithmetic,
  left: Typed,
  right: Typed,
  place: Place,
  problems: ProblemList,
): Typed | undefined {
  if (!isNumeric(left.type) || !isNumeric(right.type)) {
    const pair = `${describeType(left.type)} and ${describeType(right.type)}`;
    problems.add(place, `${operator} wants numbers, found ${pair}`);
    return undefined;
  }
  const type = commonType([left.type, right.type])!;
  return {
    type,
    evaluate: arithmetic(operator, left.evaluate, right.evaluate, type === 'integer'),
  };
}

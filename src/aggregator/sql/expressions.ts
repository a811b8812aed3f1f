/**
 * Compiles expressions over rows, their names resolved (`scope.ts`). Undefined: there was a problem,
 * now reported.
 */
import type {
  Between,
  Binary,
  Call,
  Case,
  Cast,
  Expression,
  InList,
  Interval,
  IsTest,
  Like,
  Literal,
  Place,
  Slot,
  Unary,
} from './ast.js';
import { compileCall } from './calls.js';
import { castTarget, castTo } from './cast.js';
import { chooseValue } from './choice.js';
import { arithmetic } from './evaluate/arithmetic.js';
import { constantNumber, constantText, type Evaluate } from './evaluate/columns.js';
import { like } from './evaluate/like.js';
import { and, isDistinct, isNull, isValue, negateIf, not, or } from './evaluate/logic.js';
import { isJson } from './evaluate/is-json.js';
import { rowwise } from './evaluate/rowwise.js';
import { isAmong } from './evaluate/text-bytes.js';
import { similar } from './evaluate/similar.js';
import { addMonths, dayMs, inCalendar } from './functions/calendar.js';
import { readDate } from './functions/time-texts.js';
import { printInterval, warnPrecision } from './interval.js';
import { binary, comparison, requireBoolean } from './operators.js';
import { printExpression } from './print.js';
import { notHere, type ProblemList } from './problem.js';
import { SharedExpressions } from './shared-expressions.js';
import { spanOf, spanUnits } from './time-interval.js';
import { parseTimestamp } from './timestamp.js';
import { commonType, describeType, isNumeric, withType, type Typed } from './typed.js';

const depthMax = 200;

export class ExpressionCompiler {
  readonly #problems: ProblemList;
  readonly #shared = new SharedExpressions();
  #depth = 0;

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  compile(expression: Expression): Typed | undefined {
    if (this.#depth >= depthMax) {
      return this.#fail(
        expression.place,
        `the expression is nested more than ${depthMax} deep; split it`,
      );
    }
    this.#depth++;
    const typed = this.#shared.take(expression, () => this.#compile(expression));
    this.#depth--;
    return typed;
  }

  /** An expression that must be a condition, for `what`. */
  condition(expression: Expression, what: string): Evaluate | undefined {
    const typed = this.compile(expression);
    if (typed === undefined) return undefined;
    return requireBoolean(typed, what, expression.place, this.#problems)
      ? typed.evaluate
      : undefined;
  }

  #compile(expression: Expression): Typed | undefined {
    switch (expression.kind) {
      case 'column':
        // Its problem is reported where the name was looked up.
        return undefined;
      case 'slot':
        return slot(expression);
      case 'literal':
        return this.#literal(expression);
      case 'unary':
        return this.#unary(expression);
      case 'binary':
        return this.#binary(expression);
      case 'interval':
        return this.#fail(expression.place, 'an interval stands after + or - of a time only');
      case 'is':
        return this.#isTest(expression);
      case 'between':
        return this.#between(expression);
      case 'in':
        return this.#inList(expression);
      case 'like':
        return this.#like(expression);
      case 'case':
        return this.#case(expression);
      case 'cast':
        return this.#cast(expression);
      case 'call':
        return this.#call(expression);
    }
  }

  /** All compiled, or undefined when one is wrong: the others are compiled for their problems. */
  #all(expressions: readonly Expression[]): Typed[] | undefined {
    const compiled = expressions.map((expression) => this.compile(expression));
    return compiled.every((typed) => typed !== undefined) ? compiled : undefined;
  }

  #fail(place: Place, message: string): undefined {
    this.#problems.add(place, message);
    return undefined;
  }

  #literal(literal: Literal): Typed | undefined {
    const { type, value, place } = literal;
    if (type === 'string') return { type, constant: value, evaluate: constantText(value) };
    if (type === 'timestamp' || type === 'date') {
      const timeMs = type === 'date' ? readDate(value) : parseTimestamp(value);
      if (timeMs !== undefined) return { type, evaluate: constantNumber(timeMs) };
      const example = type === 'date' ? "DATE '2015-05-17'" : "TIMESTAMP '2015-05-17 10:00:00'";
      return this.#fail(place, `'${value}' is no time; write ${example}`);
    }
    if (type === 'integer' && !Number.isSafeInteger(value)) {
      return this.#fail(
        place,
        `whole numbers reach to ${Number.MAX_SAFE_INTEGER} here, found ${value}`,
      );
    }
    if (value === null) return { type, evaluate: constantNumber(Number.NaN) };
    const number = Number(value);
    return { type, constantNumber: number, evaluate: constantNumber(number) };
  }

  #unary({ operator, operand, place }: Unary): Typed | undefined {
    const typed = this.compile(operand);
    if (typed === undefined) return undefined;
    if (operator === 'NOT') {
      if (!requireBoolean(typed, 'NOT', place, this.#problems)) return undefined;
      return { type: 'boolean', evaluate: not(typed.evaluate) };
    }
    if (!isNumeric(typed.type))
      return this.#fail(place, `- wants a number, found ${describeType(typed.type)}`);
    return { type: typed.type, evaluate: arithmetic('-', constantNumber(0), typed.evaluate, true) };
  }

  #binary({ operator, left, right, place }: Binary): Typed | undefined {
    if (right.kind === 'interval' && (operator === '+' || operator === '-')) {
      return this.#shifted(left, right, operator === '+' ? 1 : -1, place);
    }
    if (left.kind === 'interval' && operator === '+') return this.#shifted(right, left, 1, place);
    const sides = this.#all([left, right]);
    return sides && binary(operator, sides[0]!, sides[1]!, place, this.#problems);
  }

  /** `ts + INTERVAL '1' DAY` */
  #shifted(time: Expression, interval: Interval, sign: 1 | -1, place: Place): Typed | undefined {
    const typed = this.compile(time);
    const span = spanOf(interval);
    if (span === undefined) {
      const found = printExpression(interval);
      return this.#fail(interval.place, `${found} is no interval here; the units are ${spanUnits}`);
    }
    if (typed === undefined) return undefined;
    if (typed.type !== 'timestamp' && typed.type !== 'date') {
      const found = describeType(typed.type);
      return this.#fail(place, `an interval is added to a TIMESTAMP or DATE, found ${found}`);
    }
    const months = sign * span.months;
    // Flink leaves parts of a day out where it adds to a DATE.
    const stepMs = typed.type === 'date' ? dayMs : 1;
    const shiftMs = sign * Math.trunc(span.timeMs / stepMs) * stepMs;
    const inYears = { ...interval, precision: /\d+/.exec(interval.text)![0].length };
    const remedy = span.months === 0 ? printInterval(span.timeMs) : printExpression(inYears);
    warnPrecision(interval, remedy, this.#problems);
    const shift = (timeMs: number): number | null =>
      inCalendar(addMonths(timeMs, months) + shiftMs);
    return { type: typed.type, evaluate: rowwise(shift, [typed.evaluate], false) };
  }

  #isTest({ operand, test, other, negated, place }: IsTest): Typed | undefined {
    const typed = this.compile(operand);
    const otherTyped = other && this.compile(other);
    if (typed === undefined || (other !== undefined && otherTyped === undefined)) return undefined;
    const evaluate = this.#tested(typed, test, otherTyped, place);
    return evaluate && { type: 'boolean', evaluate: negateIf(negated, evaluate) };
  }

  #tested(
    typed: Typed,
    test: IsTest['test'],
    other: Typed | undefined,
    place: Place,
  ): Evaluate | undefined {
    if (other !== undefined) {
      const equal = comparison('=', typed, other, place, this.#problems);
      return equal && isDistinct(equal.evaluate, typed.evaluate, other.evaluate);
    }
    if (test === 'NULL') return isNull(typed.evaluate);
    if (test.startsWith('JSON')) {
      if (typed.type === 'string' || typed.type === 'null') {
        return isJson(withType(typed, 'string').evaluate, test);
      }
      return this.#fail(place, `IS ${test} wants a text, found ${describeType(typed.type)}`);
    }
    if (!requireBoolean(typed, `IS ${test}`, place, this.#problems)) return undefined;
    if (test === 'UNKNOWN') return isNull(typed.evaluate);
    return isValue(typed.evaluate, test === 'TRUE' ? 1 : 0);
  }

  #between({ operand, low, high, symmetric, negated, place }: Between): Typed | undefined {
    const parts = this.#all([operand, low, high]);
    if (parts === undefined) return undefined;
    const [value, first, last] = parts as [Typed, Typed, Typed];
    const forwards = this.#range(value, first, last, place);
    const backwards = symmetric ? this.#range(value, last, first, place) : forwards;
    if (forwards === undefined || backwards === undefined) return undefined;
    const evaluate = symmetric ? or(forwards, backwards) : forwards;
    return { type: 'boolean', evaluate: negateIf(negated, evaluate) };
  }

  #range(value: Typed, low: Typed, high: Typed, place: Place): Evaluate | undefined {
    const above = comparison('>=', value, low, place, this.#problems);
    const below = above && comparison('<=', value, high, place, this.#problems);
    return below && and(above.evaluate, below.evaluate);
  }

  #inList({ operand, items, negated, place }: InList): Typed | undefined {
    const parts = this.#all([operand, ...items]);
    if (parts === undefined) return undefined;
    const [value, ...candidates] = parts as [Typed, ...Typed[]];
    const texts = candidates.map(({ constant }) => constant).filter((text) => text !== undefined);
    if (value.type === 'string' && texts.length === candidates.length) {
      const among = isAmong(value.evaluate, texts);
      return { type: 'boolean', evaluate: negateIf(negated, among) };
    }
    const tests = candidates.map((item) => comparison('=', value, item, place, this.#problems));
    if (!tests.every((test) => test !== undefined)) return undefined;
    const any = tests.map((test) => test.evaluate).reduce(or);
    return { type: 'boolean', evaluate: negateIf(negated, any) };
  }

  #like({ operator, operand, pattern, escape, negated, place }: Like): Typed | undefined {
    const parts = this.#all(escape === undefined ? [operand, pattern] : [operand, pattern, escape]);
    if (parts === undefined) return undefined;
    const [value, { constant }, escapeChar] = parts as [Typed, Typed, Typed?];
    if (commonType([value.type, 'string']) === undefined) {
      return this.#fail(place, `${operator} wants a text, found ${describeType(value.type)}`);
    }
    if (constant === undefined)
      return this.#fail(pattern.place, notHere(`a ${operator} pattern that is no constant text`));
    if (escapeChar !== undefined && escapeChar.constant?.length !== 1) {
      return this.#fail(escape!.place, 'ESCAPE wants one character in quotes');
    }
    try {
      const matching = operator === 'LIKE' ? like : similar;
      const text = withType(value, 'string').evaluate;
      const matches = matching(text, constant, escapeChar?.constant);
      return { type: 'boolean', evaluate: negateIf(negated, matches) };
    } catch (error) {
      return this.#fail(pattern.place, (error as Error).message);
    }
  }

  #case({ operand, branches, otherwise, place }: Case): Typed | undefined {
    const values = this.#all([
      ...branches.map(({ value }) => value),
      ...(otherwise === undefined ? [] : [otherwise]),
    ]);
    const subject = operand && this.compile(operand);
    const whens = branches.map(({ when }) => {
      if (operand === undefined) return this.condition(when, 'WHEN');
      const typed = this.compile(when);
      return (
        typed && subject && comparison('=', subject, typed, when.place, this.#problems)?.evaluate
      );
    });
    if (values === undefined || whens.includes(undefined)) return undefined;
    // ELSE is a branch that is always chosen.
    const conditions = [...whens, ...(otherwise === undefined ? [] : [constantNumber(1)])];
    return chooseValue('CASE', values, conditions, place, this.#problems);
  }

  #cast({ operand, target, place }: Cast): Typed | undefined {
    const typed = this.compile(operand);
    const name = target.text.toUpperCase();
    const found = castTarget(target);
    if (found === undefined) return this.#fail(target.place, notHere(`CAST to ${name}`));
    if (typeof found === 'string') return this.#fail(target.place, found);
    if (typed === undefined) return undefined;
    const evaluate = castTo(typed, found);
    if (evaluate !== undefined) return { type: found.type, evaluate };
    const remedy = castRemedies[`${typed.type} to ${found.type}`];
    const fact = `${describeType(typed.type)} cannot be cast to ${name}`;
    return this.#fail(place, remedy === undefined ? fact : `${fact}; write ${remedy}`);
  }

  #call(call: Call): Typed | undefined {
    if (call.over !== undefined) {
      const fact = 'ROW_NUMBER() OVER (…) stands alone as an element of SELECT';
      return this.#fail(call.place, `${fact}; use its name in a query around this one`);
    }
    const values = call.arguments === 'star' ? [] : this.#all(call.arguments);
    return compileCall(call, values, this.#problems);
  }
}

/** A DATE that rows have is a text: no format knows dates, and results show them so. */
function slot({ type, index }: Slot): Typed {
  const column: Typed = { type, evaluate: (rows) => rows.column(index) };
  return type === 'date'
    ? { type, evaluate: castTo({ ...column, type: 'string' }, { type })! }
    : column;
}

/** For casts that Flink refuses, too. */
const castRemedies: Readonly<Record<string, string>> = {
  'timestamp to integer': 'EXTRACT(EPOCH FROM …)',
  'timestamp to double': 'EXTRACT(EPOCH FROM …)',
  'integer to timestamp': 'TO_TIMESTAMP_LTZ(…, 0) for seconds, (…, 3) for milliseconds',
  'double to timestamp': 'TO_TIMESTAMP_LTZ(…, 0) for seconds, (…, 3) for milliseconds',
  'integer to date': 'CAST(TO_TIMESTAMP_LTZ(…, 0) AS DATE)',
};

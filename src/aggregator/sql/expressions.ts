/**
 * Compiles expressions over rows, their names resolved (`scope.ts`). Undefined: there was a problem,
 * now reported.
 */
import type {
  Between,
  Call,
  Case,
  Cast,
  Expression,
  InList,
  IsTest,
  Like,
  Literal,
  Place,
  Unary,
} from './ast.js';
import { compileCall } from './calls.js';
import { castTo, castTypes } from './cast.js';
import { chooseValue } from './choice.js';
import { arithmetic } from './evaluate/arithmetic.js';
import { constantNumber, constantText, type Evaluate } from './evaluate/columns.js';
import { like } from './evaluate/like.js';
import { and, isNull, isValue, negateIf, not, or } from './evaluate/logic.js';
import { binary, comparison, requireBoolean } from './operators.js';
import { notHere, type ProblemList } from './problem.js';
import { parseTimestamp } from './timestamp.js';
import { commonType, describeType, isNumeric, withType, type Typed } from './typed.js';

const depthMax = 200;

export class ExpressionCompiler {
  readonly #problems: ProblemList;
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
    const typed = this.#compile(expression);
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
      case 'slot': {
        const { type, index } = expression;
        return { type, evaluate: (rows) => rows.column(index) };
      }
      case 'literal':
        return this.#literal(expression);
      case 'unary':
        return this.#unary(expression);
      case 'binary': {
        const sides = this.#all([expression.left, expression.right]);
        if (sides === undefined) return undefined;
        return binary(expression.operator, sides[0]!, sides[1]!, expression.place, this.#problems);
      }
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
    if (type === 'timestamp') {
      const timeMs = parseTimestamp(value);
      if (timeMs !== undefined) return { type, evaluate: constantNumber(timeMs) };
      return this.#fail(place, `'${value}' is no time; write TIMESTAMP '2015-05-17 10:00:00'`);
    }
    if (type === 'integer' && !Number.isSafeInteger(value)) {
      return this.#fail(
        place,
        `whole numbers reach to ${Number.MAX_SAFE_INTEGER} here, found ${value}`,
      );
    }
    return { type, evaluate: constantNumber(value === null ? Number.NaN : Number(value)) };
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

  #isTest({ operand, test, negated, place }: IsTest): Typed | undefined {
    const typed = this.compile(operand);
    if (typed === undefined) return undefined;
    if (test === 'NULL')
      return { type: 'boolean', evaluate: negateIf(negated, isNull(typed.evaluate)) };
    if (!requireBoolean(typed, `IS ${test}`, place, this.#problems)) return undefined;
    const evaluate = isValue(typed.evaluate, test === 'TRUE' ? 1 : 0);
    return { type: 'boolean', evaluate: negateIf(negated, evaluate) };
  }

  #between({ operand, low, high, negated, place }: Between): Typed | undefined {
    const parts = this.#all([operand, low, high]);
    if (parts === undefined) return undefined;
    const above = comparison('>=', parts[0]!, parts[1]!, place, this.#problems);
    const below = above && comparison('<=', parts[0]!, parts[2]!, place, this.#problems);
    if (below === undefined) return undefined;
    return { type: 'boolean', evaluate: negateIf(negated, and(above!.evaluate, below.evaluate)) };
  }

  #inList({ operand, items, negated, place }: InList): Typed | undefined {
    const parts = this.#all([operand, ...items]);
    if (parts === undefined) return undefined;
    const [value, ...candidates] = parts as [Typed, ...Typed[]];
    const tests = candidates.map((item) => comparison('=', value, item, place, this.#problems));
    if (!tests.every((test) => test !== undefined)) return undefined;
    const any = tests.map((test) => test.evaluate).reduce(or);
    return { type: 'boolean', evaluate: negateIf(negated, any) };
  }

  #like({ operand, pattern, escape, negated, place }: Like): Typed | undefined {
    const parts = this.#all(escape === undefined ? [operand, pattern] : [operand, pattern, escape]);
    if (parts === undefined) return undefined;
    const [value, { constant }, escapeChar] = parts as [Typed, Typed, Typed?];
    if (commonType([value.type, 'string']) === undefined) {
      return this.#fail(place, `LIKE wants a text, found ${describeType(value.type)}`);
    }
    if (constant === undefined)
      return this.#fail(pattern.place, notHere('a LIKE pattern that is no constant text'));
    if (escapeChar !== undefined && escapeChar.constant?.length !== 1) {
      return this.#fail(escape!.place, 'ESCAPE wants one character in quotes');
    }
    try {
      const matches = like(withType(value, 'string').evaluate, constant, escapeChar?.constant);
      return { type: 'boolean', evaluate: negateIf(negated, matches) };
    } catch (error) {
      return this.#fail(pattern.place, (error as RangeError).message);
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
    const type = castTypes.get(target.text.toUpperCase());
    if (type === undefined) {
      return this.#fail(target.place, notHere(`CAST to ${target.text.toUpperCase()}`));
    }
    if (typed === undefined) return undefined;
    const evaluate = castTo(typed, type);
    if (evaluate !== undefined) return { type, evaluate };
    return this.#fail(
      place,
      notHere(`CAST of ${describeType(typed.type)} to ${target.text.toUpperCase()}`),
    );
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

import { compileCall } from './calls.js';
import { castTarget, castTo } from './cast.js';
import { chooseValue } from './choice.js';
import { arithmetic } from './evaluate/arithmetic.js';
import { constantNumber, constantText } from './evaluate/columns.js';
import { not } from './evaluate/logic.js';
import { readDate } from './functions/time-texts.js';
import { binary, comparison, requireBoolean } from './operators.js';
import { between, inList, isTest, matching } from './predicates.js';
import { notHere } from './problem.js';
import { SharedExpressions } from './shared-expressions.js';
import { shifted } from './time-interval.js';
import { parseTimestamp } from './timestamp.js';
import { describeType, isNumeric } from './typed.js';
const depthMax = 200;
export class ExpressionCompiler {
    #problems;
    #shared = new SharedExpressions();
    #depth = 0;
    constructor(problems) {
        this.#problems = problems;
    }
    compile(expression) {
        if (this.#depth >= depthMax) {
            return this.#fail(expression.place, `the expression is nested more than ${depthMax} deep; split it`);
        }
        this.#depth++;
        const typed = this.#shared.take(expression, () => this.#compile(expression));
        this.#depth--;
        return typed;
    }
    /** An expression that must be a condition, for `what`. */
    condition(expression, what) {
        const typed = this.compile(expression);
        if (typed === undefined)
            return undefined;
        return requireBoolean(typed, what, expression.place, this.#problems)
            ? typed.evaluate
            : undefined;
    }
    #compile(expression) {
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
                return this.#predicate(between, expression, [
                    expression.operand,
                    expression.low,
                    expression.high,
                ]);
            case 'in':
                return this.#predicate(inList, expression, [expression.operand, ...expression.items]);
            case 'like': {
                const { operand, pattern, escape } = expression;
                const parts = escape === undefined ? [operand, pattern] : [operand, pattern, escape];
                return this.#predicate(matching, expression, parts);
            }
            case 'case':
                return this.#case(expression);
            case 'cast':
                return this.#cast(expression);
            case 'call':
                return this.#call(expression);
        }
    }
    #predicate(compile, node, expressions) {
        const parts = this.#all(expressions);
        return parts && compile(node, parts, this.#problems);
    }
    /** All compiled, or undefined when one is wrong: the others are compiled for their problems. */
    #all(expressions) {
        const compiled = expressions.map((expression) => this.compile(expression));
        return compiled.every((typed) => typed !== undefined) ? compiled : undefined;
    }
    #fail(place, message) {
        this.#problems.add(place, message);
        return undefined;
    }
    #literal(literal) {
        const { type, value, place } = literal;
        if (type === 'string')
            return { type, constant: value, evaluate: constantText(value) };
        if (type === 'timestamp' || type === 'date') {
            const timeMs = type === 'date' ? readDate(value) : parseTimestamp(value);
            if (timeMs !== undefined)
                return { type, evaluate: constantNumber(timeMs) };
            const example = type === 'date' ? "DATE '2015-05-17'" : "TIMESTAMP '2015-05-17 10:00:00'";
            return this.#fail(place, `'${value}' is no time; write ${example}`);
        }
        if (type === 'integer' && !Number.isSafeInteger(value)) {
            return this.#fail(place, `whole numbers reach to ${Number.MAX_SAFE_INTEGER} here, found ${value}`);
        }
        if (value === null)
            return { type, evaluate: constantNumber(Number.NaN) };
        const number = Number(value);
        return { type, constantNumber: number, evaluate: constantNumber(number) };
    }
    #unary({ operator, operand, place }) {
        const typed = this.compile(operand);
        if (typed === undefined)
            return undefined;
        if (operator === 'NOT') {
            if (!requireBoolean(typed, 'NOT', place, this.#problems))
                return undefined;
            return { type: 'boolean', evaluate: not(typed.evaluate) };
        }
        if (!isNumeric(typed.type))
            return this.#fail(place, `- wants a number, found ${describeType(typed.type)}`);
        return { type: typed.type, evaluate: arithmetic('-', constantNumber(0), typed.evaluate, true) };
    }
    #binary({ operator, left, right, place }) {
        if (right.kind === 'interval' && (operator === '+' || operator === '-')) {
            const time = this.compile(left);
            return time && shifted(time, right, operator === '+' ? 1 : -1, place, this.#problems);
        }
        if (left.kind === 'interval' && operator === '+') {
            const time = this.compile(right);
            return time && shifted(time, left, 1, place, this.#problems);
        }
        const sides = this.#all([left, right]);
        return sides && binary(operator, sides[0], sides[1], place, this.#problems);
    }
    #isTest(test) {
        const value = this.compile(test.operand);
        const other = test.other && this.compile(test.other);
        if (value === undefined || (test.other !== undefined && other === undefined))
            return undefined;
        return isTest(test, value, other, this.#problems);
    }
    #case({ operand, branches, otherwise, place }) {
        const values = this.#all([
            ...branches.map(({ value }) => value),
            ...(otherwise === undefined ? [] : [otherwise]),
        ]);
        const subject = operand && this.compile(operand);
        const whens = branches.map(({ when }) => {
            if (operand === undefined)
                return this.condition(when, 'WHEN');
            const typed = this.compile(when);
            return (typed && subject && comparison('=', subject, typed, when.place, this.#problems)?.evaluate);
        });
        if (values === undefined || whens.includes(undefined))
            return undefined;
        // ELSE is a branch that is always chosen.
        const conditions = [...whens, ...(otherwise === undefined ? [] : [constantNumber(1)])];
        return chooseValue('CASE', values, conditions, place, this.#problems);
    }
    #cast({ operand, target, place }) {
        const typed = this.compile(operand);
        const name = target.text.toUpperCase();
        const found = castTarget(target);
        if (found === undefined)
            return this.#fail(target.place, notHere(`CAST to ${name}`));
        if (typeof found === 'string')
            return this.#fail(target.place, found);
        if (typed === undefined)
            return undefined;
        const evaluate = castTo(typed, found);
        if (evaluate !== undefined)
            return { type: found.type, evaluate };
        const remedy = castRemedies[`${typed.type} to ${found.type}`];
        const fact = `${describeType(typed.type)} cannot be cast to ${name}`;
        return this.#fail(place, remedy === undefined ? fact : `${fact}; write ${remedy}`);
    }
    #call(call) {
        if (call.over !== undefined) {
            const fact = 'ROW_NUMBER() OVER (…) stands alone as an element of SELECT';
            return this.#fail(call.place, `${fact}; use its name in a query around this one`);
        }
        const values = call.arguments === 'star' ? [] : this.#all(call.arguments);
        return compileCall(call, values, this.#problems);
    }
}
/** A DATE that rows have is a text: no format knows dates, and results show them so. */
function slot({ type, index }) {
    const column = { type, evaluate: (rows) => rows.column(index) };
    return type === 'date'
        ? { type, evaluate: castTo({ ...column, type: 'string' }, { type }) }
        : column;
}
/** For casts that Flink refuses, too. */
const castRemedies = {
    'timestamp to integer': 'EXTRACT(EPOCH FROM …)',
    'timestamp to double': 'EXTRACT(EPOCH FROM …)',
    'integer to timestamp': 'TO_TIMESTAMP_LTZ(…, 0) for seconds, (…, 3) for milliseconds',
    'double to timestamp': 'TO_TIMESTAMP_LTZ(…, 0) for seconds, (…, 3) for milliseconds',
    'integer to date': 'CAST(TO_TIMESTAMP_LTZ(…, 0) AS DATE)',
};
//# sourceMappingURL=expressions.js.map
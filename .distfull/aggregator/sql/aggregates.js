import { aggregateNames } from './aggregate-names.js';
import { castTo } from './cast.js';
import { mask } from './evaluate/logic.js';
import { printExpression } from './print.js';
import { notHere } from './problem.js';
import { columnTypeOf, describeType, isNumeric, withType, } from './typed.js';
/** Whether the expression is a call of an aggregate. */
export function isAggregate(expression) {
    return expression.kind === 'call' && aggregateNames.has(expression.name.text.toUpperCase());
}
export function compileAggregate(call, compiler, problems) {
    const name = call.name.text.toUpperCase();
    const filter = call.filter && compiler.condition(call.filter, 'FILTER');
    if (call.filter !== undefined && filter === undefined)
        return undefined;
    const argument = compileArgument(name, call, compiler, problems);
    const kind = kindOf(name, call, problems);
    if (argument === undefined || kind === undefined)
        return undefined;
    const { scalar, type, fraction } = argument;
    const aggregate = {
        kind,
        argument: scalar,
        filter: filter && mask(filter),
        type: columnTypeOf(type),
        integer: type === 'integer',
        text: printExpression(call),
        ...(fraction !== undefined && { fraction }),
    };
    return { aggregate, type };
}
const same = (type) => type;
const rules = {
    COUNT: { kind: 'count', distinct: 'count distinct', type: () => 'integer' },
    APPROX_COUNT_DISTINCT: { kind: 'approx count distinct', type: () => 'integer' },
    SUM: { kind: 'sum', distinct: 'sum distinct' },
    AVG: { kind: 'avg', distinct: 'avg distinct' },
    // DISTINCT changes nothing about the lowest and the highest, the first and the last value.
    MIN: { kind: 'min', distinct: 'min', type: same },
    MAX: { kind: 'max', distinct: 'max', type: same },
    FIRST_VALUE: { kind: 'first value', distinct: 'first value', type: same },
    LAST_VALUE: { kind: 'last value', distinct: 'last value', type: same },
    PERCENTILE: { kind: 'percentile', distinct: 'percentile distinct' },
    STDDEV: { kind: 'stddev samp' },
    STDDEV_POP: { kind: 'stddev pop' },
    STDDEV_SAMP: { kind: 'stddev samp' },
    VARIANCE: { kind: 'var samp' },
    VAR_POP: { kind: 'var pop' },
    VAR_SAMP: { kind: 'var samp' },
};
function kindOf(name, call, problems) {
    const { kind, distinct } = rules[name];
    if (!call.distinct)
        return kind;
    if (distinct === undefined)
        problems.add(call.place, notHere(`${name}(DISTINCT …)`));
    return distinct;
}
function compileArgument(name, call, compiler, problems) {
    if (call.arguments === 'star') {
        if (name === 'COUNT' && !call.distinct)
            return { scalar: undefined, type: 'integer' };
        problems.add(call.place, `* stands in COUNT(*) only; name the column in ${name}`);
        return undefined;
    }
    if (name === 'PERCENTILE')
        return compilePercentile(call, call.arguments, compiler, problems);
    const [expression] = call.arguments;
    if (expression === undefined || call.arguments.length > 1) {
        const count = call.arguments.length;
        const remedy = name === 'COUNT' && count > 1 ? `; ${notHere('COUNT of several columns')}` : '';
        problems.add(call.place, `${name} takes one argument, found ${count}${remedy}`);
        return undefined;
    }
    const typed = compileValue(name, call, expression, compiler, problems);
    const type = typed && resultType(name, call, typed, problems);
    return typed && type && { scalar: scalarOf(typed, expression), type };
}
function compilePercentile(call, parts, compiler, problems) {
    const [expression, fraction] = parts;
    if (expression === undefined || fraction === undefined || parts.length > 2) {
        const found = parts.length;
        problems.add(call.place, `PERCENTILE takes a number and a fraction, found ${found} arguments`);
        return undefined;
    }
    const typed = compileValue('PERCENTILE', call, expression, compiler, problems);
    if (typed === undefined || resultType('PERCENTILE', call, typed, problems) === undefined)
        return undefined;
    const value = fraction.kind === 'literal' ? fraction.value : undefined;
    if (typeof value !== 'number' || value < 0 || value > 1) {
        const found = printExpression(fraction);
        problems.add(fraction.place, `PERCENTILE wants a number from 0 to 1, found ${found}`);
        return undefined;
    }
    return { scalar: scalarOf(typed, expression), type: 'double', fraction: value };
}
function compileValue(name, call, expression, compiler, problems) {
    const typed = compiler.compile(expression);
    if (typed?.type !== 'null')
        return typed;
    problems.add(call.place, `${name} of NULL has no type; write CAST(NULL AS BIGINT)`);
    return undefined;
}
function resultType(name, call, { type }, problems) {
    const rule = rules[name];
    if (rule.type !== undefined)
        return rule.type(type);
    if (isNumeric(type))
        return type;
    problems.add(call.place, `${name} wants a number, found ${describeType(type)}`);
    return undefined;
}
export function scalarOf(typed, expression) {
    const type = columnTypeOf(typed.type);
    const text = printExpression(expression);
    return { type, text, evaluate: outside(typed) };
}
/** Kept as it is, so that a plain column costs nothing; a DATE and a NULL without type become texts. */
function outside(typed) {
    if (typed.type === 'null')
        return withType(typed, 'string').evaluate;
    return typed.type === 'date' ? castTo(typed, { type: 'string' }) : typed.evaluate;
}
//# sourceMappingURL=aggregates.js.map
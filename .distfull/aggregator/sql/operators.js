import { arithmetic } from './evaluate/arithmetic.js';
import { constantNumber } from './evaluate/columns.js';
import { compareNumbers, compareTexts } from './evaluate/compare.js';
import { and, or } from './evaluate/logic.js';
import { joinTexts } from './evaluate/text-bytes.js';
import { readDate, readTimestamp } from './functions/time-texts.js';
import { commonType, describeType, isNumeric, withType, } from './typed.js';
export function binary(operator, left, right, place, problems) {
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
export function comparison(operator, left, right, place, problems) {
    const [first, second] = asTimes(left, right);
    const type = commonType([first.type, second.type]);
    if (type === undefined) {
        const pair = `${describeType(left.type)} with ${describeType(right.type)}`;
        problems.add(place, `${operator} cannot compare ${pair}; ${comparisonRemedy(left, right)}`);
        return undefined;
    }
    // A bare NULL on both sides has no column of its own type.
    if (type === 'null')
        return { type: 'boolean', evaluate: constantNumber(Number.NaN) };
    const sides = [withType(first, type).evaluate, withType(second, type).evaluate];
    const compare = type === 'string' ? compareTexts : compareNumbers;
    return { type: 'boolean', evaluate: compare(operator, ...sides) };
}
/** Beside a time, a text in quotes is read as one. */
function asTimes(left, right) {
    return [asTimeBeside(left, right.type), asTimeBeside(right, left.type)];
}
function asTimeBeside(value, type) {
    const { constant } = value;
    if (constant === undefined || (type !== 'timestamp' && type !== 'date'))
        return value;
    const timeMs = type === 'date' ? readDate(constant) : readTimestamp(constant);
    return timeMs === undefined ? value : { type, evaluate: constantNumber(timeMs) };
}
function comparisonRemedy(left, right) {
    const types = [left.type, right.type];
    if (types.includes('timestamp') && types.includes('date'))
        return 'write CAST(… AS DATE)';
    if (types.includes('timestamp'))
        return "write a time as TIMESTAMP '2015-05-17 10:00:00'";
    if (types.includes('string') && types.some(isNumeric)) {
        return 'a number stands without quotes, a text in single quotes';
    }
    return 'compare values of one type';
}
/** Operands of AND, OR, NOT and conditions. */
export function requireBoolean(value, what, place, problems) {
    if (value.type === 'boolean' || value.type === 'null')
        return true;
    problems.add(place, `${what} wants a condition, found ${describeType(value.type)}`);
    return false;
}
function logical(operator, left, right, place, problems) {
    const isLeft = requireBoolean(left, operator, place, problems);
    if (!requireBoolean(right, operator, place, problems) || !isLeft)
        return undefined;
    const combine = operator === 'AND' ? and : or;
    return { type: 'boolean', evaluate: combine(left.evaluate, right.evaluate) };
}
function concatenation(left, right, place, problems) {
    if (commonType([left.type, right.type, 'string']) === undefined) {
        const pair = `${describeType(left.type)} and ${describeType(right.type)}`;
        problems.add(place, `|| joins texts, found ${pair}; write CAST(… AS STRING)`);
        return undefined;
    }
    const operands = [withType(left, 'string').evaluate, withType(right, 'string').evaluate];
    return { type: 'string', evaluate: joinTexts(operands) };
}
function numeric(operator, left, right, place, problems) {
    if (!isNumeric(left.type) || !isNumeric(right.type)) {
        const pair = `${describeType(left.type)} and ${describeType(right.type)}`;
        problems.add(place, `${operator} wants numbers, found ${pair}`);
        return undefined;
    }
    const type = commonType([left.type, right.type]);
    return {
        type,
        evaluate: arithmetic(operator, left.evaluate, right.evaluate, type === 'integer'),
    };
}
//# sourceMappingURL=operators.js.map
import { isJson } from './evaluate/is-json.js';
import { like } from './evaluate/like.js';
import { and, isDistinct, isNull, isValue, negateIf, or } from './evaluate/logic.js';
import { similar } from './evaluate/similar.js';
import { isAmong } from './evaluate/text-bytes.js';
import { comparison, requireBoolean } from './operators.js';
import { notHere } from './problem.js';
import { commonType, describeType, withType } from './typed.js';
function truth(negated, evaluate) {
    return evaluate && { type: 'boolean', evaluate: negateIf(negated, evaluate) };
}
/** `other`: of IS DISTINCT FROM. */
export function isTest({ test, negated, place }, value, other, problems) {
    if (other !== undefined) {
        const equal = comparison('=', value, other, place, problems);
        return equal && truth(negated, isDistinct(equal.evaluate, value.evaluate, other.evaluate));
    }
    if (test === 'NULL')
        return truth(negated, isNull(value.evaluate));
    if (test.startsWith('JSON'))
        return truth(negated, jsonTest(test, value, place, problems));
    if (!requireBoolean(value, `IS ${test}`, place, problems))
        return undefined;
    if (test === 'UNKNOWN')
        return truth(negated, isNull(value.evaluate));
    return truth(negated, isValue(value.evaluate, test === 'TRUE' ? 1 : 0));
}
function jsonTest(test, value, place, problems) {
    if (value.type === 'string' || value.type === 'null') {
        return isJson(withType(value, 'string').evaluate, test);
    }
    problems.add(place, `IS ${test} wants a text, found ${describeType(value.type)}`);
    return undefined;
}
export function between({ symmetric, negated, place }, parts, problems) {
    const [value, first, last] = parts;
    const range = (low, high) => {
        const above = comparison('>=', value, low, place, problems);
        const below = above && comparison('<=', value, high, place, problems);
        return below && and(above.evaluate, below.evaluate);
    };
    const forwards = range(first, last);
    if (!symmetric || forwards === undefined)
        return truth(negated, forwards);
    const backwards = range(last, first);
    return truth(negated, backwards && or(forwards, backwards));
}
export function inList({ negated, place }, parts, problems) {
    const [value, ...candidates] = parts;
    const texts = candidates.map(({ constant }) => constant).filter((text) => text !== undefined);
    if (value.type === 'string' && texts.length === candidates.length) {
        return truth(negated, isAmong(value.evaluate, texts));
    }
    const tests = candidates.map((item) => comparison('=', value, item, place, problems));
    if (!tests.every((test) => test !== undefined))
        return undefined;
    return truth(negated, tests.map((test) => test.evaluate).reduce(or));
}
/** LIKE and SIMILAR TO. */
export function matching({ operator, pattern, escape, negated, place }, parts, problems) {
    const [value, { constant }, escapeChar] = parts;
    const fail = (where, message) => {
        problems.add(where, message);
        return undefined;
    };
    if (commonType([value.type, 'string']) === undefined) {
        return fail(place, `${operator} wants a text, found ${describeType(value.type)}`);
    }
    if (constant === undefined) {
        return fail(pattern.place, notHere(`a ${operator} pattern that is no constant text`));
    }
    if (escapeChar !== undefined && escapeChar.constant?.length !== 1) {
        return fail(escape.place, 'ESCAPE wants one character in quotes');
    }
    const matches = operator === 'LIKE' ? like : similar;
    try {
        const text = withType(value, 'string').evaluate;
        return truth(negated, matches(text, constant, escapeChar?.constant));
    }
    catch (error) {
        return fail(pattern.place, error.message);
    }
}
//# sourceMappingURL=predicates.js.map
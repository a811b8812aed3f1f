/** Functions of numbers. What is no number (the root of -1) is NULL. */
import { constantNumber } from '../evaluate/columns.js';
import { perRow } from './function.js';
/** A function of one DOUBLE, named as in `Math`. */
function real(name, of, summary, example) {
    return {
        [name]: {
            parameters: ['number'],
            result: 'double',
            evaluate: perRow(of),
            summary,
            example: [`${name}(${example[0]})`, example[1]],
        },
    };
}
/** Half away from zero, at the digits of the shortest decimal that is the number. */
function round(value, digits = 0) {
    // No DOUBLE has more digits after the point; those before it are at most 309.
    if (!Number.isFinite(value) || digits > 340)
        return value;
    const shifted = shift(Math.abs(value), digits);
    return shift(Math.round(shifted), -digits) * Math.sign(value) + 0;
}
function truncate(value, digits = 0) {
    if (digits > 340)
        return value;
    return shift(Math.trunc(shift(value, digits)), -digits) + 0;
}
/** Times 10 to the `digits`, without the error that a product in binary has. */
function shift(value, digits) {
    const [mantissa, exponent = '0'] = String(value).split('e');
    return Number(`${mantissa}e${Number(exponent) + digits}`);
}
function constant(name, value, summary) {
    return {
        [name]: {
            parameters: [],
            result: 'double',
            evaluate: () => constantNumber(value),
            summary,
            example: [`${name}()`, String(value)],
        },
    };
}
const roundFunction = { parameters: ['number', 'integer'], optional: 1, result: 'same' };
const ceilFunction = {
    parameters: ['number'],
    result: 'same',
    evaluate: perRow((x) => Math.ceil(x) + 0),
    summary: 'the next whole number upwards',
    example: ['CEIL(1.2)', '2'],
};
export const numberFunctions = {
    ABS: {
        parameters: ['number'],
        result: 'same',
        evaluate: perRow((x) => Math.abs(x)),
        summary: 'the value without its sign',
        example: ['ABS(-2)', '2'],
    },
    ...real('ACOS', Math.acos, 'arc cosine, in radians', [1, '0']),
    ...real('ASIN', Math.asin, 'arc sine, in radians', [0, '0']),
    ...real('ATAN', Math.atan, 'arc tangent, in radians', [0, '0']),
    ATAN2: {
        parameters: ['number', 'number'],
        result: 'double',
        evaluate: perRow(Math.atan2),
        syntax: 'ATAN2(y, x)',
        summary: 'the angle of a point, in radians',
        example: ['ATAN2(0, 1)', '0'],
    },
    CEIL: ceilFunction,
    CEILING: { ...ceilFunction, example: ['CEILING(1.2)', '2'] },
    ...real('COS', Math.cos, 'cosine', [0, '1']),
    ...real('COSH', Math.cosh, 'hyperbolic cosine', [0, '1']),
    ...real('COT', (x) => 1 / Math.tan(x), 'cotangent', [1, String(1 / Math.tan(1))]),
    ...real('DEGREES', (x) => (x * 180) / Math.PI, 'degrees of radians', [0, '0']),
    ...constant('E', Math.E, 'base of the natural logarithm'),
    ...real('EXP', Math.exp, 'e to a power', [0, '1']),
    FLOOR: {
        ...ceilFunction,
        evaluate: perRow((x) => Math.floor(x)),
        summary: 'the next whole number downwards',
        example: ['FLOOR(1.8)', '1'],
    },
    ...real('LN', Math.log, 'natural logarithm', [1, '0']),
    LOG: {
        parameters: ['number', 'number'],
        optional: 1,
        result: 'double',
        evaluate: perRow((first, second) => second === undefined ? Math.log(first) : Math.log(second) / Math.log(first)),
        syntax: 'LOG([base, ]x)',
        summary: 'logarithm, natural without a base',
        example: ['LOG(2, 8)', '3'],
    },
    ...real('LOG10', Math.log10, 'logarithm to base 10', [100, '2']),
    ...real('LOG2', Math.log2, 'logarithm to base 2', [8, '3']),
    MOD: {
        parameters: ['integer', 'integer'],
        result: 'integer',
        evaluate: perRow((x, y) => (y === 0 ? null : (x % y) + 0)),
        summary: 'the rest of a division; the sign is that of the first',
        example: ['MOD(-7, 3)', '-1'],
    },
    ...constant('PI', Math.PI, 'the ratio of a circle’s circumference to its diameter'),
    POWER: {
        parameters: ['number', 'number'],
        result: 'double',
        evaluate: perRow(Math.pow),
        syntax: 'POWER(base, exponent)',
        summary: 'the base to a power',
        example: ['POWER(2, 10)', '1024'],
    },
    ...real('RADIANS', (x) => (x * Math.PI) / 180, 'radians of degrees', [0, '0']),
    ROUND: {
        ...roundFunction,
        evaluate: perRow(round),
        syntax: 'ROUND(x[, digits])',
        summary: 'rounded to digits after the point, half away from zero',
        example: ['ROUND(2.345, 2)', '2.35'],
    },
    SIGN: {
        parameters: ['number'],
        result: 'same',
        evaluate: perRow((x) => Math.sign(x) + 0),
        summary: '-1, 0 or 1',
        example: ['SIGN(-3)', '-1'],
    },
    ...real('SIN', Math.sin, 'sine', [0, '0']),
    ...real('SINH', Math.sinh, 'hyperbolic sine', [0, '0']),
    ...real('SQRT', Math.sqrt, 'square root', [9, '3']),
    ...real('TAN', Math.tan, 'tangent', [0, '0']),
    ...real('TANH', Math.tanh, 'hyperbolic tangent', [0, '0']),
    TRUNCATE: {
        ...roundFunction,
        evaluate: perRow(truncate),
        syntax: 'TRUNCATE(x[, digits])',
        summary: 'cut to digits after the point, towards zero',
        example: ['TRUNCATE(2.349, 2)', '2.34'],
    },
};
//# sourceMappingURL=numbers.js.map
import { constantNumber, nullTexts } from './evaluate/columns.js';
import { rowwise } from './evaluate/rowwise.js';
import { floorTo } from './functions/calendar.js';
import { dateAsText, readDate, readTimestamp, timestampAsText } from './functions/time-texts.js';
import { numberAsText } from './functions/number-texts.js';
const targets = new Map([
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
const instead = {
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
export function castTarget({ text, parameters }) {
    const name = text.toUpperCase();
    const target = targets.get(name);
    const remedy = instead[name];
    if (remedy !== undefined)
        return `values of type ${name} are not exact here; write ${remedy}`;
    const [parameter] = parameters;
    if (target === undefined || parameter === undefined)
        return target;
    if (target.type === 'timestamp') {
        return { ...target, stepMs: 10 ** Math.max(0, 3 - parameter) };
    }
    if (name === 'VARCHAR' || name === 'CHAR')
        return { ...target, length: parameter };
    return `${name} takes no number in brackets`;
}
/** Undefined: there is no such cast. */
export function castTo({ type: from, evaluate }, target) {
    if (from === 'null')
        return target.type === 'string' ? nullTexts : constantNumber(Number.NaN);
    const convert = conversions[`${from} to ${target.type}`];
    if (convert === undefined)
        return undefined;
    const call = convert(target);
    return call === same ? evaluate : rowwise(call, [evaluate], target.type === 'string');
}
const same = (value) => value;
/** A text as long as the type wants it. */
function asText(write) {
    return ({ length, pads = false }) => {
        if (length === undefined)
            return (value) => write(value);
        return (value) => {
            const text = write(value);
            if (text === null)
                return null;
            const chars = [...text].slice(0, length).join('');
            return pads ? chars.padEnd(length + chars.length - [...chars].length) : chars;
        };
    };
}
const asBoolean = () => (x) => x !== 0;
/** Java cuts a DOUBLE to the nearest INT or BIGINT, and a whole number to its lowest bits. */
const fromDouble = ({ bits = 64 }) => {
    const most = 2 ** (Math.max(bits, 32) - 1);
    const limit = (x) => Math.min(Math.max(Math.trunc(x), -most), most - 1);
    return bits < 32 ? (x) => wrap(limit(x), bits) : (x) => limit(x) + 0;
};
const fromInteger = ({ bits = 64 }) => bits === 64 ? same : (x) => wrap(x, bits);
/** Beyond 2^1023 a whole number is none any more. */
function wrap(value, bits) {
    if (!Number.isInteger(value))
        return null;
    return Number(BigInt.asIntN(bits, BigInt(value)));
}
const wholeText = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const doubleText = /^[+-]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[dDfF]?|Infinity)$/;
const readWhole = ({ bits = 64 }) => {
    const most = 2 ** (bits - 1);
    return (text) => {
        const trimmed = text.trim();
        const value = wholeText.test(trimmed) ? Math.trunc(Number(trimmed)) + 0 : Number.NaN;
        return value >= -most && value < most ? value : null;
    };
};
function readDouble(text) {
    const trimmed = text.trim();
    return doubleText.test(trimmed) ? Number(trimmed.replace(/[dDfF]$/, '')) : null;
}
const booleans = new Map([
    ...['t', 'true', 'y', 'yes', '1'].map((word) => [word, true]),
    ...['f', 'false', 'n', 'no', '0'].map((word) => [word, false]),
]);
const inSteps = ({ stepMs = 1 }) => stepMs === 1 ? same : (timeMs) => Math.floor(timeMs / stepMs) * stepMs;
const conversions = {
    'string to string': (target) => target.length === undefined ? same : asText((text) => text)(target),
    'integer to string': asText((x) => String(x)),
    'double to string': asText(numberAsText),
    'boolean to string': asText((x) => (x === 1 ? 'TRUE' : 'FALSE')),
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
    'string to boolean': () => (text) => booleans.get(text.toLowerCase()) ?? null,
    'integer to boolean': asBoolean,
    'double to boolean': asBoolean,
    'boolean to boolean': () => same,
    'string to timestamp': (target) => {
        const cut = inSteps(target);
        return (text) => {
            const timeMs = readTimestamp(text);
            return timeMs === undefined ? null : cut(timeMs);
        };
    },
    'timestamp to timestamp': inSteps,
    'date to timestamp': () => same,
    'string to date': () => (text) => readDate(text) ?? null,
    'timestamp to date': () => (timeMs) => floorTo(timeMs, 'DAY'),
    'date to date': () => same,
};
//# sourceMappingURL=cast.js.map
/**
 * JSON_VALUE, JSON_QUERY and JSON_EXISTS. Their last words say what stands for a path that leads
 * nowhere (ON EMPTY) and for what is no JSON (ON ERROR); ERROR there is NULL, where Flink fails the job.
 */
import { rowwise } from '../evaluate/rowwise.js';
import { ArgumentError, constantAt, } from './function.js';
import { empty, findInJson, parseJsonPath, wrong } from './json-path.js';
import { isDeeper, isScalar, writeJson } from './json-text.js';
const returningTypes = {
    BOOLEAN: 'boolean',
    DOUBLE: 'double',
    INTEGER: 'integer',
    INT: 'integer',
    STRING: 'string',
    VARCHAR: 'string',
};
/** The words after the path, with the arguments among them: `DEFAULT`, 2, `ON EMPTY`. */
function clausesOf({ phrase }) {
    return phrase.slice(phrase.indexOf(1) + 1);
}
function returningType(call) {
    const clauses = clausesOf(call);
    const at = clauses.indexOf('RETURNING');
    if (at < 0)
        return 'string';
    const type = returningTypes[String(clauses[at + 1])];
    if (type !== undefined)
        return type;
    const known = Object.keys(returningTypes).join(', ');
    throw new ArgumentError(`RETURNING takes ${known}, found ${clauses[at + 1]}`);
}
/** The word before `ON EMPTY` or `ON ERROR`, or the argument after DEFAULT. */
function behaviour(call, event) {
    const clauses = clausesOf(call);
    return clauses[clauses.indexOf(event) - 1];
}
function pathOf(call) {
    const path = constantAt(call, 1);
    if (path !== undefined)
        return parseJsonPath(path);
    throw new ArgumentError(`the path of ${call.name} must be a text in quotes`);
}
/** Of a DEFAULT: a constant text or number; of NULL and ERROR: NULL. */
function fallback(call, event) {
    const index = behaviour(call, event);
    if (typeof index !== 'number')
        return null;
    const { type, constant, constantNumber } = call.operands[index];
    if (type === 'null')
        return null;
    const isNumber = call.type === 'integer' || call.type === 'double';
    const value = isNumber ? constantNumber : constant;
    if (value !== undefined)
        return value;
    throw new ArgumentError(`DEFAULT of JSON_VALUE wants a constant of the type that it returns`);
}
const jsonValue = (call) => {
    const path = pathOf(call);
    const onEmpty = fallback(call, 'ON EMPTY');
    const onError = fallback(call, 'ON ERROR');
    const { type } = call;
    const valueOf = (text) => {
        const found = findInJson(text, path);
        if (found === empty)
            return onEmpty;
        if (found === wrong)
            return onError;
        if (!isScalar(found))
            return path.isLax ? onEmpty : onError;
        return typedValue(found, type);
    };
    return rowwise(valueOf, [call.operands[0].evaluate], type === 'string');
};
/** A value of another type than RETURNING fails Flink's job, and is NULL here. */
function typedValue(value, type) {
    if (type === 'string')
        return String(value);
    if (type === 'boolean')
        return typeof value === 'boolean' ? value : null;
    const text = String(value);
    const isNumber = typeof value === 'object' || typeof value === 'number';
    const isWhole = /^-?\d+$/.test(text);
    return isNumber && isWhole === (type === 'integer') ? Number(text) : null;
}
const jsonExists = (call) => {
    const path = pathOf(call);
    const onError = { TRUE: true, UNKNOWN: null, ERROR: null, FALSE: false }[String(behaviour(call, 'ON ERROR') ?? 'FALSE')];
    const exists = (text) => {
        const found = findInJson(text, path);
        return found === wrong ? (onError ?? null) : found !== empty;
    };
    return rowwise(exists, [call.operands[0].evaluate], false);
};
const jsonQuery = (call) => {
    const path = pathOf(call);
    const wrapper = String(clausesOf(call).find((word) => String(word).endsWith('WRAPPER')) ?? '');
    const texts = { 'EMPTY ARRAY': '[]', 'EMPTY OBJECT': '{}' };
    const onEmpty = texts[String(behaviour(call, 'ON EMPTY'))] ?? null;
    const onError = texts[String(behaviour(call, 'ON ERROR'))] ?? null;
    const query = (text) => {
        const found = findInJson(text, path);
        if (found === empty)
            return onEmpty;
        if (found === wrong)
            return onError;
        const wraps = wrapsValue(wrapper, found);
        if (isScalar(found) && !wraps)
            return path.isLax ? onEmpty : onError;
        return isDeeper(found) ? null : writeJson(wraps ? [found] : found);
    };
    return rowwise(query, [call.operands[0].evaluate], true);
};
function wrapsValue(wrapper, value) {
    if (wrapper === '' || wrapper.startsWith('WITHOUT'))
        return false;
    return !wrapper.includes(' CONDITIONAL') || !Array.isArray(value);
}
export const jsonFunctions = {
    JSON_EXISTS: {
        parameters: ['string', 'string'],
        phrased: true,
        result: 'boolean',
        evaluate: jsonExists,
        syntax: "JSON_EXISTS(text, 'path' [TRUE|FALSE|UNKNOWN ON ERROR])",
        summary: 'whether there is a value at the path',
        example: [`JSON_EXISTS('{"a":1}', '$.a')`, 'TRUE'],
    },
    JSON_QUERY: {
        parameters: ['string', 'string'],
        phrased: true,
        result: 'string',
        evaluate: jsonQuery,
        syntax: "JSON_QUERY(text, 'path' [WITH [CONDITIONAL] WRAPPER] [… ON EMPTY] [… ON ERROR])",
        summary: 'the object or array at the path, as JSON',
        example: [`JSON_QUERY('{"a":[1, 2]}', '$.a')`, "'[1,2]'"],
    },
    JSON_VALUE: {
        parameters: ['string', 'string', 'any'],
        optional: 1,
        variadic: true,
        phrased: true,
        result: returningType,
        evaluate: jsonValue,
        syntax: "JSON_VALUE(text, 'path' [RETURNING type] [… ON EMPTY] [… ON ERROR])",
        summary: 'the text, number or boolean at the path',
        example: [`JSON_VALUE('{"a":{"b":[7]}}', '$.a.b[0]')`, "'7'"],
    },
};
//# sourceMappingURL=json.js.map
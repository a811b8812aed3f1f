/** Calls of scalar functions: their names, the number and types of their arguments. */
import { nearestTo } from '../../util/did-you-mean.js';
import { aggregateNames } from './aggregate-names.js';
import { ArgumentError, } from './functions/function.js';
import { refusedFunctions, scalarFunctions } from './functions/index.js';
import { notHere } from './problem.js';
import { describeType, isNumeric, withType } from './typed.js';
/** `values` are the call's arguments, compiled; undefined when one of them has a problem. */
export function compileCall(call, values, problems) {
    const name = call.name.text.toUpperCase();
    const refusal = refusalOf(name, call) ?? wrongCount(name, call);
    if (refusal !== undefined) {
        problems.add(call.place, refusal);
        return undefined;
    }
    if (values === undefined)
        return undefined;
    const known = scalarFunctions.get(name);
    if ('choose' in known)
        return known.choose(values, call.place, problems);
    return scalarCall({ name, known, values, phrase: call.phrase ?? [] }, call.place, problems);
}
function refusalOf(name, call) {
    if (aggregateNames.has(name)) {
        return `the aggregate ${name} can stand only in SELECT and HAVING of a query with GROUP BY`;
    }
    const known = scalarFunctions.get(name);
    if (known === undefined)
        return refusedFunctions.get(name) ?? unknownFunction(name);
    const isPlain = call.filter === undefined && !call.distinct && call.arguments !== 'star';
    if (!isPlain)
        return `${name} is no aggregate: it takes neither *, DISTINCT nor FILTER`;
    const isPhrased = 'phrased' in known && known.phrased === true;
    if (call.phrase === undefined || isPhrased)
        return undefined;
    const words = call.phrase.filter((part) => typeof part === 'string' && part !== ',');
    return `${name} takes its arguments as a list, found ${words.join(' ')}`;
}
function unknownFunction(name) {
    if (name === 'APPROX_COUNT_DISTINCT') {
        return `${name} is not supported here; write COUNT(DISTINCT …), which is exact`;
    }
    const close = nearestTo(name, [...scalarFunctions.keys(), ...aggregateNames]);
    if (close !== undefined)
        return `there is no function ${name}; did you mean ${close}?`;
    return notHere(`the function ${name}`);
}
function wrongCount(name, call) {
    const [least, most] = argumentCounts(name);
    const count = call.arguments.length;
    if (count >= least && count <= most)
        return undefined;
    const wanted = most === Number.POSITIVE_INFINITY ? `at least ${least}` : rangeText(least, most);
    return `${name} takes ${wanted} arguments, found ${count}`;
}
function argumentCounts(name) {
    const known = scalarFunctions.get(name);
    if ('choose' in known)
        return [known.least, known.most];
    const { parameters, optional = 0, variadic = false } = known;
    const most = variadic ? Number.POSITIVE_INFINITY : parameters.length;
    return [parameters.length - optional, most];
}
function rangeText(least, most) {
    if (least === most)
        return String(least);
    return most === least + 1 ? `${least} or ${most}` : `${least} to ${most}`;
}
function scalarCall({ name, known, values, phrase }, place, problems) {
    const { parameters } = known;
    const parameterAt = (i) => parameters[i] ?? parameters.at(-1);
    const wrong = values.findIndex(({ type }, i) => !isParameter(type, parameterAt(i)));
    if (wrong >= 0) {
        const wanted = parameterNames[parameterAt(wrong)];
        const found = describeType(values[wrong].type);
        problems.add(place, `argument ${wrong + 1} of ${name} must be ${wanted}, found ${found}`);
        return undefined;
    }
    const operands = values.map((value, i) => parameterAt(i) === 'string' ? withType(value, 'string') : value);
    const untyped = { name, operands, phrase, type: 'null' };
    const { result } = known;
    try {
        const resolved = typeof result === 'function' ? result(untyped) : result;
        const type = resolved === 'same' ? values[0].type : resolved;
        return { type, evaluate: known.evaluate({ ...untyped, type }) };
    }
    catch (error) {
        if (!(error instanceof ArgumentError))
            throw error;
        problems.add(place, error.message);
        return undefined;
    }
}
const parameterNames = {
    string: 'a STRING',
    integer: 'a BIGINT',
    number: 'a number',
    boolean: 'a BOOLEAN',
    time: 'a TIMESTAMP or DATE',
    any: 'a value',
};
function isParameter(type, wanted) {
    if (type === 'null' || type === wanted || wanted === 'any')
        return true;
    if (wanted === 'time')
        return type === 'timestamp' || type === 'date';
    return wanted === 'number' && isNumeric(type);
}
//# sourceMappingURL=calls.js.map
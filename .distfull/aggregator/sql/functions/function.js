import { rowwise } from '../evaluate/rowwise.js';
/** What is wrong with an argument, for the message at the place of the call. */
export class ArgumentError extends Error {
    name = 'ArgumentError';
}
/** Written for one row: NULL in any argument gives NULL. */
export function perRow(call) {
    return ({ operands, type }) => rowwise(call, operands.map(({ evaluate }) => evaluate), type === 'string');
}
/** Written for whole columns. */
export function onColumns(make) {
    return ({ operands }) => {
        const columns = operands.map(({ evaluate }) => evaluate);
        // As many as the call has: a function takes those that may be left out as undefined.
        return make(...columns);
    };
}
/**
 * Written for one row, with argument `index` read once: a pattern or format from the data could
 * cost or mean anything, so it must be a text in quotes.
 */
export function withConstant(index, prepare) {
    return (call) => {
        const { name, operands, type } = call;
        const constant = constantAt(call, index);
        const rest = operands.filter((_, i) => i !== index).map(({ evaluate }) => evaluate);
        if (constant === undefined) {
            const found = operands[index].type === 'null' ? 'NULL' : 'an expression';
            throw new ArgumentError(`argument ${index + 1} of ${name} must be a text in quotes, found ${found}`);
        }
        return rowwise(prepare(constant, call), rest, type === 'string');
    };
}
export function constantAt({ operands }, index) {
    return operands[index]?.constant;
}
/** The words of a call such as `EXTRACT(HOUR FROM ts)`, without commas and arguments. */
export function wordsOf({ phrase }) {
    return phrase.filter((part) => typeof part === 'string' && part !== ',');
}
//# sourceMappingURL=function.js.map
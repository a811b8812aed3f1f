import { printExpression } from './print.js';
const groupingFunctions = new Set(['GROUPING', 'GROUPING_ID', 'GROUP_ID']);
export function isGroupingFunction(expression) {
    return expression.kind === 'call' && groupingFunctions.has(expression.name.text.toUpperCase());
}
/**
 * The call as a CASE over the number of the grouping set. Each argument is a bit, the last the
 * lowest: 1 where the set leaves the key out. `keyOf`: index of a group key, undefined for a column
 * of the window.
 */
export function groupingCall(call, set, sets, keyOf, problems) {
    const name = call.name.text.toUpperCase();
    const values = call.arguments === 'star' ? [] : call.arguments;
    const isGroupId = name === 'GROUP_ID';
    if (isGroupId ? values.length > 0 : values.length === 0 || values.length > 30) {
        const wanted = isGroupId ? 'no arguments' : 'keys of GROUP BY';
        problems.add(call.place, `${name} takes ${wanted}, found ${values.length}`);
        return undefined;
    }
    const keys = values.map((value) => {
        const key = keyOf(value);
        if (key === 'not grouped')
            problems.add(value.place, `${printExpression(value)} is no key of GROUP BY`);
        return key;
    });
    if (keys.includes('not grouped'))
        return undefined;
    const { place } = call;
    const whole = (value) => ({ kind: 'literal', type: 'integer', value, place });
    const bits = (members) => keys.reduce((sum, key) => sum * 2 + (typeof key === 'number' && !members.includes(key) ? 1 : 0), 0);
    const all = sets.map(bits);
    if (all.every((value) => value === all[0]))
        return whole(all[0]);
    const branches = all.map((value, i) => ({ when: whole(i), value: whole(value) }));
    return { kind: 'case', operand: set, branches, otherwise: undefined, place };
}
//# sourceMappingURL=grouping-functions.js.map
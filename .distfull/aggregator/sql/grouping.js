import { printExpression } from './print.js';
/** As in the standard, the sets multiply: a limit keeps a CUBE from being a mistake in typing. */
export const groupingSetsMax = 64;
/** The sets of a GROUP BY list, or undefined when there would be more than `groupingSetsMax`. */
export function groupingSets(elements) {
    let combined = [[]];
    for (const element of elements) {
        const sets = setsOf(element);
        if (sets === undefined || combined.length * sets.length > groupingSetsMax)
            return undefined;
        combined = combined.flatMap((before) => sets.map((set) => distinct([...before, ...set])));
    }
    return combined;
}
function setsOf(element) {
    if (element.kind === 'expression')
        return [[element.expression]];
    const { kind, sets } = element;
    if (kind === 'sets')
        return [...sets];
    // ROLLUP (a, b): (a, b), (a), (). CUBE (a, b): (a, b), (a), (b), ().
    if (kind === 'rollup')
        return [...sets.keys(), sets.length].toReversed().map((n) => sets.slice(0, n).flat());
    if (2 ** sets.length > groupingSetsMax)
        return undefined;
    return Array.from({ length: 2 ** sets.length }, (_, i) => {
        const left = 2 ** sets.length - 1 - i;
        return sets.filter((_set, at) => left & (1 << (sets.length - 1 - at))).flat();
    });
}
function distinct(set) {
    return [...new Map(set.map((expression) => [printExpression(expression), expression])).values()];
}
//# sourceMappingURL=grouping.js.map
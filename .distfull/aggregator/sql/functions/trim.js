/** What is cut off the ends of texts. */
import { trimSpaces } from '../evaluate/text-views.js';
import { perRow, wordsOf } from './function.js';
/** Any of the characters, as often as they stand at an end. */
function trimEnds(text, characters, atStart, atEnd) {
    const cut = new Set(characters);
    const chars = [...text];
    let from = 0;
    let to = chars.length;
    if (atStart)
        while (from < to && cut.has(chars[from]))
            from++;
    if (atEnd)
        while (to > from && cut.has(chars[to - 1]))
            to--;
    return chars.slice(from, to).join('');
}
function trimFunction(name, where, example) {
    const atStart = name !== 'RTRIM';
    const atEnd = name !== 'LTRIM';
    return {
        parameters: ['string', 'string'],
        optional: 1,
        result: 'string',
        evaluate: perRow((text, characters = ' ') => trimEnds(text, characters, atStart, atEnd)),
        syntax: `${name}(text[, characters])`,
        summary: `without the characters (spaces) at ${where}`,
        example: [`${name}('xxaxx', 'x')`, example],
    };
}
/** `TRIM(text)`, `TRIM([LEADING|TRAILING|BOTH] [characters] FROM text)`: the text is the last. */
const trim = (call) => {
    const [side] = wordsOf(call);
    const [only] = call.operands;
    if (call.operands.length === 1) {
        return trimSpaces(only.evaluate, side !== 'TRAILING', side !== 'LEADING');
    }
    const evaluate = perRow((...values) => trimEnds(values.at(-1), values[0], side !== 'TRAILING', side !== 'LEADING'));
    return evaluate(call);
};
export const trimFunctions = {
    BTRIM: trimFunction('BTRIM', 'both ends', "'a'"),
    LTRIM: trimFunction('LTRIM', 'the start', "'axx'"),
    RTRIM: trimFunction('RTRIM', 'the end', "'xxa'"),
    TRIM: {
        parameters: ['string', 'string'],
        optional: 1,
        phrased: true,
        result: 'string',
        evaluate: trim,
        syntax: 'TRIM([BOTH|LEADING|TRAILING] [characters] FROM text), TRIM(text)',
        summary: 'without the characters (spaces) at the ends',
        example: ["TRIM(LEADING '0' FROM '007')", "'7'"],
    },
};
//# sourceMappingURL=trim.js.map
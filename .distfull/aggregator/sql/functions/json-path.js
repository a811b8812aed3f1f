/**
 * Paths into JSON: `[lax|strict] $ { .name | ['name'] | [index] }`, strict unless said otherwise, as in
 * Flink 2.2. A strict path that leads nowhere is an error, a lax one is empty.
 */
import { ArgumentError } from './function.js';
import { childOf, readJson } from './json-text.js';
/** There is no value, and that is no error. */
export const empty = Symbol('empty');
/** For a strict path: it leads nowhere, or the text is no JSON. */
export const wrong = Symbol('wrong');
const pathText = /^\s*(?:(lax|strict)\s+)?\$((?:\.[^\s.[\]$*'"()?@]+|\[[^\]]*\])*)\s*$/iu;
/** @throws ArgumentError for what is no such path. */
export function parseJsonPath(text) {
    const parts = pathText.exec(text);
    if (parts === null)
        throw notPath(text);
    const steps = (parts[2].match(/\.[^.[]+|\[[^\]]*\]/g) ?? []).map((step) => {
        if (step.startsWith('.'))
            return step.slice(1);
        const inside = step.slice(1, -1).trim();
        if (/^-?\d{1,9}$/.test(inside))
            return Number(inside);
        if (/^'[^']*'$|^"[^"]*"$/.test(inside))
            return inside.slice(1, -1);
        throw notPath(text);
    });
    return { isLax: parts[1]?.toLowerCase() === 'lax', steps };
}
function notPath(text) {
    return new ArgumentError(`'${text}' is no path into JSON here; write '$.a.b[0]' or '$["a b"]'`);
}
export function findInJson(text, { isLax, steps }) {
    let value = readJson(text);
    for (const step of steps) {
        if (value === undefined)
            break;
        const child = childOf(value, step);
        // Flink takes a member that is null for one that is missing.
        if (child === undefined || child === null)
            return isLax ? empty : wrong;
        value = child;
    }
    return value ?? (isLax ? empty : wrong);
}
//# sourceMappingURL=json-path.js.map
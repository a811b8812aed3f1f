import { resolve } from 'node:path';
/** Whether both run the same: places apart, and paths as they are meant in `directory`. */
export function isSameModel(a, b, directory) {
    return isSame({ ...a, files: [] }, { ...b, files: [] }, directory);
}
function isSame(a, b, directory) {
    if (typeof a === 'string' && typeof b === 'string')
        return a === b || resolve(directory, a) === resolve(directory, b);
    if (!isObject(a) || !isObject(b))
        return Object.is(a, b);
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    keys.delete('position');
    return [...keys].every((key) => isSame(a[key], b[key], directory));
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
//# sourceMappingURL=same-model.js.map
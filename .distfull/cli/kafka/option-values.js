/** Values of options that several commands of a cluster take. */
import { InvalidArgumentError } from 'commander';
/** An option that may be given again: all of its values. */
export function collected(value, earlier = []) {
    return [...earlier, value];
}
export function wholeNumber(text) {
    const value = Number(text);
    if (/^\d+$/.test(text) && Number.isSafeInteger(value))
        return value;
    throw new InvalidArgumentError('It must be a whole number.');
}
export function positiveNumber(text) {
    const value = wholeNumber(text);
    if (value > 0)
        return value;
    throw new InvalidArgumentError('It must be a whole number above 0.');
}
/** `name=value`, each given once. */
export function settings(text, earlier = new Map()) {
    const at = text.indexOf('=');
    const name = text.slice(0, at).trim();
    if (at < 1 || name === '')
        throw new InvalidArgumentError('It must be name=value.');
    if (earlier.has(name))
        throw new InvalidArgumentError(`${name} is given twice.`);
    return new Map([...earlier, [name, text.slice(at + 1).trim()]]);
}
//# sourceMappingURL=option-values.js.map
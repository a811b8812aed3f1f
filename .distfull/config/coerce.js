/** The text of one option as the type that its schema says. */
import { dirname, resolve } from 'node:path';
import { didYouMean } from '../util/did-you-mean.js';
import { parseDuration, parseSize } from '../util/units.js';
import { shown } from './problems.js';
import { isWebAddress } from './read-files.js';
/** The value, or undefined with a problem reported. */
export function coerce(leaf, schema, report) {
    if (schema.type === 'array') {
        const items = listItems(leaf, schema);
        const values = items.map((item) => coerceText(item, leaf, schema.items ?? {}, report));
        return values.includes(undefined) ? undefined : values;
    }
    const separator = schema['x-separator'] === 'comma' ? ',' : ' ';
    const text = typeof leaf.value === 'string' ? leaf.value : leaf.value.join(separator);
    return coerceText(text, leaf, schema, report);
}
function listItems(leaf, schema) {
    if (typeof leaf.value !== 'string')
        return leaf.value;
    const separator = schema['x-separator'] === 'comma' ? /\s*,\s*/ : /\s+/;
    return leaf.value
        .trim()
        .split(separator)
        .filter((item) => item !== '');
}
function coerceText(text, leaf, schema, report) {
    if (schema['x-unit'] !== undefined)
        return withUnit(text, leaf, schema, report);
    if (schema.type === 'integer')
        return wholeNumber(text, leaf, report);
    if (schema.type === 'number')
        return decimal(text, leaf, report);
    if (schema.type === 'boolean')
        return flag(text, leaf, report);
    if (schema.enum !== undefined)
        return classWord(text, schema) ?? oneOf(text, leaf, schema.enum, report);
    return schema['x-path'] && leaf.format === 'yaml' ? besideFile(leaf, text) : text;
}
function wholeNumber(text, leaf, report) {
    if (/^[+-]?\d+$/.test(text.trim()))
        return Number(text);
    const fact = `must be a whole number, found ${shown(leaf, text)}`;
    report.error(leaf.position, leaf.path, fact + commentRemedy(text, leaf));
    return undefined;
}
function decimal(text, leaf, report) {
    const value = Number(text);
    if (text.trim() !== '' && Number.isFinite(value))
        return value;
    const fact = `must be a number, found ${shown(leaf, text)}`;
    report.error(leaf.position, leaf.path, fact + commentRemedy(text, leaf));
    return undefined;
}
/** Flume takes anything but `true` for false: `yes` is silently the opposite there. */
function flag(text, leaf, report) {
    const word = text.trim().toLowerCase();
    if (word === 'true' || word === 'false')
        return word === 'true';
    const fact = `must be true or false, found ${shown(leaf, text)}`;
    if (report.rigour === 'strict') {
        report.error(leaf.position, leaf.path, fact + commentRemedy(text, leaf));
        return undefined;
    }
    report.warn(leaf.position, leaf.path, `${fact}; taken as false, as Flume does`);
    return false;
}
function withUnit(text, leaf, schema, report) {
    const value = schema['x-unit'] === 'duration' ? parseDuration(text) : parseSize(text);
    if (typeof value === 'number')
        return value;
    report.error(leaf.position, leaf.path, `${value}, found ${shown(leaf, text)}`);
    return undefined;
}
/** The word for a class of Flume's that may be named in its place. */
function classWord(text, { 'x-classes': classes = {} }) {
    const lower = text.toLowerCase();
    return Object.entries(classes).find(([name]) => name.toLowerCase() === lower)?.[1];
}
/** Flume compares most of its words without regard to case: the schema's spelling is handed on. */
function oneOf(text, leaf, words, report) {
    const lower = text.toLowerCase();
    const match = words.includes(text)
        ? text
        : words.find((word) => String(word).toLowerCase() === lower);
    if (match !== undefined)
        return match;
    // Nothing may be set: the schema's check says why.
    if (words.length === 1 && words[0] === '')
        return text;
    const known = words.map(String);
    const fact = `must be one of ${known.join(', ')}; found ${shown(leaf, text)}`;
    report.error(leaf.position, leaf.path, fact + didYouMean(text, known));
    return undefined;
}
/** Flume reads paths from the working directory; a YAML file can be moved with what it names. */
export function besideFile({ position: { file } }, path) {
    return isWebAddress(file) ? resolve(path) : resolve(dirname(file), path);
}
function commentRemedy(text, leaf) {
    if (leaf.format !== 'properties' || !/\s[#!]/.test(text))
        return '';
    return '; a comment must stand on a line of its own';
}
//# sourceMappingURL=coerce.js.map
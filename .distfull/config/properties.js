/**
 * Java's .properties grammar (`java.util.Properties.load`) with Flume's rules on top: keys and
 * values are trimmed, an empty value is ignored, the last of two equal keys wins.
 */
import dotProperties from 'dot-properties';
import { keyPlaces, TextPlaces } from './text-places.js';
/** Reads the text of one file. Nothing in it is fatal: Java's grammar accepts any text. */
export function readProperties(file, text, report) {
    const places = new TextPlaces(file, text);
    const leaves = new Map();
    for (const node of dotProperties.parseLines(withLineFeeds(text), true)) {
        if (node.type !== 'PAIR')
            continue;
        const pair = node;
        const [keyStart, keyEnd, valueStart = keyEnd, valueEnd = keyEnd] = pair.range;
        const path = pair.key.trim();
        const value = cutComment(pair.value, path, places.at(valueStart), report).trim();
        const position = places.at(valueStart, verbatimLength(text, valueStart, valueEnd, value));
        if (/\\u(?![0-9a-fA-F]{4})/.test(text.slice(keyStart, valueEnd).replaceAll('\\\\', ''))) {
            report.fatal(position, path, 'has a broken \\u escape; write four hexadecimal digits');
        }
        const earlier = leaves.get(path);
        if (value === '') {
            const fact = earlier === undefined ? '' : `, and so is line ${earlier.position.line}`;
            const key = places.at(keyStart, keyEnd - keyStart);
            report.warn(key, path, `has no value and is ignored${fact}`);
            leaves.delete(path);
            continue;
        }
        if (earlier !== undefined) {
            report.warn(position, path, `is written again; line ${earlier.position.line} has no effect`);
            leaves.delete(path);
        }
        const keyPositions = keyPlaces(path, places.at(keyStart, path.length));
        leaves.set(path, { path, value, format: 'properties', position, keyPositions });
    }
    return [...leaves.values()];
}
/**
 * The parser knows no CR alone, and no CR LF within a key; in Java both end a line. A blank before a
 * line means nothing, so every character keeps its place.
 */
export function withLineFeeds(text) {
    return text.replaceAll('\r\n', '\n ').replaceAll('\r', '\n');
}
/** Tutorials write `value ## comment`, which Java reads as part of the value. */
function cutComment(value, path, position, report) {
    const at = commentStart(value);
    if (at < 0)
        return value;
    report.warn(position, path, `"${value.slice(at).trim()}" after the value is taken as a comment; put it on its own line`);
    return value.slice(0, at);
}
/** Where such a comment begins, with the blanks before it; -1: there is none. */
export function commentStart(value) {
    return value.search(/\s+##/);
}
/** The length in the file where the value stands there as it is, else up to the line's end. */
function verbatimLength(text, start, end, value) {
    if (text.startsWith(value, start))
        return value.length;
    const lineEnd = text.slice(start, end).search(/\\?\r?\n/);
    return lineEnd < 0 ? end - start : lineEnd;
}
//# sourceMappingURL=properties.js.map
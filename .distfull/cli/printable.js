/** Foreign text on a terminal: logs hold attack traffic, whose control characters must not reach it. */
import { isUtf8 } from 'node:buffer';
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const controlCharacter = /[\u0000-\u001F\u007F-\u009F]/g;
/** What a Date can hold. */
const timeMsMax = 8.64e15;
const notPlainAscii = /[^\u0020-\u007E]/g;
/** The text with its control characters as `\x1b`. */
export function printable(text) {
    return text.replaceAll(controlCharacter, escaped);
}
/** The bytes as text; where they are no UTF-8, every byte that is not plain ASCII as `\xff`. */
export function printableBytes(bytes) {
    if (isUtf8(bytes))
        return printable(bytes.toString());
    return bytes.toString('latin1').replaceAll(notPlainAscii, escaped);
}
/** At most `characters` of the text, the last one `…` where something was cut. */
export function cutTo(characters, text) {
    return text.length <= characters ? text : `${text.slice(0, characters - 1)}…`;
}
/** `2015-05-17T10:00:00Z`, with milliseconds only where there are some. */
export function isoTime(timeMs) {
    // A Kafka producer may have stamped a record with any int64.
    if (Math.abs(timeMs) > timeMsMax)
        return `${timeMs} ms`;
    return new Date(timeMs).toISOString().replace('.000Z', 'Z');
}
function escaped(character) {
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
//# sourceMappingURL=printable.js.map
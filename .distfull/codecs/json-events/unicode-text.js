/*
 * The three encodings of Flume's JSON handler, as Java reads and writes them.
 *
 *             read                                      written
 *   UTF-8     as it is                                  as it is
 *   UTF-16    by its byte order mark, else big-endian   with a mark, big-endian
 *   UTF-32    by its byte order mark, else big-endian   without a mark, big-endian
 *
 * What is no text is read as U+FFFD. Half a surrogate pair, which JSON can spell, is written as `?`
 * in UTF-8 and as U+FFFD in the others.
 */
import { TextDecoder } from 'node:util';
const replacement = '\ufffd';
const utf8 = {
    decode: (bytes) => bytes.toString('utf8'),
    encode: (text) => Buffer.from(wellFormed(text, '?')),
};
const utf16Decoders = {
    be: new TextDecoder('utf-16be', { ignoreBOM: true }),
    le: new TextDecoder('utf-16le', { ignoreBOM: true }),
};
const utf16 = {
    decode(bytes) {
        const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE();
        const content = mark === 0xfeff || mark === 0xfffe ? bytes.subarray(2) : bytes;
        return utf16Decoders[mark === 0xfffe ? 'le' : 'be'].decode(content);
    },
    encode: (text) => text === ''
        ? Buffer.alloc(0)
        : Buffer.from(`\ufeff${wellFormed(text, replacement)}`, 'utf16le').swap16(),
};
const utf32 = {
    decode(bytes) {
        const mark = bytes.length < 4 ? 0 : bytes.readUInt32BE();
        const isLittle = mark === 0xfffe0000;
        let text = '';
        for (let at = isLittle || mark === 0xfeff ? 4 : 0; at < bytes.length; at += 4) {
            const isWhole = at + 4 <= bytes.length;
            text += isWhole
                ? character(isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
                : replacement;
        }
        return text;
    },
    encode(text) {
        const characters = Array.from(wellFormed(text, replacement), (one) => one.codePointAt(0));
        const bytes = Buffer.allocUnsafe(4 * characters.length);
        characters.forEach((code, i) => bytes.writeUInt32BE(code, 4 * i));
        return bytes;
    },
};
const encodings = {
    'utf-8': utf8,
    utf8,
    'utf-16': utf16,
    utf16,
    'utf-32': utf32,
};
/** Undefined: none of the three. */
export function unicodeText(charset) {
    return Object.hasOwn(encodings, charset) ? encodings[charset] : undefined;
}
function character(code) {
    const isOne = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isOne ? String.fromCodePoint(code) : replacement;
}
function wellFormed(text, instead) {
    return text.replace(/\p{Surrogate}/gu, instead);
}
//# sourceMappingURL=unicode-text.js.map
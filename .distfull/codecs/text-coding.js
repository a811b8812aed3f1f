/**
 * Character sets as Java has them: what is no text is read as U+FFFD, and what a set has no bytes for
 * is written as `?`. ISO-8859-1 and US-ASCII are what their names say; on the web, and so for
 * TextDecoder, both are windows-1252.
 */
import { TextDecoder } from 'node:util';
/** @throws RangeError for a name that is unknown. */
export function textCoding(javaName) {
    if (/^utf-?16$/i.test(javaName))
        throw new RangeError('say which: UTF-16BE or UTF-16LE');
    if (/^(iso-?8859[-_]1|latin-?1|l1|cp819)$/i.test(javaName))
        return latin1;
    if (/^((us-)?ascii|iso646-us|cp367)$/i.test(javaName))
        return ascii;
    if (/^(windows-|cp)1252$/i.test(javaName))
        return windows1252;
    const name = javaName.replace(/^cp(?=125\d$)/i, 'windows-').replace(/^iso(?=8859_)/i, 'iso-');
    const strict = new TextDecoder(name.replace('_', '-'), { fatal: true, ignoreBOM: true });
    const lenient = new TextDecoder(strict.encoding, { ignoreBOM: true });
    const encode = encoders[strict.encoding] ?? tableEncoder(strict.encoding);
    return {
        name: strict.encoding,
        decodeStrict: (bytes) => {
            try {
                return strict.decode(bytes);
            }
            catch {
                return undefined;
            }
        },
        decode: (bytes) => lenient.decode(bytes),
        encode,
    };
}
const latin1 = {
    name: 'iso-8859-1',
    decodeStrict: (bytes) => bytes.toString('latin1'),
    decode: (bytes) => bytes.toString('latin1'),
    encode: (text) => Buffer.from(text.replace(/[^\0-\xff]/gu, '?'), 'latin1'),
};
const ascii = {
    name: 'us-ascii',
    decodeStrict: (bytes) => bytes.some((byte) => byte > 0x7f) ? undefined : bytes.toString('latin1'),
    decode: (bytes) => bytes.toString('latin1').replace(/[\x80-\xff]/g, '\ufffd'),
    encode: (text) => Buffer.from(text.replace(/[^\0-\x7f]/gu, '?'), 'latin1'),
};
/** By hand: TextDecoder of Node 20 and 22 takes it for ISO-8859-1. `\ufffd`: there is none. */
const upper1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';
const windows1252 = {
    name: 'windows-1252',
    decodeStrict(bytes) {
        const text = windows1252.decode(bytes);
        return text.includes('\ufffd') ? undefined : text;
    },
    decode: (bytes) => bytes
        .toString('latin1')
        .replace(/[\x80-\x9f]/g, (control) => upper1252[control.charCodeAt(0) - 0x80]),
    encode(text) {
        const bytes = Array.from(text, (character) => {
            const upper = upper1252.indexOf(character);
            if (upper !== -1 && character !== '\ufffd')
                return 0x80 + upper;
            return /[\0-\x7f\xa0-\xff]/.test(character) ? character.charCodeAt(0) : 0x3f;
        });
        return Buffer.from(bytes);
    },
};
const encoders = {
    'utf-8': (text) => Buffer.from(text),
    'utf-16le': (text) => Buffer.from(text, 'utf16le'),
    'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
};
/** The platform only reads other sets: what each of their characters reads is written by a table. */
function tableEncoder(name) {
    let bytesOf;
    return (text) => {
        bytesOf ??= encodingTable(name);
        return Buffer.concat(Array.from(text, (character) => bytesOf.get(character) ?? unmappable));
    };
}
const unmappable = Buffer.from('?');
function encodingTable(name) {
    const decoder = new TextDecoder(name, { ignoreBOM: true });
    const table = new Map();
    const add = (...bytes) => {
        const character = Buffer.from(bytes);
        const text = decoder.decode(character);
        const isCharacter = text !== '\ufffd' && [...text].length === 1;
        if (isCharacter && !table.has(text))
            table.set(text, character);
        return isCharacter;
    };
    for (const first of bytesFrom(0, 0xff)) {
        if (add(first))
            continue;
        for (const second of bytesFrom(0x21, 0xff))
            add(first, second);
    }
    if (name === 'euc-jp')
        for (const second of bytesFrom(0xa1, 0xfe))
            for (const third of bytesFrom(0xa1, 0xfe))
                add(0x8f, second, third);
    if (name === 'gb18030')
        for (const first of bytesFrom(0x81, 0x84))
            for (const second of bytesFrom(0x30, 0x39))
                for (const third of bytesFrom(0x81, 0xfe))
                    for (const fourth of bytesFrom(0x30, 0x39))
                        add(first, second, third, fourth);
    return table;
}
const bytesFrom = (first, last) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
//# sourceMappingURL=text-coding.js.map
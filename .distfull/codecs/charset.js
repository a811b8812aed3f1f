/*
 * Character sets that contain ASCII: a byte 0x0A is a newline in each of them, so that lines are
 * found in the bytes as they lie in the file, and positions stay those of the file.
 */
import { isUtf8 } from 'node:buffer';
import { textCoding } from './text-coding.js';
export class Charset {
    /** UTF-8 passes as it is. */
    isUtf8;
    #width;
    #coding;
    /** @throws RangeError for a name that is unknown or does not contain ASCII. */
    constructor(name) {
        this.#coding = textCoding(name);
        const encoding = this.#coding.name;
        if (encoding.startsWith('utf-16') || encoding.startsWith('iso-2022'))
            throw new RangeError(`${name} does not contain ASCII`);
        this.isUtf8 = encoding === 'utf-8';
        this.#width = widths[encoding] ?? (() => 1);
    }
    /** Where `characters` UTF-16 units from `start` on end, at most `end`. */
    after(bytes, start, end, characters) {
        let at = start;
        for (let units = 0; at < end;) {
            const width = Math.max(1, Math.min(this.#width(bytes, at), end - at));
            units += width === 4 ? 2 : 1;
            if (units > characters && at > start)
                break;
            at += width;
        }
        return at;
    }
    isValid(bytes) {
        return this.isUtf8 ? isUtf8(bytes) : this.#coding.decodeStrict(bytes) !== undefined;
    }
    /** As text; what is none becomes U+FFFD, or is left out. */
    decode(bytes, policy) {
        if (policy !== 'ignore' || this.isValid(bytes))
            return this.#coding.decode(bytes);
        const kept = [];
        for (let at = 0; at < bytes.length;) {
            const character = bytes.subarray(at, at + Math.max(1, this.#width(bytes, at)));
            const isCharacter = this.isValid(character);
            if (isCharacter)
                kept.push(character);
            at += isCharacter ? character.length : 1;
        }
        return this.#coding.decode(Buffer.concat(kept));
    }
    /** What the set has no bytes for as `?`. */
    encode(text) {
        return this.#coding.encode(text);
    }
}
const doubleByte = (bytes, at) => (bytes[at] > 0x80 ? 2 : 1);
const gb18030 = (bytes, at) => {
    if (bytes[at] <= 0x80)
        return 1;
    const next = bytes[at + 1] ?? 0;
    return next >= 0x30 && next <= 0x39 ? 4 : 2;
};
/** By the names that TextDecoder gives; the others have one byte a character. */
const widths = {
    'utf-8': (bytes, at) => {
        const lead = bytes[at];
        return lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    },
    gbk: gb18030,
    gb18030,
    big5: doubleByte,
    'euc-kr': doubleByte,
    'euc-jp': (bytes, at) => (bytes[at] === 0x8f ? 3 : doubleByte(bytes, at)),
    shift_jis: (bytes, at) => {
        const lead = bytes[at];
        return (lead > 0x80 && lead < 0xa0) || lead >= 0xe0 ? 2 : 1;
    },
};
//# sourceMappingURL=charset.js.map
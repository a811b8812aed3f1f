import { writeLong } from '../../protocol/avro-rpc/binary.js';
export const avroHeaders = {
    bytesMax(headers) {
        let bytes = 2 * lengthBytesMax;
        for (const name in headers)
            bytes += textBytesMax(name) + textBytesMax(headers[name]);
        return bytes;
    },
    write(headers, target, position) {
        const count = countOf(headers);
        let at = writeLong(target, count, position);
        if (count === 0)
            return at;
        for (const name in headers)
            at = writeText(target, headers[name], writeText(target, name, at));
        target[at++] = 0;
        return at;
    },
};
function countOf(headers) {
    let count = 0;
    for (const _ in headers)
        count++;
    return count;
}
const lengthBytesMax = 5;
function textBytesMax(text) {
    return lengthBytesMax + 3 * text.length;
}
/** The longest ASCII text whose length takes one byte; most headers are shorter. */
const shortText = 63;
/** Returns the position after the text. Short ASCII in a loop: a call into `write` costs more. */
function writeText(target, text, position) {
    const { length } = text;
    if (length > shortText)
        return writeLongText(target, text, position);
    let at = position;
    target[at++] = length * 2;
    for (let i = 0; i < length; i++) {
        const code = text.charCodeAt(i);
        if (code >= 0x80)
            return writeLongText(target, text, position);
        target[at++] = code;
    }
    return at;
}
function writeLongText(target, text, position) {
    const at = writeLong(target, Buffer.byteLength(text), position);
    return at + target.write(text, at);
}
//# sourceMappingURL=header-map.js.map
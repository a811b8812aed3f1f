import { vintBytes, writeVint } from './vint.js';
export const keyBytes = 8;
export const syncBytes = 20;
const keyClass = 'org.apache.hadoop.io.LongWritable';
const valueClasses = {
    Writable: 'org.apache.hadoop.io.BytesWritable',
    Text: 'org.apache.hadoop.io.Text',
};
/** `codecClass`: the values are in blocks that this codec compressed. */
export function sequenceFileHeader(format, codecClass, syncMarker) {
    const isCompressed = codecClass === undefined ? 0 : 1;
    return Buffer.concat([
        Buffer.from('SEQ\x06'),
        text(keyClass),
        text(valueClasses[format]),
        Buffer.of(isCompressed, isCompressed),
        codecClass === undefined ? Buffer.alloc(0) : text(codecClass),
        Buffer.alloc(4),
        syncMarker,
    ]);
}
export function syncEntry(syncMarker) {
    return Buffer.concat([Buffer.from('ffffffff', 'hex'), syncMarker]);
}
/** The bytes of a value with its length. */
export function valueBytes(format, bodyBytes) {
    return bodyBytes + (format === 'Text' ? vintBytes(bodyBytes) : 4);
}
/** Writes the length before a value's bytes; returns the position after it. */
export function writeValueLength(format, target, bodyBytes, position) {
    return format === 'Text'
        ? writeVint(target, bodyBytes, position)
        : target.writeInt32BE(bodyBytes, position);
}
function text(content) {
    const length = Buffer.alloc(vintBytes(content.length));
    writeVint(length, content.length, 0);
    return Buffer.concat([length, Buffer.from(content)]);
}
//# sourceMappingURL=sequence-file.js.map
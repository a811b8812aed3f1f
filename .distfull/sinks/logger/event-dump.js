import { javaMapText } from '../../codecs/java-map-text.js';
const rowBytes = 16;
export function dumpEvent(headers, body, bytesMax) {
    const shown = body.subarray(0, bytesMax);
    const rows = [];
    for (let at = 0; at < shown.length; at += rowBytes)
        rows.push(dumpRow(shown.subarray(at, at + rowBytes), at));
    return `{ headers:${javaMapText(headers)} body:${rows.join('\n')} }`;
}
function dumpRow(bytes, offset) {
    const hex = Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
    const text = Array.from(bytes, (byte) => byte >= 0x20 && byte <= 0x7e ? String.fromCharCode(byte) : '.').join('');
    const address = offset === 0 ? '' : offset.toString(16).toUpperCase().padStart(8, '0');
    return `${address} ${hex.padEnd(rowBytes * 3)}${text}`;
}
//# sourceMappingURL=event-dump.js.map
import { LineError } from './record-fields.js';
export const lineProperties = [
    'parse.key',
    'parse.headers',
    'key.separator',
    'headers.delimiter',
    'headers.separator',
    'headers.key.separator',
    'null.marker',
];
/** A separator that is given asks for what it separates. */
export function textLines(properties) {
    const parsesKey = properties.flag('parse.key', properties.has('key.separator'));
    const parsesHeaders = properties.flag('parse.headers', properties.has('headers.delimiter'));
    const keySeparator = Buffer.from(properties.text('key.separator', '\t'));
    const headersDelimiter = Buffer.from(properties.text('headers.delimiter', '\t'));
    const readHeaders = headersReader(properties);
    const marker = properties.has('null.marker')
        ? Buffer.from(properties.text('null.marker', ''))
        : undefined;
    const orNull = (bytes) => (marker?.equals(bytes) ? null : bytes);
    if (!parsesKey && !parsesHeaders)
        return (line) => ({ key: null, value: orNull(line) });
    return (line) => {
        let start = 0;
        let headers;
        let key = null;
        if (parsesHeaders) {
            const end = endOf(line, start, headersDelimiter, 'headers');
            const text = orNull(line.subarray(start, end));
            if (text !== null && text.length > 0)
                headers = readHeaders(text);
            start = end + headersDelimiter.length;
        }
        if (parsesKey) {
            const end = endOf(line, start, keySeparator, 'key');
            key = orNull(line.subarray(start, end));
            start = end + keySeparator.length;
        }
        return { key, value: orNull(line.subarray(start)), headers };
    };
}
function endOf(line, start, separator, what) {
    const end = line.indexOf(separator, start);
    if (end >= 0)
        return end;
    throw new LineError(`has no ${JSON.stringify(separator.toString())} behind its ${what}`);
}
function headersReader(properties) {
    const separator = properties.text('headers.separator', ',');
    const keySeparator = properties.text('headers.key.separator', ':');
    const marker = properties.has('null.marker') ? properties.text('null.marker', '') : undefined;
    // latin1 keeps every byte, whatever the encoding of a value is.
    const bytesOf = (text) => Buffer.from(text, 'latin1');
    return (bytes) => bytes
        .toString('latin1')
        .split(bytesOf(separator).toString('latin1'))
        .map((text) => {
        const at = text.indexOf(keySeparator);
        if (at < 0)
            throw new LineError(`has a header without ${JSON.stringify(keySeparator)}`);
        const value = text.slice(at + keySeparator.length);
        const key = bytesOf(text.slice(0, at)).toString();
        return { key, value: value === marker ? null : bytesOf(value) };
    });
}
//# sourceMappingURL=text-lines.js.map
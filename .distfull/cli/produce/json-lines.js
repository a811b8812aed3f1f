/** Lines as `tailrace consume --format json` writes them; "value" is all that has to be there. */
import { messageOf } from '../../core/errors.js';
import { LineError } from './record-fields.js';
/** `keepsPartitions`: a record goes to the partition that its line names. */
export function jsonLines(keepsPartitions) {
    return (line) => {
        const fields = parsed(line);
        return {
            key: bytesOf(fields['key'] ?? null, 'key'),
            value: bytesOf(fields['value'], 'value'),
            headers: headersOf(fields['headers']),
            timestampMs: integerOf(fields['timestamp'], 'timestamp'),
            partition: keepsPartitions ? integerOf(fields['partition'], 'partition') : undefined,
        };
    };
}
function parsed(line) {
    let value;
    try {
        value = JSON.parse(line.toString());
    }
    catch (error) {
        throw new LineError(`is no JSON: ${messageOf(error)}`);
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new LineError('is no JSON object');
}
function bytesOf(value, what) {
    if (value === null)
        return null;
    if (typeof value === 'string')
        return Buffer.from(value);
    const { base64 } = (value ?? {});
    if (typeof base64 === 'string')
        return Buffer.from(base64, 'base64');
    throw new LineError(`has no "${what}" that is a string, null or {"base64": "…"}`);
}
function integerOf(value, what) {
    if (value === undefined)
        return undefined;
    if (Number.isSafeInteger(value))
        return value;
    throw new LineError(`has a "${what}" that is no whole number`);
}
function headersOf(value) {
    if (value === undefined)
        return undefined;
    if (!Array.isArray(value))
        throw new LineError('has "headers" that are no list of [name, value]');
    return value.map((header) => {
        const [key, text] = Array.isArray(header) ? header : [];
        if (typeof key !== 'string')
            throw new LineError('has a header that is not [name, value]');
        return { key, value: bytesOf(text, 'headers') };
    });
}
//# sourceMappingURL=json-lines.js.map
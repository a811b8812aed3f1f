/** Late rows as the rows of an output: what `late:` writes. */
import { isUtf8 } from 'node:buffer';
export const lateColumns = [
    { name: 'event_time', role: 'value', type: 'timestamp' },
    { name: 'watermark', role: 'value', type: 'timestamp' },
    { name: 'read_time', role: 'value', type: 'timestamp' },
    { name: 'partition', role: 'value', type: 'number' },
    { name: 'offset', role: 'value', type: 'number' },
    { name: 'reason', role: 'value', type: 'string' },
    { name: 'body', role: 'value', type: 'string' },
];
export function lateRow(record, order) {
    const { timeMs, partition, offset, reason } = record;
    const { eventTimeMs = null, watermarkMs = null } = record;
    const body = Buffer.from(record.body, 'base64');
    return {
        startMs: eventTimeMs ?? timeMs,
        endMs: eventTimeMs ?? timeMs,
        revision: 1,
        summedOver: [],
        values: [eventTimeMs, watermarkMs, timeMs, partition, offset, reason, textOfBody(body)],
        order,
        body,
    };
}
/** A body that is no text is told apart: `base64:R0lGODlh…`. */
function textOfBody(body) {
    return isUtf8(body) ? body.toString() : `base64:${body.toString('base64')}`;
}
//# sourceMappingURL=late-rows.js.map
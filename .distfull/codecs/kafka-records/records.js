/*
 * Hot path. What events become in Kafka: the body, or the whole AvroFlumeEvent, is the value; the
 * `key` header the key; chosen headers are record headers.
 */
import { encodeEventSlab } from '../avro-event/encode.js';
import { nullStart } from '../../protocol/kafka/record-batch.js';
/** The values of a delivery's records, before they are grouped. */
export function recordValues(batch, settings) {
    return settings.isFlumeEvent ? encodeEventSlab(batch) : batch;
}
/** The record headers of each event; undefined when none is asked for. */
export function recordHeaders(batch, settings) {
    if (settings.headers.length === 0)
        return undefined;
    const shared = batch.own === undefined ? headersOfEvent(batch, 0, settings) : undefined;
    return Array.from({ length: batch.size }, (_, i) => shared ?? headersOfEvent(batch, i, settings));
}
function headersOfEvent(batch, index, settings) {
    const headers = batch.headersOf(index);
    return settings.headers
        .filter(([name]) => headers[name] !== undefined)
        .map(([name, key]) => ({ key, value: Buffer.from(headers[name]) }));
}
/** What one event's headers take at most, names and lengths included. */
export function widestHeaders(headers) {
    let widest = 0;
    for (const list of headers ?? []) {
        let bytes = 0;
        for (const { key, value } of list)
            bytes += Buffer.byteLength(key) + (value?.length ?? 0) + 10;
        widest = Math.max(widest, bytes);
    }
    return widest;
}
/** One group as the input of an encoder. */
export function groupRecords(group, records) {
    const { indexes, keys } = group;
    const { batch, values, headers, settings, codec, nowMs } = records;
    const size = indexes.length;
    const starts = new Uint32Array(size);
    const ends = new Uint32Array(size);
    for (let i = 0; i < size; i++) {
        starts[i] = values.starts[indexes[i]];
        ends[i] = values.ends[indexes[i]];
    }
    return {
        size,
        values: { buffer: values.buffer, starts, ends },
        keys: keys && slabOf(keys, size),
        timestampMs: headerTime(batch.headers, settings) ?? nowMs,
        timestamps: timestampsOf(indexes, records),
        headers: headers && indexes.map((index) => headers[index]),
        codec,
    };
}
/** The header's time where one is named, then the event's own, then now. */
function timestampsOf(indexes, records) {
    const { batch, settings, nowMs } = records;
    const { timestamps, own } = batch;
    const byHeader = settings.timestampHeader !== undefined && own !== undefined;
    if (!byHeader && timestamps === undefined)
        return undefined;
    const shared = headerTime(batch.headers, settings);
    return Float64Array.from(indexes, (index) => {
        const named = byHeader ? headerTime(batch.headersOf(index), settings) : shared;
        return named ?? timestamps?.[index] ?? nowMs;
    });
}
/** What is no time counts as none, as in Flume. */
function headerTime(headers, { timestampHeader }) {
    const text = timestampHeader === undefined ? undefined : headers[timestampHeader];
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
/** Parts one after another; one that is undefined is null to Kafka. */
export function slabOf(parts, size) {
    const starts = new Uint32Array(size).fill(nullStart);
    const ends = new Uint32Array(size);
    const there = [];
    let position = 0;
    parts.forEach((part, i) => {
        if (part === undefined)
            return;
        there.push(part);
        starts[i] = position;
        position += part.length;
        ends[i] = position;
    });
    return { buffer: Buffer.concat(there), starts, ends };
}
//# sourceMappingURL=records.js.map
/*
 * What rows become in the topic:
 *
 *            key                               value                   headers
 *   result   template, or {window, groups}     columns; deleted: null  window, revision, order
 *   late     template, or null                 the record as it came   why it is late
 *
 * A deleted row is a tombstone: with its key, null as the value, so that a compacted topic forgets it.
 */
import { slabOf } from '../../../codecs/kafka-records/records.js';
import { partitionOfKey } from '../../../codecs/kafka-records/murmur2.js';
import { DeliveryError } from '../../../core/errors.js';
import { csvLine } from '../../../util/csv-line.js';
import { fieldsOf, jsonOf, keyJsonOf } from '../row-fields.js';
import { compileTemplate, textOf } from '../template.js';
/** Throws ConfigError for a key that does not fit the query. */
export function recordsOf(context) {
    const { config, columns, content, location } = context;
    const key = keyOf(config, columns, content, location);
    const valueOf = (row) => {
        if (row.body !== undefined)
            return row.body;
        const isCsv = config.format === 'csv';
        return Buffer.from(isCsv ? csvLine(fieldsOf(row, columns)) : JSON.stringify(jsonOf(row, columns)));
    };
    return (row) => ({
        key: key?.(row),
        value: row.deleted ? undefined : valueOf(row),
        headers: content === 'results' ? resultHeaders(row) : lateHeaders(row, columns),
    });
}
function keyOf({ key }, columns, content, location) {
    if (key !== undefined) {
        const template = compileTemplate(key, columns, `${location}: key`);
        return (row) => Buffer.from(template(row));
    }
    if (content === 'late rows')
        return undefined;
    return (row) => Buffer.from(JSON.stringify(keyJsonOf(row, columns)));
}
function resultHeaders({ startMs, endMs, revision, order }) {
    return [
        header('window_start', textOf(startMs, 'timestamp')),
        header('window_end', textOf(endMs, 'timestamp')),
        header('revision', String(revision)),
        header('order', String(order)),
    ];
}
/** All but the body, which is the value. */
function lateHeaders(row, columns) {
    return columns.flatMap(({ name, type }, i) => {
        const text = name === 'body' ? null : textOf(row.values[i] ?? null, type);
        return text === null ? [] : [header(name, text)];
    });
}
function header(key, value) {
    return { key, value: Buffer.from(value) };
}
/** Of a record beside key, value and headers: varints of lengths, offset and time. */
const recordOverheadBytes = 30;
const headerOverheadBytes = 10;
const batchOverheadBytes = 256;
/**
 * Record batches of a partition in the order of their rows, which have a key or go to partition
 * `turn`. Throws DeliveryError for a row that does not fit in a batch.
 */
export function batchesOf(records, turn, batching) {
    const batches = [];
    const open = new Map();
    const bytesMax = batching.batchBytesMax - batchOverheadBytes;
    for (const record of records) {
        const { key } = record;
        const partition = key === undefined ? turn % batching.partitions : partitionOfKey(key, batching.partitions);
        const bytes = bytesOf(record);
        if (bytes > bytesMax)
            throw tooLarge(record, bytes, bytesMax);
        let batch = open.get(partition);
        if (batch === undefined || batch.bytes + bytes > bytesMax) {
            batch = { partition, records: [], bytes: 0 };
            open.set(partition, batch);
            batches.push(batch);
        }
        batch.records.push(record);
        batch.bytes += bytes;
    }
    return batches.map((batch) => partitionRecords(batch, batching));
}
function bytesOf({ key, value, headers }) {
    let bytes = recordOverheadBytes + (key?.length ?? 0) + (value?.length ?? 0);
    for (const { key: name, value: text } of headers)
        bytes += name.length + (text?.length ?? 0) + headerOverheadBytes;
    return bytes;
}
function tooLarge({ key }, bytes, bytesMax) {
    const name = key === undefined ? 'a row' : `the row ${key.subarray(0, 200).toString()}`;
    const message = `${name} has ${bytes} bytes, and a record batch takes ${bytesMax}: raise ` +
        'kafka.producer.max.request.size (and max.message.bytes of the topic)';
    return new DeliveryError(message, { outcome: 'refused' });
}
function partitionRecords({ partition, records }, { topic, codec, nowMs }) {
    const size = records.length;
    return {
        topic,
        partition,
        records: {
            size,
            values: slabOf(records.map(({ value }) => value), size),
            keys: slabOf(records.map(({ key }) => key), size),
            timestampMs: nowMs,
            headers: records.map(({ headers }) => headers),
            codec,
        },
    };
}
//# sourceMappingURL=row-records.js.map
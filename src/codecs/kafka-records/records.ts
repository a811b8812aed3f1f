/*
 * Hot path. What events become in Kafka: the body, or the whole AvroFlumeEvent, is the value; the
 * `key` header the key; chosen headers are record headers.
 */
import { encodeEventSlab } from '../avro-event/encode.js';
import type { EventBatch, Headers } from '../../core/batch.js';
import { nullStart } from '../../protocol/kafka/record-batch.js';
import type {
  ByteSlab,
  CompressionCodec,
  RecordBatchInput,
  RecordHeader,
} from '../../protocol/kafka/record-batch.js';
import type { RecordGroup } from './router.js';

/** What an event becomes. */
export interface RecordSettings {
  readonly isFlumeEvent: boolean;
  readonly timestampHeader: string | undefined;
  /** Event header and the record header it becomes. */
  readonly headers: readonly (readonly [event: string, record: string])[];
}

/** The values of a delivery's records, before they are grouped. */
export function recordValues(batch: EventBatch, settings: RecordSettings): ByteSlab {
  return settings.isFlumeEvent ? encodeEventSlab(batch) : batch;
}

/** The record headers of each event; undefined when none is asked for. */
export function recordHeaders(
  batch: EventBatch,
  settings: RecordSettings,
): RecordHeader[][] | undefined {
  if (settings.headers.length === 0) return undefined;
  const shared = batch.own === undefined ? headersOfEvent(batch, 0, settings) : undefined;
  return Array.from({ length: batch.size }, (_, i) => shared ?? headersOfEvent(batch, i, settings));
}

function headersOfEvent(
  batch: EventBatch,
  index: number,
  settings: RecordSettings,
): RecordHeader[] {
  const headers = batch.headersOf(index);
  return settings.headers
    .filter(([name]) => headers[name] !== undefined)
    .map(([name, key]) => ({ key, value: Buffer.from(headers[name]!) }));
}

/** What one event's headers take at most, names and lengths included. */
export function widestHeaders(headers: ReturnType<typeof recordHeaders>): number {
  let widest = 0;
  for (const list of headers ?? []) {
    let bytes = 0;
    for (const { key, value } of list) bytes += Buffer.byteLength(key) + (value?.length ?? 0) + 10;
    widest = Math.max(widest, bytes);
  }
  return widest;
}

export interface DeliveryRecords {
  readonly batch: EventBatch;
  readonly values: ByteSlab;
  readonly headers: RecordHeader[][] | undefined;
  readonly settings: RecordSettings;
  readonly codec: CompressionCodec;
  readonly nowMs: number;
}

/** One group as the input of an encoder. */
export function groupRecords(group: RecordGroup, records: DeliveryRecords): RecordBatchInput {
  const { indexes, keys } = group;
  const { batch, values, headers, settings, codec, nowMs } = records;
  const size = indexes.length;
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  for (let i = 0; i < size; i++) {
    starts[i] = values.starts[indexes[i]!]!;
    ends[i] = values.ends[indexes[i]!]!;
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
function timestampsOf(
  indexes: readonly number[],
  records: DeliveryRecords,
): Float64Array | undefined {
  const { batch, settings, nowMs } = records;
  const { timestamps, own } = batch;
  const byHeader = settings.timestampHeader !== undefined && own !== undefined;
  if (!byHeader && timestamps === undefined) return undefined;
  const shared = headerTime(batch.headers, settings);
  return Float64Array.from(indexes, (index) => {
    const named = byHeader ? headerTime(batch.headersOf(index), settings) : shared;
    return named ?? timestamps?.[index] ?? nowMs;
  });
}

/** What is no time counts as none, as in Flume. */
function headerTime(headers: Headers, { timestampHeader }: RecordSettings): number | undefined {
  const text = timestampHeader === undefined ? undefined : headers[timestampHeader];
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** Parts one after another; one that is undefined is null to Kafka. */
export function slabOf(parts: readonly (Buffer | undefined)[], size: number): ByteSlab {
  const starts = new Uint32Array(size).fill(nullStart);
  const ends = new Uint32Array(size);
  const there: Buffer[] = [];
  let position = 0;
  parts.forEach((part, i) => {
    if (part === undefined) return;
    there.push(part);
    starts[i] = position;
    position += part.length;
    ends[i] = position;
  });
  return { buffer: Buffer.concat(there), starts, ends };
}

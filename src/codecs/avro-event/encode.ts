/*
 * Hot path. A batch to an array of AvroFlumeEvents (decode.ts has the layout): sizes first, then
 * one buffer. Shared headers are encoded once and copied in front of each body.
 */
import type { EventBatch, Headers } from '../../core/batch.js';
import type { BodySlab } from '../rows.js';
import { lengthPrefixed, longBytes, longSize, writeLong } from '../../protocol/avro-rpc/binary.js';

/** The parameter of `appendBatch`: one block with all events. */
export function encodeEvents(batch: EventBatch): Buffer {
  const { size } = batch;
  if (size === 0) return longBytes(0);
  const count = longBytes(size);
  const { buffer } = encodeEventSlab(batch, count.length, 1);
  count.copy(buffer);
  buffer[buffer.length - 1] = 0;
  return buffer;
}

/** Each event by itself, as Flume's Kafka sink writes them; leaves room at both ends of the buffer. */
export function encodeEventSlab(batch: EventBatch, bytesBefore = 0, bytesAfter = 0): BodySlab {
  const { size, starts, ends } = batch;
  const maps = mapsOf(batch);
  const sharedMap = maps === undefined ? encodeHeaders(batch.headers) : undefined;
  const slabStarts = new Uint32Array(size);
  const slabEnds = new Uint32Array(size);
  let position = bytesBefore;
  for (let i = 0; i < size; i++) {
    const bodyBytes = ends[i]! - starts[i]!;
    slabStarts[i] = position;
    position += (sharedMap ?? maps![i]!).length + longSize(bodyBytes) + bodyBytes;
    slabEnds[i] = position;
  }
  const buffer = Buffer.allocUnsafe(position + bytesAfter);
  for (let i = 0; i < size; i++) {
    const map = sharedMap ?? maps![i]!;
    position = copy(map, 0, map.length, buffer, slabStarts[i]!);
    position = writeLong(buffer, ends[i]! - starts[i]!, position);
    copy(batch.buffer, starts[i]!, ends[i]!, buffer, position);
  }
  return { buffer, starts: slabStarts, ends: slabEnds, size };
}

/** Each event's headers, encoded; undefined when all events have the shared ones. */
function mapsOf(batch: EventBatch): Buffer[] | undefined {
  if (batch.own === undefined) return undefined;
  const maps: Buffer[] = [];
  for (let i = 0; i < batch.size; i++) {
    const repeats = i > 0 && batch.own[i] === batch.own[i - 1];
    maps.push(repeats ? maps[i - 1]! : encodeHeaders(batch.headersOf(i)));
  }
  return maps;
}

function encodeHeaders(headers: Headers): Buffer {
  const entries = Object.entries(headers);
  if (entries.length === 0) return longBytes(0);
  const texts = entries.flatMap(([key, value]) => [lengthPrefixed(key), lengthPrefixed(value)]);
  return Buffer.concat([longBytes(entries.length), ...texts, longBytes(0)]);
}

/** Below this a loop beats the call into `set` and its view. */
const loopBytes = 48;

/** Copies `source[start, end)`; returns the position after it. */
function copy(
  source: Buffer,
  start: number,
  end: number,
  target: Buffer,
  position: number,
): number {
  if (end - start <= loopBytes) {
    for (let i = start; i < end; i++) target[position++] = source[i]!;
    return position;
  }
  target.set(source.subarray(start, end), position);
  return position + end - start;
}

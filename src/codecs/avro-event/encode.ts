/*
 * Hot path. A batch to an array of AvroFlumeEvents (decode.ts has the layout): sizes first, then
 * one buffer. Shared headers are encoded once and copied in front of each body.
 */
import type { EventBatch } from '../../core/batch.js';
import { longBytes, longSize, writeLong } from '../../protocol/avro-rpc/binary.js';
import type { BodySlab } from '../rows.js';
import { copy } from '../copy.js';
import { HeaderMaps } from '../header-maps.js';
import { avroHeaders } from './header-map.js';

export type Allocate = (bytes: number) => Buffer;

/** The parameter of `appendBatch`: one block with all events. */
export function encodeEvents(batch: EventBatch, allocate: Allocate = Buffer.allocUnsafe): Buffer {
  if (batch.size === 0) return allocate(1).fill(0);
  const count = longBytes(batch.size);
  const { buffer } = encodeEventSlab(batch, { before: count.length, after: 1, allocate });
  count.copy(buffer);
  buffer[buffer.length - 1] = 0;
  return buffer;
}

/** Each event by itself, as Flume's Kafka sink writes them; leaves room at both ends of the buffer. */
export function encodeEventSlab(
  batch: EventBatch,
  { before = 0, after = 0, allocate = Buffer.allocUnsafe as Allocate } = {},
): BodySlab {
  const { size, starts, ends } = batch;
  const maps = new HeaderMaps(batch, avroHeaders);
  const slabStarts = new Uint32Array(size);
  const slabEnds = new Uint32Array(size);
  let position = before;
  for (let i = 0; i < size; i++) {
    const bodyBytes = ends[i]! - starts[i]!;
    slabStarts[i] = position;
    position += maps.bytesOf(i) + longSize(bodyBytes) + bodyBytes;
    slabEnds[i] = position;
  }
  const buffer = allocate(position + after);
  for (let i = 0; i < size; i++) {
    position = maps.copyTo(buffer, slabStarts[i]!, i);
    position = writeLong(buffer, ends[i]! - starts[i]!, position);
    copy(batch.buffer, starts[i]!, ends[i]!, buffer, position);
  }
  return { buffer, starts: slabStarts, ends: slabEnds, size };
}

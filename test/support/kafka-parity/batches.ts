/** Record batches as producers send them, and as none should. */
import { compressionCodecs, encodeRecordBatchAsync } from '#src/protocol/kafka/record-batch.js';
import * as format from '#src/protocol/kafka/record-batch/format.js';
import type { ByteSlab, CompressionCodec } from '#src/protocol/kafka/record-batch.js';
import { crc32c } from '#src/util/crc32c.js';
import type { Draw } from './draw.js';
import type { Identity } from './side.js';

export interface DrawnBatch {
  readonly values: readonly (string | null)[];
  readonly keys: readonly (string | null)[] | undefined;
  readonly hasHeaders: boolean;
  /** Added to the time around which records lie. */
  readonly timestampsMs: readonly number[];
  readonly codec: CompressionCodec;
  readonly damage: string;
}

export interface Sender extends Partial<Identity> {
  readonly baseSequence?: number;
  readonly isTransactional?: boolean;
}

export function drawnBatch(draw: Draw): DrawnBatch {
  const count = 1 + draw.below(3);
  const each = <Item>(make: () => Item): Item[] => Array.from({ length: count }, make);
  return {
    values: each(() => draw.mostly(String(draw.below(1000)), [null, '', 'x'.repeat(300)], 0.85)),
    keys: draw.chance(0.4) ? each(() => draw.mostly(`k${draw.below(3)}`, [null, ''])) : undefined,
    hasHeaders: draw.chance(0.2),
    timestampsMs: each(() => draw.below(10) * 1_000),
    codec: draw.mostly('none', compressionCodecs, 0.5),
    damage: draw.mostly('none', Object.keys(damages), 0.82),
  };
}

export async function encoded(
  { damage, ...batch }: DrawnBatch,
  sender: Sender,
  recordsMs: number,
): Promise<Buffer> {
  const bytes = await encodeRecordBatchAsync({
    size: batch.values.length,
    values: slab(batch.values),
    keys: batch.keys && slab(batch.keys),
    headers: batch.hasHeaders ? [[{ key: 'h', value: Buffer.from('1') }]] : undefined,
    timestampMs: recordsMs,
    timestamps: Float64Array.from(batch.timestampsMs, (ms) => recordsMs + ms),
    codec: batch.codec,
    ...sender,
  });
  return damages[damage]!(bytes);
}

function slab(texts: readonly (string | null)[]): ByteSlab {
  const parts = texts.map((text) => Buffer.from(text ?? ''));
  const ends = new Uint32Array(parts.length);
  let end = 0;
  parts.forEach((part, i) => (ends[i] = end += part.length));
  const starts = ends.map((each, i) =>
    texts[i] === null ? format.nullStart : each - parts[i]!.length,
  );
  return { buffer: Buffer.concat(parts), starts, ends };
}

/**
 * What Kafka refuses a whole request for, and ours the batch alone (docs/broker.md). In a transaction
 * that is also another producer than in the rest.
 */
export const refusesRequest: ReadonlySet<string> = new Set([
  'magic 3',
  'magic -1',
  'batch length 0',
  'batch length -1',
  'producer epoch -1',
]);

/**
 * What becomes of a batch on its way. Records are left as they are: Kafka reads them, ours believes the
 * checksum (docs/broker.md).
 */
const damages: Readonly<Record<string, (batch: Buffer) => Buffer>> = {
  none: (batch) => batch,
  checksum: (batch) => {
    batch[batch.length - 1]! ^= 1;
    return batch;
  },
  'an empty request': () => Buffer.alloc(0),
  'a cut batch': (batch) => batch.subarray(0, batch.length - 1),
  'a cut header': (batch) => batch.subarray(0, 40),
  'a few bytes': (batch) => batch.subarray(0, 10),
  'bytes behind': (batch) => Buffer.concat([batch, Buffer.from('more')]),
  'a batch behind': (batch) => Buffer.concat([batch, batch]),
  'magic 0': (batch) => withByte(batch, format.magicAt, 0),
  'magic 1': (batch) => withByte(batch, format.magicAt, 1),
  'magic 3': (batch) => withByte(batch, format.magicAt, 3),
  'magic -1': (batch) => withByte(batch, format.magicAt, 255),
  'base offset 5': (batch) => {
    batch.writeBigInt64BE(5n, format.baseOffsetAt);
    return batch;
  },
  'leader epoch 7': (batch) => {
    batch.writeInt32BE(7, format.leaderEpochAt);
    return batch;
  },
  'batch length 0': (batch) => withLength(batch, 0),
  'batch length -1': (batch) => withLength(batch, -1),
  'a shorter batch length': (batch) => withLength(batch, batch.length - 13),
  'one record more': (batch) => withCount(batch, batch.readInt32BE(format.recordCountAt) + 1),
  'one record less': (batch) => withCount(batch, batch.readInt32BE(format.recordCountAt) - 1),
  'record count 0': (batch) => withCount(batch, 0),
  'last offset delta 0': (batch) => withLastDelta(batch, 0),
  'last offset delta 9': (batch) => withLastDelta(batch, 9),
  'a control batch': (batch) => withAttributes(batch, format.controlBit),
  'a delete horizon': (batch) => withAttributes(batch, format.deleteHorizonBit),
  'a bit that is nothing': (batch) => withAttributes(batch, 0x100),
  'base sequence -1': (batch) => {
    batch.writeInt32BE(-1, format.baseSequenceAt);
    return sealed(batch);
  },
  'base sequence -2': (batch) => {
    batch.writeInt32BE(-2, format.baseSequenceAt);
    return sealed(batch);
  },
  'producer epoch -1': (batch) => {
    batch.writeInt16BE(-1, format.producerEpochAt);
    return sealed(batch);
  },
};

function withByte(batch: Buffer, at: number, byte: number): Buffer {
  batch[at] = byte;
  return sealed(batch);
}

function withLength(batch: Buffer, length: number): Buffer {
  batch.writeInt32BE(length, format.batchLengthAt);
  return batch;
}

function withCount(batch: Buffer, count: number): Buffer {
  batch.writeInt32BE(count, format.recordCountAt);
  return sealed(batch);
}

function withLastDelta(batch: Buffer, delta: number): Buffer {
  batch.writeInt32BE(delta, format.lastOffsetDeltaAt);
  return sealed(batch);
}

function withAttributes(batch: Buffer, bits: number): Buffer {
  batch.writeInt16BE(batch.readInt16BE(format.attributesAt) | bits, format.attributesAt);
  return sealed(batch);
}

function sealed(batch: Buffer): Buffer {
  batch.writeUInt32BE(crc32c(batch.subarray(format.attributesAt)), format.crcAt);
  return batch;
}

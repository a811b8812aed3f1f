import { EventBatch } from '#src/core/batch.js';
import {
  decodeRecords,
  encodeRecordBatch,
  batchPositions,
} from '#src/protocol/kafka/record-batch.js';
import { silentLogger } from '#src/core/logger.js';
import type { LogOptions } from '#src/storage/log.js';
import type { FileSystem } from '#src/core/file-system.js';

/** A record batch with one record a body. */
export function recordBatch(bodies: readonly string[], timestampMs = 1_000): Buffer {
  const batch = EventBatch.of(bodies);
  return encodeRecordBatch({ size: batch.size, values: batch, timestampMs });
}

/** The records of the batches in `bytes` as `offset:body`. */
export function recordsIn(bytes: Buffer): string[] {
  return batchPositions(bytes).flatMap((position) => {
    const records = decodeRecords(bytes, position);
    return Array.from(
      { length: records.size },
      (_, i) => `${records.offsetAt(i)}:${String(records.valueAt(i))}`,
    );
  });
}

export function logOptions(fileSystem: FileSystem, parts: Partial<LogOptions> = {}): LogOptions {
  return {
    fileSystem,
    logger: silentLogger,
    directories: ['/log'],
    segmentBytes: 1 << 20,
    indexIntervalBytes: 4096,
    tailCacheBytes: 0,
    ...parts,
  };
}

/*
 * Keeps the last record of each key of a compacted topic (`cleanup.policy=compact`).
 *
 *   closed segments, all below the last stable offset            active
 *   | a1 b1 a2 | b2 c1 | c2 a3 |                                 | a4 …
 *   pass 1: last offset of each key      pass 2: each segment is written again without what is older
 *
 * - Offsets never change; batches keep their place, sequence and epoch.
 * - A record of an aborted transaction counts for nothing and goes. Control batches stay.
 * - A tombstone (null value) stays for `delete.retention.ms` after its batch's time, so that readers
 *   who lag no more than that learn of it.
 * - The last record of a segment stays, even if it is old: its batch holds the segment's end. A
 *   tombstone of its key then stays, too, or the old value would come back.
 */
import {
  batchPositions,
  decodeRecordsAsync,
  isControl,
  isTransactional,
  lastOffsetOf,
  nullStart,
  readBatchHeader,
  type BatchHeader,
  type DecodedRecords,
} from '../../protocol/kafka/record-batch.js';
import type { SegmentSummary } from '../../storage/log.js';
import { filterBatch } from './batch-filter.js';
import type { Partition } from './partition.js';
import type { AbortedTransaction } from './aborted-index-file.js';
import type { TopicSettings } from './topic-configs.js';

const readBytes = 1_048_576;

export interface CompactionLimits {
  /** What one pass keeps in memory; with more keys, the rest waits for the next pass. */
  readonly keysMax: number;
}

/** Resolves with the bytes that went. */
export async function compact(
  partition: Partition,
  settings: TopicSettings,
  limits: CompactionLimits,
  nowMs: number,
): Promise<number> {
  if (!settings.isCompacted || !partition.isOnline) return 0;
  const segments = cleanable(partition, settings, nowMs);
  if (!isDirtyEnough(segments, partition.compactedUpTo, settings.dirtyRatioMin)) return 0;
  // What the producers are known for must not be read from batches that are about to go.
  await partition.takeSnapshot();
  const latest = await latestOffsets(partition, segments, limits.keysMax);
  const tombstonesBeforeMs = nowMs - settings.deleteRetentionMs;
  const sizeBefore = partition.sizeBytes;
  for (const segment of segments) await rewrite(partition, segment, latest, tombstonesBeforeMs);
  partition.compactedUpTo = latest.upTo;
  return sizeBefore - partition.sizeBytes;
}

/** Closed segments that no open transaction reaches into, and that are old enough. */
function cleanable(
  partition: Partition,
  { compactionLagMsMin }: TopicSettings,
  nowMs: number,
): SegmentSummary[] {
  const closed = partition.log.segments.slice(0, -1);
  const end = closed.findIndex(
    ({ endOffset, maxTimestampMs }) =>
      endOffset > partition.lastStableOffset ||
      (compactionLagMsMin > 0 && nowMs - maxTimestampMs < compactionLagMsMin),
  );
  return end < 0 ? closed : closed.slice(0, end);
}

function isDirtyEnough(
  segments: readonly SegmentSummary[],
  compactedUpTo: number,
  ratioMin: number,
): boolean {
  let dirtyBytes = 0;
  let bytes = 0;
  for (const { endOffset, sizeBytes } of segments) {
    bytes += sizeBytes;
    if (endOffset > compactedUpTo) dirtyBytes += sizeBytes;
  }
  return dirtyBytes > 0 && dirtyBytes / bytes >= ratioMin;
}

interface LatestOffsets {
  readonly offsetOfKey: ReadonlyMap<string, number>;
  /** Keys of records that stay for their segment's sake. */
  readonly pinnedKeys: ReadonlySet<string>;
  /** Records from here on were not looked at. */
  readonly upTo: number;
}

async function latestOffsets(
  partition: Partition,
  segments: readonly SegmentSummary[],
  keysMax: number,
): Promise<LatestOffsets> {
  const offsetOfKey = new Map<string, number>();
  const pinnedKeys = new Set<string>();
  let upTo = 0;
  for (const segment of segments) {
    if (offsetOfKey.size >= keysMax) break;
    for await (const { records, isAborted, isLast } of batchesOf(partition, segment)) {
      const lastKey = keyOf(records, records.size - 1);
      if (isLast && lastKey !== undefined) pinnedKeys.add(lastKey);
      if (isAborted || isControl(records.header)) continue;
      for (let i = 0; i < records.size; i++) {
        const key = keyOf(records, i);
        if (key !== undefined) offsetOfKey.set(key, records.offsetAt(i));
      }
    }
    upTo = segment.endOffset;
  }
  return { offsetOfKey, pinnedKeys, upTo };
}

async function rewrite(
  partition: Partition,
  segment: SegmentSummary,
  { offsetOfKey, pinnedKeys, upTo }: LatestOffsets,
  tombstonesBeforeMs: number,
): Promise<void> {
  if (segment.endOffset > upTo) return;
  const kept: Buffer[] = [];
  let isChanged = false;
  for await (const { batch, records, isAborted, isLast } of batchesOf(partition, segment)) {
    const { header } = records;
    const stays = (index: number): boolean => {
      if (isLast && index === records.size - 1) return true;
      const key = keyOf(records, index);
      if (isAborted || key === undefined) return false;
      if (offsetOfKey.get(key)! > records.offsetAt(index)) return false;
      const isTombstone = records.values.starts[index] === nullStart;
      return !isTombstone || pinnedKeys.has(key) || header.maxTimestampMs >= tombstonesBeforeMs;
    };
    const filtered = isControl(header) ? batch : filterBatch(batch, records, stays);
    if (filtered !== undefined) kept.push(filtered);
    isChanged ||= filtered !== batch;
  }
  if (isChanged) await partition.log.rewrite(segment.baseOffset, kept);
}

interface WalkedBatch {
  readonly batch: Buffer;
  readonly records: DecodedRecords;
  readonly isAborted: boolean;
  /** Of its segment. */
  readonly isLast: boolean;
}

async function* batchesOf(
  partition: Partition,
  { baseOffset, endOffset }: SegmentSummary,
): AsyncGenerator<WalkedBatch> {
  const aborted = await partition.abortedIn(baseOffset, endOffset);
  for (let offset = baseOffset; offset < endOffset;) {
    const bytes = await partition.read(offset, readBytes, endOffset);
    if (bytes.length === 0) return;
    for (const position of batchPositions(bytes)) {
      const { sizeBytes } = readBatchHeader(bytes, position);
      const batch = bytes.subarray(position, position + sizeBytes);
      const records = await decodeRecordsAsync(batch, 0);
      offset = lastOffsetOf(records.header) + 1;
      const isAborted = isAbortedBatch(records.header, aborted);
      yield { batch, records, isAborted, isLast: offset >= endOffset };
    }
  }
}

function isAbortedBatch(header: BatchHeader, aborted: readonly AbortedTransaction[]): boolean {
  if (!isTransactional(header) || isControl(header)) return false;
  return aborted.some(
    ({ producerId, firstOffset, lastOffset }) =>
      producerId === header.producerId &&
      header.baseOffset >= firstOffset &&
      header.baseOffset < lastOffset,
  );
}

/** Its bytes as a string that a map can hold; undefined where the record has none. */
function keyOf(records: DecodedRecords, index: number): string | undefined {
  return records.keyAt(index)?.toString('latin1');
}

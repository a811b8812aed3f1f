/*
 * Keeps the last record of each key of a compacted topic (`cleanup.policy=compact`), as Kafka's
 * cleaner does.
 *
 *   closed segments, all below the last stable offset            active
 *   | clean: a1 b1 |  dirty: a2 b2 c1 | c2 a3 |                  | a4 …
 *   pass 1: last offset of each dirty key     pass 2: all closed segments are written again without
 *                                             what is older, neighbours together up to segment.bytes
 *
 * - Offsets never change; batches keep their place, sequence and epoch.
 * - A record of an aborted transaction goes; see cleaned-transactions.ts for its marker.
 * - A tombstone (null value) that is the last of its key gives its batch a delete horizon, `now +
 *   delete.retention.ms`, and goes in a pass behind that: readers who lag less learn of it.
 * - The last batch of a producer that is known stays, without records if need be.
 * - One pass holds `keysMax` keys; what is behind the record at which that was full is left as it is.
 */
import { CorruptionError } from '../../core/errors.js';
import {
  batchPositions,
  decodeRecordsAsync,
  endTransactionOfKey,
  isControl,
  lastOffsetOf,
  nullStart,
  readBatchHeader,
  type DecodedRecords,
} from '../../protocol/kafka/record-batch.js';
import type { SegmentSummary } from '../../storage/log.js';
import { segmentOffsetsMax } from '../../storage/log/segment-files.js';
import { deleteHorizonOf, emptyBatch, filterBatch } from './batch-filter.js';
import { CleanedTransactions } from './cleaned-transactions.js';
import { KeyOffsets } from './key-offsets.js';
import type { Partition } from './partition.js';
import type { TopicSettings } from './topic-configs.js';

const readBytes = 1_048_576;

export interface CompactionLimits {
  /** What one pass keeps in memory, some 32 bytes each; with more keys, the rest waits. */
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
  if (!isWorthIt(segments, partition.compactedEnd, settings, nowMs)) return 0;
  // What the producers are known for must not be read from batches that are about to go.
  await partition.takeSnapshot();
  const sizeBefore = partition.sizeBytes;
  const { keys, upTo } = await latestOffsets(partition, segments, limits.keysMax);
  const touched = segments.filter(({ baseOffset }) => baseOffset < upTo);
  // Of all batches that are read: a marker whose transaction is not among them counts as empty.
  const aborted = await partition.abortedIn(segments[0]!.baseOffset, touched.at(-1)!.endOffset);
  const cleaner = new Cleaner(partition, keys, upTo, new CleanedTransactions(aborted), {
    nowMs,
    horizonMs: nowMs + settings.deleteRetentionMs,
  });
  for (const group of groupsOf(touched, settings.segmentBytes)) await cleaner.clean(group);
  partition.compactedEnd = upTo;
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

/** Enough of it is dirty, or something has been for too long. */
function isWorthIt(
  segments: readonly SegmentSummary[],
  compactedEnd: number,
  { dirtyRatioMin, compactionLagMsMax }: TopicSettings,
  nowMs: number,
): boolean {
  const bytesOf = (some: readonly SegmentSummary[]): number =>
    some.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const dirty = segments.filter(({ endOffset }) => endOffset > compactedEnd);
  const dirtyBytes = bytesOf(dirty);
  if (dirtyBytes === 0) return false;
  const isOverdue = dirty.some(({ firstTimestampMs = nowMs }) => {
    return firstTimestampMs > 0 && nowMs - firstTimestampMs > compactionLagMsMax;
  });
  return isOverdue || dirtyBytes / bytesOf(segments) > dirtyRatioMin;
}

/** Neighbours that fit into one segment, so that small ones do not add up. */
function* groupsOf(
  segments: readonly SegmentSummary[],
  segmentBytes: number,
): Generator<SegmentSummary[]> {
  let group: SegmentSummary[] = [];
  let bytes = 0;
  for (const segment of segments) {
    const isFull =
      bytes + segment.sizeBytes > segmentBytes ||
      segment.endOffset - (group[0]?.baseOffset ?? 0) > segmentOffsetsMax;
    if (isFull && group.length > 0) {
      yield group;
      group = [];
      bytes = 0;
    }
    group.push(segment);
    bytes += segment.sizeBytes;
  }
  if (group.length > 0) yield group;
}

interface LatestOffsets {
  readonly keys: KeyOffsets;
  /** Records from here on were not looked at. */
  readonly upTo: number;
}

async function latestOffsets(
  partition: Partition,
  segments: readonly SegmentSummary[],
  keysMax: number,
): Promise<LatestOffsets> {
  const keys = new KeyOffsets(keysMax);
  const from = Math.max(partition.compactedEnd, segments[0]!.baseOffset);
  const end = segments.at(-1)!.endOffset;
  const transactions = new CleanedTransactions(await partition.abortedIn(from, end));
  for await (const { records } of batchesOf(partition, from, end)) {
    if (records === undefined || isControl(records.header)) continue;
    if (transactions.isAborted(records.header)) continue;
    for (let i = 0; i < records.size; i++) {
      const key = records.keyAt(i);
      const offset = records.offsetAt(i);
      if (key !== null && offset >= from && !keys.set(key, offset)) return { keys, upTo: offset };
    }
  }
  return { keys, upTo: end };
}

interface CleanerTimes {
  readonly nowMs: number;
  /** What a batch gets that has none yet. */
  readonly horizonMs: number;
}

class Cleaner {
  readonly #partition: Partition;
  readonly #keys: KeyOffsets;
  readonly #upTo: number;
  readonly #transactions: CleanedTransactions;
  readonly #times: CleanerTimes;
  /** Offsets of markers that are not copied. */
  #removedMarkers: number[] = [];
  #isChanged = false;

  constructor(
    partition: Partition,
    keys: KeyOffsets,
    upTo: number,
    transactions: CleanedTransactions,
    times: CleanerTimes,
  ) {
    this.#partition = partition;
    this.#keys = keys;
    this.#upTo = upTo;
    this.#transactions = transactions;
    this.#times = times;
  }

  /** Segments that follow each other become one. */
  async clean(group: readonly SegmentSummary[]): Promise<void> {
    const from = group[0]!.baseOffset;
    const to = group.at(-1)!.endOffset;
    this.#removedMarkers = [];
    this.#isChanged = group.length > 1;
    await this.#partition.log.rewrite(from, to, this.#kept(from, to), async () => {
      if (this.#removedMarkers.length > 0)
        await this.#partition.forgetAborted(new Set(this.#removedMarkers));
      return this.#isChanged;
    });
  }

  async *#kept(from: number, to: number): AsyncGenerator<Buffer> {
    for await (const { batch, records } of batchesOf(this.#partition, from, to)) {
      const cleaned = records === undefined ? batch : await this.#cleaned(batch, records);
      this.#isChanged ||= cleaned !== batch;
      if (cleaned !== undefined) yield cleaned;
    }
  }

  async #cleaned(batch: Buffer, records: DecodedRecords): Promise<Buffer | undefined> {
    const { header } = records;
    const horizonMs = deleteHorizonOf(header);
    const isDue = horizonMs !== undefined && horizonMs <= this.#times.nowMs;
    const isMarker = isControl(header);
    const isEmptied = isMarker ? this.#isEmptied(records) : this.#transactions.isAborted(header);
    const kept = new Uint8Array(records.size);
    let isHorizonNeeded = isMarker && isEmptied;
    for (let i = 0; i < records.size; i++) {
      const goes = isMarker ? isEmptied && isDue : isEmptied || this.#goes(records, i, isDue);
      kept[i] = goes ? 0 : 1;
      if (!goes && !isMarker && isTombstone(records, i)) isHorizonNeeded = true;
    }
    if (kept.includes(1))
      return filterBatch(
        batch,
        records,
        kept,
        isHorizonNeeded && horizonMs === undefined ? this.#times.horizonMs : undefined,
      );
    if (isMarker) this.#removedMarkers.push(header.baseOffset);
    return this.#partition.producers.isLastOf(header) ? emptyBatch(batch, header) : undefined;
  }

  #isEmptied(marker: DecodedRecords): boolean {
    const key = marker.size > 0 ? marker.keyAt(0) : null;
    const type = key === null ? undefined : endTransactionOfKey(key);
    return type !== undefined && this.#transactions.isEmpty(marker.header, type);
  }

  #goes(records: DecodedRecords, index: number, isDue: boolean): boolean {
    const offset = records.offsetAt(index);
    if (offset >= this.#upTo) return false;
    const key = records.keyAt(index);
    if (key === null || this.#keys.get(key) > offset) return true;
    return isDue && isTombstone(records, index);
  }
}

function isTombstone(records: DecodedRecords, index: number): boolean {
  return records.values.starts[index] === nullStart;
}

interface WalkedBatch {
  readonly batch: Buffer;
  /** Undefined: a producer sent what cannot be decoded; it is left as it is. */
  readonly records: DecodedRecords | undefined;
}

async function* batchesOf(
  partition: Partition,
  from: number,
  to: number,
): AsyncGenerator<WalkedBatch> {
  for (let offset = from; offset < to;) {
    const bytes = await partition.read(offset, readBytes, to);
    if (bytes.length === 0) return;
    for (const position of batchPositions(bytes)) {
      const header = readBatchHeader(bytes, position);
      const batch = bytes.subarray(position, position + header.sizeBytes);
      offset = lastOffsetOf(header) + 1;
      yield { batch, records: await decoded(batch) };
    }
  }
}

async function decoded(batch: Buffer): Promise<DecodedRecords | undefined> {
  try {
    return await decodeRecordsAsync(batch, 0);
  } catch (error) {
    if (error instanceof CorruptionError) return undefined;
    throw error;
  }
}

/**
 * Deletes what a topic no longer keeps, by whole segments from the oldest on. An open transaction
 * does not hold it up; what consumers have not been shown yet does.
 */
import type { SegmentSummary } from '../../storage/log.js';
import type { Partition } from './partition.js';
import type { TopicSettings } from './topic-configs.js';

/** Resolves with the number of segments that went. */
export async function enforceRetention(
  partition: Partition,
  settings: TopicSettings,
  nowMs: number,
): Promise<number> {
  const { log } = partition;
  if (!partition.isOnline) return 0;
  const deletedBelowStart = await partition.start.deleteSegmentsBelow();
  if (!settings.isDeleted) return deletedBelowStart;
  const keepFrom = Math.min(
    firstKeptOffset(await timed(partition), settings, nowMs),
    partition.highWatermark,
  );
  if (keepFrom <= log.startOffset) return deletedBelowStart;
  // The active segment cannot be deleted; when all of it has expired, a new one takes its place.
  if (keepFrom >= log.endOffset) await log.roll();
  return deletedBelowStart + (await partition.start.deleteSegmentsBefore(keepFrom));
}

/** Where no record of a segment has a time, that of its file counts. */
async function timed(partition: Partition): Promise<SegmentSummary[]> {
  const segments: SegmentSummary[] = [];
  for (const segment of partition.log.segments)
    segments.push(
      segment.maxTimestampMs >= 0
        ? segment
        : { ...segment, maxTimestampMs: await partition.modifiedTimeMs(segment.path) },
    );
  return segments;
}

function firstKeptOffset(
  segments: readonly SegmentSummary[],
  { retentionMs, retentionBytes }: TopicSettings,
  nowMs: number,
): number {
  let keptBytes = segments.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  for (const segment of segments) {
    const isOld = retentionMs >= 0 && nowMs - segment.maxTimestampMs > retentionMs;
    const isTooMuch = retentionBytes >= 0 && keptBytes - segment.sizeBytes >= retentionBytes;
    const isUnused = segment.sizeBytes === 0 && segment === segments.at(-1);
    if (isUnused || !(isOld || isTooMuch)) return segment.baseOffset;
    keptBytes -= segment.sizeBytes;
  }
  return segments.at(-1)?.endOffset ?? 0;
}

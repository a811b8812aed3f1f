/** What recovery would find in a log (storage/log/survey.ts has the rules); nothing is changed. */
import { durableEndOf, openingOf } from '../../channels/file/channel-batch.js';
import { RecoveredContent } from '../../channels/file/recovered-content.js';
import type { FileSystem } from '../../core/file-system.js';
import { silentLogger } from '../../core/logger.js';
import { readBatchHeader } from '../../protocol/kafka/record-batch.js';
import { firstBatchOf } from '../../storage/inspect.js';
import { isOffsetIntact } from '../../storage/log/offset-check.js';
import type { SegmentFile } from '../../storage/log/segment-files.js';
import { surveyLog, type LogSurvey } from '../../storage/log/survey.js';

export interface LogInspection {
  readonly survey: LogSurvey;
  /** What a file channel would recover; undefined for any other log. */
  readonly channel: RecoveredContent | undefined;
}

export interface InspectionOptions {
  /** What a channel's cursor says was durable. */
  readonly durableBelow?: number | undefined;
  /** Called for every intact batch, in order, and awaited. `bytes` is reused. */
  readonly onBatch?: ((bytes: Buffer) => void | Promise<void>) | undefined;
}

/**
 * Reads all of the segments; those that the log's owner removes meanwhile are left out. Rejects
 * with CorruptionError when they are not those of one log.
 */
export async function inspectLog(
  fileSystem: FileSystem,
  segments: readonly SegmentFile[],
  { durableBelow, onBatch }: InspectionOptions = {},
): Promise<LogInspection> {
  const kind = await kindOf(fileSystem, segments);
  const channel = kind === 'channel' ? new RecoveredContent() : undefined;
  const survey = await surveyLog(
    {
      fileSystem,
      logger: silentLogger,
      directories: segments.slice(0, 1).map(({ directory }) => directory),
      segmentBytes: 0,
      indexIntervalBytes: 0,
      isDense: kind !== 'partition',
      ...(channel && { durableEndOf, openingOf, durableBelow }),
      onRecoveredBatch: async (batch: Buffer) => {
        channel?.add(batch);
        await onBatch?.(batch);
      },
    },
    segments,
  );
  return { survey, channel };
}

/** By the first batches of the segments; one of them may be damaged. */
async function kindOf(
  fileSystem: FileSystem,
  segments: readonly SegmentFile[],
): Promise<'channel' | 'dense' | 'partition'> {
  let isDense = false;
  for (const segment of segments) {
    const first = await firstBatchOf(fileSystem, segment);
    if (first === undefined) continue;
    if (durableEndOf(first) !== undefined) return 'channel';
    isDense ||= isOffsetIntact(readBatchHeader(first, 0));
  }
  return isDense ? 'dense' : 'partition';
}

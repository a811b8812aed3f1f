/** What recovery would find in a log (storage/log/survey.ts has the rules); nothing is changed. */
import { durableEndOf, openingOf } from '../../channels/file/channel-batch.js';
import { RecoveredContent } from '../../channels/file/recovered-content.js';
import type { FileSystem } from '../../core/file-system.js';
import { systemCodeOf } from '../../core/errors.js';
import { silentLogger } from '../../core/logger.js';
import { readBatchHeader } from '../../protocol/kafka/record-batch.js';
import { IndexCheck } from './index-check.js';
import { decodeOpening } from '../../storage/dead-letter-record.js';
import type { BatchPosition } from '../../storage/log.js';
import { inspectSegment } from '../../storage/inspect.js';
import { hasOffsetCheck } from '../../storage/log/offset-check.js';
import { segmentPath, type SegmentFile } from '../../storage/log/segment-files.js';
import { surveyLog, type LogSurvey } from '../../storage/log/survey.js';

/** Batches of a segment that may say what kind of log it is. */
const lookedAtMax = 8;

export type LogKind = 'channel' | 'dead letters' | 'partition';

export interface LogInspection {
  readonly kind: LogKind;
  readonly survey: LogSurvey;
  /** What a file channel would recover; undefined for any other log. */
  readonly channel: RecoveredContent | undefined;
  /** Of a partition. */
  readonly indexes: IndexCheck | undefined;
}

export interface InspectionOptions {
  /** What a channel's cursor says was durable. */
  readonly durableBelow?: number | undefined;
  /** Called for every intact batch, in order, and awaited. `bytes` is reused. */
  readonly onBatch?: ((bytes: Buffer, position: BatchPosition) => void | Promise<void>) | undefined;
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
  const indexes = kind === 'partition' ? new IndexCheck(fileSystem) : undefined;
  const survey = await surveyLog(
    {
      fileSystem,
      logger: silentLogger,
      directories: segments.slice(0, 1).map(({ directory }) => directory),
      segmentBytes: 0,
      indexIntervalBytes: 0,
      isDense: kind !== 'partition',
      ...(channel && { durableEndOf, openingOf, durableBelow }),
      ...(kind === 'dead letters' && { openingOf: decodeOpening }),
      onRecoveredBatch: async (batch: Buffer, position: BatchPosition) => {
        channel?.add(batch);
        await indexes?.add(batch, position);
        await onBatch?.(batch, position);
      },
    },
    segments,
  );
  indexes?.finish();
  return { kind, survey, channel, indexes };
}

/**
 * By the first batches of each segment; some of them may be damaged. What a producer sends to a
 * partition cannot make it another kind: the checksum of the offset is the log's own.
 */
async function kindOf(fileSystem: FileSystem, segments: readonly SegmentFile[]): Promise<LogKind> {
  let isDense = false;
  for (const segment of segments)
    for (const bytes of await firstBatches(fileSystem, segment)) {
      if (!hasOffsetCheck(readBatchHeader(bytes, 0))) continue;
      if (durableEndOf(bytes) !== undefined) return 'channel';
      isDense = true;
    }
  return isDense ? 'dead letters' : 'partition';
}

async function firstBatches(
  fileSystem: FileSystem,
  { directory, baseOffset }: SegmentFile,
): Promise<Buffer[]> {
  const found: Buffer[] = [];
  try {
    for await (const { bytes } of inspectSegment(fileSystem, segmentPath(directory, baseOffset))) {
      if (bytes !== undefined) found.push(Buffer.from(bytes));
      if (found.length === lookedAtMax) break;
    }
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT') throw error; // removed by the log's owner
  }
  return found;
}

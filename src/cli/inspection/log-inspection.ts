/** What recovery would find in a log (storage/log/survey.ts has the rules); nothing is changed. */
import { durableEndOf, openingOf } from '../../channels/file/channel-batch.js';
import { RecoveredContent } from '../../channels/file/recovered-content.js';
import { systemCodeOf } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';
import { silentLogger } from '../../core/logger.js';
import { readBatchHeader } from '../../protocol/kafka/record-batch.js';
import { firstBatchOf } from '../../storage/inspect.js';
import type { LogOptions } from '../../storage/log.js';
import { isOffsetIntact } from '../../storage/log/offset-check.js';
import { listSegments } from '../../storage/log/segment-files.js';
import { surveyLog, type LogSurvey } from '../../storage/log/survey.js';
import type { FoundLog } from './log-directories.js';

export interface LogInspection {
  readonly survey: LogSurvey;
  /** What a file channel would recover; undefined for any other log. */
  readonly channel: RecoveredContent | undefined;
}

const attemptsMax = 5;

/**
 * Reads the whole log. `durableBelow`: what a channel's cursor says. Rejects with CorruptionError
 * when its files are not those of one log.
 */
export async function inspectLog(
  fileSystem: FileSystem,
  { directories, channelIds }: Pick<FoundLog, 'directories' | 'channelIds'>,
  durableBelow = 0,
): Promise<LogInspection> {
  for (let attempt = 1; ; attempt++) {
    const segments = await listSegments(fileSystem, directories);
    const channel = channelIds.length === 0 ? undefined : new RecoveredContent();
    const options: LogOptions = {
      fileSystem,
      logger: silentLogger,
      directories,
      segmentBytes: 0,
      indexIntervalBytes: 0,
      isDense: channel !== undefined || (await isDense(fileSystem, segments)),
      durableBelow,
      ...(channel && {
        durableEndOf,
        openingOf,
        onRecoveredBatch: (batch: Buffer) => channel.add(batch),
      }),
    };
    try {
      return { survey: await surveyLog(options, segments), channel };
    } catch (error) {
      // The log's owner may delete segments meanwhile.
      if (systemCodeOf(error) !== 'ENOENT' || attempt === attemptsMax) throw error;
    }
  }
}

/** The first intact batch shows whether the log checks its offsets. */
async function isDense(fileSystem: FileSystem, segments: FoundLog['segments']): Promise<boolean> {
  for (const segment of segments) {
    const first = await firstBatchOf(fileSystem, segment);
    if (first !== undefined) return isOffsetIntact(readBatchHeader(first, 0));
  }
  return false;
}

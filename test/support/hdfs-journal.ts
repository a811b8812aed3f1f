import { Counters } from '#src/core/counters.js';
import type { FileSystem } from '#src/core/file-system.js';
import type { NumberRange } from '#src/core/interval-set.js';
import { Journal, type InUseFile } from '#src/sinks/hdfs/journal.js';
import { RecordingLogger } from './recording-logger.js';

export const journalDirectory = '/sink';
export const journalPath = `${journalDirectory}/hdfs-journal`;

export interface OpenedJournal {
  readonly journal: Journal;
  readonly logger: RecordingLogger;
  readonly counters: Counters;
}

export async function openJournal(fileSystem: FileSystem, syncs = true): Promise<OpenedJournal> {
  const logger = new RecordingLogger();
  const counters = new Counters();
  const journal = await Journal.open({
    fileSystem,
    directory: journalDirectory,
    syncs,
    logger,
    counters,
  });
  return { journal, logger, counters };
}

/** What a journal says, to be compared. */
export interface JournalSays {
  readonly lowMark: number;
  readonly ranges: readonly NumberRange[];
  readonly files: readonly InUseFile[];
}

export function saysOf({ known, files }: Journal): JournalSays {
  return {
    lowMark: known.lowMark,
    ranges: known.ranges,
    files: [...files.values()]
      .map(({ inUsePath, finalPath, lengthBytes, isPrepared, isExact, isCut }) => ({
        inUsePath,
        finalPath,
        lengthBytes,
        isPrepared,
        isExact,
        isCut,
      }))
      .toSorted((a, b) => (a.inUsePath < b.inUsePath ? -1 : 1)),
  };
}

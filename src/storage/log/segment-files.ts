/*
 * The files of a log, named as Kafka names them: 20 digits of the first offset in it.
 *
 *   00000000000000000000.log        record batches, nothing else
 *   00000000000000000000.index      8 bytes an entry: int32 last offset of a batch - base, int32 place
 *   00000000000000000000.timeindex  12 bytes an entry: int64 largest timestamp so far, int32 offset
 *   00000000000000000000.log.deleted   no longer of the log; goes a little later, or at the next start
 *
 * Both indexes are written when a segment is closed and can be rebuilt from the `.log` at any time.
 * A partition has `.txnindex` beside them, which is the broker's.
 */
import { join } from 'node:path';
import { systemCodeOf } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';

const logFileName = /^(\d{20})\.log$/;

/** Positions and offsets in an index are int32. */
export const segmentBytesMax = 0x7fff_ffff;
export const segmentOffsetsMax = 0x7fff_ffff;

export function segmentPath(directory: string, baseOffset: number, extension = 'log'): string {
  return join(directory, `${String(baseOffset).padStart(20, '0')}.${extension}`);
}

export interface SegmentFile {
  readonly directory: string;
  readonly baseOffset: number;
}

/** The segments in all directories, by base offset. */
export async function listSegments(
  fileSystem: FileSystem,
  directories: readonly string[],
): Promise<SegmentFile[]> {
  const found: SegmentFile[] = [];
  for (const directory of directories)
    for (const name of await fileSystem.readdir(directory)) {
      const digits = logFileName.exec(name)?.[1];
      if (digits !== undefined) found.push({ directory, baseOffset: Number(digits) });
    }
  return found.toSorted((a, b) => a.baseOffset - b.baseOffset);
}

const indexExtensions = ['index', 'timeindex'];

/** Takes files over that are to be unlinked later; they have the extension `.deleted`. */
export type Discard = (paths: readonly string[]) => void;

/** The segment is durably gone when it resolves; then its indexes go, too. */
export async function removeSegmentFiles(
  fileSystem: FileSystem,
  directory: string,
  baseOffset: number,
  discard: Discard | undefined,
): Promise<void> {
  const discarded: string[] = [];
  const remove = async (extension: string): Promise<void> => {
    const path = segmentPath(directory, baseOffset, extension);
    if (discard === undefined) return fileSystem.unlink(path);
    await fileSystem.rename(path, `${path}.deleted`);
    discarded.push(`${path}.deleted`);
  };
  // A try before this one may have got so far.
  await remove('log').catch(ignoreMissing);
  await fileSystem.syncDirectory(directory);
  for (const extension of indexExtensions) await remove(extension).catch(() => {});
  discard?.(discarded);
}

/** They are rebuilt. */
export async function removeIndexes(
  fileSystem: FileSystem,
  { directory, baseOffset }: SegmentFile,
): Promise<void> {
  for (const extension of indexExtensions)
    await fileSystem.unlink(segmentPath(directory, baseOffset, extension)).catch(ignoreMissing);
}

function ignoreMissing(error: unknown): void {
  if (systemCodeOf(error) !== 'ENOENT') throw error;
}

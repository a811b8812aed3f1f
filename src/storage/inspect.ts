/**
 * Reads the batches of a log without opening it: no lock, no recovery, nothing is changed. For
 * tools that look into a channel, a partition or the dead letters while their owner runs. What the
 * owner is writing at that moment may show as a bad last batch.
 */
import { systemCodeOf } from '../core/errors.js';
import type { FileHandle, FileSystem } from '../core/file-system.js';
import { anyOffset, batchAt, FileWindow, findIntactBatch } from './log/scan.js';
import { listSegments, segmentPath, type SegmentFile } from './log/segment-files.js';

/** Of the first batch of a segment: opening batches are small. */
const firstReadBytes = 16 << 10;

/** The first batch of a segment, if it is intact and the segment is still there. */
export function firstBatchOf(
  fileSystem: FileSystem,
  { directory, baseOffset }: SegmentFile,
): Promise<Buffer | undefined> {
  return readIfThere(fileSystem, segmentPath(directory, baseOffset), async (handle, sizeBytes) => {
    const batch = await batchAt(new FileWindow(handle, sizeBytes, firstReadBytes), 0, anyOffset);
    return typeof batch === 'string' ? undefined : batch.bytes;
  });
}

/** The result of `work` on the file; undefined when there is none: a log's owner may remove it. */
export async function readIfThere<Result>(
  fileSystem: FileSystem,
  path: string,
  work: (handle: FileHandle, sizeBytes: number) => Promise<Result>,
): Promise<Result | undefined> {
  let handle: FileHandle;
  try {
    handle = await fileSystem.open(path, 'r');
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return await work(handle, (await handle.stat()).sizeBytes);
  } finally {
    await handle.close();
  }
}

export interface InspectedBatch {
  readonly file: string;
  readonly position: number;
  /**
   * The whole batch; absent where the bytes are none. A view that is valid until the next one is
   * asked for.
   */
  readonly bytes?: Buffer;
  /** Why the bytes at `position` are no batch. */
  readonly problem?: string;
  /** How many bytes the batch, or what is in its place, takes. */
  readonly sizeBytes: number;
}

/** The batches of all segments in the directories, in the order of their offsets. */
export async function* inspectLog(
  fileSystem: FileSystem,
  directories: readonly string[],
): AsyncGenerator<InspectedBatch> {
  for (const { directory, baseOffset } of await listSegments(fileSystem, directories))
    yield* inspectSegment(fileSystem, segmentPath(directory, baseOffset));
}

/** The batches of one segment file. */
export async function* inspectSegment(
  fileSystem: FileSystem,
  file: string,
): AsyncGenerator<InspectedBatch> {
  const handle = await fileSystem.open(file, 'r');
  try {
    const window = new FileWindow(handle, (await handle.stat()).sizeBytes);
    for (let position = 0; position < window.sizeBytes;) {
      const batch = await batchAt(window, position, anyOffset);
      if (typeof batch !== 'string') {
        const { sizeBytes } = batch.header;
        yield { file, position, bytes: batch.bytes, sizeBytes };
        position += sizeBytes;
        continue;
      }
      const next = await findIntactBatch(window, position, anyOffset);
      const end = next?.position ?? window.sizeBytes;
      yield { file, position, problem: batch, sizeBytes: end - position };
      position = end;
    }
  } finally {
    await handle.close();
  }
}

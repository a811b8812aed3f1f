/*
 * Whether a segment can be taken as it is, without reading it: both indexes are there, the last entry
 * points to the batch that it names, and from there intact batches reach the end of the file.
 *
 *   | batch | … | batch of the last entry | batch | batch | end of the file
 *                 └──── only these are read, a few KiB ────┘
 *
 * So an index that an earlier start left behind is enough, too: what came later is read.
 */
import type { FileSystem } from '../../core/file-system.js';
import { lastOffsetOf } from '../../protocol/kafka/record-batch.js';
import { readIfThere } from '../inspect.js';
import { lastIndexEntry, type IndexEntry } from './offset-index.js';
import { anyOffset, batchAt, FileWindow } from './scan.js';
import { segmentPath, type SegmentFile } from './segment-files.js';
import { lastTimeEntry } from './time-index.js';

/** Further behind the last entry the index is not what it should be. */
const unindexedBytesMax = 256 << 10;
const entryBytesMax = 12;

export interface SegmentEnd {
  readonly sizeBytes: number;
  /** Behind its last batch. */
  readonly endOffset: number;
  readonly maxTimestampMs: number;
  /** Of the first batch. */
  readonly firstTimestampMs: number;
}

/** Undefined: the segment has to be read. */
export async function endByIndexes(
  fileSystem: FileSystem,
  file: SegmentFile,
): Promise<SegmentEnd | undefined> {
  const offset = await lastEntry(fileSystem, file, 'index', lastIndexEntry);
  const time = await lastEntry(fileSystem, file, 'timeindex', lastTimeEntry);
  if (offset === undefined || time === undefined) return undefined;
  const end = await endBehind(fileSystem, file, offset);
  return end && { ...end, maxTimestampMs: Math.max(time.timestampMs, end.maxTimestampMs) };
}

function lastEntry<Entry>(
  fileSystem: FileSystem,
  { directory, baseOffset }: SegmentFile,
  extension: string,
  decode: (tail: Buffer, fileBytes: number) => Entry | undefined,
): Promise<Entry | undefined> {
  const path = segmentPath(directory, baseOffset, extension);
  return readIfThere(fileSystem, path, async (handle, sizeBytes) => {
    const tail = Buffer.alloc(Math.min(sizeBytes, entryBytesMax));
    await handle.read(tail, sizeBytes - tail.length);
    return decode(tail, sizeBytes);
  });
}

function endBehind(
  fileSystem: FileSystem,
  { directory, baseOffset }: SegmentFile,
  entry: IndexEntry,
): Promise<SegmentEnd | undefined> {
  return readIfThere(fileSystem, segmentPath(directory, baseOffset), async (handle, sizeBytes) => {
    const first = await batchAt(new FileWindow(handle, sizeBytes, 1), 0, anyOffset);
    if (typeof first === 'string') return undefined;
    const window = new FileWindow(handle, sizeBytes, unindexedBytesMax);
    let endOffset = baseOffset;
    let maxTimestampMs = -1;
    for (let position = entry.position; position < sizeBytes;) {
      if (position - entry.position > unindexedBytesMax) return undefined;
      const batch = await batchAt(window, position, { ...anyOffset, from: endOffset });
      if (typeof batch === 'string') return undefined;
      const lastOffset = lastOffsetOf(batch.header);
      const isNamed = position === entry.position && position > 0;
      if (isNamed && lastOffset !== baseOffset + entry.lastOffsetDelta) return undefined;
      endOffset = lastOffset + 1;
      maxTimestampMs = Math.max(maxTimestampMs, batch.header.maxTimestampMs);
      position += batch.header.sizeBytes;
    }
    const firstTimestampMs = first.header.maxTimestampMs;
    return { sizeBytes, endOffset, maxTimestampMs, firstTimestampMs };
  });
}

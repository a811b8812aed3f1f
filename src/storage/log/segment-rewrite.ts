/*
 * Replaces the batches of a closed segment by some of them (compaction).
 *
 *   N.log.cleaned written ─▶ synced ─▶ N.index, N.timeindex removed ─▶ renamed to N.log ─▶
 *   directory synced
 *
 * A crash before the rename leaves the old segment, its indexes to be rebuilt; after it the new one.
 * Both say the same to a reader who wants the last value of each key. Who reads the old file
 * meanwhile reads it to the end.
 */
import { readBatchHeader } from '../../protocol/kafka/record-batch.js';
import type { LogOptions } from '../log.js';
import { removeIndexes } from './segment-files.js';
import { Segment } from './segment.js';

/** Resolves with the segment that takes the old one's place. */
export async function rewriteSegment(
  { fileSystem, indexIntervalBytes }: LogOptions,
  old: Segment,
  batches: readonly Buffer[],
): Promise<Segment> {
  const { directory, baseOffset, path } = old;
  const cleaned = `${path}.cleaned`;
  const handle = await fileSystem.open(cleaned, 'w+');
  try {
    await handle.write(batches, 0);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await removeIndexes(fileSystem, old);
  await fileSystem.rename(cleaned, path);
  await fileSystem.syncDirectory(directory);
  const segment = new Segment(fileSystem, directory, baseOffset, indexIntervalBytes);
  for (const batch of batches) segment.add(readBatchHeader(batch, 0));
  segment.endOffset = old.endOffset;
  await segment.writeIndexes();
  await segment.close();
  return segment;
}

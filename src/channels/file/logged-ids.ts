import type { FileSystem } from '../../core/file-system.js';
import { firstBatchOf } from '../../storage/inspect.js';
import { listSegments } from '../../storage/log/segment-files.js';
import { openingOf } from './channel-batch.js';

/** The channel ids in the opening batches of the data directories, newest first, each once. */
export async function loggedIds(
  fileSystem: FileSystem,
  directories: readonly string[],
): Promise<string[]> {
  const ids = new Set<string>();
  for (const segment of (await listSegments(fileSystem, directories)).toReversed()) {
    const first = await firstBatchOf(fileSystem, segment);
    const id = first && openingOf(first)?.channelId;
    if (id !== undefined) ids.add(id);
  }
  return [...ids];
}

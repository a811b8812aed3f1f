import { join } from 'node:path';
import { GroupStore, type GroupStoreOptions } from '../group/group-store.js';
import type { GroupOffset } from './committed-offsets.js';
import type { FoundTopic } from './kafka-directories.js';

/**
 * Commits what groups have committed in these topics, as of now: they have the time in which offsets
 * expire to come over. Resolves with their names. Nobody else writes to the data directory.
 */
export async function adoptOffsets(
  options: Omit<GroupStoreOptions, 'directory'> & { readonly dataDir: string },
  offsets: readonly GroupOffset[],
  topics: readonly FoundTopic[],
): Promise<string[]> {
  const partitionCounts = new Map(topics.map(({ name, partitions }) => [name, partitions.length]));
  const byGroup = new Map<string, GroupOffset[]>();
  for (const offset of offsets) {
    if (offset.partition >= (partitionCounts.get(offset.topic) ?? 0)) continue;
    const ofGroup = byGroup.get(offset.group);
    if (ofGroup === undefined) byGroup.set(offset.group, [offset]);
    else ofGroup.push(offset);
  }
  const { dataDir, fileSystem, clock, logger } = options;
  const directory = join(dataDir, 'state', 'groups');
  const store = await GroupStore.open({ fileSystem, clock, logger, directory });
  try {
    for (const [group, ofGroup] of byGroup) await store.commit(group, ofGroup);
  } finally {
    await store.close();
  }
  return [...byGroup.keys()].toSorted();
}

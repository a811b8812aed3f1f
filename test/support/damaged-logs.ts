/** Small logs in a simulated file system, and ways to damage them. */
import { EventBatch } from '#src/core/batch.js';
import { listSegments, segmentPath } from '#src/storage/log/segment-files.js';
import { openLog } from '#src/storage/open-log.js';
import type { SimFileSystem } from '../sim/sim-file-system.js';
import { startFileChannel } from './file-channel.js';
import { logOptions, recordBatch } from './log-batches.js';
import type { Random } from './random.js';

export const channelConfig = { capacity: 100, maxFileSize: 1_500 };

export const channelEvents = 24;

/** A stopped channel with a few segments in `/channel/data`. */
export async function channelOn(fileSystem: SimFileSystem): Promise<void> {
  const { channel } = await startFileChannel(fileSystem, channelConfig);
  for (let i = 0; i < channelEvents / 2; i++)
    await channel.put(EventBatch.of([String(i).padStart(60), 'b']), await channel.reserve(2, 0));
  await channel.stop();
}

/** A stopped partition with a few segments in `/log`. */
export async function partitionOn(fileSystem: SimFileSystem): Promise<void> {
  await fileSystem.mkdir('/log');
  const { log } = await openLog(logOptions(fileSystem, { segmentBytes: 400 }));
  for (let i = 0; i < 12; i++) log.append(recordBatch(['a'.repeat(60), 'b']), 0);
  await log.sync();
  await log.close();
}

/** Changes bytes of a segment, or cuts the last one, or lets it end in zeros. */
export async function harm(
  fileSystem: SimFileSystem,
  directory: string,
  random: Random,
): Promise<void> {
  const segments = await listSegments(fileSystem, [directory]);
  for (let left = 1 + random.below(3); left > 0; left--) {
    const segment = random.chance(0.5) ? segments.at(-1)! : random.pick(segments);
    const path = segmentPath(directory, segment.baseOffset);
    const content = Buffer.from(fileSystem.contentOf(path));
    if (content.length === 0) continue;
    if (segment === segments.at(-1) && random.chance(0.3))
      fileSystem.overwrite(path, content.subarray(0, random.below(content.length)));
    else if (segment === segments.at(-1) && random.chance(0.2))
      fileSystem.overwrite(path, Buffer.concat([content, Buffer.alloc(1 + random.below(200))]));
    else {
      content[random.below(content.length)]! ^= 1 << random.below(8);
      fileSystem.overwrite(path, content);
    }
  }
}

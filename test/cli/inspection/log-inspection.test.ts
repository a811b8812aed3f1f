import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { durableEndOf, openingOf } from '#src/channels/file/channel-batch.js';
import { inspectLog } from '#src/cli/inspection/log-inspection.js';
import { EventBatch } from '#src/core/batch.js';
import type { Damage, LogOptions } from '#src/storage/log.js';
import { listSegments, segmentPath } from '#src/storage/log/segment-files.js';
import { openLog } from '#src/storage/open-log.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { startFileChannel } from '../../support/file-channel.js';
import { logOptions, recordBatch } from '../../support/log-batches.js';
import { Random } from '../../support/random.js';

/** 2544: two damaged neighbours in the last segment, the second one with another base offset. */
const seeds = [...Array.from({ length: 300 }, (_, seed) => seed), 2_544];

/** A stopped channel with a few segments in `/channel/data`. */
async function channelOn(fileSystem: SimFileSystem): Promise<void> {
  const { channel } = await startFileChannel(fileSystem, { capacity: 100, maxFileSize: 1_500 });
  for (let i = 0; i < 12; i++)
    await channel.put(EventBatch.of(['a'.repeat(60), 'b']), await channel.reserve(2, 0));
  await channel.stop();
}

/** A stopped partition with a few segments in `/log`. */
async function partitionOn(fileSystem: SimFileSystem): Promise<void> {
  await fileSystem.mkdir('/log');
  const { log } = await openLog(logOptions(fileSystem, { segmentBytes: 400 }));
  for (let i = 0; i < 12; i++) log.append(recordBatch(['a'.repeat(60), 'b']));
  await log.sync();
  await log.close();
}

/** Changes bytes of a segment, or cuts the last one, or lets it end in zeros. */
async function harm(fileSystem: SimFileSystem, directory: string, random: Random): Promise<void> {
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

async function agreesWithRecovery(
  fileSystem: SimFileSystem,
  directory: string,
  options: Partial<LogOptions>,
  seed: number,
): Promise<void> {
  await harm(fileSystem, directory, new Random(seed));
  const segments = await listSegments(fileSystem, [directory]);
  const { survey } = await inspectLog(fileSystem, segments);
  const unopened = survey.unopened && segmentPath(directory, survey.unopened.baseOffset);
  const unopenedBytes = unopened === undefined ? 0 : fileSystem.contentOf(unopened).length;
  const { log, report } = await openLog(
    logOptions(fileSystem, { directories: [directory], ...options }),
  );
  const torn = (survey.tornTail?.sizeBytes ?? 0) + unopenedBytes;
  const found = { damage: survey.damage.map(place), torn };
  const expected = { damage: report.damage.map(place), torn: report.truncatedBytes };
  assert.deepEqual(found, expected, `seed ${seed}`);
  await log.close();
}

function place({ file, position, fromOffset, toOffset }: Damage): Omit<Damage, 'reason'> {
  return { file, position, fromOffset, toOffset };
}

describe('log inspection', () => {
  test('finds in a damaged channel what its recovery finds', async () => {
    for (const seed of seeds) {
      const fileSystem = new SimFileSystem(seed);
      await channelOn(fileSystem);
      const options = { isDense: true, durableEndOf, openingOf };
      await agreesWithRecovery(fileSystem, '/channel/data', options, seed);
    }
  });

  test('finds in a damaged partition what its recovery finds', async () => {
    for (const seed of seeds) {
      const fileSystem = new SimFileSystem(seed);
      await partitionOn(fileSystem);
      await agreesWithRecovery(fileSystem, '/log', {}, seed);
    }
  });
});

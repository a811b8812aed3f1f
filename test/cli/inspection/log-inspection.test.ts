import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { durableEndOf, openingOf } from '#src/channels/file/channel-batch.js';
import { inspectLog } from '#src/cli/inspection/log-inspection.js';
import type { Damage, LogOptions } from '#src/storage/log.js';
import { listSegments, segmentPath } from '#src/storage/log/segment-files.js';
import { openLog } from '#src/storage/open-log.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { channelOn, harm, partitionOn } from '../../support/damaged-logs.js';
import { logOptions } from '../../support/log-batches.js';
import { Random } from '../../support/random.js';

/** 2544: two damaged neighbours in the last segment, the second one with another base offset. */
const seeds = [...Array.from({ length: 300 }, (_, seed) => seed), 2_544];

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

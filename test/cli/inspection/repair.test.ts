import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { findLogs } from '#src/cli/inspection/log-directories.js';
import { inspectLog } from '#src/cli/inspection/log-inspection.js';
import { plannedRepair, repairLog } from '#src/cli/inspection/repair.js';
import type { RepairPlan } from '#src/cli/inspection/repair-plan.js';
import { isControl, readBatchHeader } from '#src/protocol/kafka/record-batch.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { bodiesOf } from '../../support/component-context.js';
import {
  channelConfig,
  channelEvents,
  channelOn,
  harm,
  partitionOn,
} from '../../support/damaged-logs.js';
import { startFileChannel } from '../../support/file-channel.js';
import { recordsIn } from '../../support/log-batches.js';
import { Random } from '../../support/random.js';
import { sequenceCount } from '../../support/seeds.js';

const first = Number(process.env['TAILRACE_SIM_SEED'] ?? 1);
const seeds = Array.from({ length: sequenceCount(100) }, (_, i) => first + i);

const logs = { channel: ['/channel/data', channelOn], partition: ['/log', partitionOn] } as const;

/** The log below `/`, with its cursor where it has one. */
async function planOn(fileSystem: SimFileSystem) {
  const found = await findLogs(fileSystem, '/');
  const [log] = found.logs;
  const cursor = found.cursors.find(({ state }) => log!.channelIds.includes(state.channelId));
  return { plan: await plannedRepair(fileSystem, log!, cursor), cursor };
}

/** The records of all intact batches that hold events. */
async function intactIn(fileSystem: SimFileSystem): Promise<string[]> {
  const { plan, cursor } = await planOn(fileSystem);
  const records: string[] = [];
  await inspectLog(fileSystem, plan.log.segments, {
    durableBelow: cursor?.state.durableEnd,
    onBatch: (bytes) => {
      if (!isControl(readBatchHeader(bytes, 0))) records.push(...recordsIn(bytes));
    },
  });
  return records;
}

async function namesIn(fileSystem: SimFileSystem, directory: string): Promise<string[]> {
  return (await fileSystem.readdir(directory)).toSorted();
}

function isDone({ repairs }: RepairPlan): boolean {
  return repairs.length === 0;
}

/** Starts the channel; without a damage report where `isWhole`. What it delivers, as in `intactIn`. */
async function startedOn(
  fileSystem: SimFileSystem,
  isWhole: boolean,
): Promise<{ bodies: string[]; lost: number }> {
  const { channel, context } = await startFileChannel(fileSystem, channelConfig);
  if (isWhole) {
    assert.deepEqual(context.logger.messages('error'), []);
    assert.equal(context.counters.get('DamagedRangeCount'), 0);
  }
  const bodies: string[] = [];
  if (isWhole) {
    await channel.lane('k1');
    for (;;) {
      const lease = await channel.take(0, { events: 5, bytes: 1 << 20 }, 0);
      if (lease === undefined) break;
      bodies.push(...bodiesOf(lease.batch));
      await lease.commit();
    }
  }
  const { lost } = channel.tallies.snapshot();
  await channel.stop();
  return { bodies, lost };
}

describe('a channel that was repaired', () => {
  test('starts without a damage report and delivers everything that is intact once', async () => {
    for (const seed of seeds) {
      const fileSystem = new SimFileSystem(seed);
      await channelOn(fileSystem);
      await harm(fileSystem, '/channel/data', new Random(seed));
      const intact = (await intactIn(fileSystem)).map((record) => record.replace(/^\d+:/, ''));
      for (let isWhole = false; !isWhole;) {
        const { plan, cursor } = await planOn(fileSystem);
        await repairLog(fileSystem, plan, cursor);
        isWhole = plan.left.length === 0;
        if (!isWhole) await startedOn(fileSystem, false);
      }
      const { bodies, lost } = await startedOn(fileSystem, true);
      assert.deepEqual(bodies, intact, `seed ${seed}`);
      assert.equal(bodies.length + lost, channelEvents, `seed ${seed}`);
    }
  });
});

for (const [kind, [directory, make]] of Object.entries(logs))
  describe(`the repair of a ${kind}`, () => {
    test('takes all damage out that it does not leave, and nothing else', async () => {
      let count = 0;
      for (const seed of seeds) {
        const fileSystem = new SimFileSystem(seed);
        await make(fileSystem);
        await harm(fileSystem, directory, new Random(seed));
        const intact = await intactIn(fileSystem);
        const { plan, cursor } = await planOn(fileSystem);
        const { length } = await repairLog(fileSystem, plan, cursor);
        assert.equal(length, plan.repairs.length);
        count += length;
        const after = await planOn(fileSystem);
        assert.ok(isDone(after.plan), `seed ${seed}`);
        const endOf = ({ fromOffset, toOffset }: (typeof plan.left)[number]) => [
          fromOffset,
          toOffset,
        ];
        assert.deepEqual(after.plan.left.map(endOf), plan.left.map(endOf), `seed ${seed}`);
        assert.deepEqual(await intactIn(fileSystem), intact, `seed ${seed}`);
      }
      assert.ok(count > seeds.length / 4 - 1, `${count} segments`);
    });

    test('a crash at any operation leaves the old or the repaired segment, and the original', async () => {
      const damaged = new SimFileSystem(1);
      await make(damaged);
      const random = new Random(1);
      while (isDone((await planOn(damaged)).plan)) await harm(damaged, directory, random);
      const { plan } = await planOn(damaged);
      const paths = plan.repairs.map(({ segment }) => segment.path);
      const whole = damaged.copy();
      await repairLog(whole, plan, (await planOn(whole)).cursor);
      for (const end of ['powerCut', 'kill'] as const)
        for (let operations = 1; ; operations++) {
          const fileSystem = damaged.copy();
          const { cursor } = await planOn(fileSystem);
          fileSystem.crashAfter = operations;
          await repairLog(fileSystem, plan, cursor).catch(() => {});
          if (!fileSystem.isDead) break;
          const after = fileSystem[end]();
          for (const path of paths) {
            const content = after.contentOf(path);
            const isOld = content.equals(damaged.contentOf(path));
            assert.ok(isOld || content.equals(whole.contentOf(path)), `${end} ${operations}`);
            if (!isOld)
              assert.deepEqual(after.contentOf(`${path}.damaged-1`), damaged.contentOf(path));
          }
          const again = await planOn(after);
          await repairLog(after, again.plan, again.cursor);
          for (const path of paths)
            assert.deepEqual(after.contentOf(path), whole.contentOf(path), `${end} ${operations}`);
          const left = (await namesIn(after, directory)).filter((name) =>
            name.endsWith('.repaired'),
          );
          assert.deepEqual(
            left.map((name) => join(directory, name)),
            [],
          );
        }
    });
  });

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FlowOptions } from './flow.js';
import { checkLaws, checkNothingLost, comeToRest } from './laws.js';
import { believesAnyPosition, earlyAck } from './mutants.js';
import { honestPorts } from './ports.js';
import type { Ports } from './ports.js';
import { World } from './world.js';

const flow: FlowOptions = {
  far: 'one',
  capacity: 40,
  segmentBytes: 4_000,
  batchEvents: 10,
  rollSeconds: 1,
  syncMsMax: 20,
};

async function worldOf(options: Partial<FlowOptions>, ports: Partial<Ports> = {}): Promise<World> {
  const world = new World(1, { ...flow, ...options }, { ...honestPorts, ...ports });
  for (const tier of world.tiers) tier.start();
  await world.until(() => world.tiers.every(({ isStarted }) => isStarted), 'start of both tiers');
  return world;
}

async function restAndCheck(world: World): Promise<void> {
  await comeToRest(world);
  await checkLaws(world);
}

describe('all hops, faults by name', () => {
  it('a full channel, a source that grows meanwhile and a kill: each branch gets the rest once', async () => {
    const world = await worldOf({});
    world.collector.kill();
    world.logs.append(100);
    await world.advance(10_000);
    world.logs.append(100);
    await world.advance(3_000);
    world.edge.kill();
    world.logs.append(10);
    await restAndCheck(world);
  });

  it('ranges that reach one collector in reverse: the lower one still comes after a crash', async () => {
    const world = await worldOf({ far: 'pair' });
    world.network.hold(4545);
    world.logs.append(120);
    await world.advance(2_000);
    const upstream = [...world.collector.channels.get('files')!.positions()].find(([origin]) =>
      origin.startsWith('channel:'),
    );
    assert.ok(upstream![1].known.ranges.length > 0, 'a higher range is there, a lower one is not');
    world.collector.cutPower();
    world.edge.kill();
    world.network.release(4545);
    await restAndCheck(world);
  });

  it('the same range on two connections, the first put fails: there once (rule 9)', async () => {
    await sameRangeTwice();
  });

  it('rule 9: when a copy under way is acknowledged at once, it is lost', async () => {
    await assert.rejects(sameRangeTwice(earlyAck), /branch|audit|never came/);
  });

  it('a directory restored from a backup: doubled where it must be, nothing lost (rule 13)', async () => {
    const { edge } = await restoredDirectory();
    assert.match(edge.logger.messages('error').join(), /the log was restored from a copy/);
  });

  it('rule 13: when a position beyond the end is believed, new events are lost as known', async () => {
    await assert.rejects(restoredDirectory(believesAnyPosition), /lacks|never came/);
  });
});

/**
 * The collector's disk refuses for so long that the edge sends what is in doubt by its other sink;
 * then the collector dies before the first put could succeed.
 */
async function sameRangeTwice(ports: Partial<Ports> = {}): Promise<void> {
  const world = await worldOf({ far: 'pair' }, ports);
  world.logs.append(20);
  await world.advance(2_000);
  world.collector.disk.fault = (operation, path) =>
    operation === 'write' && path.includes('/files/data') ? 'EIO' : undefined;
  world.logs.append(10);
  await world.advance(100_000);
  world.collector.kill();
  world.collector.disk.fault = undefined;
  await restAndCheck(world);
}

/** The edge loses its disk after a day's backup, and goes on with that. */
async function restoredDirectory(ports: Partial<Ports> = {}): Promise<World> {
  const world = await worldOf({}, ports);
  world.logs.append(60);
  await world.advance(10_000);
  const backup = world.edge.disk.copy();
  // In small steps, so that the same events take more numbers now than when they are read again.
  for (let i = 0; i < 30; i++) {
    world.logs.append(2);
    await world.advance(2_000);
  }
  world.edge.kill();
  world.edge.disk = backup;
  world.logs.append(60);
  await comeToRest(world);
  await checkNothingLost(world);
  return world;
}

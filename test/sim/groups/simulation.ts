import assert from 'node:assert/strict';
import { Random } from '../../support/random.js';
import { SimMember } from './sim-member.js';
import { GroupWorld, partitions } from './world.js';

const steps = 40;
const membersMax = 5;
const instanceIds = ['static 1', 'static 2'];
/** Longer than what holds up a group: the join of a new member that nobody waits for, a rebalance. */
const settleMs = 360_000;

/** Random members in one group of a broker that has a bad day; then calm, in which all must settle. */
export async function runSeed(seed: number): Promise<void> {
  const random = new Random(seed);
  const world = new GroupWorld(random, seed);
  await world.start();
  const running: Promise<void>[] = [];
  const members: SimMember[] = [];
  const failures: unknown[] = [];
  const alive = (): SimMember[] => members.filter(({ isAlive }) => isAlive);
  const begin = (): void => {
    const instanceId = random.chance(0.4) ? random.pick(instanceIds) : undefined;
    const member = new SimMember(world, `m${members.length}`, instanceId);
    members.push(member);
    running.push(member.run().catch((error: unknown) => void failures.push(error)));
  };
  const someone = (): SimMember | undefined =>
    alive().length > 0 ? random.pick(alive()) : undefined;
  const misfortunes: (() => unknown)[] = [
    begin,
    begin,
    begin,
    () => someone()?.crash(),
    () => someone()?.leave(),
    () => someone()?.pause(random.below(40_000)),
    () => world.setDiskFull(true),
    () => world.setDiskFull(false),
    () => world.restart(random.pick(['stop', 'kill', 'power cut'] as const)),
  ];
  for (let step = 0; step < steps; step++) {
    const misfortune = random.pick(misfortunes);
    if (misfortune !== begin || alive().length < membersMax) await misfortune();
    await world.clock.advance(random.below(8_000));
    world.check();
  }
  world.setDiskFull(false);
  await world.clock.advance(settleMs);
  assert.deepEqual(failures, []);
  checkSettled(world, alive());
  for (const member of alive()) await member.leave();
  await world.clock.advance(settleMs / 2);
  await Promise.all(running);
  assert.deepEqual(failures, []);
  checkSettled(world, []);
  world.check();
}

function checkSettled(world: GroupWorld, members: readonly SimMember[]): void {
  world.checkAnswers(settleMs);
  const { group } = world;
  if (members.length === 0) return assert.equal(group?.state ?? 'Empty', 'Empty');
  assert.equal(group?.state, 'Stable');
  assert.equal(group.members.length, members.length);
  for (const { generation } of members) assert.equal(generation, group.generation);
  const read = members.flatMap(({ given }) => given?.partitions ?? []);
  assert.deepEqual(read.toSorted(), partitions, 'each partition is read by one member');
}

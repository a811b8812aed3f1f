import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JoinResult } from '#src/broker/group/group-requests.js';
import { Deferred } from '#src/util/deferred.js';
import { GroupRehearsal, rebalanceMs, sessionMs } from '../../support/group-rehearsal.js';

const twoSteps = { requiresKnownMemberId: true };

describe('a rebalance', () => {
  it('drops members that do not come back in time', async () => {
    const rehearsal = new GroupRehearsal();
    const [leader, follower] = await rehearsal.pair();
    const rejoined = rehearsal.join(leader.memberId);
    assert.equal(rehearsal.heartbeat(follower), 27);
    await rehearsal.pass(rebalanceMs, follower);
    assert.equal((await rejoined).members.length, 1);
    assert.equal(rehearsal.heartbeat(follower), 25);
  });

  it('waits as long as its slowest member needs', async () => {
    const rehearsal = new GroupRehearsal();
    const [leader, follower] = await rehearsal.pair({}, { rebalanceTimeoutMs: 2 * rebalanceMs });
    void rehearsal.join(leader.memberId);
    await rehearsal.pass(2 * rebalanceMs - 1, follower);
    assert.equal(rehearsal.group.state, 'PreparingRebalance');
    await rehearsal.clock.advance(1);
    assert.equal(rehearsal.group.state, 'CompletingRebalance');
  });

  it('drops members that never ask for their assignment', async () => {
    const rehearsal = new GroupRehearsal();
    const leader = await rehearsal.join('');
    assert.equal(rehearsal.heartbeat(leader), 0, 'it is well although nothing is assigned');
    await rehearsal.pass(rebalanceMs, leader);
    assert.equal(rehearsal.group.state, 'Empty');
  });

  it('drops a follower that never asks, though the leader has assigned', async () => {
    const rehearsal = new GroupRehearsal();
    const first = await rehearsal.join('');
    const second = rehearsal.join('');
    const leader = await rehearsal.join(first.memberId);
    const follower = await second;
    await rehearsal.sync(leader, { [leader.memberId]: 'a' });
    await rehearsal.pass(rebalanceMs, leader, follower);
    assert.equal(rehearsal.heartbeat(follower), 25);
    assert.equal(rehearsal.heartbeat(leader), 27);
  });

  it('tells members that wait for an assignment to join again', async () => {
    const rehearsal = new GroupRehearsal();
    const leader = await rehearsal.join('');
    void rehearsal.join('');
    const again = await rehearsal.join(leader.memberId);
    const follower = rehearsal.group.members[1]!.memberId;
    const waiting = rehearsal.sync({ ...again, memberId: follower });
    void rehearsal.join('');
    assert.equal((await waiting).error, 27);
  });

  it('lets members commit with the old generation until they have joined, not after', async () => {
    const rehearsal = new GroupRehearsal();
    const [leader, follower] = await rehearsal.pair();
    void rehearsal.join(leader.memberId);
    assert.equal(rehearsal.group.commit(rehearsal.identity(follower)), 0);
    const again = await rehearsal.join(follower.memberId);
    assert.equal(rehearsal.group.state, 'CompletingRebalance');
    assert.equal(rehearsal.group.commit(rehearsal.identity(again)), 27);
    assert.equal(rehearsal.group.commit(rehearsal.identity(follower)), 22);
  });

  it('has a new member with other metadata in it, and one with the same in its generation', async () => {
    const rehearsal = new GroupRehearsal();
    const joined = await rehearsal.join('');
    assert.equal((await rehearsal.join(joined.memberId)).generation, 1);
    const protocols = [{ name: 'range', metadata: Buffer.from('other') }];
    assert.equal((await rehearsal.join(joined.memberId, { protocols })).generation, 2);
  });

  it('counts every answer, commit and heartbeat as a sign of life', async () => {
    const rehearsal = new GroupRehearsal();
    const leader = await rehearsal.alone();
    const signs = [
      () => rehearsal.heartbeat(leader),
      () => rehearsal.group.commit(rehearsal.identity(leader)),
      () => rehearsal.sync(leader),
    ];
    for (const sign of signs) {
      await rehearsal.clock.advance(sessionMs - 1);
      await sign();
    }
    await rehearsal.clock.advance(sessionMs - 1);
    assert.equal(rehearsal.group.state, 'Stable');
  });
});

describe('a member that was handed an id', () => {
  it('is waited for, and not for longer than its session', async () => {
    const rehearsal = new GroupRehearsal();
    const leader = await rehearsal.alone();
    await rehearsal.join('', twoSteps);
    const rejoined = rehearsal.join(leader.memberId);
    await rehearsal.clock.advance(sessionMs - 1);
    assert.equal(rehearsal.group.state, 'PreparingRebalance');
    await rehearsal.clock.advance(1);
    assert.equal((await rejoined).members.length, 1);
  });

  it('is in the next generation with that id, though it asks twice', async () => {
    const rehearsal = new GroupRehearsal();
    const { memberId } = await rehearsal.join('', twoSteps);
    const first = await rehearsal.join(memberId, twoSteps);
    const second = await rehearsal.join(memberId, twoSteps);
    assert.deepEqual([first.memberId, second.memberId], [memberId, memberId]);
    assert.deepEqual([second.generation, rehearsal.group.members.length], [1, 1]);
  });

  it('may leave before it has joined', async () => {
    const rehearsal = new GroupRehearsal();
    const { memberId } = await rehearsal.join('', twoSteps);
    assert.equal(rehearsal.group.leave(memberId), 0);
    assert.equal((await rehearsal.join(memberId, twoSteps)).error, 25);
    assert.equal(rehearsal.group.isDeserted, true);
  });

  it('does not hold up a group that waits for company', async () => {
    const rehearsal = new GroupRehearsal({ initialRebalanceDelayMs: 100 });
    const joined = rehearsal.join('');
    await rehearsal.join('', twoSteps);
    await rehearsal.clock.advance(100);
    assert.equal((await joined).generation, 1);
  });
});

describe('a new member', () => {
  it('is told after five minutes to join again, for it cannot heartbeat', async () => {
    const rehearsal = new GroupRehearsal();
    const rebalanceTimeoutMs = 3_600_000;
    const leader = await rehearsal.alone({ rebalanceTimeoutMs });
    const parked = rehearsal.join('', { rebalanceTimeoutMs });
    await rehearsal.pass(299_999, leader);
    assert.equal(rehearsal.group.members.length, 2);
    await rehearsal.clock.advance(1);
    assert.equal((await parked).error, 25);
    assert.equal(rehearsal.group.members.length, 1);
  });

  it('that gave up is replaced by its next attempt', async () => {
    const rehearsal = new GroupRehearsal();
    const leader = await rehearsal.alone();
    const { memberId } = await rehearsal.join('', twoSteps);
    const givenUp = rehearsal.join(memberId, twoSteps);
    const parked = rehearsal.join(memberId, twoSteps);
    assert.equal((await givenUp).error, 27);
    void rehearsal.join(leader.memberId);
    assert.equal((await parked).error, 0);
  });

  it('needs no heartbeat while it waits with a known id', async () => {
    const rehearsal = new GroupRehearsal();
    const [leader, follower] = await rehearsal.pair();
    const parked = rehearsal.join(leader.memberId);
    await rehearsal.pass(2 * sessionMs, follower);
    assert.equal(rehearsal.group.members.length, 2);
    void rehearsal.join(follower.memberId);
    assert.equal((await parked).members.length, 2);
  });
});

describe('an assignment', () => {
  /** The leader has sent it, the disk has not taken it yet. */
  async function assigning() {
    const rehearsal = new GroupRehearsal();
    const leader = await rehearsal.join('');
    const disk = new Deferred();
    rehearsal.store = () => disk.promise;
    const sync = rehearsal.sync(leader, { [leader.memberId]: 'all' });
    return { rehearsal, leader, disk, sync };
  }

  it('is told to nobody before it is durable', async () => {
    const { rehearsal, leader, disk, sync } = await assigning();
    assert.equal(rehearsal.group.state, 'CompletingRebalance');
    const again = rehearsal.sync(leader, { [leader.memberId]: 'something else' });
    disk.resolve();
    assert.equal((await sync).error, 27, 'the request that another one has replaced');
    assert.equal(String((await again).assignment), 'all');
    assert.equal(rehearsal.stored.length, 1, 'what came later is not stored');
  });

  it('that cannot be stored is not told: the members join again', async () => {
    const { rehearsal, leader, disk, sync } = await assigning();
    disk.reject(new Error('no space left'));
    assert.equal((await sync).error, 15);
    assert.equal(rehearsal.heartbeat(leader), 27);
    rehearsal.store = async () => {};
    const rejoined = await rehearsal.join(leader.memberId);
    assert.equal(rejoined.generation, 2);
  });

  it('of a generation that is over meanwhile counts for nobody', async () => {
    const { rehearsal, leader, disk, sync } = await assigning();
    const newcomer = rehearsal.join('');
    assert.equal((await sync).error, 27);
    disk.resolve();
    rehearsal.store = async () => {};
    const [again, second] = await Promise.all([rehearsal.join(leader.memberId), newcomer]);
    await Promise.resolve();
    assert.equal(rehearsal.group.state, 'CompletingRebalance');
    const waiting = rehearsal.sync(second);
    await rehearsal.sync(again, { [second.memberId]: 'b' });
    assert.equal(String((await waiting).assignment), 'b');
  });

  it('is empty for members that the leader has left out', async () => {
    const rehearsal = new GroupRehearsal();
    const first = await rehearsal.join('');
    const second = rehearsal.join('');
    const leader = await rehearsal.join(first.memberId);
    const waiting = rehearsal.sync(await second);
    await rehearsal.sync(leader, { [leader.memberId]: 'a' });
    assert.deepEqual({ ...(await waiting) }.assignment, Buffer.alloc(0));
  });
});

describe('a cooperative rebalance', () => {
  it('is two rounds: members keep what they have, and say so in their metadata', async () => {
    const rehearsal = new GroupRehearsal();
    const owning = (owned: string) => ({
      protocols: [{ name: 'cooperative-sticky', metadata: Buffer.from(owned) }],
    });
    const first = await rehearsal.alone(owning(''));
    const second = rehearsal.join('', owning(''));
    const round1 = await rehearsal.join(first.memberId, owning('p0 p1'));
    assert.deepEqual(metadataOf(round1), ['p0 p1', '']);
    const newcomer = await second;
    await Promise.all([
      rehearsal.sync(newcomer),
      rehearsal.sync(round1, { [round1.memberId]: 'p0', [newcomer.memberId]: '' }),
    ]);
    // The first member has revoked p1: it joins again, and what it tells has changed.
    const round2 = rehearsal.join(first.memberId, owning('p0'));
    assert.equal(rehearsal.heartbeat(newcomer), 27);
    const follower = await rehearsal.join(newcomer.memberId, owning(''));
    assert.deepEqual(metadataOf(await round2), ['p0', '']);
    const given = rehearsal.sync(follower);
    await rehearsal.sync(await round2, { [first.memberId]: 'p0', [newcomer.memberId]: 'p1' });
    assert.equal(String((await given).assignment), 'p1');
  });

  function metadataOf({ members }: JoinResult): string[] {
    return members.map(({ metadata }) => String(metadata));
  }
});

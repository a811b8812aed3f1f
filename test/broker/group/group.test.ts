import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GroupRehearsal, sessionMs } from '../../support/group-rehearsal.js';

describe('a group that is formed', () => {
  it('makes its first member the leader of generation 1', async () => {
    const rehearsal = new GroupRehearsal();
    const leader = await rehearsal.join('');
    assert.equal(leader.error, 0);
    assert.deepEqual([leader.generation, leader.leader], [1, leader.memberId]);
    assert.deepEqual(
      leader.members.map(({ memberId }) => memberId),
      [leader.memberId],
    );
    const { assignment } = await rehearsal.sync(leader, { [leader.memberId]: 'all' });
    assert.equal(String(assignment), 'all');
    assert.equal(rehearsal.group.state, 'Stable');
  });

  it('waits for company when it was empty, and longer while members come', async () => {
    const rehearsal = new GroupRehearsal({ initialRebalanceDelayMs: 100 });
    const joins = [rehearsal.join('')];
    await rehearsal.clock.advance(90);
    joins.push(rehearsal.join(''));
    await rehearsal.clock.advance(50);
    assert.equal(rehearsal.group.state, 'PreparingRebalance');
    await rehearsal.clock.advance(60);
    const joined = await Promise.all(joins);
    assert.deepEqual(
      joined.map(({ generation }) => generation),
      [1, 1],
    );
  });

  it('tells only the leader who is in it', async () => {
    const [leader, follower] = await new GroupRehearsal().pair();
    assert.deepEqual([leader.members.length, follower.members.length], [2, 0]);
    assert.equal(follower.leader, leader.memberId);
  });

  it('takes the protocol that all members know and most prefer', async () => {
    const rehearsal = new GroupRehearsal();
    const metadata = Buffer.alloc(0);
    const named = (...names: string[]) => ({
      protocols: names.map((name) => ({ name, metadata })),
    });
    const first = await rehearsal.join('', named('a', 'b', 'c'));
    const joins = [
      rehearsal.join('', named('b', 'c')),
      rehearsal.join(first.memberId, named('a', 'b', 'c')),
    ];
    const [second] = await Promise.all(joins);
    assert.equal(second?.protocolName, 'b');
    assert.equal((await rehearsal.join('', named('z'))).error, 23);
  });

  it('hands a new member its id first, and admits it with that id', async () => {
    const rehearsal = new GroupRehearsal();
    const told = await rehearsal.join('', { requiresKnownMemberId: true });
    assert.deepEqual([told.error, rehearsal.group.members.length], [79, 0]);
    const joined = await rehearsal.join(told.memberId, { requiresKnownMemberId: true });
    assert.deepEqual([joined.error, joined.memberId], [0, told.memberId]);
  });

  it('has a limit of members', async () => {
    const rehearsal = new GroupRehearsal({ membersMax: 1 });
    await rehearsal.alone();
    assert.equal((await rehearsal.join('')).error, 81);
  });
});

describe('a stable group', () => {
  it('gives the same assignment to a sync that is repeated', async () => {
    const rehearsal = new GroupRehearsal();
    const [, follower] = await rehearsal.pair();
    assert.equal(String((await rehearsal.sync(follower)).assignment), 'b');
  });

  it('rebalances when a member leaves', async () => {
    const rehearsal = new GroupRehearsal();
    const [leader, follower] = await rehearsal.pair();
    assert.equal(rehearsal.group.leave(follower.memberId), 0);
    assert.equal(rehearsal.heartbeat(leader), 27);
    const again = await rehearsal.join(leader.memberId);
    assert.deepEqual([again.generation, again.members.length], [3, 1]);
  });

  it('answers a follower that joins unchanged without a rebalance, a leader with one', async () => {
    const rehearsal = new GroupRehearsal();
    const [leader, follower] = await rehearsal.pair();
    assert.equal((await rehearsal.join(follower.memberId)).generation, 2);
    assert.equal(rehearsal.group.state, 'Stable');
    void rehearsal.join(leader.memberId);
    assert.equal(rehearsal.group.state, 'PreparingRebalance');
  });

  it('removes a member that is silent for its session timeout', async () => {
    const rehearsal = new GroupRehearsal();
    const [leader, follower] = await rehearsal.pair();
    await rehearsal.clock.advance(sessionMs - 1);
    assert.equal(rehearsal.heartbeat(leader), 0);
    await rehearsal.clock.advance(1);
    assert.equal(rehearsal.heartbeat(follower), 25);
    assert.equal(rehearsal.heartbeat(leader), 27);
  });

  it('is empty when the last member has left, and counts a generation for it', async () => {
    const rehearsal = new GroupRehearsal();
    const leader = await rehearsal.alone();
    rehearsal.group.leave(leader.memberId);
    assert.deepEqual([rehearsal.group.state, rehearsal.group.generation], ['Empty', 2]);
    assert.equal(rehearsal.heartbeat(leader), 25);
  });

  it('lets only its own generation commit', async () => {
    const rehearsal = new GroupRehearsal();
    const leader = await rehearsal.alone();
    const identity = rehearsal.identity(leader);
    assert.equal(rehearsal.group.commit(identity), 0);
    assert.equal(rehearsal.group.commit({ ...identity, generation: 0 }), 22);
    const anonymous = { memberId: '', instanceId: undefined, generation: -1 };
    assert.equal(rehearsal.group.commit(anonymous), 25);
    assert.equal(rehearsal.group.commitInTransaction(anonymous), 0);
  });
});

describe('a group after a restart of the broker', () => {
  it('goes on in the generation that was stored', async () => {
    const rehearsal = new GroupRehearsal();
    const leader = await rehearsal.alone();
    rehearsal.restart();
    assert.equal(rehearsal.heartbeat(leader), 0);
    assert.equal(String((await rehearsal.sync(leader)).assignment), 'all');
    await rehearsal.clock.advance(sessionMs);
    assert.equal(rehearsal.group.state, 'Empty');
  });

  it('sends parked members away when the broker stops', async () => {
    const rehearsal = new GroupRehearsal({ initialRebalanceDelayMs: 100 });
    const parked = rehearsal.join('');
    rehearsal.group.close();
    assert.equal((await parked).error, 16);
  });
});

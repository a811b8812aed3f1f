import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { subscription } from '../../support/group-dialogue.js';
import { GroupRehearsal, rebalanceMs, sessionMs } from '../../support/group-rehearsal.js';

const instance = { instanceId: 'i1' };
const other = { instanceId: 'i2' };
const newest = { canSkipAssignment: true };

/** As Java's consumer: after the topics, what it noted of its last generation. */
const reads = (note: string, ...topics: string[]) => ({
  protocols: [
    { name: 'range', metadata: Buffer.concat([subscription(...topics), Buffer.from(note)]) },
  ],
});

describe('a static member', () => {
  it('keeps its place over a restart without a rebalance', async () => {
    const rehearsal = new GroupRehearsal();
    const before = await rehearsal.alone(instance);
    const after = await rehearsal.join('', instance);
    assert.deepEqual([after.error, after.generation, rehearsal.group.state], [0, 1, 'Stable']);
    assert.notEqual(after.memberId, before.memberId);
    const { assignment } = await rehearsal.sync(after, {}, 'i1');
    assert.equal(String(assignment), 'all');
  });

  it('fences the process that had its name, in whatever that one asks', async () => {
    const rehearsal = new GroupRehearsal();
    const before = await rehearsal.alone(instance);
    await rehearsal.join('', instance);
    assert.equal(rehearsal.heartbeat(before, 'i1'), 82);
    assert.equal(rehearsal.group.commit(rehearsal.identity(before, 'i1')), 82);
    assert.equal(rehearsal.group.commitInTransaction(rehearsal.identity(before, 'i1')), 82);
    assert.equal((await rehearsal.sync(before, {}, 'i1')).error, 82);
    assert.equal((await rehearsal.join(before.memberId, instance)).error, 82);
    assert.equal(rehearsal.group.leave(before.memberId, 'i1'), 82);
    assert.equal(rehearsal.heartbeat(before), 25, 'without the name it is a stranger');
  });

  it('cannot be given away by an id that was handed out to a dynamic one', async () => {
    const rehearsal = new GroupRehearsal();
    const before = await rehearsal.alone(instance);
    const { memberId } = await rehearsal.join('', { requiresKnownMemberId: true });
    assert.equal((await rehearsal.join(memberId, instance)).error, 82);
    assert.equal((await rehearsal.join(memberId, other)).error, 25);
    assert.equal(rehearsal.heartbeat(before, 'i1'), 0);
  });

  it('fences requests that are parked, too', async () => {
    const rehearsal = new GroupRehearsal();
    const leader = await rehearsal.alone();
    const parked = rehearsal.join('', instance);
    const replaced = rehearsal.join('', instance);
    assert.equal((await parked).error, 82);
    void rehearsal.join(leader.memberId);
    assert.equal((await replaced).error, 0);
  });

  it('that led is made a follower, or told to skip the assignment where it can be', async () => {
    const rehearsal = new GroupRehearsal();
    const first = await rehearsal.alone(instance);
    const second = await rehearsal.join('', instance);
    assert.deepEqual([second.leader, second.members.length], [first.memberId, 0]);
    const third = await rehearsal.join('', { ...instance, ...newest });
    assert.deepEqual([third.leader, third.members.length], [third.memberId, 1]);
    assert.equal(third.skipsAssignment, true);
  });

  it('that followed need not skip anything', async () => {
    const rehearsal = new GroupRehearsal();
    const [leader] = await rehearsal.pair({}, instance);
    const back = await rehearsal.join('', { ...instance, ...newest });
    assert.deepEqual(
      [back.leader, back.members.length, back.skipsAssignment],
      [leader.memberId, 0, false],
    );
  });

  it('leads to a rebalance when it comes back with another protocol or other topics', async () => {
    const rehearsal = new GroupRehearsal();
    const sticky = { name: 'sticky', metadata: subscription('t') };
    const both = { protocols: [...reads('', 't').protocols, sticky] };
    const first = await rehearsal.alone({ ...instance, ...both });
    assert.equal(first.protocolName, 'range');
    const more = await rehearsal.join('', { ...instance, ...reads('', 't', 'u') });
    assert.equal(more.generation, 2);
    await rehearsal.sync(more, {}, 'i1');
    const preferring = { protocols: [sticky, ...reads('', 't', 'u').protocols] };
    const third = await rehearsal.join('', { ...instance, ...preferring });
    assert.deepEqual([third.generation, third.protocolName], [3, 'sticky']);
  });

  it('needs no rebalance though it has lost the notes that its metadata had', async () => {
    const rehearsal = new GroupRehearsal();
    await rehearsal.alone({ ...instance, ...reads('generation 7 of t-0', 't') });
    const back = await rehearsal.join('', { ...instance, ...reads('', 't') });
    assert.deepEqual([back.generation, rehearsal.group.state], [1, 'Stable']);
  });

  it('leads to a rebalance when it comes back in the middle of one', async () => {
    const rehearsal = new GroupRehearsal();
    await rehearsal.join('', instance);
    assert.equal(rehearsal.group.state, 'CompletingRebalance');
    assert.equal((await rehearsal.join('', instance)).generation, 2);
  });

  it('stays while others rebalance without it, until its session ends', async () => {
    const rehearsal = new GroupRehearsal();
    const sessionTimeoutMs = 2 * rebalanceMs;
    const [leader] = await rehearsal.pair({}, { ...instance, sessionTimeoutMs });
    const rejoined = rehearsal.join(leader.memberId);
    await rehearsal.clock.advance(rebalanceMs);
    const again = await rejoined;
    assert.deepEqual([again.generation, again.members.length], [3, 2], 'it is assigned to as well');
    await rehearsal.sync(again);
    await rehearsal.pass(rebalanceMs - 1, again);
    assert.equal(rehearsal.group.members.length, 2);
    await rehearsal.clock.advance(1);
    assert.equal(rehearsal.group.members.length, 1);
  });

  it('keeps a group waiting where nobody came back', async () => {
    const rehearsal = new GroupRehearsal();
    const sessionTimeoutMs = 3 * rebalanceMs;
    const [, follower] = await rehearsal.pair({ ...instance, sessionTimeoutMs }, other);
    rehearsal.group.leave(follower.memberId, 'i2');
    await rehearsal.clock.advance(2 * rebalanceMs);
    assert.equal(rehearsal.group.state, 'PreparingRebalance');
    await rehearsal.clock.advance(sessionTimeoutMs);
    assert.equal(rehearsal.group.state, 'Empty');
  });

  it('is taken away by name', async () => {
    const rehearsal = new GroupRehearsal();
    await rehearsal.join('', instance);
    assert.equal(rehearsal.group.leave('', 'i2'), 25);
    assert.equal(rehearsal.group.leave(''), 25);
    assert.equal(rehearsal.group.leave('', 'i1'), 0);
    assert.equal(rehearsal.group.members.length, 0);
  });

  it('is known by its new id after a restart of the broker', async () => {
    const rehearsal = new GroupRehearsal();
    const before = await rehearsal.alone(instance);
    const after = await rehearsal.join('', instance);
    rehearsal.restart();
    assert.equal(rehearsal.heartbeat(after, 'i1'), 0);
    assert.equal(rehearsal.heartbeat(before, 'i1'), 82);
    await rehearsal.clock.advance(sessionMs);
    assert.equal(rehearsal.group.state, 'Empty');
  });

  it('is asked to come again when its new id cannot be stored', async () => {
    const rehearsal = new GroupRehearsal();
    await rehearsal.alone(instance);
    rehearsal.store = () => Promise.reject(new Error('no space left'));
    assert.equal((await rehearsal.join('', instance)).error, 15);
    rehearsal.store = async () => {};
    assert.deepEqual((await rehearsal.join('', instance)).generation, 1);
  });
});

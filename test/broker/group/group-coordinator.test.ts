import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GroupCoordinator } from '#src/broker/group/group-coordinator.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { FakeClock } from '../../support/fake-clock.js';
import {
  joinedAlone,
  joinRequest,
  nobody,
  offsetOf,
  openGroups,
} from '../../support/open-groups.js';

describe('committed offsets', () => {
  it('are there after a power cut', async () => {
    const fileSystem = new SimFileSystem(2);
    const { groups } = await openGroups(fileSystem);
    assert.equal(await groups.commit('g', nobody, [offsetOf(5), offsetOf(7, 1)]), 0);
    const { groups: after } = await openGroups(fileSystem.powerCut());
    assert.deepEqual(
      after.offsets('g').map(({ offset }) => offset),
      [5, 7],
    );
  });

  it('go with their topic and with their group', async () => {
    const { groups } = await openGroups();
    await groups.commit('g', nobody, [offsetOf(5), offsetOf(6, 0, 'other')]);
    await groups.removeTopic('t');
    assert.deepEqual(
      groups.offsets('g').map(({ topic }) => topic),
      ['other'],
    );
    assert.equal(await groups.delete('g'), 0);
    assert.deepEqual([groups.offsets('g').length, await groups.delete('g')], [0, 69]);
  });

  it('go with their topic though they were still being written', async () => {
    const { groups } = await openGroups();
    await Promise.all([groups.commit('g', nobody, [offsetOf(5)]), groups.removeTopic('t')]);
    assert.equal(groups.offset('g', 't', 0), undefined);
    await Promise.all([groups.commit('g', nobody, [offsetOf(5)]), groups.delete('g')]);
    assert.equal(groups.offset('g', 't', 0), undefined);
  });

  it('go at the next start when the broker died right after their topic', async () => {
    const fileSystem = new SimFileSystem(4);
    const { groups } = await openGroups(fileSystem);
    await groups.commit('g', nobody, [offsetOf(5), offsetOf(6, 0, 'other')]);
    await groups.commit('only t', nobody, [offsetOf(5)]);
    await groups.commitInTransaction('pending', 9, nobody, [offsetOf(5)]);
    const { groups: after } = await openGroups(fileSystem.powerCut());
    await after.keepTopics((topic) => topic === 'other');
    assert.deepEqual(
      after.all.map(({ groupId }) => groupId),
      ['g'],
    );
    assert.equal(after.offset('g', 't', 0), undefined);
    assert.equal(after.isPending('pending', 't', 0), false);
  });

  it('may belong to a group without a name, which nobody can join', async () => {
    const { groups } = await openGroups();
    assert.equal(await groups.commit('', nobody, [offsetOf(5)]), 0);
    assert.equal(groups.offset('', 't', 0)?.offset, 5);
    assert.equal((await groups.join('', joinRequest())).error, 24);
    assert.equal(groups.heartbeat('other', nobody), 25);
    assert.equal(await groups.commitInTransaction('', 9, nobody, [offsetOf(5)]), 24);
  });
});

describe('offsets of a transaction', () => {
  const add = (groups: GroupCoordinator, offset: number) =>
    groups.commitInTransaction('g', 9, nobody, [offsetOf(offset)]);

  it('count when it is committed, also after a restart in between', async () => {
    const fileSystem = new SimFileSystem(3);
    const first = await openGroups(fileSystem);
    await add(first.groups, 5);
    assert.equal(first.groups.offset('g', 't', 0), undefined);
    const { groups } = await openGroups(fileSystem.powerCut());
    assert.equal(groups.isPending('g', 't', 0), true);
    await groups.endTransaction(9, 'commit');
    assert.equal(groups.isPending('g', 't', 0), false);
    assert.equal(groups.offset('g', 't', 0)?.offset, 5);
  });

  it('are gone when it is aborted', async () => {
    const { groups } = await openGroups();
    await groups.commit('g', nobody, [offsetOf(4)]);
    await add(groups, 5);
    await groups.endTransaction(9, 'abort');
    assert.equal(groups.isPending('g', 't', 0), false);
    assert.equal(groups.offset('g', 't', 0)?.offset, 4);
  });

  it('do not count over an offset that was committed after them', async () => {
    const { groups } = await openGroups();
    await add(groups, 5);
    await groups.commit('g', nobody, [offsetOf(8)]);
    await groups.endTransaction(9, 'commit');
    assert.equal(groups.offset('g', 't', 0)?.offset, 8);
  });

  it('nor over one that is being committed while it ends', async () => {
    const { groups } = await openGroups();
    await add(groups, 5);
    const committed = groups.commit('g', nobody, [offsetOf(8)]);
    await Promise.all([groups.endTransaction(9, 'commit'), committed]);
    assert.equal(groups.offset('g', 't', 0)?.offset, 8);
  });
});

describe('the groups of a broker', () => {
  it('go on in their generation after a power cut', async () => {
    const fileSystem = new SimFileSystem(5);
    const { groups } = await openGroups(fileSystem);
    const member = await joinedAlone(groups, 'g');
    const { groups: after } = await openGroups(fileSystem.powerCut());
    assert.equal(after.heartbeat('g', member), 0);
    assert.deepEqual(String(after.get('g')!.members[0]!.assignment), 'all');
  });

  it('keep their members when the broker stops, and send them to look for it', async () => {
    const fileSystem = new SimFileSystem(6);
    const { groups } = await openGroups(fileSystem);
    const member = await joinedAlone(groups, 'g');
    await groups.stop();
    assert.equal(groups.heartbeat('g', member), 16);
    assert.equal(groups.leave('g', member.memberId), 16);
    assert.equal(await groups.commit('g', member, [offsetOf(1)]), 16);
    assert.equal((await groups.join('g', joinRequest())).error, 16);
    const { groups: after } = await openGroups(fileSystem);
    assert.equal(after.heartbeat('g', member), 0);
  });

  it('can be deleted only while nobody is in them', async () => {
    const { groups } = await openGroups();
    const { memberId } = await joinedAlone(groups, 'g');
    assert.equal(await groups.delete('g'), 68);
    groups.leave('g', memberId);
    assert.equal(await groups.delete('g'), 0);
    assert.equal(groups.get('g'), undefined);
  });

  it('are limited in number and in what members make the broker hold', async () => {
    const limits = { groupsMax: 1, memberMetadataBytesMax: 50, allMembersBytesMax: 60 };
    const { groups } = await openGroups(new SimFileSystem(1), new FakeClock(), limits);
    const large = (bytes: number) =>
      joinRequest({ protocols: [{ name: 'range', metadata: Buffer.alloc(bytes) }] });
    assert.equal((await groups.join('g', large(46))).error, 42);
    const { memberId } = await groups.join('g', large(40));
    assert.equal((await groups.join('g', large(40))).error, 81);
    assert.equal((await groups.join('g', { ...large(45), memberId })).error, 0);
    const { generation } = await groups.join('g', { ...large(40), memberId });
    const assigned = await groups.sync('g', {
      memberId,
      generation,
      instanceId: undefined,
      protocolType: undefined,
      protocolName: undefined,
      assignments: [{ memberId, assignment: Buffer.alloc(20) }],
    });
    assert.equal(assigned.error, -1);
    assert.equal((await groups.join('h', joinRequest())).error, 81);
    assert.equal(await groups.commit('h', nobody, [offsetOf(1)]), 81);
    assert.equal(await groups.commitInTransaction('h', 9, nobody, [offsetOf(1)]), 81);
  });

  it('have room for a static member that comes back, whatever the limits', async () => {
    const instance = { instanceId: 'i' };
    const limits = { allMembersMax: 1, allMembersBytesMax: 40 };
    const { groups } = await openGroups(undefined, undefined, limits);
    await joinedAlone(groups, 'g', instance);
    assert.equal((await groups.join('g', joinRequest(instance))).error, 0);
  });

  it('are limited in the memory of names that members and those to come have chosen', async () => {
    const limits = { allMembersBytesMax: 1_000 };
    const { groups } = await openGroups(undefined, undefined, limits);
    const named = { clientId: 'c'.repeat(350), requiresKnownMemberId: true };
    assert.equal((await groups.join('g', joinRequest(named))).error, 79);
    assert.equal((await groups.join('g', joinRequest(named))).error, 81);
    const instanceId = 'i'.repeat(350);
    assert.equal((await groups.join('h', joinRequest({ instanceId }))).error, 81);
  });

  it('are limited in the memory of offsets; those that take the place of others need none', async () => {
    const limits = { allOffsetsBytesMax: 2_000 };
    const { groups } = await openGroups(undefined, undefined, limits);
    const large = (partition: number) => ({ ...offsetOf(1, partition), metadata: 'x'.repeat(900) });
    assert.equal(await groups.commit('g', nobody, [large(0)]), 0);
    assert.equal(await groups.commit('g', nobody, [large(1)]), 28);
    assert.equal(await groups.commitInTransaction('g', 9, nobody, [large(0)]), 28);
    assert.equal(await groups.commit('g', nobody, [{ ...large(0), offset: 2 }]), 0);
    assert.equal(await groups.commitInTransaction('g', 9, nobody, [offsetOf(3)]), 0);
    await groups.endTransaction(9, 'commit');
    assert.equal(groups.offset('g', 't', 0)?.offset, 3);
    assert.equal(await groups.commit('g', nobody, [large(1)]), 0, 'there is room again');
  });

  it('are limited in their members all together, with those that were only handed an id', async () => {
    const { groups } = await openGroups(undefined, undefined, { allMembersMax: 2 });
    await joinedAlone(groups, 'h');
    const { memberId } = await groups.join('g', joinRequest({ requiresKnownMemberId: true }));
    assert.equal((await groups.join('i', joinRequest())).error, 81);
    assert.equal((await groups.join('g', joinRequest({ memberId }))).error, 0);
    assert.equal(groups.leave('g', memberId), 0);
    assert.equal((await groups.join('i', joinRequest())).error, 0);
  });
});

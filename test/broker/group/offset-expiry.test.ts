import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GroupCoordinator } from '#src/broker/group/group-coordinator.js';
import { Deferred } from '#src/util/deferred.js';
import { withHandles } from '../../sim/hops/slow-disk.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import {
  joinedAlone,
  joinRequest,
  nobody,
  offsetOf,
  openGroups,
} from '../../support/open-groups.js';
import { subscription } from '../../support/group-dialogue.js';

const dayMs = 86_400_000;
const sweepMs = 600_000;
const weekMs = 7 * dayMs;
/** Members of these tests live for weeks without a heartbeat. */
const patient = { sessionTimeoutMs: 30 * dayMs };
const limits = { sessionTimeoutMsMax: 30 * dayMs };

const open = () => openGroups(undefined, undefined, limits);

function partitionsOf(groups: GroupCoordinator, groupId = 'g'): string[] {
  return groups.offsets(groupId).map(({ topic, partition }) => `${topic}-${partition}`);
}

describe('an offset expires a week', () => {
  it('after its commit, where no group was ever joined', async () => {
    const { groups, clock } = await open();
    await groups.commit('g', nobody, [offsetOf(5)]);
    await clock.advance(dayMs);
    await groups.commit('g', nobody, [offsetOf(6, 1)]);
    await clock.advance(weekMs - dayMs - 1);
    assert.deepEqual(partitionsOf(groups), ['t-0', 't-1']);
    await clock.advance(sweepMs);
    assert.deepEqual(partitionsOf(groups), ['t-1']);
    await clock.advance(dayMs);
    assert.equal(groups.get('g'), undefined, 'a group without offsets is none');
  });

  it('after the last member left, however long ago it was committed', async () => {
    const { groups, clock } = await open();
    const member = await joinedAlone(groups, 'g', patient);
    await groups.commit('g', member, [offsetOf(5)]);
    await clock.advance(2 * weekMs);
    assert.deepEqual(partitionsOf(groups), ['t-0'], 'the member reads its topic');
    groups.leave('g', member.memberId);
    await clock.advance(weekMs - sweepMs);
    assert.deepEqual(partitionsOf(groups), ['t-0']);
    await clock.advance(2 * sweepMs);
    assert.equal(groups.get('g'), undefined);
  });

  it('after a tool has set it, though the group was left before', async () => {
    const { groups, clock } = await open();
    const { memberId } = await joinedAlone(groups, 'g', patient);
    groups.leave('g', memberId);
    await clock.advance(weekMs - dayMs);
    await groups.commit('g', nobody, [offsetOf(5)]);
    await clock.advance(2 * dayMs);
    assert.deepEqual(partitionsOf(groups), ['t-0']);
    await clock.advance(weekMs);
    assert.equal(groups.get('g'), undefined);
  });

  it('after its commit, where members of a stable group do not read its topic any more', async () => {
    const { groups, clock } = await open();
    const member = await joinedAlone(groups, 'g', patient);
    await groups.commit('g', member, [offsetOf(5), offsetOf(6, 0, 'former')]);
    await clock.advance(weekMs + sweepMs);
    assert.deepEqual(partitionsOf(groups), ['t-0']);
  });
});

describe('an offset does not expire', () => {
  it('while the group rebalances', async () => {
    const { groups, clock } = await open();
    const rebalanceTimeoutMs = 30 * dayMs;
    const member = await joinedAlone(groups, 'g', { ...patient, rebalanceTimeoutMs });
    await groups.commit('g', member, [offsetOf(5, 0, 'former')]);
    void groups.join('g', joinRequest({ ...patient, rebalanceTimeoutMs, instanceId: 'i' }));
    assert.equal(groups.get('g')?.state, 'PreparingRebalance');
    await clock.advance(weekMs + sweepMs);
    assert.deepEqual(partitionsOf(groups), ['former-0']);
  });

  it('where what the members read cannot be told', async () => {
    const { groups, clock } = await open();
    const protocols = [{ name: 'range', metadata: subscription('t').subarray(0, 5) }];
    const member = await joinedAlone(groups, 'odd', { ...patient, protocols });
    const worker = await joinedAlone(groups, 'connect', { ...patient, protocolType: 'connect' });
    await groups.commit('odd', member, [offsetOf(5)]);
    await groups.commit('connect', worker, [offsetOf(5)]);
    await clock.advance(weekMs + sweepMs);
    assert.deepEqual(
      [partitionsOf(groups, 'odd'), partitionsOf(groups, 'connect')],
      [['t-0'], ['t-0']],
    );
  });

  it('where it holds the position of an exactly-once sink', async () => {
    const { groups, clock } = await open();
    await groups.commit('tailrace-sink', nobody, [offsetOf(5)]);
    await clock.advance(4 * weekMs);
    assert.deepEqual(partitionsOf(groups, 'tailrace-sink'), ['t-0']);
  });

  it('while it is being committed again', async () => {
    let disk = Promise.resolve();
    const slow = withHandles(new SimFileSystem(1), (handle) => ({
      ...handle,
      sync: () => disk.then(() => handle.sync()),
    }));
    const { groups, clock } = await openGroups(slow, undefined, limits);
    await groups.commit('g', nobody, [offsetOf(5)]);
    await clock.advance(weekMs - 1);
    const synced = new Deferred();
    disk = synced.promise;
    const committed = groups.commit('g', nobody, [offsetOf(6)]);
    await clock.advance(sweepMs);
    synced.resolve();
    await committed;
    await clock.advance(sweepMs);
    assert.equal(groups.offset('g', 't', 0)?.offset, 6);
  });

  it('while a transaction holds it', async () => {
    const { groups, clock } = await open();
    await groups.commitInTransaction('g', 9, nobody, [offsetOf(5)]);
    await clock.advance(weekMs + sweepMs);
    await groups.endTransaction(9, 'commit');
    assert.equal(groups.offset('g', 't', 0)?.offset, 5);
  });
});

describe('a group without offsets', () => {
  it('goes with the next sweep, unless somebody is on the way to it', async () => {
    const { groups, clock } = await open();
    const { memberId } = await joinedAlone(groups, 'left', patient);
    groups.leave('left', memberId);
    await groups.join('awaited', joinRequest({ ...patient, requiresKnownMemberId: true }));
    await joinedAlone(groups, 'at work', patient);
    await clock.advance(sweepMs);
    assert.deepEqual(
      groups.all.map(({ groupId }) => groupId),
      ['awaited', 'at work'],
    );
  });

  it('goes with its last offset when a tool deletes that', async () => {
    const { groups } = await open();
    await groups.commit('g', nobody, [offsetOf(5), offsetOf(6, 1)]);
    await groups.deleteOffsets('g', [offsetOf(5)]);
    assert.deepEqual(partitionsOf(groups), ['t-1']);
    await groups.deleteOffsets('g', [offsetOf(6, 1)]);
    assert.equal(groups.get('g'), undefined);
  });
});

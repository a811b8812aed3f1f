import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GroupCoordinator } from '#src/broker/group/group-coordinator.js';
import { GroupStore } from '#src/broker/group/group-store.js';
import { defaultLimits } from '#src/broker/limits.js';
import { silentLogger } from '#src/core/logger.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { FakeClock } from '../../support/fake-clock.js';

const dayMs = 86_400_000;
const nobody = { memberId: '', instanceId: undefined, generation: -1 };
const at = (offset: number, partition = 0) => ({
  topic: 't',
  partition,
  offset,
  leaderEpoch: -1,
  metadata: '',
});

async function open(fileSystem = new SimFileSystem(1), clock = new FakeClock()) {
  const directory = '/groups';
  const store = await GroupStore.open({ fileSystem, clock, logger: silentLogger, directory });
  const limits = defaultLimits.group;
  return {
    clock,
    store,
    groups: new GroupCoordinator({ store, clock, logger: silentLogger, limits }),
  };
}

describe('committed offsets', () => {
  it('are there after a power cut', async () => {
    const fileSystem = new SimFileSystem(2);
    const { groups } = await open(fileSystem);
    assert.equal(await groups.commit('g', nobody, [at(5), at(7, 1)]), 0);
    const { groups: after } = await open(fileSystem.powerCut());
    assert.deepEqual(
      after.offsets('g').map(({ offset }) => offset),
      [5, 7],
    );
  });

  it('expire a week after their group was last used', async () => {
    const { groups, clock } = await open();
    await groups.commit('g', nobody, [at(5)]);
    await clock.advance(6 * dayMs);
    assert.equal(groups.offset('g', 't', 0)?.offset, 5);
    await groups.commit('g', nobody, [at(6, 1)]);
    await clock.advance(2 * dayMs);
    assert.deepEqual(
      groups.offsets('g').map(({ partition }) => partition),
      [1],
    );
    await clock.advance(6 * dayMs);
    assert.equal(groups.get('g'), undefined);
  });

  it('of exactly-once sinks never expire', async () => {
    const { groups, clock } = await open();
    await groups.commit('tailrace-sink', nobody, [at(5)]);
    await clock.advance(30 * dayMs);
    assert.equal(groups.offset('tailrace-sink', 't', 0)?.offset, 5);
  });

  it('go with their topic and with their group', async () => {
    const { groups } = await open();
    await groups.commit('g', nobody, [at(5), { ...at(6), topic: 'other' }]);
    await groups.removeTopic('t');
    assert.deepEqual(
      groups.offsets('g').map(({ topic }) => topic),
      ['other'],
    );
    assert.equal(await groups.delete('g'), 0);
    assert.deepEqual([groups.offsets('g').length, await groups.delete('g')], [0, 69]);
  });
});

describe('offsets of a transaction', () => {
  const add = (groups: GroupCoordinator, offset: number) =>
    groups.commitInTransaction('g', 9, nobody, [at(offset)]);

  it('count when it is committed, also after a restart in between', async () => {
    const fileSystem = new SimFileSystem(3);
    const first = await open(fileSystem);
    await add(first.groups, 5);
    assert.equal(first.groups.offset('g', 't', 0), undefined);
    const { groups } = await open(fileSystem.powerCut());
    assert.equal(groups.isPending('g', 't', 0), true);
    await groups.endTransaction(9, 'commit');
    assert.equal(groups.isPending('g', 't', 0), false);
    assert.equal(groups.offset('g', 't', 0)?.offset, 5);
  });

  it('are gone when it is aborted', async () => {
    const { groups } = await open();
    await groups.commit('g', nobody, [at(4)]);
    await add(groups, 5);
    await groups.endTransaction(9, 'abort');
    assert.equal(groups.isPending('g', 't', 0), false);
    assert.equal(groups.offset('g', 't', 0)?.offset, 4);
  });

  it('do not count over an offset that was committed after them', async () => {
    const { groups } = await open();
    await add(groups, 5);
    await groups.commit('g', nobody, [at(8)]);
    await groups.endTransaction(9, 'commit');
    assert.equal(groups.offset('g', 't', 0)?.offset, 8);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupStatus } from '#src/broker/group/group-status.js';
import { defaultLimits } from '#src/broker/limits.js';
import { headerOf } from '#src/broker/log/batch-validation.js';
import { IntervalSet } from '#src/core/interval-set.js';
import { encodePosition } from '#src/protocol/kafka/client/stored-position.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { openStateOn } from '../../support/broker-state.js';
import { joinRequest, offsetOf } from '../../support/open-groups.js';
import { batchOf } from '../../support/record-batches.js';

const group = { ...defaultLimits.group, initialRebalanceDelayMs: 0 };
const limits = { ...defaultLimits, group };
/** The place of a sink in its channel, as it commits it. */
const position = {
  ...offsetOf(1, 0, 'u'),
  ...encodePosition(
    { channelId: 'c', clusterId: '', topicId: undefined, moves: 0 },
    new IntervalSet(1),
  ),
};
/** The assignment of t-0, as the leader of consumers sends it. */
const reads = Buffer.from(
  '00000000000100017400000001 00000000 ffffffff'.replaceAll(' ', ''),
  'hex',
);

test('a group tells who reads what, and how far it is behind', async () => {
  const { topics, groups } = await openStateOn(new SimFileSystem(1), { limits });
  await topics.ensure({ name: 't', partitions: 2, configs: {} });
  const batch = batchOf(['a', 'b', 'c']);
  await topics.partition('t', 0)!.append(batch, headerOf(batch), undefined).safe;
  const join = groups.join('g', joinRequest({ instanceId: 'i', clientId: 'reader' }));
  const { memberId, generation } = await join;
  const member = { memberId, generation, instanceId: 'i' };
  const status = () => groupStatus(groups.get('g')!, groups.offsets('g'), topics);
  assert.deepEqual(status().members[0]?.partitions, [], 'nothing is assigned yet');
  await groups.sync('g', {
    ...member,
    protocolType: undefined,
    protocolName: undefined,
    assignments: [{ memberId, assignment: reads }],
  });
  await topics.ensure({ name: 'u', partitions: 1, configs: {} });
  await topics.partition('u', 0)!.append(batch, headerOf(batch), undefined).safe;
  const offsets = [offsetOf(7, 1), offsetOf(1, 0), offsetOf(2, 0, 'gone'), position];
  await groups.commit('g', member, offsets);
  assert.deepEqual(status(), {
    name: 'g',
    state: 'Stable',
    protocol: 'range',
    members: [
      {
        id: memberId,
        instanceId: 'i',
        clientId: 'reader',
        host: '127.0.0.1',
        partitions: [{ topic: 't', partition: 0 }],
      },
    ],
    offsets: [
      { topic: 'gone', partition: 0, offset: 2, lag: 0 },
      { topic: 't', partition: 0, offset: 1, lag: 2 },
      { topic: 't', partition: 1, offset: 7, lag: 0 },
      { topic: 'u', partition: 0, offset: 1, lag: 0 },
    ],
  });
});

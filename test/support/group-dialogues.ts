import { deleteGroupsApi } from '#src/generated/kafka/delete-groups.js';
import { describeGroupsApi } from '#src/generated/kafka/describe-groups.js';
import { findCoordinatorApi } from '#src/generated/kafka/find-coordinator.js';
import { heartbeatApi } from '#src/generated/kafka/heartbeat.js';
import { leaveGroupApi } from '#src/generated/kafka/leave-group.js';
import { listGroupsApi } from '#src/generated/kafka/list-groups.js';
import { offsetCommitApi } from '#src/generated/kafka/offset-commit.js';
import { offsetDeleteApi } from '#src/generated/kafka/offset-delete.js';
import { offsetFetchApi } from '#src/generated/kafka/offset-fetch.js';
import { syncGroupApi } from '#src/generated/kafka/sync-group.js';
import { subscription, topicOffsets, type GroupDialogue } from './group-dialogue.js';

const nobody = { memberId: '', generationId: -1 };
const stranger = { memberId: 'stranger', generationId: 5 };

/** By what they ask about: conversations that every broker of Kafka's protocol answers alike. */
export const groupDialogues: Readonly<Record<string, (group: GroupDialogue) => Promise<void>>> = {
  async 'where the coordinator is'(dialogue) {
    for (const version of [0, 1, 2, 3])
      await dialogue.ask('a', findCoordinatorApi, version, { key: 'g' });
    for (const version of [4, 5, 6])
      await dialogue.ask('a', findCoordinatorApi, version, { coordinatorKeys: ['g', '', 'h'] });
    for (const keyType of [1, 2, 9])
      await dialogue.ask('a', findCoordinatorApi, 3, { key: 'x', keyType });
    for (const keyType of [1, 9])
      await dialogue.ask('a', findCoordinatorApi, 6, { coordinatorKeys: ['x'], keyType });
  },

  async 'a group that does not exist'(dialogue) {
    await aboutNothing(dialogue, dialogue.group);
  },

  async 'a group without a name'(dialogue) {
    await aboutNothing(dialogue, '');
    await dialogue.ask('a', offsetCommitApi, 8, {
      groupId: '',
      generationIdOrMemberEpoch: -1,
      memberId: '',
      topics: [topicOffsets('t', 0)],
    });
    await dialogue.ask('a', deleteGroupsApi, 2, { groupsNames: [''] });
  },

  async 'joins that cannot be'(dialogue) {
    await dialogue.join('a', 5, '', { sessionTimeoutMs: 100 });
    await dialogue.join('a', 5, '', { sessionTimeoutMs: 1_800_001 });
    await dialogue.join('a', 5, '', { protocols: [] });
    await dialogue.join('a', 7, '', { protocolType: '' });
    await dialogue.join('a', 9, 'stranger');
    await dialogue.join('a', 9, 'stranger', { groupInstanceId: 'i' });
    await dialogue.describe();
  },

  async 'a member alone'(dialogue) {
    const told = await dialogue.join('a', 9, '');
    await dialogue.heartbeat('a', told);
    await dialogue.describe();
    const joined = await dialogue.join('a', 9, told.memberId);
    await dialogue.describe();
    await dialogue.heartbeat('a', joined);
    await dialogue.commit('a', joined);
    await dialogue.join('a', 9, joined.memberId);
    await dialogue.sync('a', { ...joined, generationId: 7 });
    await dialogue.sync('a', joined, {}, { protocolName: 'sticky' });
    await dialogue.sync('a', joined, { [joined.memberId]: 'all', stranger: 'none' });
    await dialogue.sync('a', joined);
    await dialogue.describe();
    await dialogue.heartbeat('a', { ...joined, generationId: 0 });
    await dialogue.heartbeat('a', joined, 'not static');
    await dialogue.commit('a', joined);
    await dialogue.commit('a', { ...joined, generationId: 9 });
    await dialogue.commit('a', nobody);
    await dialogue.commit('a', stranger);
    await dialogue.ask('tool', deleteGroupsApi, 2, { groupsNames: [dialogue.group] });
    await deleteOffsets(dialogue);
    await dialogue.join('a', 9, joined.memberId, {
      protocols: [{ name: 'sticky', metadata: subscription('t') }],
    });
    await dialogue.leave('a', { memberId: joined.memberId }, { memberId: joined.memberId });
    await dialogue.heartbeat('a', joined);
    await dialogue.describe();
    await dialogue.commit('a', joined);
    await dialogue.commit('a', nobody);
    await deleteOffsets(dialogue);
    await dialogue.describe();
  },

  async 'two members'(dialogue) {
    const [a, b] = await pair(dialogue);
    await dialogue.join('b', 9, b.memberId);
    const changed = dialogue.join('b', 9, b.memberId, {
      protocols: [{ name: 'range', metadata: subscription('t', 'u') }],
    });
    await dialogue.untilPreparing();
    await dialogue.heartbeat('c', a);
    await dialogue.commit('c', a);
    await dialogue.sync('c', a);
    await dialogue.describe();
    const [again, other] = await dialogue.together(dialogue.join('a', 9, a.memberId), changed);
    await dialogue.heartbeat('c', b);
    await dialogue.together(
      dialogue.sync('b', other),
      dialogue.sync('a', again, { [a.memberId]: 'x' }),
    );
    await dialogue.leave('c', { memberId: b.memberId });
    await dialogue.heartbeat('c', again);
    const alone = await dialogue.join('a', 9, a.memberId);
    await dialogue.sync('a', alone, { [a.memberId]: 'all' });
    await dialogue.ask('c', leaveGroupApi, 2, { groupId: dialogue.group, memberId: 'stranger' });
    await dialogue.ask('c', leaveGroupApi, 2, { groupId: dialogue.group, memberId: a.memberId });
    await dialogue.describe();
    await dialogue.ask('tool', deleteGroupsApi, 2, { groupsNames: [dialogue.group] });
  },

  async 'a static leader that returns'(dialogue) {
    for (const version of [8, 9]) {
      const instance = { groupInstanceId: `leader ${version}` };
      const first = await dialogue.join('a', version, '', instance);
      await dialogue.sync('a', first, { [first.memberId]: 'all' }, instance);
      const second = await dialogue.join('b', version, '', instance);
      await dialogue.heartbeat('a', first, instance.groupInstanceId);
      await dialogue.heartbeat('a', first);
      await dialogue.commit('a', first, instance.groupInstanceId);
      await dialogue.sync('a', first, {}, instance);
      await dialogue.join('a', version, first.memberId, instance);
      await dialogue.sync('b', second, {}, instance);
      await dialogue.describe();
      const sticky = [{ name: 'sticky', metadata: subscription('t') }];
      await dialogue.join('c', version, '', { ...instance, protocols: sticky });
      await dialogue.leave('c', { memberId: first.memberId, ...instance });
      await dialogue.leave('c', { memberId: '', groupInstanceId: 'nobody' });
      await dialogue.leave('c', { memberId: '', ...instance });
      await dialogue.describe();
    }
  },

  async 'static members that return'(dialogue) {
    const leads = { groupInstanceId: 'leads' };
    const follows = { groupInstanceId: 'follows' };
    const first = await dialogue.join('a', 9, '', leads);
    const joining = dialogue.join('b', 9, '', follows);
    await dialogue.untilPreparing();
    const leader = dialogue.join('a', 9, first.memberId, leads);
    const [a, b] = await dialogue.together(leader, joining);
    const parked = dialogue.join('c', 9, '', follows);
    await dialogue.untilPreparing();
    await dialogue.heartbeat('d', a, 'leads');
    const rejoined = dialogue.join('b', 9, '', follows);
    await parked;
    const again = await dialogue.together(dialogue.join('a', 9, a.memberId, leads), rejoined);
    const [given, taken] = [again[0].memberId, again[1].memberId];
    await dialogue.together(
      dialogue.sync('b', again[1], {}, follows),
      dialogue.sync('a', again[0], { [given]: 'p0', [taken]: 'p1' }, leads),
    );
    await dialogue.heartbeat('c', b, 'follows');
    const follower = await dialogue.join('b', 9, '', follows);
    await dialogue.sync('b', follower, {}, follows);
    const back = await dialogue.join('a', 9, '', leads);
    await dialogue.sync('a', back, {}, leads);
    await dialogue.heartbeat('b', follower, 'follows');
    await dialogue.leave('tool', { memberId: '', groupInstanceId: 'follows' });
    await dialogue.heartbeat('a', back, 'leads');
    await dialogue.describe();
  },

  async offsets(dialogue) {
    const commit = (topics: readonly ReturnType<typeof topicOffsets>[]): Promise<unknown> =>
      dialogue.ask('a', offsetCommitApi, 9, {
        groupId: dialogue.group,
        generationIdOrMemberEpoch: -1,
        memberId: '',
        topics,
      });
    await commit([topicOffsets('missing', 0), topicOffsets('t', 9)]);
    await dialogue.describe();
    await commit([topicOffsets('t', 0, 7), topicOffsets('missing', 0), topicOffsets('u', 0)]);
    const [large] = [topicOffsets('t', 1)];
    large.partitions[0]!.committedMetadata = 'm'.repeat(4_097);
    await commit([large]);
    await dialogue.describe();
    for (const version of [1, 2, 5, 7])
      await dialogue.ask('a', offsetFetchApi, version, {
        groupId: dialogue.group,
        topics: [
          { name: 't', partitionIndexes: [0, 1, 9] },
          { name: 'missing', partitionIndexes: [0] },
        ],
      });
    await dialogue.ask('a', offsetFetchApi, 2, { groupId: dialogue.group, topics: null });
    for (const version of [8, 9])
      await dialogue.ask('a', offsetFetchApi, version, {
        groups: [
          { groupId: dialogue.group, topics: [{ name: 't', partitionIndexes: [0] }] },
          { groupId: 'no such group', topics: null },
        ],
        requireStable: true,
      });
    await dialogue.ask('a', offsetDeleteApi, 0, {
      groupId: dialogue.group,
      topics: [
        { name: 't', partitions: [{ partitionIndex: 0 }, { partitionIndex: 9 }] },
        { name: 'missing', partitions: [{ partitionIndex: 0 }] },
      ],
    });
    await dialogue.describe();
    await dialogue.ask('tool', deleteGroupsApi, 2, { groupsNames: [dialogue.group, 'no such'] });
    await dialogue.describe();
  },

  async 'a list of groups'(dialogue) {
    const list = async (version: number, states: string[], types: string[]): Promise<void> => {
      const filters = { statesFilter: states, typesFilter: types };
      const { errorCode, groups } = await dialogue.send('a', listGroupsApi, version, filters);
      const own = groups.filter(({ groupId }) => groupId === dialogue.group);
      dialogue.note(`${version} ${states.join()} ${types.join()}`, [errorCode, own]);
    };
    await dialogue.commit('a', nobody);
    for (const version of [0, 3, 4, 5]) await list(version, [], []);
    await list(5, ['EMPTY', 'stable'], ['Classic']);
    await list(5, ['stable'], []);
    await list(5, ['no such state'], []);
    await list(5, [], ['consumer']);
    await list(5, [], ['no such type']);
  },

  async 'a group that is no consumers'(dialogue) {
    const connect = {
      protocolType: 'connect',
      protocols: [{ name: 'eager', metadata: Buffer.from('x') }],
    };
    const worker = await dialogue.join('a', 3, '', connect);
    const named = { protocolType: 'connect', protocolName: 'eager' };
    await dialogue.sync('a', worker, { [worker.memberId]: 'tasks' }, named);
    await dialogue.join('b', 3, '');
    await dialogue.describe();
    await deleteOffsets(dialogue);
    await dialogue.ask('a', leaveGroupApi, 0, {
      groupId: dialogue.group,
      memberId: worker.memberId,
    });
    await dialogue.describe();
  },
};

async function aboutNothing(dialogue: GroupDialogue, groupId: string): Promise<void> {
  const { memberId, generationId } = stranger;
  await dialogue.ask('a', heartbeatApi, 0, { groupId, generationId, memberId });
  if (groupId === '') await dialogue.join('a', 5, '', { groupId });
  await dialogue.ask('a', syncGroupApi, 3, { groupId, generationId, memberId, assignments: [] });
  await dialogue.ask('a', syncGroupApi, 5, { groupId, generationId, memberId, assignments: [] });
  for (const version of [2, 3, 5])
    await dialogue.ask('a', leaveGroupApi, version, { groupId, memberId, members: [{ memberId }] });
  const topics = [{ name: 't', partitionIndexes: [0] }];
  for (const version of [1, 2, 7])
    await dialogue.ask('a', offsetFetchApi, version, { groupId, topics });
  await dialogue.ask('a', offsetFetchApi, 8, { groups: [{ groupId, topics }] });
  await dialogue.ask('a', offsetCommitApi, 8, {
    groupId,
    generationIdOrMemberEpoch: generationId,
    memberId,
    topics: [topicOffsets('t', 0)],
  });
  for (const version of [0, 5])
    await dialogue.ask('a', describeGroupsApi, version, { groups: [groupId] });
  await dialogue.ask('a', deleteGroupsApi, 2, { groupsNames: [groupId] });
  await deleteOffsets(dialogue, groupId);
}

async function deleteOffsets(dialogue: GroupDialogue, groupId = dialogue.group): Promise<void> {
  const topics = [{ name: 't', partitions: [{ partitionIndex: 0 }] }];
  await dialogue.ask('tool', offsetDeleteApi, 0, { groupId, topics });
}

/** A stable group of two: `a` leads. */
async function pair(dialogue: GroupDialogue): Promise<[Joined, Joined]> {
  const first = await dialogue.join('a', 3, '');
  const joining = dialogue.join('b', 3, '');
  await dialogue.untilPreparing();
  const [a, b] = await dialogue.together(dialogue.join('a', 3, first.memberId), joining);
  const assignments = { [a.memberId]: 'p0', [b.memberId]: 'p1' };
  await dialogue.together(dialogue.sync('b', b), dialogue.sync('a', a, assignments));
  return [a, b];
}

type Joined = Awaited<ReturnType<GroupDialogue['join']>>;

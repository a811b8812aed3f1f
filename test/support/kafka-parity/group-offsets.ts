/** Offsets of groups, by members and by tools: OffsetCommit, OffsetFetch, OffsetDelete; and what tells of groups. */
import { deleteGroupsApi } from '#src/generated/kafka/delete-groups.js';
import { describeGroupsApi } from '#src/generated/kafka/describe-groups.js';
import { findCoordinatorApi } from '#src/generated/kafka/find-coordinator.js';
import { listGroupsApi } from '#src/generated/kafka/list-groups.js';
import { offsetCommitApi } from '#src/generated/kafka/offset-commit.js';
import { offsetDeleteApi } from '#src/generated/kafka/offset-delete.js';
import { offsetFetchApi } from '#src/generated/kafka/offset-fetch.js';
import type { Draw } from './draw.js';
import { drawnVoice, voiceOf } from './members.js';
import { groupNames, indexOf, topicNames, type Step } from './step.js';

const manyGroupsVersion = 8;
const anyGroup = (draw: Draw): string => draw.mostly(draw.pick(groupNames), ['g9', ''], 0.95);

export function offsetCommit(draw: Draw): Step {
  const version = draw.version(offsetCommitApi);
  const group = anyGroup(draw);
  const voice = drawnVoice(draw);
  const topics = draw
    .some([...topicNames, 'unknown', ''], 2)
    .map((name) => ({
      name,
      partitions: draw.distinct(
        2,
        () => ({
          partitionIndex: draw.mostly(0, [1, 2, 9, -1], 0.7),
          committedOffset: draw.mostly(draw.below(50), [-1, -2, 2 ** 40]),
          committedLeaderEpoch: draw.pick([-1, 0, 3]),
          committedMetadata: draw.mostly('m', [null, '', 'x'.repeat(4_096), 'x'.repeat(4_097)]),
        }),
        indexOf,
      ),
    }));
  return {
    title: `OffsetCommit v${version} ${group} ${JSON.stringify([voice, topics])}`,
    run(side) {
      const { memberId, generationId } = voiceOf(side, group, voice);
      return side.ask(offsetCommitApi, version, {
        groupId: side.named(group),
        memberId,
        generationIdOrMemberEpoch: generationId,
        topics: topics.map(({ name, partitions }) => ({ name: side.named(name), partitions })),
      });
    },
  };
}

export function offsetFetch(draw: Draw): Step {
  const version = draw.version(offsetFetchApi);
  const requireStable = draw.chance(0.4);
  const drawnGroup = () => ({
    group: anyGroup(draw),
    topics:
      draw.chance(0.5) && version >= 2
        ? null
        : draw
            .some([...topicNames, 'unknown'], 2)
            .map((name) => ({ name, partitionIndexes: draw.some([0, 0, 1, 9], 2) })),
  });
  // What a request names twice ours tells once (docs/broker.md).
  const groups =
    version < manyGroupsVersion
      ? [drawnGroup()]
      : draw.distinct(3, drawnGroup, ({ group }) => group);
  return {
    title: `OffsetFetch v${version} ${JSON.stringify(groups)} requireStable ${requireStable}`,
    run(side) {
      const named = groups.map(({ group, topics }) => ({
        groupId: side.named(group),
        topics: topics && topics.map((each) => ({ ...each, name: side.named(each.name) })),
      }));
      const [first] = named;
      return side.ask(offsetFetchApi, version, { ...first!, groups: named, requireStable });
    },
  };
}

export function offsetDelete(draw: Draw): Step {
  const group = anyGroup(draw);
  const topics = draw
    .some([...topicNames, 'unknown'], 2)
    .map((name) => ({
      name,
      partitions: draw.some([0, 0, 1, 9], 2).map((partitionIndex) => ({ partitionIndex })),
    }));
  return {
    title: `OffsetDelete ${group} ${JSON.stringify(topics)}`,
    run: (side) =>
      side.ask(offsetDeleteApi, 0, {
        groupId: side.named(group),
        topics: topics.map(({ name, partitions }) => ({ name: side.named(name), partitions })),
      }),
  };
}

export function deleteGroups(draw: Draw): Step {
  const version = draw.version(deleteGroupsApi);
  const groups = draw.some([...groupNames, 'g9', ''], 2);
  return {
    title: `DeleteGroups v${version} ${groups.join()}`,
    run: (side) =>
      side.ask(deleteGroupsApi, version, { groupsNames: groups.map((name) => side.named(name)) }),
  };
}

export function describeGroups(draw: Draw): Step {
  const version = draw.version(describeGroupsApi);
  const groups = draw.some([...groupNames, 'g9', ''], 3);
  const includeAuthorizedOperations = draw.chance(0.3);
  return {
    title: `DescribeGroups v${version} ${groups.join()}`,
    run: (side) =>
      side.ask(describeGroupsApi, version, {
        groups: groups.map((name) => side.named(name)),
        includeAuthorizedOperations,
      }),
  };
}

export function listGroups(draw: Draw): Step {
  const version = draw.version(listGroupsApi);
  const states = ['Stable', 'Empty', 'Dead', 'PreparingRebalance', 'stable', 'junk'];
  const statesFilter = draw.chance(0.5) ? [] : draw.some(states, 3);
  const types = ['classic', 'Classic', 'consumer', 'junk'];
  const typesFilter = draw.chance(0.7) ? [] : draw.some(types, 2);
  return {
    title: `ListGroups v${version} ${statesFilter.join()} ${typesFilter.join()}`,
    async run(side) {
      const answer = await side.ask(listGroupsApi, version, { statesFilter, typesFilter });
      if (typeof answer !== 'object') return answer;
      const own = answer.groups.filter(({ groupId }) => groupId.startsWith(side.prefix));
      return { ...answer, groups: own };
    },
  };
}

export function findCoordinator(draw: Draw): Step {
  const version = draw.version(findCoordinatorApi);
  const keyType = draw.mostly(draw.below(2), [2, 9, -1]);
  const keys = draw.some([...groupNames, 'x1', ''], 2);
  return {
    title: `FindCoordinator v${version} type ${keyType} ${keys.join()}`,
    run(side) {
      const coordinatorKeys = keys.map((key) => side.named(key));
      const key = coordinatorKeys[0] ?? '';
      return side.ask(findCoordinatorApi, version, { key, keyType, coordinatorKeys });
    },
  };
}

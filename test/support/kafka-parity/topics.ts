/** Topics come, grow and go: CreateTopics, CreatePartitions, DeleteTopics, Metadata, and what tells of them. */
import { createPartitionsApi } from '#src/generated/kafka/create-partitions.js';
import { createTopicsApi, type CreatableTopicInput } from '#src/generated/kafka/create-topics.js';
import { deleteTopicsApi } from '#src/generated/kafka/delete-topics.js';
import { describeLogDirsApi } from '#src/generated/kafka/describe-log-dirs.js';
import { describeTopicPartitionsApi } from '#src/generated/kafka/describe-topic-partitions.js';
import { electLeadersApi } from '#src/generated/kafka/elect-leaders.js';
import { listPartitionReassignmentsApi } from '#src/generated/kafka/list-partition-reassignments.js';
import { metadataApi, type MetadataResponse } from '#src/generated/kafka/metadata.js';
import { drawnConfigs } from './configs.js';
import type { Draw } from './draw.js';
import { settle } from './settled.js';
import type { Side } from './side.js';
import { strangeTopicNames, topicNames, type Step } from './step.js';

export const noId = 'A'.repeat(22);
const collidingNames: ReadonlySet<string> = new Set(['t.5', 't_5']);
const unknownId = 'abcdefghijklmnopqrstug';
const anyTopic = (draw: Draw): string => draw.mostly(draw.pick(topicNames), strangeTopicNames, 0.9);

export function createTopics(draw: Draw): Step {
  const version = draw.version(createTopicsApi);
  const drawn = draw.times(2, () => drawnTopic(draw));
  // Both of these in one request is what ours does not do as Kafka (docs/broker.md).
  const topics = drawn.filter(({ name }) => name !== 't_5' || drawn.length === 1);
  const validateOnly = draw.chance(0.15);
  return {
    title: `CreateTopics v${version} ${JSON.stringify(topics)} validateOnly ${validateOnly}`,
    leaves: 'metadata',
    async run(side) {
      const named = topics.map((topic) => ({ ...topic, name: side.named(topic.name) }));
      const request = { topics: named, validateOnly, timeoutMs: 10_000 };
      const answer = await side.ask(createTopicsApi, version, request);
      if (typeof answer !== 'object' || !validateOnly) return answer;
      // Kafka makes an id for a topic that it does not make.
      return { ...answer, topics: answer.topics.map((each) => ({ ...each, topicId: noId })) };
    },
  };
}

function drawnTopic(draw: Draw): CreatableTopicInput {
  const assignments = draw.mostly([], strangeAssignments, 0.85);
  const isUsual = assignments.length === 0;
  return {
    name: anyTopic(draw),
    numPartitions: isUsual ? draw.mostly(1 + draw.below(3), [-1, 0, -2], 0.85) : draw.pick([-1, 1]),
    replicationFactor: isUsual ? draw.mostly(1, [-1, 0, 2, -2], 0.85) : draw.pick([-1, 1]),
    assignments,
    configs: draw.chance(0.4) ? drawnConfigs(draw) : [],
  };
}

const at = (partitionIndex: number, ...brokerIds: number[]) => ({ partitionIndex, brokerIds });
const strangeAssignments = [
  [at(0, 1)],
  [at(0, 1), at(1, 1)],
  [at(1, 1), at(0, 1)],
  [at(0, 9)],
  [at(1, 1)],
  [at(0, 1), at(2, 1)],
  [at(0, 1), at(0, 1)],
  [at(0, 1, 1)],
  [at(0)],
  [at(0, 1), at(1)],
  [at(-1, 1)],
];

export function createPartitions(draw: Draw): Step {
  const version = draw.version(createPartitionsApi);
  const topics = draw.times(2, () => ({
    name: anyTopic(draw),
    count: draw.pick([1, 2, 3, 3, 4, 4, 5, 0, -1]),
    assignments: draw.mostly(null, strangeGrowth, 0.8),
  }));
  const validateOnly = draw.chance(0.15);
  return {
    title: `CreatePartitions v${version} ${JSON.stringify(topics)} validateOnly ${validateOnly}`,
    leaves: 'metadata',
    run: (side) => {
      const named = topics.map((topic) => ({ ...topic, name: side.named(topic.name) }));
      return side.ask(createPartitionsApi, version, {
        topics: named,
        validateOnly,
        timeoutMs: 10_000,
      });
    },
  };
}

const strangeGrowth = [
  [],
  [{ brokerIds: [1] }],
  [{ brokerIds: [1] }, { brokerIds: [1] }],
  [{ brokerIds: [9] }],
  [{ brokerIds: [] }],
  [{ brokerIds: [1, 1] }],
];

type TopicId = 'none' | 'own' | 'other' | 'unknown';

function drawnId(
  draw: Draw,
  mayHave: boolean,
  usual: TopicId,
  others: readonly TopicId[],
): TopicId {
  return mayHave ? draw.mostly(usual, others) : 'none';
}

function idOf(side: Side, name: string, which: TopicId): string {
  if (which === 'none') return noId;
  if (which === 'unknown') return unknownId;
  return side.topicIds.get(which === 'own' ? name : 't1') ?? unknownId;
}

export function deleteTopics(draw: Draw): Step {
  const version = draw.version(deleteTopicsApi);
  const drawn = draw
    .some([...topicNames, 'unknown', 'Bad name', ''], 2)
    .map((name) => ({
      name,
      isNamed: version < 6 || draw.chance(0.6),
      id: drawnId(draw, version >= 6, 'own', ['none', 'other', 'unknown']),
    }));
  return {
    title: `DeleteTopics v${version} ${JSON.stringify(drawn)}`,
    leaves: 'metadata',
    run: (side) =>
      side.ask(deleteTopicsApi, version, {
        timeoutMs: 10_000,
        topicNames: drawn.map(({ name }) => side.named(name)),
        topics: drawn.map(({ name, isNamed, id }) => ({
          name: isNamed ? side.named(name) : null,
          topicId: isNamed && id === 'own' ? noId : idOf(side, name, id),
        })),
      }),
  };
}

export function describeTopics(draw: Draw): Step {
  const version = draw.version(metadataApi);
  const mayCreate = version < 4 || draw.chance(0.1);
  const drawn = draw
    .some([...topicNames, ...topicNames, ...strangeTopicNames], 3)
    // Kafka does not say that a name collides with another one (docs/broker.md).
    .filter((name) => !mayCreate || !collidingNames.has(name))
    .map((name) => ({ name, id: drawnId(draw, version >= 12, 'none', ['own', 'unknown']) }));
  const operations = draw.chance(0.3);
  return {
    title: `Metadata v${version} ${JSON.stringify(drawn)} mayCreate ${mayCreate}`,
    leaves: 'metadata',
    async run(side) {
      const ask = () =>
        side.ask(metadataApi, version, {
          topics: drawn.map(({ name, id }) => ({
            name: id === 'none' ? side.named(name) : null,
            topicId: idOf(side, name, id),
          })),
          allowAutoTopicCreation: mayCreate,
          includeTopicAuthorizedOperations: operations,
        });
      if (!mayCreate) return ownTopics(await ask(), side);
      // Of a topic that it makes, Kafka first says that there is none (docs/broker.md).
      await ask();
      await settle(side, 'metadata');
      return ownTopics(await ask(), side);
    },
  };
}

/** No topics at all are asked for as every one. */
function ownTopics(answer: MetadataResponse | string, { prefix }: Side): unknown {
  if (typeof answer !== 'object') return answer;
  const isOthers = (name: string | null) => /^(__|Barrier|p\d)/.test(name ?? '');
  const topics = answer.topics.filter(({ name }) => name?.startsWith(prefix) || !isOthers(name));
  return { ...answer, topics };
}

export function describeTopicPartitions(draw: Draw): Step {
  const topics = [draw.pick(topicNames), ...draw.some(['unknown', 'Bad name', ...topicNames], 2)];
  const responsePartitionLimit = draw.pick([2000, 1, 2, 0, -1]);
  const cursor = draw.chance(0.3)
    ? { topicName: draw.pick(topics) ?? 't1', partitionIndex: draw.below(4) - 1 }
    : null;
  return {
    title: `DescribeTopicPartitions ${topics.join()} limit ${responsePartitionLimit} ${JSON.stringify(cursor)}`,
    run: (side) =>
      side.ask(describeTopicPartitionsApi, 0, {
        topics: topics.map((name) => ({ name: side.named(name) })),
        responsePartitionLimit,
        cursor: cursor && { ...cursor, topicName: side.named(cursor.topicName) },
      }),
  };
}

/** What there is little to say of on one broker. */
export function describePlaces(draw: Draw): Step {
  const topics = draw.some([...topicNames, 'unknown'], 2);
  const partitions = draw.some([0, 0, 1, 2, 7], 2);
  const named = (side: Side) => topics.map((name) => ({ topic: side.named(name), partitions }));
  const version = draw.version(electLeadersApi);
  const electionType = draw.below(2);
  const title = `of ${topics.join()} ${partitions.join()}`;
  const steps: readonly (() => Step)[] = [
    () => ({
      title: `DescribeLogDirs ${title}`,
      run: (side) =>
        side.ask(describeLogDirsApi, draw.version(describeLogDirsApi), { topics: named(side) }),
    }),
    () => ({
      title: `ElectLeaders v${version} type ${electionType} ${title}`,
      run: (side) =>
        side.ask(electLeadersApi, version, { electionType, topicPartitions: named(side) }),
    }),
    () => ({
      title: `ListPartitionReassignments ${title}`,
      run: (side) =>
        side.ask(listPartitionReassignmentsApi, 0, {
          timeoutMs: 5_000,
          topics: named(side).map((each) => ({
            name: each.topic,
            partitionIndexes: each.partitions,
          })),
        }),
    }),
  ];
  return draw.pick(steps)();
}

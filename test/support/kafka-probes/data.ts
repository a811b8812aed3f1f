/** ApiVersions, Metadata, Produce, Fetch, ListOffsets, OffsetForLeaderEpoch, DescribeTopicPartitions. */
import { apiVersionsApi } from '#src/generated/kafka/api-versions.js';
import { describeTopicPartitionsApi } from '#src/generated/kafka/describe-topic-partitions.js';
import { fetchApi, type FetchRequestInput } from '#src/generated/kafka/fetch.js';
import { listOffsetsApi } from '#src/generated/kafka/list-offsets.js';
import { metadataApi } from '#src/generated/kafka/metadata.js';
import { offsetForLeaderEpochApi } from '#src/generated/kafka/offset-for-leader-epoch.js';
import { produceApi, type ProduceRequestInput } from '#src/generated/kafka/produce.js';
import type { KafkaApi } from '#src/generated/kafka/wire.js';
import { encodeRequest } from '#src/protocol/kafka/framing.js';
import { batchOf } from '../record-batches.js';
import { probe, rawProbe, type Probe, type ProbeWorld } from './probe.js';
import { closingFrames } from './raw-frames.js';

const unknownId = 'abcdefghijklmnopqrstug';

// --- ApiVersions -----------------------------------------------------------------------------

const softwareNames: readonly Probe[] = ['', 'li b!', '-x', 'fine-1.0'].map((name) => ({
  title: `ApiVersions v3: software name ${JSON.stringify(name)}`,
  async ask(world) {
    const asked = { clientSoftwareName: name, clientSoftwareVersion: '1.0' };
    const { errorCode, apiKeys, throttleTimeMs } = await world.ask(apiVersionsApi, 3, asked);
    // Which APIs there are is told by the table of the broker.
    return { errorCode, throttleTimeMs, hasKeys: apiKeys.length > 0 };
  },
}));

// --- Metadata --------------------------------------------------------------------------------

const metadataRows: readonly Probe[] = [
  ...[0, 1, 4, 8, 9, 12].map((version) =>
    probe('a topic', metadataApi, version, { topics: [{ name: 't' }] }),
  ),
  probe('no topics', metadataApi, 1, { topics: [] }),
  probe('authorized operations', metadataApi, 8, {
    topics: [{ name: 't' }],
    includeClusterAuthorizedOperations: true,
    includeTopicAuthorizedOperations: true,
  }),
  ...[4, 12].map((version) =>
    probe('an unknown topic that may not be made', metadataApi, version, {
      topics: [{ name: 'unknown' }],
      allowAutoTopicCreation: false,
    }),
  ),
  ...['bad name', '..', 'x'.repeat(250), ''].map((name) =>
    probe(`the name ${JSON.stringify(name.slice(0, 10))}`, metadataApi, 9, { topics: [{ name }] }),
  ),
  probe('the same topic twice', metadataApi, 9, { topics: [{ name: 't' }, { name: 't' }] }),
  probe('a topic by id', metadataApi, 12, ({ topicId }) => ({ topics: [{ name: null, topicId }] })),
  probe('an id and a name of another topic', metadataApi, 12, ({ topicId }) => ({
    topics: [{ name: null, topicId }, { name: 'unknown' }],
    allowAutoTopicCreation: false,
  })),
  probe('an unknown id', metadataApi, 12, { topics: [{ name: null, topicId: unknownId }] }),
  probe('an id in a version that only has the field', metadataApi, 10, ({ topicId }) => ({
    topics: [{ name: 't', topicId }],
  })),
  probe('a topic without a name', metadataApi, 11, { topics: [{ name: null }] }),
];

// --- Produce ---------------------------------------------------------------------------------

type Records = Buffer | null;

function produced(records: Records, fields: Partial<ProduceRequestInput> = {}, topic = 't') {
  const topicData = [{ name: topic, partitionData: [{ index: 0, records }] }];
  return { acks: -1, timeoutMs: 5_000, topicData, ...fields };
}

/** Kafka never answers null records, and keeps the connection; ours refuses them as no records. */
const refusedBatches: Readonly<Record<string, () => Records>> = {
  'no records': () => Buffer.alloc(0),
  'a wrong checksum': () => {
    const batch = batchOf(['x']);
    batch[batch.length - 1]! ^= 1;
    return batch;
  },
  'magic 1': () => {
    const batch = batchOf(['x']);
    batch[16] = 1;
    return batch;
  },
  'two batches': () => Buffer.concat([batchOf(['x']), batchOf(['y'])]),
  'a cut batch': () => batchOf(['x']).subarray(0, 40),
  'a batch above max.message.bytes': () => batchOf(['x'.repeat(1_100_000)]),
};

const produceRows: readonly Probe[] = [
  ...Object.entries(refusedBatches).map(([title, make]) =>
    probe(title, produceApi, 9, () => produced(make())),
  ),
  ...[2, -2].map((acks) =>
    probe(`acks ${acks}`, produceApi, 9, () => produced(batchOf(['x']), { acks })),
  ),
  ...[3, 8, 11].map((version) =>
    probe('an unknown topic', produceApi, version, () => produced(batchOf(['x']), {}, 'unknown')),
  ),
  probe('an unknown partition', produceApi, 9, () => ({
    ...produced(null),
    topicData: [{ name: 't', partitionData: [{ index: 7, records: batchOf(['x']) }] }],
  })),
  probe('no topics', produceApi, 9, () => ({ ...produced(null), topicData: [] })),
];

// --- Fetch -----------------------------------------------------------------------------------

interface Asked {
  readonly offset?: number;
  readonly epoch?: number;
  readonly partition?: number;
  readonly topic?: string;
  readonly topicId?: string;
  readonly partitionMaxBytes?: number;
  readonly lastFetchedEpoch?: number;
}

export function fetchOf(asked: Asked, fields: Partial<FetchRequestInput> = {}): FetchRequestInput {
  const partition = {
    partition: asked.partition ?? 0,
    fetchOffset: asked.offset ?? 0,
    currentLeaderEpoch: asked.epoch ?? -1,
    lastFetchedEpoch: asked.lastFetchedEpoch ?? -1,
    partitionMaxBytes: asked.partitionMaxBytes ?? 1_000_000,
  };
  const topic = { topic: asked.topic ?? 't', topicId: asked.topicId ?? '' };
  return {
    maxWaitMs: 300,
    minBytes: 1,
    maxBytes: 1_000_000,
    sessionEpoch: -1,
    topics: [{ ...topic, partitions: [partition] }],
    ...fields,
  };
}

const byId = ({ topicId }: ProbeWorld) => ({ topicId, topic: '' });
/** Longer than an answer is waited for. */
const long = { maxWaitMs: 50_000 };

const fetchRows: readonly Probe[] = [
  ...[4, 5, 7, 9, 11, 12].map((version) => probe('a record', fetchApi, version, fetchOf({}))),
  ...[13, 15, 16, 17].map((version) =>
    probe('a record by topic id', fetchApi, version, (world) => fetchOf(byId(world))),
  ),
  probe('from the middle', fetchApi, 12, fetchOf({ offset: 1 })),
  probe('read committed', fetchApi, 12, fetchOf({}, { isolationLevel: 1 })),
  probe('the end', fetchApi, 12, fetchOf({ offset: 2 })),
  ...[3, -1].map((offset) => probe(`offset ${offset}`, fetchApi, 12, fetchOf({ offset }, long))),
  probe('partition max bytes 1', fetchApi, 12, fetchOf({ partitionMaxBytes: 1 }, long)),
  probe('partition max bytes 0', fetchApi, 12, fetchOf({ partitionMaxBytes: 0 })),
  probe('max bytes 0', fetchApi, 12, fetchOf({}, { ...long, maxBytes: 0 })),
  probe('an unknown topic', fetchApi, 12, fetchOf({ topic: 'unknown' }, long)),
  probe('an unknown partition', fetchApi, 12, fetchOf({ partition: 9 }, long)),
  probe('an unknown topic id', fetchApi, 13, fetchOf({ topic: '', topicId: unknownId }, long)),
  probe('an unknown partition of an id', fetchApi, 13, (world) =>
    fetchOf({ ...byId(world), partition: 9 }, long),
  ),
  probe('no topics', fetchApi, 12, fetchOf({}, { ...long, topics: [] })),
  ...[-1, 0, 1].map((ahead) =>
    probe(`the leader epoch ${ahead} ahead`, fetchApi, 12, ({ leaderEpoch }) =>
      fetchOf({ epoch: ahead < 0 ? -1 : leaderEpoch + ahead }, long),
    ),
  ),
  probe('a leader epoch ahead, by id', fetchApi, 16, (world) =>
    fetchOf({ ...byId(world), epoch: world.leaderEpoch + 1 }, long),
  ),
  probe('the last epoch is the one of the log', fetchApi, 12, ({ leaderEpoch }) =>
    fetchOf({ offset: 1, lastFetchedEpoch: leaderEpoch }, long),
  ),
  probe('an offset above the end of its epoch', fetchApi, 12, ({ leaderEpoch }) =>
    fetchOf({ offset: 5, lastFetchedEpoch: leaderEpoch }, long),
  ),
  probe('an unknown session', fetchApi, 12, fetchOf({}, { sessionId: 5, sessionEpoch: 3 })),
  ...[0, -1].map((sessionEpoch) =>
    probe(`session epoch ${sessionEpoch}`, fetchApi, 12, fetchOf({}, { sessionEpoch })),
  ),
];

/** Requests of a session, one after the other: the epochs are those that are asked with. */
function inSession(
  title: string,
  version: number,
  steps: readonly ((world: ProbeWorld) => FetchRequestInput)[],
): Probe {
  return {
    title: `Fetch v${version}: a session, ${title}`,
    async ask(world) {
      const answers = [];
      let sessionId = 0;
      for (const step of steps) {
        const answer = await world.ask(fetchApi, version, { ...step(world), sessionId });
        answers.push(answer);
        sessionId ||= answer.sessionId;
      }
      return answers;
    },
  };
}

const first = (): FetchRequestInput => fetchOf({}, { sessionEpoch: 0 });
const next = (sessionEpoch: number, topics: FetchRequestInput['topics'] = []): FetchRequestInput =>
  fetchOf({}, { sessionEpoch, topics });
const atEnd = fetchOf({ offset: 2 }).topics;
const outOfRange = fetchOf({ offset: 9 }).topics;
const notThere = fetchOf({ topic: 'unknown' }).topics;
const forgotten = [{ topic: 't', partitions: [0] }];

const sessionRows: readonly Probe[] = [
  inSession('that does not move on', 12, [first, () => next(1), () => next(2)]),
  inSession('that moves to the end', 12, [first, () => next(1, atEnd), () => next(2)]),
  inSession('out of range', 12, [first, () => next(1, outOfRange), () => next(2)]),
  inSession('with an unknown topic', 12, [first, () => next(1, notThere), () => next(2, atEnd)]),
  inSession('with a wrong epoch', 12, [first, () => next(2), () => next(1, atEnd)]),
  inSession('that forgets everything', 12, [
    first,
    () => ({ ...next(1), forgottenTopicsData: forgotten }),
    () => next(2),
  ]),
  inSession('that is closed', 12, [first, () => next(-1, atEnd), () => next(1)]),
  inSession('that begins anew', 12, [first, () => fetchOf({ offset: 2 }, { sessionEpoch: 0 })]),
  inSession('of version 7', 7, [first, () => next(1, atEnd)]),
  inSession('by topic id', 13, [
    (world) => fetchOf(byId(world), { sessionEpoch: 0 }),
    (world) => next(1, fetchOf({ ...byId(world), offset: 2 }).topics),
    () => next(2, fetchOf({ topic: '', topicId: unknownId }).topics),
  ]),
  {
    title: 'Fetch: a session by name that goes on by topic id',
    async ask(world) {
      const { sessionId } = await world.ask(fetchApi, 12, first());
      return world.ask(fetchApi, 13, { ...next(1), sessionId });
    },
  },
];

// --- ListOffsets and the rest ----------------------------------------------------------------

function offsetsAt(timestamp: number, fields: { currentLeaderEpoch?: number; name?: string } = {}) {
  const { name = 't', currentLeaderEpoch = -1 } = fields;
  const partitions = [{ partitionIndex: 0, timestamp, currentLeaderEpoch }];
  return { replicaId: -1, topics: [{ name, partitions }] };
}

const twice = offsetsAt(-1).topics;

const listOffsetsRows: readonly Probe[] = [
  ...[1, 2, 4, 6, 7, 8, 9].flatMap((version) =>
    [-1, -2, -3, -4, -5, -6, 0].map((timestamp) =>
      probe(`timestamp ${timestamp}`, listOffsetsApi, version, offsetsAt(timestamp)),
    ),
  ),
  ...[1_000, 1_001, 2_000, 2_001].map((timestamp) =>
    probe(`timestamp ${timestamp}`, listOffsetsApi, 7, offsetsAt(timestamp)),
  ),
  probe('read committed', listOffsetsApi, 7, { ...offsetsAt(-1), isolationLevel: 1 }),
  probe('an unknown topic', listOffsetsApi, 7, offsetsAt(-1, { name: 'unknown' })),
  probe('a special time too new, unknown topic', listOffsetsApi, 1, {
    ...offsetsAt(-4, { name: 'unknown' }),
  }),
  ...[0, 1].map((ahead) =>
    probe(`the leader epoch ${ahead} ahead`, listOffsetsApi, 7, ({ leaderEpoch }) =>
      offsetsAt(-1, { currentLeaderEpoch: leaderEpoch + ahead }),
    ),
  ),
  probe('a partition twice', listOffsetsApi, 7, {
    replicaId: -1,
    topics: [{ name: 't', partitions: [...twice[0]!.partitions, ...twice[0]!.partitions] }],
  }),
];

/** The largest and the least int64 where `sentinel` stands, which JavaScript cannot count to. */
const sentinel = 0x1_2345_6789;
const extremes = ['7fffffffffffffff', '8000000000000000'] as const;

function extremeRows<Input>(
  title: string,
  api: KafkaApi<any, Input, any, any>,
  version: number,
  message: Input,
): readonly Probe[] {
  const sentinelBytes = Buffer.from('0000000123456789', 'hex');
  return extremes.map((extreme) => {
    const header = { apiVersion: version, correlationId: 77, clientId: 'probe' };
    const bytes = Buffer.concat(encodeRequest(api, header, message));
    bytes.write(extreme, bytes.indexOf(sentinelBytes), 'hex');
    return rawProbe(`${api.name} v${version}: ${title} 0x${extreme}`, bytes);
  });
}

const extremeValues: readonly Probe[] = [
  ...extremeRows('offset', fetchApi, 11, fetchOf({ offset: sentinel }, long)),
  ...extremeRows('timestamp', listOffsetsApi, 5, offsetsAt(sentinel)),
];

function epochEnd(leaderEpoch: number, currentLeaderEpoch = -1, topic = 't') {
  const partitions = [{ partition: 0, leaderEpoch, currentLeaderEpoch }];
  return { replicaId: -1, topics: [{ topic, partitions }] };
}

const epochRows: readonly Probe[] = [
  ...[2, 3, 4].map((version) =>
    probe('the current epoch', offsetForLeaderEpochApi, version, ({ leaderEpoch }) =>
      epochEnd(leaderEpoch),
    ),
  ),
  probe('an epoch to come', offsetForLeaderEpochApi, 4, ({ leaderEpoch }) =>
    epochEnd(leaderEpoch + 5),
  ),
  probe('the client is ahead', offsetForLeaderEpochApi, 4, ({ leaderEpoch }) =>
    epochEnd(leaderEpoch, leaderEpoch + 1),
  ),
  probe('no epoch', offsetForLeaderEpochApi, 4, epochEnd(-1)),
  probe('an unknown topic', offsetForLeaderEpochApi, 4, epochEnd(0, -1, 'unknown')),
];

const t = { name: 't' };
const describeRows: readonly Probe[] = [
  probe('a topic', describeTopicPartitionsApi, 0, { topics: [t] }),
  probe('unknown and bad names', describeTopicPartitionsApi, 0, {
    topics: [{ name: 'zz' }, t, { name: 'bad name' }],
  }),
  probe('limit 0', describeTopicPartitionsApi, 0, { topics: [t], responsePartitionLimit: 0 }),
  probe('limit 1 and one more topic', describeTopicPartitionsApi, 0, {
    topics: [t, { name: 'zz' }],
    responsePartitionLimit: 1,
  }),
  probe('a cursor behind the topic', describeTopicPartitionsApi, 0, {
    topics: [t],
    cursor: { topicName: 'u', partitionIndex: 0 },
  }),
  probe('a cursor behind the partitions', describeTopicPartitionsApi, 0, {
    topics: [t],
    cursor: { topicName: 't', partitionIndex: 5 },
  }),
  probe('a negative cursor', describeTopicPartitionsApi, 0, {
    topics: [t],
    cursor: { topicName: 't', partitionIndex: -1 },
  }),
];

export const dataProbes: readonly Probe[] = [
  ...Object.entries(closingFrames).map(([title, bytes]) => rawProbe(title, bytes)),
  ...softwareNames,
  ...metadataRows,
  ...produceRows,
  ...fetchRows,
  ...sessionRows,
  ...listOffsetsRows,
  ...extremeValues,
  ...epochRows,
  ...describeRows,
];

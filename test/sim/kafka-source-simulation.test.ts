/**
 * The kafka source between the built-in broker and a channel that keeps positions, under random
 * cuts of its connections, refusals of the channel, restarts, crashes before a commit, members that
 * come and go, aborted transactions: each record comes once, in the order of its partition.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemClock } from '#src/core/clock.js';
import { fetchApi } from '#src/generated/kafka/fetch.js';
import { heartbeatApi } from '#src/generated/kafka/heartbeat.js';
import { joinGroupApi } from '#src/generated/kafka/join-group.js';
import { listOffsetsApi } from '#src/generated/kafka/list-offsets.js';
import { metadataApi } from '#src/generated/kafka/metadata.js';
import { offsetCommitApi } from '#src/generated/kafka/offset-commit.js';
import { offsetFetchApi } from '#src/generated/kafka/offset-fetch.js';
import { syncGroupApi } from '#src/generated/kafka/sync-group.js';
import type { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { KafkaError } from '#src/protocol/kafka/client/kafka-errors.js';
import { commitOffsets, fetchOffsets } from '#src/protocol/kafka/client/offsets.js';
import { TransactionalProducer } from '#src/protocol/kafka/client/transactional-producer.js';
import { ErrorCode } from '#src/protocol/kafka/error-codes.js';
import { encodeRecordBatch } from '#src/protocol/kafka/record-batch.js';
import { slabOf } from '../support/byte-slab.js';
import { kafkaSourceOn, writeRecords, type SourceOnBroker } from '../support/kafka-source.js';
import { proxiedBroker } from '../support/proxied-broker.js';
import { Random } from '../support/random.js';
import { sequenceCount } from '../support/seeds.js';
import { eventually } from '../support/until.js';

const actionCount = 25;
const partitions = [0, 1];
/** The answer to a joining is not cut: the broker waits for the member that nobody has heard of. */
const cuts = [
  ...[
    fetchApi,
    offsetCommitApi,
    offsetFetchApi,
    heartbeatApi,
    listOffsetsApi,
    metadataApi,
    syncGroupApi,
  ].map(({ key }) => ({ apiKey: key, side: 'answer' }) as const),
  ...[joinGroupApi, offsetCommitApi, fetchApi].map(
    ({ key }) => ({ apiKey: key, side: 'request' }) as const,
  ),
];

async function runSeed(t: Parameters<typeof proxiedBroker>[0], seed: number): Promise<void> {
  const random = new Random(seed);
  let member: SourceOnBroker | undefined;
  t.after(() => member?.source.stop());
  const broker = await proxiedBroker(t);
  const cluster = broker.client();
  const written = partitions.map((): string[] => []);
  const found: string[] = [];
  const stored: SourceOnBroker['context']['stored'] = new Map();
  const aborting = new TransactionalProducer(cluster, {
    transactionalId: 'aborting',
    transactionTimeoutMs: 60_000,
  });
  await aborting.initialize();

  const begin = async (): Promise<void> => {
    member = kafkaSourceOn(broker.address, { batchSize: 1 + random.below(5) }, stored);
    await started(member);
  };
  /** What the channel has outlives the member. */
  const end = async (): Promise<void> => {
    await member!.source.stop();
    found.push(...member!.context.bodies);
    for (const [origin, position] of member!.context.stored) stored.set(origin, position);
  };
  const write = async (): Promise<void> => {
    const partition = random.pick(partitions);
    const own = written[partition]!;
    const size = 1 + random.below(4);
    const lines = Array.from({ length: size }, (_, i) => `${partition} ${own.length + i}`);
    if (random.chance(0.3)) await abort(aborting, partition, lines);
    await writeRecords(cluster, lines, { partition });
    own.push(...lines);
  };
  const actions: readonly (() => Promise<void> | void)[] = [
    write,
    write,
    write,
    () => void (broker.proxy.cut = random.pick(cuts)),
    () => {
      let refusals = random.below(4);
      member!.context.onEmit = async () => {
        if (refusals-- > 0) throw new Error('no room');
      };
    },
    async () => {
      await end();
      // A crash comes before a commit that the channel is ahead of.
      if (random.chance(0.5)) await setGroupBack(cluster, random);
      await begin();
    },
    async () => {
      const other = kafkaSourceOn(broker.address, { 'kafka.topics': ['elsewhere'] });
      await started(other);
      await other.source.stop();
    },
    () => systemClock.sleep(random.below(50)),
  ];

  await begin();
  for (let done = 0; done < actionCount; done++) await random.pick(actions)();
  broker.proxy.cut = undefined;
  member!.context.onEmit = undefined;
  const total = written.flat().length;
  const read = (): number => found.length + member!.context.bodies.length;
  await eventually(() => read() >= total, `seed ${seed}: all ${total} records are read`);
  await end();
  for (const partition of partitions) {
    const own = found.filter((line) => line.startsWith(`${partition} `));
    assert.deepEqual(own, written[partition], `seed ${seed}: partition ${partition}`);
  }
}

/**
 * As a member of the group: one that ends while it joins is waited for by the broker, as long as its
 * session would have lasted.
 */
async function started({ source, context }: SourceOnBroker): Promise<void> {
  await source.start();
  const isMember = (): boolean =>
    context.logger.lines.some(({ message }) => message.includes('gives this member'));
  await eventually(isMember, 'it is a member');
}

async function setGroupBack(cluster: KafkaCluster, random: Random): Promise<void> {
  const places = partitions.map((partition) => ({ topic: 'access', partition }));
  const offsets = await fetchOffsets(cluster, 'flume', places, { requireStable: true });
  const back = offsets.map((each) => ({ ...each, offset: random.below(each.offset + 1) }));
  // A member that could not take its leave is one until its session ends.
  const isCommitted = (): Promise<boolean> =>
    commitOffsets(cluster, 'flume', back).then(
      () => true,
      (error: unknown) => {
        if (error instanceof KafkaError && error.errorCode === ErrorCode.UNKNOWN_MEMBER_ID)
          return false;
        throw error;
      },
    );
  await eventually(isCommitted, 'the group has no member');
}

async function abort(
  producer: TransactionalProducer,
  partition: number,
  lines: readonly string[],
): Promise<void> {
  const at = { topic: 'access', partition };
  await producer.begin([at]);
  const stamp = producer.stamp('access', partition, lines.length);
  const records = { size: lines.length, values: slabOf(lines), timestampMs: 1 };
  await producer.write([{ ...at, batch: encodeRecordBatch({ ...records, ...stamp }) }]);
  await producer.end(false);
}

const firstSeed = Number(process.env['TAILRACE_SIM_SEED'] ?? 1);

for (let seed = firstSeed; seed < firstSeed + sequenceCount(4); seed++)
  test(`each record comes once and in order, whatever happens on the way (seed ${seed})`, (t) =>
    runSeed(t, seed));

/**
 * Asks a broker everything about producers and transactions that has an answer to compare, in raw
 * frames: right and wrong requests in the versions that differ. `test/golden/kafka-transactions.txt`
 * holds what Apache Kafka 3.9 says; `interop/kafka-answers` asks it again.
 */
import { addOffsetsToTxnApi } from '#src/generated/kafka/add-offsets-to-txn.js';
import { addPartitionsToTxnApi } from '#src/generated/kafka/add-partitions-to-txn.js';
import { createTopicsApi } from '#src/generated/kafka/create-topics.js';
import { describeProducersApi } from '#src/generated/kafka/describe-producers.js';
import { describeTransactionsApi } from '#src/generated/kafka/describe-transactions.js';
import { endTxnApi } from '#src/generated/kafka/end-txn.js';
import { fetchApi } from '#src/generated/kafka/fetch.js';
import { findCoordinatorApi } from '#src/generated/kafka/find-coordinator.js';
import { initProducerIdApi } from '#src/generated/kafka/init-producer-id.js';
import { listOffsetsApi } from '#src/generated/kafka/list-offsets.js';
import { listTransactionsApi } from '#src/generated/kafka/list-transactions.js';
import { offsetFetchApi } from '#src/generated/kafka/offset-fetch.js';
import { produceApi } from '#src/generated/kafka/produce.js';
import { txnOffsetCommitApi } from '#src/generated/kafka/txn-offset-commit.js';
import { writeTxnMarkersApi } from '#src/generated/kafka/write-txn-markers.js';
import { systemClock } from '#src/core/clock.js';
import { ErrorCode, errorName } from '#src/protocol/kafka/error-codes.js';
import type { RawKafkaConnection } from './raw-kafka-connection.js';
import { batchOf } from './record-batches.js';
import { eventually } from './until.js';

export interface Identity {
  readonly producerId: number;
  readonly producerEpoch: number;
}

interface Batch extends Identity {
  readonly sequence: number;
  readonly count?: number;
  readonly isTransactional?: boolean;
  readonly partition?: number;
  readonly version?: number;
}

interface OffsetCommit {
  readonly group?: string;
  readonly topic?: string;
  readonly version?: number;
  readonly generationId?: number;
  readonly memberId?: string;
}

export const topic = 'answers';
const timeoutMs = 60_000;
const passingLimitMs = 30_000;
/** A distributed broker may still be at it. */
const passing = new Set<number>([
  ErrorCode.CONCURRENT_TRANSACTIONS,
  ErrorCode.COORDINATOR_NOT_AVAILABLE,
  ErrorCode.COORDINATOR_LOAD_IN_PROGRESS,
  ErrorCode.NOT_COORDINATOR,
  ErrorCode.NOT_ENOUGH_REPLICAS,
]);

/** Requests with what does not matter filled in, and answers with what does. */
export class TransactionAsker {
  readonly #connection: RawKafkaConnection;
  readonly #groupsLearnLate: boolean;

  /** `groupsLearnLate`: as at Kafka, after the client has heard of the end of a transaction. */
  constructor(connection: RawKafkaConnection, groupsLearnLate = false) {
    this.#connection = connection;
    this.#groupsLearnLate = groupsLearnLate;
  }

  async prepare(transactionalIds: readonly string[]): Promise<void> {
    const created = { name: topic, numPartitions: 2, replicationFactor: 1, configs: [] };
    const topics = [{ ...created, assignments: [] }];
    await this.#connection.ask(createTopicsApi, 7, { topics });
    await eventually(() => this.#isServed(), `${topic} is served`);
    for (const [keyType, keys] of [
      [1, transactionalIds],
      [0, ['g', 'h']],
    ] as const)
      for (const key of keys)
        await settled(async () => {
          const request = { keyType, coordinatorKeys: [key] };
          const answer = await this.#connection.ask(findCoordinatorApi, 4, request);
          return answer.coordinators[0]!.errorCode;
        });
  }

  /** Kafka answers the creation of a topic before its partitions have a leader. */
  async #isServed(): Promise<boolean> {
    const partitions = [0, 1].map((partitionIndex) => ({ partitionIndex, timestamp: -1 }));
    const request = { replicaId: -1, topics: [{ name: topic, partitions }] };
    const { topics } = await this.#connection.ask(listOffsetsApi, 7, request);
    return topics[0]!.partitions.every(({ errorCode }) => errorCode === ErrorCode.NONE);
  }

  async init(
    transactionalId: string | null,
    identity?: Identity,
    version = 4,
    transactionTimeoutMs = timeoutMs,
  ): Promise<Identity & { readonly error: string }> {
    let given: Identity = { producerId: -1, producerEpoch: -1 };
    const error = await settled(async () => {
      const request = { transactionalId, transactionTimeoutMs, ...identity };
      const answer = await this.#connection.ask(initProducerIdApi, version, request);
      given = { producerId: answer.producerId, producerEpoch: answer.producerEpoch };
      return answer.errorCode;
    });
    return { error, ...given };
  }

  add(
    transactionalId: string,
    identity: Identity,
    partitions: readonly number[] = [0],
    version = 3,
  ): Promise<string> {
    return settledAll(async () => {
      const topics = [{ name: topic, partitions }];
      const request = { transactionalId, ...identity, topics };
      const { results } = await this.#connection.ask(addPartitionsToTxnApi, version, request);
      return results.flatMap(({ resultsByPartition }) =>
        resultsByPartition.map(({ partitionErrorCode }) => partitionErrorCode),
      );
    });
  }

  addOffsets(
    transactionalId: string,
    identity: Identity,
    groupId = 'g',
    version = 3,
  ): Promise<string> {
    return settled(async () => {
      const request = { transactionalId, ...identity, groupId };
      return (await this.#connection.ask(addOffsetsToTxnApi, version, request)).errorCode;
    });
  }

  /** Resolves when it has been carried out: Kafka answers earlier. */
  async end(transactionalId: string, identity: Identity, committed: boolean, version = 3) {
    const end = (): Promise<string> =>
      settled(async () => {
        const request = { transactionalId, ...identity, committed };
        return (await this.#connection.ask(endTxnApi, version, request)).errorCode;
      });
    const error = await end();
    if (error === errorName(ErrorCode.NONE)) await end();
    return error;
  }

  /** The error and, where there is none, the offset. */
  async produce(transactionalId: string | null, batch: Batch): Promise<string> {
    const { sequence, count = 1, isTransactional = transactionalId !== null } = batch;
    const { partition: index = 0, version = 9, producerId, producerEpoch } = batch;
    const values = Array.from({ length: count }, (_, i) => `${sequence + i}`);
    let offset = -1;
    const error = await settled(async () => {
      const records = batchOf(values, {
        producerId,
        producerEpoch,
        baseSequence: sequence,
        isTransactional,
      });
      const { responses } = await this.#connection.ask(produceApi, version, {
        transactionalId,
        acks: -1,
        timeoutMs,
        topicData: [{ name: topic, partitionData: [{ index, records }] }],
      });
      const { errorCode, baseOffset } = responses[0]!.partitionResponses[0]!;
      offset = baseOffset;
      return errorCode;
    });
    return offset < 0 ? error : `${error} at ${offset}`;
  }

  commitOffset(transactionalId: string, identity: Identity, commit: OffsetCommit = {}) {
    const { group = 'g', topic: name = topic, version = 3, ...member } = commit;
    return settledAll(async () => {
      const partition = { partitionIndex: 0, committedOffset: 7, committedMetadata: '' };
      const topics = [{ name, partitions: [partition] }];
      const request = { transactionalId, groupId: group, ...identity, ...member, topics };
      const answer = await this.#connection.ask(txnOffsetCommitApi, version, request);
      return answer.topics.flatMap(({ partitions }) =>
        partitions.map(({ errorCode }) => errorCode),
      );
    });
  }

  async committedOffset(groupId: string, requireStable: boolean): Promise<string> {
    const groups = [{ groupId, topics: [{ name: topic, partitionIndexes: [0] }] }];
    const answer = await this.#connection.ask(offsetFetchApi, 8, { groups, requireStable });
    const { errorCode, committedOffset } = answer.groups[0]!.topics[0]!.partitions[0]!;
    return `${errorName(errorCode)} ${committedOffset}`;
  }

  /** As it is after the end of a transaction with offsets of the group. */
  async settledOffset(groupId: string): Promise<string> {
    const ask = (): Promise<string> => this.committedOffset(groupId, true);
    const open = `${errorName(ErrorCode.UNSTABLE_OFFSET_COMMIT)} -1`;
    if (this.#groupsLearnLate)
      await eventually(async () => (await ask()) !== open, `${groupId} knows of the end`);
    return ask();
  }

  async producers(name: string, partition: number, { producerId }: Identity): Promise<string> {
    const topics = [{ name, partitionIndexes: [partition] }];
    const answer = await this.#connection.ask(describeProducersApi, 0, { topics });
    const { errorCode, activeProducers } = answer.topics[0]!.partitions[0]!;
    const of = activeProducers.find((each) => each.producerId === producerId);
    const known =
      of && `epoch ${of.producerEpoch} last ${of.lastSequence} open ${of.currentTxnStartOffset}`;
    return `${errorName(errorCode)} ${known ?? 'unknown'}`;
  }

  async describe(transactionalId: string): Promise<string> {
    const request = { transactionalIds: [transactionalId] };
    const answer = await this.#connection.ask(describeTransactionsApi, 0, request);
    const { errorCode, transactionState, transactionTimeoutMs, topics, ...state } =
      answer.transactionStates[0]!;
    const partitions = topics
      .filter((each) => each.topic === topic)
      .flatMap((each) => each.partitions)
      .toSorted((a, b) => a - b);
    const hasStarted = state.transactionStartTimeMs > 0;
    return (
      `${errorName(errorCode)} "${transactionState}" epoch ${state.producerEpoch} timeout ` +
      `${transactionTimeoutMs} partitions [${partitions.join()}] started ${hasStarted}`
    );
  }

  async list(
    stateFilters: readonly string[],
    producerIdFilters: readonly number[],
    durationFilter = -1,
  ): Promise<string> {
    const request = { stateFilters, producerIdFilters, durationFilter };
    const answer = await this.#connection.ask(listTransactionsApi, 1, request);
    const ours = answer.transactionStates.filter((each) => each.transactionalId.length === 1);
    const found = ours.map(
      ({ transactionalId, transactionState }) => `${transactionalId} ${transactionState}`,
    );
    const unknown = answer.unknownStateFilters.join();
    return `${errorName(answer.errorCode)} [${found.toSorted().join()}] unknown [${unknown}]`;
  }

  async marker(identity: Identity, coordinatorEpoch: number, partition = 0): Promise<string> {
    const topics = [{ name: topic, partitionIndexes: [partition] }];
    const marker = { ...identity, transactionResult: false, topics, coordinatorEpoch };
    const answer = await this.#connection.ask(writeTxnMarkersApi, 1, { markers: [marker] });
    return errorName(answer.markers[0]!.topics[0]!.partitions[0]!.errorCode);
  }

  /** The stable end, and the aborted transactions from an offset on. */
  async stable(
    partition: number,
    fetchOffset: number,
    partitionMaxBytes = 1_000_000,
  ): Promise<string> {
    const asked = { partitionIndex: partition, timestamp: -1 };
    const ends = [];
    for (const isolationLevel of [0, 1]) {
      const request = {
        replicaId: -1,
        isolationLevel,
        topics: [{ name: topic, partitions: [asked] }],
      };
      const { topics } = await this.#connection.ask(listOffsetsApi, 7, request);
      ends.push(topics[0]!.partitions[0]!.offset);
    }
    const { responses } = await this.#connection.ask(fetchApi, 12, {
      maxWaitMs: 0,
      minBytes: 0,
      isolationLevel: 1,
      maxBytes: 1_000_000,
      sessionEpoch: -1,
      topics: [{ topic, partitions: [{ partition, fetchOffset, partitionMaxBytes }] }],
    });
    const { abortedTransactions, lastStableOffset } = responses[0]!.partitions[0]!;
    const aborted = (abortedTransactions ?? []).map(({ firstOffset }) => firstOffset);
    return `end ${ends[0]} stable ${ends[1]} ${lastStableOffset} aborted from [${aborted.join()}]`;
  }
}

function settled(ask: () => Promise<number>): Promise<string> {
  return settledAll(async () => [await ask()]);
}

async function settledAll(ask: () => Promise<readonly number[]>): Promise<string> {
  const startMs = performance.now();
  for (;;) {
    const errors = await ask();
    const isOver = performance.now() - startMs > passingLimitMs;
    if (isOver || !errors.some((error) => passing.has(error)))
      return errors.map((error) => errorName(error)).join(', ');
    await systemClock.sleep(20);
  }
}

/*
 * One transactional id as data, and its steps (KIP-98, transactions v1). Pure functions.
 *
 *   Empty ──add──▶ Ongoing ──end──▶ PrepareCommit ──markers written──▶ CompleteCommit ──add──▶ Ongoing
 *                     │                                                     ▲
 *                     └──end, timeout, fence──▶ PrepareAbort ──▶ CompleteAbort
 *
 * - Each step is durable before it acts or is answered. From Prepare* on the outcome is decided:
 *   whatever happens, the markers of that outcome are written (again), and a second one is harmless.
 * - (producerId, epoch) is who may speak; initProducerId raises the epoch and so fences the last one.
 * - A transaction belongs to no connection: another process may end it with the same id and epoch.
 */
import { ErrorCode } from '../../protocol/kafka/error-codes.js';

export type TransactionPhase =
  'Empty' | 'Ongoing' | 'PrepareCommit' | 'PrepareAbort' | 'CompleteCommit' | 'CompleteAbort';

export interface Transaction {
  readonly transactionalId: string;
  readonly producerId: number;
  readonly producerEpoch: number;
  /** Before the last initProducerId: a client that lost its answer asks with it again. */
  readonly lastProducerEpoch: number;
  readonly timeoutMs: number;
  readonly phase: TransactionPhase;
  readonly partitions: readonly TopicPartition[];
  /** Groups whose offsets are part of it. */
  readonly groups: readonly string[];
  readonly startedMs: number;
  readonly updatedMs: number;
}

export interface TopicPartition {
  readonly topic: string;
  readonly partition: number;
}

export interface ProducerIdentity {
  readonly producerId: number;
  readonly producerEpoch: number;
}

/** Kafka rotates the producer id before the int16 epoch is used up. */
const epochMax = 32_766;

/** Why this producer may not act on the transaction; `none` if it may. */
export function identityError(
  transaction: Transaction | undefined,
  { producerId, producerEpoch }: ProducerIdentity,
): number {
  if (transaction === undefined || transaction.producerId !== producerId)
    return ErrorCode.INVALID_PRODUCER_ID_MAPPING;
  return transaction.producerEpoch === producerEpoch ? ErrorCode.NONE : ErrorCode.PRODUCER_FENCED;
}

export function isPrepared({ phase }: Transaction): boolean {
  return phase === 'PrepareCommit' || phase === 'PrepareAbort';
}

export function outcomeOf({ phase }: Transaction): 'commit' | 'abort' {
  return phase === 'PrepareCommit' || phase === 'CompleteCommit' ? 'commit' : 'abort';
}

export function includesPartition(
  { partitions }: Transaction,
  topic: string,
  partition: number,
): boolean {
  return partitions.some((each) => each.topic === topic && each.partition === partition);
}

/** A transactional id that was not seen before. */
export function created(
  transactionalId: string,
  producerId: number,
  timeoutMs: number,
  nowMs: number,
): Transaction {
  return {
    transactionalId,
    producerId,
    producerEpoch: 0,
    lastProducerEpoch: -1,
    timeoutMs,
    phase: 'Empty',
    partitions: [],
    groups: [],
    startedMs: -1,
    updatedMs: nowMs,
  };
}

/** The next holder of the id. `freshProducerId` is used where the epochs are used up. */
export function renewed(
  transaction: Transaction,
  freshProducerId: number | undefined,
  timeoutMs: number,
  nowMs: number,
): Transaction {
  const base = { ...transaction, timeoutMs, phase: 'Empty', partitions: [], groups: [] } as const;
  const { producerEpoch } = transaction;
  const last = { lastProducerEpoch: producerEpoch, startedMs: -1, updatedMs: nowMs };
  return freshProducerId === undefined
    ? { ...base, ...last, producerEpoch: producerEpoch + 1 }
    : { ...base, ...last, producerId: freshProducerId, producerEpoch: 0, lastProducerEpoch: -1 };
}

export function needsFreshProducerId({ producerEpoch }: Transaction): boolean {
  return producerEpoch >= epochMax;
}

/** Undefined: all of it is part of the transaction already. */
export function withAdded(
  transaction: Transaction,
  partitions: readonly TopicPartition[],
  groups: readonly string[],
  nowMs: number,
): Transaction | undefined {
  const isOngoing = transaction.phase === 'Ongoing';
  const before = isOngoing ? transaction : { ...transaction, partitions: [], groups: [] };
  const newPartitions = partitions.filter(
    ({ topic, partition }) => !includesPartition(before, topic, partition),
  );
  const newGroups = groups.filter((group) => !before.groups.includes(group));
  if (isOngoing && newPartitions.length + newGroups.length === 0) return undefined;
  return {
    ...before,
    phase: 'Ongoing',
    partitions: [...before.partitions, ...newPartitions],
    groups: [...before.groups, ...newGroups],
    startedMs: isOngoing ? transaction.startedMs : nowMs,
    updatedMs: nowMs,
  };
}

/** Decides the outcome. An abort that the producer did not ask for raises the epoch to fence it. */
export function prepared(
  transaction: Transaction,
  type: 'commit' | 'abort',
  fences: boolean,
  nowMs: number,
): Transaction {
  const { producerEpoch } = transaction;
  return {
    ...transaction,
    phase: type === 'commit' ? 'PrepareCommit' : 'PrepareAbort',
    producerEpoch: fences ? producerEpoch + 1 : producerEpoch,
    updatedMs: nowMs,
  };
}

export function completed(transaction: Transaction, nowMs: number): Transaction {
  return {
    ...transaction,
    phase: outcomeOf(transaction) === 'commit' ? 'CompleteCommit' : 'CompleteAbort',
    partitions: [],
    groups: [],
    updatedMs: nowMs,
  };
}

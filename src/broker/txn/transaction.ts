/*
 * One transactional id as data, and its steps (KIP-98, transactions v1). Pure functions.
 *
 *             ┌───────────────────────────── init ──────────────────────────────┐
 *             ▼                                                                 │
 *   ──init─▶ Empty ──add──▶ Ongoing ──commit──▶ PrepareCommit ──markers──▶ CompleteCommit ──add──┐
 *                            ▲   └─abort, timeout, init──▶ PrepareAbort ──▶ CompleteAbort ──add──┤
 *                            └───────────────────────────────────────────────────────────────────┘
 *   Empty, Complete* ──unused for a week──▶ forgotten
 *
 * - Each step is durable before it acts or is answered. From Prepare* on the outcome is decided:
 *   whatever happens, the markers of that outcome are written (again), and a second one is harmless.
 * - (producerId, epoch) is who may speak. Init raises the epoch and so fences the last holder; an
 *   abort that the holder did not ask for (timeout, init) raises it, too.
 * - A holder that names its identity when it asks for the next one (KIP-360) may repeat the question:
 *   the last identity is kept for it. When nobody named one, none is kept: whoever is fenced stays so.
 * - A transaction belongs to no connection: another process may end it with the same id and epoch.
 */
import { ErrorCode } from '../../protocol/kafka/error-codes.js';

/** Under Kafka's names for them. */
export const transactionPhases = [
  'Empty',
  'Ongoing',
  'PrepareCommit',
  'PrepareAbort',
  'CompleteCommit',
  'CompleteAbort',
] as const;

export type TransactionPhase = (typeof transactionPhases)[number];

export interface Transaction {
  readonly transactionalId: string;
  readonly producerId: number;
  readonly producerEpoch: number;
  /** The identity that its holder exchanged for the present one; -1: nobody did. */
  readonly lastProducerId: number;
  readonly lastProducerEpoch: number;
  readonly timeoutMs: number;
  readonly phase: TransactionPhase;
  readonly partitions: readonly TopicPartition[];
  /** Groups whose offsets are part of it. */
  readonly groups: readonly string[];
  /** When the last transaction of the id began; -1: there was none. */
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

export function identityOf({ producerId, producerEpoch }: Transaction): ProducerIdentity {
  return { producerId, producerEpoch };
}

/** Whether the present identity was given for this one, to a holder who may have missed it. */
export function wasExchanged(
  { lastProducerId, lastProducerEpoch }: Transaction,
  { producerId, producerEpoch }: ProducerIdentity,
): boolean {
  return producerId === lastProducerId && producerEpoch === lastProducerEpoch;
}

export function isTimedOut({ phase, startedMs, timeoutMs }: Transaction, nowMs: number): boolean {
  return phase === 'Ongoing' && nowMs - startedMs > timeoutMs;
}

export function isIdle({ phase }: Transaction): boolean {
  return phase === 'Empty' || phase === 'CompleteCommit' || phase === 'CompleteAbort';
}

const nobody = { lastProducerId: -1, lastProducerEpoch: -1 };

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
    ...nobody,
    timeoutMs,
    phase: 'Empty',
    partitions: [],
    groups: [],
    startedMs: -1,
    updatedMs: nowMs,
  };
}

export interface Renewal {
  /** Used where the epochs are used up. */
  readonly freshProducerId: number | undefined;
  /** What the present holder named as its own. */
  readonly exchanged: ProducerIdentity | undefined;
  readonly timeoutMs: number;
  readonly nowMs: number;
}

/** For the next holder of the id, or for the same one. */
export function renewed(
  transaction: Transaction,
  { freshProducerId, exchanged, timeoutMs, nowMs }: Renewal,
): Transaction {
  const { producerId, producerEpoch, startedMs } = transaction;
  const last =
    exchanged === undefined
      ? nobody
      : { lastProducerId: exchanged.producerId, lastProducerEpoch: exchanged.producerEpoch };
  return {
    ...created(transaction.transactionalId, freshProducerId ?? producerId, timeoutMs, nowMs),
    producerEpoch: freshProducerId === undefined ? producerEpoch + 1 : 0,
    ...last,
    startedMs,
  };
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
  const allPartitions = eachOnce([...before.partitions, ...partitions]);
  const allGroups = [...new Set([...before.groups, ...groups])];
  const isLarger =
    allPartitions.length > before.partitions.length || allGroups.length > before.groups.length;
  if (isOngoing && !isLarger) return undefined;
  return {
    ...before,
    phase: 'Ongoing',
    partitions: allPartitions,
    groups: allGroups,
    startedMs: isOngoing ? transaction.startedMs : nowMs,
    updatedMs: nowMs,
  };
}

function eachOnce(partitions: readonly TopicPartition[]): TopicPartition[] {
  const byName = partitions.map((each) => [`${each.topic}/${each.partition}`, each] as const);
  return [...new Map(byName).values()];
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
    ...(fences ? { producerEpoch: producerEpoch + 1, ...nobody } : {}),
    phase: type === 'commit' ? 'PrepareCommit' : 'PrepareAbort',
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

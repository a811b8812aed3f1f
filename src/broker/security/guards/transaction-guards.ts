/** Transactions: by the transactional id, and by what they take in. */
import { addOffsetsToTxnApi } from '../../../generated/kafka/add-offsets-to-txn.js';
import { addPartitionsToTxnApi } from '../../../generated/kafka/add-partitions-to-txn.js';
import { describeTransactionsApi } from '../../../generated/kafka/describe-transactions.js';
import { endTxnApi } from '../../../generated/kafka/end-txn.js';
import { initProducerIdApi } from '../../../generated/kafka/init-producer-id.js';
import { listTransactionsApi } from '../../../generated/kafka/list-transactions.js';
import { txnOffsetCommitApi } from '../../../generated/kafka/txn-offset-commit.js';
import { ErrorCode } from '../../../protocol/kafka/error-codes.js';
import type { Access } from '../access.js';
import {
  clusterRefused,
  groupRefused,
  guard,
  split,
  topicRefused,
  transactionRefused,
  type Guard,
} from './guard.js';
import { readableTopics, refusedPartitions } from './offset-guards.js';

const noProducer = { producerId: -1, producerEpoch: -1 };
const { errorCode: transactionCode } = transactionRefused;
const { errorCode: topicCode } = topicRefused;

function mayWriteIn(access: Access, transactionalId: string): boolean {
  return access.may('write', 'transactionalId', transactionalId);
}

/** Whoever may write to any topic may have a producer id for that. */
const initProducerIdGuard = guard(initProducerIdApi, ({ transactionalId }, { access }) => {
  if (transactionalId !== null)
    return mayWriteIn(access, transactionalId)
      ? undefined
      : { answer: { ...transactionRefused, ...noProducer } };
  const mayWrite = access.mayOnCluster('idempotentWrite') || access.mayOnAny('write', 'topic');
  return mayWrite ? undefined : { answer: { errorCode: clusterRefused.errorCode, ...noProducer } };
});

/** All partitions or none: where one is refused, the others have not been tried. */
const addPartitionsGuard = guard(addPartitionsToTxnApi, (request, { access }) => {
  const { transactionalId, topics } = request;
  const mayWrite = mayWriteIn(access, transactionalId);
  const isRefused = (name: string): boolean => !access.may('write', 'topic', name);
  if (mayWrite && !topics.some(({ name }) => isRefused(name))) return undefined;
  const errorOf = (name: string): number => {
    if (!mayWrite) return transactionCode;
    return isRefused(name) ? topicCode : ErrorCode.OPERATION_NOT_ATTEMPTED;
  };
  const results = topics.map(({ name, partitions }) => ({
    name,
    resultsByPartition: partitions.map((partitionIndex) => ({
      partitionIndex,
      partitionErrorCode: errorOf(name),
    })),
  }));
  return { answer: { results } };
});

const addOffsetsGuard = guard(addOffsetsToTxnApi, ({ transactionalId, groupId }, { access }) => {
  if (!mayWriteIn(access, transactionalId)) return { answer: transactionRefused };
  return access.may('read', 'group', groupId) ? undefined : { answer: groupRefused };
});

const endTxnGuard = guard(endTxnApi, ({ transactionalId }, { access }) =>
  mayWriteIn(access, transactionalId) ? undefined : { answer: transactionRefused },
);

const txnOffsetCommitGuard = guard(txnOffsetCommitApi, (request, { access }) => {
  const { transactionalId, groupId, topics } = request;
  const refuseAll = (errorCode: number) => ({
    answer: { topics: refusedPartitions(topics, errorCode) },
  });
  if (!mayWriteIn(access, transactionalId)) return refuseAll(transactionCode);
  if (!access.may('read', 'group', groupId)) return refuseAll(groupRefused.errorCode);
  return readableTopics(request, access);
});

const describeTransactionsGuard = guard(describeTransactionsApi, (request, { access }) => {
  const { granted, refused } = split(request.transactionalIds, (id) =>
    access.may('describe', 'transactionalId', id),
  );
  if (refused.length === 0) return undefined;
  const answers = refused.map((transactionalId) => ({
    ...transactionRefused,
    ...noProducer,
    transactionalId,
    transactionState: '',
    transactionTimeoutMs: 0,
    transactionStartTimeMs: -1,
    topics: [],
  }));
  return {
    request: { ...request, transactionalIds: granted },
    complete: (response) => ({
      ...response,
      transactionStates: [...response.transactionStates, ...answers],
    }),
  };
});

const listTransactionsGuard = guard(listTransactionsApi, (request, { access }) => {
  if (!access.isLimited) return undefined;
  return {
    request,
    complete: (response) => ({
      ...response,
      transactionStates: response.transactionStates.filter(({ transactionalId }) =>
        access.may('describe', 'transactionalId', transactionalId),
      ),
    }),
  };
});

export const transactionGuards: readonly Guard[] = [
  initProducerIdGuard,
  addPartitionsGuard,
  addOffsetsGuard,
  endTxnGuard,
  txnOffsetCommitGuard,
  describeTransactionsGuard,
  listTransactionsGuard,
];

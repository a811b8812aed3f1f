/** DescribeTransactions (65), version 0: what the coordinator knows of transactional ids, each once. */
import {
  describeTransactionsApi,
  type DescribeTransactionsTopicDataInput,
  type DescribeTransactionsTransactionStateInput,
} from '../../generated/kafka/describe-transactions.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import type { TopicPartition, Transaction } from '../txn/transaction.js';
import { apiHandler } from './handler.js';

export const describeTransactions = apiHandler(describeTransactionsApi, (request, { broker }) => ({
  transactionStates: Array.from(new Set(request.transactionalIds), (transactionalId) => {
    const transaction = broker.transactions.get(transactionalId);
    if (transaction !== undefined) return described(transaction);
    const errorCode =
      transactionalId === '' ? ErrorCode.INVALID_REQUEST : ErrorCode.TRANSACTIONAL_ID_NOT_FOUND;
    return unknown(transactionalId, errorCode);
  }),
}));

function described(transaction: Transaction): DescribeTransactionsTransactionStateInput {
  const { transactionalId, phase, timeoutMs, startedMs, producerId, producerEpoch } = transaction;
  return {
    transactionalId,
    transactionState: phase,
    transactionTimeoutMs: timeoutMs,
    transactionStartTimeMs: startedMs,
    producerId,
    producerEpoch,
    topics: byTopic(transaction.partitions),
  };
}

function unknown(
  transactionalId: string,
  errorCode: number,
): DescribeTransactionsTransactionStateInput {
  return {
    errorCode,
    transactionalId,
    transactionState: '',
    transactionTimeoutMs: 0,
    transactionStartTimeMs: 0,
    producerId: 0,
    producerEpoch: 0,
    topics: [],
  };
}

function byTopic(partitions: readonly TopicPartition[]): DescribeTransactionsTopicDataInput[] {
  const topics = new Map<string, number[]>();
  for (const { topic, partition } of partitions) {
    const known = topics.get(topic);
    if (known === undefined) topics.set(topic, [partition]);
    else known.push(partition);
  }
  return [...topics].map(([topic, indexes]) => ({ topic, partitions: indexes }));
}

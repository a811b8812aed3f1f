/** DescribeTransactions (65), version 0: what the coordinator knows of transactional ids, each once. */
import {
  describeTransactionsApi,
  type DescribeTransactionsTransactionStateInput,
} from '../../generated/kafka/describe-transactions.js';
import { byTopic } from '../../protocol/kafka/client/topic-partition.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import type { Transaction } from '../txn/transaction.js';
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
    topics: byTopic(transaction.partitions).map(([topic, partitions]) => ({
      topic,
      partitions: partitions.map(({ partition }) => partition),
    })),
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

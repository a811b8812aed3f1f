/** AddPartitionsToTxn (24), versions 0–3: all of the partitions or none. */
import {
  addPartitionsToTxnApi,
  type AddPartitionsToTxnRequest,
  type AddPartitionsToTxnResponseInput,
} from '../../generated/kafka/add-partitions-to-txn.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import type { TopicPartition } from '../txn/transaction.js';
import { apiHandler } from './handler.js';
import { fencedAs, coordinatorError } from './coordinator-errors.js';

const fencedVersion = 2;

export const addPartitionsToTxn = apiHandler(
  addPartitionsToTxnApi,
  async (request, { broker, version }) => {
    const partitions = request.topics.flatMap(({ name, partitions: indexes }) =>
      indexes.map((partition) => ({ topic: name, partition })),
    );
    const isKnown = ({ topic, partition }: TopicPartition): boolean =>
      broker.topics.partition(topic, partition) !== undefined;
    // Of a topic without partitions Kafka then says nothing.
    const named = request.topics.filter((topic) => topic.partitions.length > 0);
    if (!partitions.every(isKnown))
      return answer(named, (asked) =>
        isKnown(asked) ? ErrorCode.OPERATION_NOT_ATTEMPTED : ErrorCode.UNKNOWN_TOPIC_OR_PARTITION,
      );
    const error = await coordinatorError(() =>
      broker.transactions.add(request.transactionalId, request, partitions, []),
    );
    return answer(request.topics, () => fencedAs(error, version >= fencedVersion));
  },
);

function answer(
  topics: AddPartitionsToTxnRequest['topics'],
  errorOf: (asked: TopicPartition) => number,
): AddPartitionsToTxnResponseInput {
  return {
    results: topics.map(({ name, partitions }) => ({
      name,
      resultsByPartition: partitions.map((partition) => ({
        partitionIndex: partition,
        partitionErrorCode: errorOf({ topic: name, partition }),
      })),
    })),
  };
}

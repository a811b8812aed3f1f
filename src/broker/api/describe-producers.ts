/** DescribeProducers (61), version 0: what partitions know of their producers, each partition once. */
import {
  describeProducersApi,
  type DescribeProducersPartitionResponseInput,
} from '../../generated/kafka/describe-producers.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import type { Partition } from '../log/partition.js';
import { topicNameProblem } from '../log/topic-name.js';
import { apiHandler } from './handler.js';

export const describeProducers = apiHandler(describeProducersApi, ({ topics }, { broker }) => {
  const indexesOf = new Map(topics.map(({ name }) => [name, new Set<number>()]));
  for (const { name, partitionIndexes } of topics)
    for (const index of partitionIndexes) indexesOf.get(name)!.add(index);
  return {
    topics: Array.from(indexesOf, ([name, indexes]) => {
      const isName = topicNameProblem(name) === undefined;
      const missing = isName
        ? ErrorCode.UNKNOWN_TOPIC_OR_PARTITION
        : ErrorCode.INVALID_TOPIC_EXCEPTION;
      const partitions = Array.from(indexes, (index) =>
        described(index, broker.topics.partition(name, index), missing),
      );
      return { name, partitions };
    }),
  };
});

function described(
  partitionIndex: number,
  partition: Partition | undefined,
  missing: number,
): DescribeProducersPartitionResponseInput {
  if (partition === undefined) return { partitionIndex, errorCode: missing, activeProducers: [] };
  return {
    partitionIndex,
    activeProducers: partition.producers.all.map((producer) => ({
      producerId: producer.producerId,
      producerEpoch: producer.epoch,
      lastSequence: producer.lastSequence,
      lastTimestamp: producer.lastHeardMs,
      coordinatorEpoch: producer.coordinatorEpoch,
      currentTxnStartOffset: producer.openFrom ?? -1,
    })),
  };
}

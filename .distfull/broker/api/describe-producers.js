/** DescribeProducers (61), version 0: what partitions know of their producers. */
import { describeProducersApi, } from '../../generated/kafka/describe-producers.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { apiHandler } from './handler.js';
export const describeProducers = apiHandler(describeProducersApi, (request, { broker }) => ({
    topics: request.topics.map(({ name, partitionIndexes }) => ({
        name,
        partitions: partitionIndexes.map((index) => described(index, broker.topics.partition(name, index))),
    })),
}));
function described(partitionIndex, partition) {
    if (partition === undefined)
        return { partitionIndex, errorCode: ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, activeProducers: [] };
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
//# sourceMappingURL=describe-producers.js.map
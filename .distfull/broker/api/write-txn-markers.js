/**
 * WriteTxnMarkers (27), version 1: ends a producer's transaction in partitions whatever the
 * coordinator thinks of it. Brokers send it to each other; here only a tool does, to abort a
 * transaction that hangs (`kafka-transactions abort`).
 */
import { writeTxnMarkersApi, } from '../../generated/kafka/write-txn-markers.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { RefusedBatchError } from '../log/batch-validation.js';
import { apiHandler } from './handler.js';
export const writeTxnMarkers = apiHandler(writeTxnMarkersApi, async (request, { broker }) => {
    const markers = [];
    for (const asked of request.markers) {
        const marker = markerOf(asked);
        const topics = [];
        for (const { name, partitionIndexes } of asked.topics) {
            const partitions = [];
            for (const partitionIndex of partitionIndexes) {
                const errorCode = await write(broker.topics.partition(name, partitionIndex), marker);
                partitions.push({ partitionIndex, errorCode });
            }
            topics.push({ name, partitions });
        }
        markers.push({ producerId: asked.producerId, topics });
    }
    return { markers };
});
function markerOf(asked) {
    const { producerId, producerEpoch, coordinatorEpoch } = asked;
    const type = asked.transactionResult ? 'commit' : 'abort';
    return { type, producerId, producerEpoch, coordinatorEpoch };
}
/** Resolves with the error when the marker is as safe as a produced batch. */
async function write(partition, marker) {
    if (partition === undefined)
        return ErrorCode.UNKNOWN_TOPIC_OR_PARTITION;
    const error = partition.producers.markerError(marker);
    if (error !== ErrorCode.NONE)
        return error;
    try {
        await partition.appendMarker(marker);
        return ErrorCode.NONE;
    }
    catch (cause) {
        if (cause instanceof RefusedBatchError)
            return cause.error;
        throw cause;
    }
}
//# sourceMappingURL=write-txn-markers.js.map
/** AddPartitionsToTxn (24), versions 0–3: all of the partitions or none. */
import { addPartitionsToTxnApi, } from '../../generated/kafka/add-partitions-to-txn.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { apiHandler } from './handler.js';
import { fencedAs, coordinatorError } from './coordinator-errors.js';
const fencedVersion = 2;
export const addPartitionsToTxn = apiHandler(addPartitionsToTxnApi, async (request, { broker, version }) => {
    const partitions = request.topics.flatMap(({ name, partitions: indexes }) => indexes.map((partition) => ({ topic: name, partition })));
    const isKnown = ({ topic, partition }) => broker.topics.partition(topic, partition) !== undefined;
    if (!partitions.every(isKnown))
        return answer(request, (asked) => isKnown(asked) ? ErrorCode.OPERATION_NOT_ATTEMPTED : ErrorCode.UNKNOWN_TOPIC_OR_PARTITION);
    const error = await coordinatorError(() => broker.transactions.add(request.transactionalId, request, partitions, []));
    return answer(request, () => fencedAs(error, version >= fencedVersion));
});
function answer(request, errorOf) {
    return {
        results: request.topics.map(({ name, partitions }) => ({
            name,
            resultsByPartition: partitions.map((partition) => ({
                partitionIndex: partition,
                partitionErrorCode: errorOf({ topic: name, partition }),
            })),
        })),
    };
}
//# sourceMappingURL=add-partitions-to-txn.js.map
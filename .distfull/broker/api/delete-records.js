/**
 * DeleteRecords (21), versions 0–2: the log of a partition starts at the offset from now on. -1 means
 * all that consumers can read; the answer is the new start.
 */
import { deleteRecordsApi, } from '../../generated/kafka/delete-records.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { RefusedBatchError } from '../log/batch-validation.js';
import { isInternalTopic } from '../log/topic-name.js';
import { TopicError } from '../log/topics.js';
import { apiHandler } from './handler.js';
import { topicFailure } from './topic-failure.js';
const unknownWatermark = -1;
export const deleteRecords = apiHandler(deleteRecordsApi, async (request, { broker }) => ({
    topics: await Promise.all(request.topics.map(async ({ name, partitions }) => ({
        name,
        partitions: await Promise.all(partitions.map((each) => deleteBefore(name, each, broker))),
    }))),
}));
async function deleteBefore(topic, { partitionIndex, offset }, broker) {
    try {
        const partition = deletable(topic, partitionIndex, broker);
        return { partitionIndex, lowWatermark: await partition.deleteRecordsBefore(offset) };
    }
    catch (error) {
        const errorCode = error instanceof RefusedBatchError
            ? error.error
            : topicFailure(error, topic, broker.logger).errorCode;
        return { partitionIndex, lowWatermark: unknownWatermark, errorCode };
    }
}
/** Throws TopicError. */
function deletable(name, index, { topics }) {
    if (isInternalTopic(name))
        throw new TopicError(ErrorCode.INVALID_TOPIC_EXCEPTION, `${name} is internal`);
    const { partitions, settings } = topics.existing(name);
    const partition = partitions[index];
    if (partition === undefined)
        throw new TopicError(ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, `${name} has no partition ${index}`);
    if (!settings.isDeleted)
        throw new TopicError(ErrorCode.POLICY_VIOLATION, `${name} is compacted only`);
    return partition;
}
//# sourceMappingURL=delete-records.js.map
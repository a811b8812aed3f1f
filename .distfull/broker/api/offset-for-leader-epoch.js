/**
 * OffsetForLeaderEpoch (23), versions 2–4: where an epoch ends, so that a reader finds out that the
 * log was cut below its position (KIP-320). v3 replica id · v4 flexible.
 */
import { offsetForLeaderEpochApi, } from '../../generated/kafka/offset-for-leader-epoch.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { leaderEpochError } from '../fetch/leader-epoch.js';
import { apiHandler } from './handler.js';
export const offsetForLeaderEpoch = apiHandler(offsetForLeaderEpochApi, (request, { broker }) => ({
    topics: request.topics.map(({ topic, partitions }) => ({
        topic,
        partitions: partitions.map((asked) => endOf(broker.topics.partition(topic, asked.partition), asked)),
    })),
}));
function endOf(partition, { partition: index, currentLeaderEpoch, leaderEpoch }) {
    if (partition === undefined)
        return { partition: index, errorCode: ErrorCode.UNKNOWN_TOPIC_OR_PARTITION };
    const errorCode = leaderEpochError(currentLeaderEpoch, partition.leaderEpoch);
    if (errorCode !== ErrorCode.NONE)
        return { partition: index, errorCode };
    const end = partition.endOfEpoch(leaderEpoch);
    return { partition: index, leaderEpoch: end?.epoch, endOffset: end?.endOffset };
}
//# sourceMappingURL=offset-for-leader-epoch.js.map
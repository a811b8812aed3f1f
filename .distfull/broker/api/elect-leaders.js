/** ElectLeaders (43), versions 0–2: one broker leads every partition, so no election is needed. */
import { electLeadersApi } from '../../generated/kafka/elect-leaders.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { apiHandler } from './handler.js';
const electionTypes = new Set([0, 1]); // preferred, unclean
export const electLeaders = apiHandler(electLeadersApi, (request, { broker }) => {
    const { electionType, topicPartitions } = request;
    // Asked for all, Kafka leaves out the partitions whose leader is the preferred one.
    const topics = topicPartitions ?? broker.topics.all.map(({ name }) => ({ topic: name, partitions: [] }));
    const isKnown = electionTypes.has(electionType);
    return {
        errorCode: isKnown ? ErrorCode.NONE : ErrorCode.INVALID_REQUEST,
        replicaElectionResults: topics.map((topic) => ({
            topic: topic.topic,
            partitionResult: topic.partitions.map((partitionId) => ({
                partitionId,
                ...(isKnown
                    ? outcome(topic, partitionId, broker)
                    : {
                        errorCode: ErrorCode.INVALID_REQUEST,
                        errorMessage: `Unknown election type ${electionType}`,
                    }),
            })),
        })),
    };
});
function outcome({ topic }, partition, { topics }) {
    if (topics.partition(topic, partition) === undefined)
        return {
            errorCode: ErrorCode.UNKNOWN_TOPIC_OR_PARTITION,
            errorMessage: `No such partition as ${topic}-${partition}`,
        };
    return {
        errorCode: ErrorCode.ELECTION_NOT_NEEDED,
        errorMessage: 'Leader election not needed for topic partition.',
    };
}
//# sourceMappingURL=elect-leaders.js.map
/**
 * OffsetCommit (8), versions 2–9: durable before it is answered. v2–4 retention (ignored) · v6 leader
 * epoch · v7 instance id. Every partition must exist; where none does, the group is not asked.
 */
import { offsetCommitApi } from '../../generated/kafka/offset-commit.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { coordinatorError } from './coordinator-errors.js';
import { apiHandler } from './handler.js';
export const offsetCommit = apiHandler(offsetCommitApi, async (request, { broker }) => {
    const checked = checkOffsets(request.topics, broker);
    if (checked.good.length === 0)
        return { topics: checked.answer(ErrorCode.NONE) };
    const identity = {
        memberId: request.memberId,
        instanceId: request.groupInstanceId ?? undefined,
        generation: request.generationIdOrMemberEpoch,
    };
    const error = await coordinatorError(() => broker.groups.commit(request.groupId, identity, checked.good));
    return { topics: checked.answer(error) };
});
/** Also for TxnOffsetCommit: what can be committed, and the answer once its outcome is known. */
export function checkOffsets(topics, broker) {
    const { offsetMetadataBytesMax } = broker.limits.group;
    const good = [];
    const checked = topics.map(({ name, partitions }) => ({
        name,
        partitions: partitions.map((asked) => {
            const metadata = asked.committedMetadata ?? '';
            const { partitionIndex } = asked;
            if (broker.topics.partition(name, partitionIndex) === undefined)
                return { partitionIndex, errorCode: ErrorCode.UNKNOWN_TOPIC_OR_PARTITION };
            if (Buffer.byteLength(metadata) > offsetMetadataBytesMax)
                return { partitionIndex, errorCode: ErrorCode.OFFSET_METADATA_TOO_LARGE };
            good.push({
                topic: name,
                partition: partitionIndex,
                offset: asked.committedOffset,
                leaderEpoch: asked.committedLeaderEpoch,
                metadata,
            });
            return { partitionIndex, errorCode: ErrorCode.NONE };
        }),
    }));
    const answer = (error) => checked.map(({ name, partitions }) => ({
        name,
        partitions: partitions.map(({ partitionIndex, errorCode }) => ({
            partitionIndex,
            errorCode: errorCode === ErrorCode.NONE ? error : errorCode,
        })),
    }));
    return { good, answer };
}
//# sourceMappingURL=offset-commit.js.map
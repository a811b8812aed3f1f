/**
 * What clients may say about replicas on a cluster of one broker: one replica, on it. With
 * `replicationFactor: clamp` all else is taken as that, with a warning.
 */
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { TopicError } from '../log/topics.js';
/** `replicas`: how many, or the brokers they are to be on. Throws TopicError. */
export function checkReplicas(topic, replicas, { nodeId, replicationFactor, logger }) {
    const problem = typeof replicas === 'number' ? factorProblem(replicas) : assignmentProblem(replicas, nodeId);
    if (problem === undefined)
        return;
    if (problem.isFatal || replicationFactor === 'strict')
        throw new TopicError(problem.error, problem.message);
    logger.warn({ topic }, `one replica on this broker instead of what was asked for: ${problem.message}`);
}
/** Throws TopicError. */
export function assertConsecutive(partitions) {
    const sorted = partitions.toSorted((a, b) => a - b);
    if (sorted.some((partition, index) => partition !== index))
        throw new TopicError(ErrorCode.INVALID_REPLICA_ASSIGNMENT, 'partitions should be a consecutive 0-based integer sequence');
}
function factorProblem(factor) {
    if (factor === 1)
        return undefined;
    const isFatal = factor < 1;
    const message = isFatal
        ? 'Replication factor must be larger than 0, or -1 to use the default value.'
        : `Unable to replicate the partition ${factor} time(s): The target replication factor of ` +
            `${factor} cannot be reached because only 1 broker(s) are registered.`;
    return { error: ErrorCode.INVALID_REPLICATION_FACTOR, message, isFatal };
}
function assignmentProblem(brokerIds, nodeId) {
    const error = ErrorCode.INVALID_REPLICA_ASSIGNMENT;
    const the = 'The manual partition assignment includes';
    if (brokerIds.length === 0)
        return { error, message: `${the} an empty replica list.`, isFatal: true };
    const repeated = brokerIds.find((id, index) => brokerIds.indexOf(id) !== index);
    if (repeated !== undefined)
        return { error, message: `${the} the broker ${repeated} more than once.`, isFatal: true };
    const stranger = brokerIds.find((id) => id !== nodeId);
    if (stranger === undefined)
        return undefined;
    const message = `${the} broker ${stranger}, but no such broker is registered.`;
    return { error, message, isFatal: false };
}
//# sourceMappingURL=replicas.js.map
/** CreatePartitions (37), versions 0–3: more partitions for a topic; never fewer. */
import { createPartitionsApi, } from '../../generated/kafka/create-partitions.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { TopicError } from '../log/topics.js';
import { apiHandler } from './handler.js';
import { checkReplicas } from './replicas.js';
import { topicFailure } from './topic-failure.js';
export const createPartitions = apiHandler(createPartitionsApi, async (request, { broker }) => {
    const names = request.topics.map(({ name }) => name);
    const results = [];
    for (const name of new Set(names)) {
        const isRepeated = names.indexOf(name) !== names.lastIndexOf(name);
        results.push(isRepeated
            ? { name, errorCode: ErrorCode.INVALID_REQUEST, errorMessage: 'Duplicate topic name.' }
            : await grow(request.topics[names.indexOf(name)], request.validateOnly, broker));
    }
    return { results };
});
async function grow(topic, validateOnly, broker) {
    const { name, count } = topic;
    try {
        broker.topics.checkGrowth(name, count);
        checkAssignments(topic, broker);
        if (!validateOnly)
            await broker.topics.grow(name, count);
        return { name };
    }
    catch (error) {
        return { name, ...topicFailure(error, name, broker.logger) };
    }
}
/** Throws TopicError. */
function checkAssignments({ name, count, assignments }, broker) {
    if (assignments === null)
        return;
    const added = count - broker.topics.existing(name).partitions.length;
    if (assignments.length !== added)
        throw new TopicError(ErrorCode.INVALID_REPLICA_ASSIGNMENT, `Attempted to add ${added} additional partition(s), but only ${assignments.length} assignment(s) were specified.`);
    for (const { brokerIds } of assignments)
        checkReplicas(name, brokerIds, broker);
}
//# sourceMappingURL=create-partitions.js.map
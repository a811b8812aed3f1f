/** DeleteTopics (20), versions 1–6; from v6 on by name or by id. Committed offsets go, too. */
import { deleteTopicsApi, } from '../../generated/kafka/delete-topics.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { apiHandler } from './handler.js';
import { topicFailure } from './topic-failure.js';
const byIdVersion = 6;
const noId = 'AAAAAAAAAAAAAAAAAAAAAA';
export const deleteTopics = apiHandler(deleteTopicsApi, async (request, { broker, version }) => {
    const given = version < byIdVersion
        ? request.topicNames.map((name) => ({ name, topicId: noId }))
        : request.topics;
    const keys = given.map((topic) => nameOf(topic, broker) ?? topic.topicId);
    const responses = [];
    for (const [index, topic] of given.entries()) {
        const first = keys.indexOf(keys[index]);
        if (first === keys.lastIndexOf(keys[index]))
            responses.push(await deleteOne(topic, broker));
        else if (first === index)
            responses.push(repeated(topic));
    }
    return { responses };
});
/** One answer for all that name the same topic; none of them counts. */
function repeated(topic) {
    const errorMessage = 'Duplicate topic name.';
    return { ...topic, errorCode: ErrorCode.INVALID_REQUEST, errorMessage };
}
function nameOf({ name, topicId }, { topics }) {
    return name ?? topics.byId(topicId)?.name;
}
async function deleteOne(asked, broker) {
    const hasId = asked.topicId !== noId;
    if ((asked.name === null) !== hasId)
        return {
            ...asked,
            errorCode: ErrorCode.INVALID_REQUEST,
            errorMessage: hasId
                ? 'You may not specify both topic name and topic id.'
                : 'Neither topic name nor id were specified.',
        };
    const name = nameOf(asked, broker);
    if (name === undefined)
        return {
            ...asked,
            errorCode: ErrorCode.UNKNOWN_TOPIC_ID,
            errorMessage: 'This server does not host this topic ID.',
        };
    const topicId = broker.topics.get(name)?.id;
    try {
        await broker.topics.delete(name);
        await broker.groups.removeTopic(name);
        return { name, topicId };
    }
    catch (error) {
        return { name, ...topicFailure(error, name, broker.logger) };
    }
}
//# sourceMappingURL=delete-topics.js.map
/** What AlterConfigs and IncrementalAlterConfigs have in common. Only topics can be configured here. */
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { topicNameProblem } from '../log/topic-name.js';
import { TopicError } from '../log/topics.js';
import { assertThisBroker, resourceType } from './config-resource.js';
import { topicFailure } from './topic-failure.js';
/** `change` makes the new configs of the old ones; it may throw TopicError. */
export async function alterResources({ resources, validateOnly }, broker, change) {
    const altered = [];
    const repeated = repeatedIn(resources);
    for (const resource of resources) {
        const { resourceType: type, resourceName } = resource;
        const answered = { resourceType: type, resourceName };
        try {
            assertAlterable(resource, repeated, broker);
            const changed = (configs) => change(configs, resource);
            const { topics } = broker;
            if (validateOnly)
                topics.checkConfigs(changed(topics.existing(resourceName).configs));
            else
                await topics.configure(resourceName, changed);
            altered.push({ ...answered, errorCode: ErrorCode.NONE, errorMessage: null });
        }
        catch (error) {
            altered.push({ ...answered, ...topicFailure(error, resourceName, broker.logger) });
        }
    }
    return altered;
}
export function nullValue(name) {
    return new TopicError(ErrorCode.INVALID_REQUEST, `Null value not supported for : ${name}`);
}
/** Types and names that stand there more than once. */
function repeatedIn(resources) {
    const seen = new Set();
    const repeated = new Set();
    for (const { resourceType: type, resourceName } of resources) {
        const resource = `${type}/${resourceName}`;
        if (seen.has(resource))
            repeated.add(resource);
        seen.add(resource);
    }
    return repeated;
}
function assertAlterable({ resourceType: type, resourceName, configs }, repeated, broker) {
    const refuse = (message, error = ErrorCode.INVALID_REQUEST) => {
        throw new TopicError(error, message);
    };
    if (repeated.has(`${type}/${resourceName}`))
        refuse('Each resource must appear at most once.');
    if (new Set(configs.map(({ name }) => name)).size < configs.length)
        refuse('Error due to duplicate config keys');
    if (type === resourceType.broker && resourceName !== '')
        assertThisBroker(resourceName, broker);
    if (type === resourceType.broker || type === resourceType.brokerLogger)
        refuse("The broker's configs are those of its own configuration; change them there.");
    if (type !== resourceType.topic)
        refuse(`Unknown resource type ${type}`);
    if (resourceName === '')
        refuse('Default topic resources are not allowed.');
    const problem = topicNameProblem(resourceName);
    if (problem !== undefined)
        refuse(problem, ErrorCode.INVALID_TOPIC_EXCEPTION);
}
//# sourceMappingURL=altered-resource.js.map
/** Configs: those of a topic or group need a right on it, those of the broker one on the cluster. */
import { alterConfigsApi } from '../../../generated/kafka/alter-configs.js';
import { describeConfigsApi } from '../../../generated/kafka/describe-configs.js';
import { incrementalAlterConfigsApi } from '../../../generated/kafka/incremental-alter-configs.js';
import { clusterRefused, groupRefused, guard, split, topicRefused } from './guard.js';
const topicType = 2;
const groupType = 32;
function isGranted(access, operation, { resourceType, resourceName }) {
    if (resourceType === topicType)
        return access.may(operation, 'topic', resourceName);
    if (resourceType === groupType)
        return access.may(operation, 'group', resourceName);
    return access.mayOnCluster(operation);
}
function refusal({ resourceType, resourceName, }) {
    const resource = { resourceType, resourceName };
    if (resourceType === topicType)
        return { ...resource, ...topicRefused };
    if (resourceType === groupType)
        return { ...resource, ...groupRefused, errorMessage: 'Group authorization failed.' };
    return { ...resource, ...clusterRefused };
}
const describeConfigsGuard = guard(describeConfigsApi, (request, { access }) => {
    const { granted, refused } = split(request.resources, (resource) => isGranted(access, 'describeConfigs', resource));
    if (refused.length === 0)
        return undefined;
    const answers = refused.map((resource) => ({ ...refusal(resource), configs: [] }));
    return {
        request: { ...request, resources: granted },
        complete: (response) => ({ ...response, results: [...response.results, ...answers] }),
    };
});
const alterConfigsGuard = guard(alterConfigsApi, (request, { access }) => {
    const { granted, refused } = split(request.resources, (resource) => isGranted(access, 'alterConfigs', resource));
    if (refused.length === 0)
        return undefined;
    const answers = refused.map(refusal);
    return {
        request: { ...request, resources: granted },
        complete: (response) => ({ ...response, responses: [...response.responses, ...answers] }),
    };
});
const incrementalAlterConfigsGuard = guard(incrementalAlterConfigsApi, (request, { access }) => {
    const { granted, refused } = split(request.resources, (resource) => isGranted(access, 'alterConfigs', resource));
    if (refused.length === 0)
        return undefined;
    const answers = refused.map(refusal);
    return {
        request: { ...request, resources: granted },
        complete: (response) => ({ ...response, responses: [...response.responses, ...answers] }),
    };
});
export const configGuards = [
    describeConfigsGuard,
    alterConfigsGuard,
    incrementalAlterConfigsGuard,
];
//# sourceMappingURL=config-guards.js.map
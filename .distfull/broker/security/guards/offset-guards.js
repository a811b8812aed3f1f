/** Offsets of groups: by the group, and in it by topic. Where a group's coordinator is. */
import { findCoordinatorApi } from '../../../generated/kafka/find-coordinator.js';
import { offsetCommitApi } from '../../../generated/kafka/offset-commit.js';
import { offsetDeleteApi } from '../../../generated/kafka/offset-delete.js';
import { offsetFetchApi, } from '../../../generated/kafka/offset-fetch.js';
import { groupRefused, guard, split, topicRefused, transactionRefused, } from './guard.js';
const groupKeyType = 0;
const transactionKeyType = 1;
const manyKeysVersion = 4;
const manyGroupsVersion = 8;
const { errorCode: refusedCode } = topicRefused;
const nowhere = { nodeId: -1, host: '', port: -1 };
const findCoordinatorGuard = guard(findCoordinatorApi, (request, { access, version }) => {
    const { keyType, key, coordinatorKeys } = request;
    const isGranted = (each) => {
        if (keyType === groupKeyType)
            return access.may('describe', 'group', each);
        if (keyType === transactionKeyType)
            return access.may('describe', 'transactionalId', each);
        return true;
    };
    const { errorCode } = keyType === groupKeyType ? groupRefused : transactionRefused;
    const refusal = { ...nowhere, errorCode, errorMessage: 'Authorization failed.' };
    if (version < manyKeysVersion)
        return isGranted(key) ? undefined : { answer: refusal };
    const { granted, refused } = split(coordinatorKeys, isGranted);
    if (refused.length === 0)
        return undefined;
    const answers = refused.map((each) => ({ key: each, ...refusal }));
    return {
        request: { ...request, coordinatorKeys: granted },
        complete: (response) => ({
            ...response,
            coordinators: [...(response.coordinators ?? []), ...answers],
        }),
    };
});
/** Of each partition of these topics. */
export function refusedPartitions(topics, errorCode) {
    return topics.map(({ name, partitions }) => ({
        name,
        partitions: partitions.map(({ partitionIndex }) => ({ partitionIndex, errorCode })),
    }));
}
const offsetCommitGuard = guard(offsetCommitApi, (request, { access }) => {
    if (!access.may('read', 'group', request.groupId))
        return { answer: { topics: refusedPartitions(request.topics, groupRefused.errorCode) } };
    const { granted, refused } = split(request.topics, ({ name }) => access.may('read', 'topic', name));
    if (refused.length === 0)
        return undefined;
    const answers = refusedPartitions(refused, refusedCode);
    return {
        request: { ...request, topics: granted },
        complete: (response) => ({ ...response, topics: [...response.topics, ...answers] }),
    };
});
const offsetDeleteGuard = guard(offsetDeleteApi, (request, { access }) => {
    if (!access.may('delete', 'group', request.groupId))
        return { answer: { ...groupRefused, topics: [] } };
    const { granted, refused } = split(request.topics, ({ name }) => access.may('read', 'topic', name));
    if (refused.length === 0)
        return undefined;
    const answers = refusedPartitions(refused, refusedCode);
    return {
        request: { ...request, topics: granted },
        complete: (response) => ({ ...response, topics: [...response.topics, ...answers] }),
    };
});
/** Of all topics those that may not be seen are left out; one that is named is refused. */
function visibleOffsets(access, asked) {
    const isGranted = ({ name }) => access.may('describe', 'topic', name);
    if (asked === null)
        return { asked, complete: (told) => told.filter(isGranted) };
    const { granted, refused } = split(asked, isGranted);
    const answers = refused.map(({ name, partitionIndexes }) => ({
        name,
        partitions: partitionIndexes.map((partitionIndex) => ({
            partitionIndex,
            committedOffset: -1,
            metadata: '',
            errorCode: refusedCode,
        })),
    }));
    return { asked: granted, complete: (told) => [...told, ...answers] };
}
const offsetFetchGuard = guard(offsetFetchApi, (request, { access, version }) => {
    if (!access.isLimited)
        return undefined;
    if (version < manyGroupsVersion) {
        if (!access.may('describe', 'group', request.groupId))
            return { answer: { ...groupRefused, topics: refusedOffsets(request.topics), groups: [] } };
        const { asked, complete } = visibleOffsets(access, request.topics);
        return {
            request: { ...request, topics: asked },
            complete: (response) => ({ ...response, topics: complete(response.topics ?? []) }),
        };
    }
    const { granted, refused } = split(request.groups, ({ groupId }) => access.may('describe', 'group', groupId));
    const visible = new Map(granted.map(({ groupId, topics }) => [groupId, visibleOffsets(access, topics)]));
    const answers = refused.map(({ groupId }) => ({ ...groupRefused, groupId, topics: [] }));
    return {
        request: {
            ...request,
            groups: granted.map((group) => ({ ...group, topics: visible.get(group.groupId).asked })),
        },
        complete: (response) => ({
            ...response,
            groups: [
                ...(response.groups ?? []).map((group) => ({
                    ...group,
                    topics: visible.get(group.groupId)?.complete(group.topics) ?? [],
                })),
                ...answers,
            ],
        }),
    };
});
/** Version 1 has no error of the whole. */
function refusedOffsets(topics) {
    return (topics ?? []).map(({ name, partitionIndexes }) => ({
        name,
        partitions: partitionIndexes.map((partitionIndex) => ({
            partitionIndex,
            committedOffset: -1,
            metadata: '',
            ...groupRefused,
        })),
    }));
}
export const offsetGuards = [
    findCoordinatorGuard,
    offsetCommitGuard,
    offsetDeleteGuard,
    offsetFetchGuard,
];
//# sourceMappingURL=offset-guards.js.map
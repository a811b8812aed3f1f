/** Groups: a member reads with it, others describe or delete it. */
import { deleteGroupsApi } from '../../../generated/kafka/delete-groups.js';
import { describeGroupsApi } from '../../../generated/kafka/describe-groups.js';
import { heartbeatApi } from '../../../generated/kafka/heartbeat.js';
import { joinGroupApi } from '../../../generated/kafka/join-group.js';
import { leaveGroupApi } from '../../../generated/kafka/leave-group.js';
import { listGroupsApi } from '../../../generated/kafka/list-groups.js';
import { syncGroupApi } from '../../../generated/kafka/sync-group.js';
import { groupRefused, guard, split } from './guard.js';
const nullProtocolVersion = 7;
const { errorCode: refusedCode } = groupRefused;
/** What a member asks: all or nothing. */
function memberGuard(api, refusalOf) {
    return guard(api, (request, { access, version }) => access.may('read', 'group', request.groupId)
        ? undefined
        : { answer: refusalOf(request, version) });
}
const describeGroupsGuard = guard(describeGroupsApi, (request, { access }) => {
    const { granted, refused } = split(request.groups, (group) => access.may('describe', 'group', group));
    if (refused.length === 0)
        return undefined;
    const answers = refused.map((groupId) => ({
        ...groupRefused,
        groupId,
        groupState: '',
        protocolType: '',
        protocolData: '',
        members: [],
    }));
    return {
        request: { ...request, groups: granted },
        complete: (response) => ({ ...response, groups: [...response.groups, ...answers] }),
    };
});
const listGroupsGuard = guard(listGroupsApi, (request, { access }) => {
    if (access.mayOnCluster('describe'))
        return undefined;
    return {
        request,
        complete: (response) => ({
            ...response,
            groups: response.groups.filter(({ groupId }) => access.may('describe', 'group', groupId)),
        }),
    };
});
const deleteGroupsGuard = guard(deleteGroupsApi, (request, { access }) => {
    const { granted, refused } = split(request.groupsNames, (group) => access.may('delete', 'group', group));
    if (refused.length === 0)
        return undefined;
    const answers = refused.map((groupId) => ({ groupId, errorCode: refusedCode }));
    return {
        request: { ...request, groupsNames: granted },
        complete: (response) => ({ ...response, results: [...response.results, ...answers] }),
    };
});
export const groupGuards = [
    memberGuard(joinGroupApi, ({ memberId }, version) => ({
        errorCode: refusedCode,
        protocolName: version >= nullProtocolVersion ? null : '',
        leader: '',
        memberId,
        members: [],
    })),
    memberGuard(syncGroupApi, () => ({ errorCode: refusedCode, assignment: Buffer.alloc(0) })),
    memberGuard(heartbeatApi, () => ({ errorCode: refusedCode })),
    memberGuard(leaveGroupApi, () => ({ errorCode: refusedCode, members: [] })),
    describeGroupsGuard,
    listGroupsGuard,
    deleteGroupsGuard,
];
//# sourceMappingURL=group-guards.js.map
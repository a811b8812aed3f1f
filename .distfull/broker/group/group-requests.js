/** What members of a classic group ask and are answered, apart from the wire's versions. */
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
export const noBytes = Buffer.alloc(0);
export function failedJoin(error, memberId) {
    return {
        error,
        memberId,
        generation: -1,
        protocolType: undefined,
        protocolName: undefined,
        leader: '',
        skipsAssignment: false,
        members: [],
    };
}
export function failedSync(error) {
    return { error, protocolType: undefined, protocolName: undefined, assignment: noBytes };
}
/** Neither a member nor in a generation: a tool, or a consumer without a group's partitions. */
export function isAnonymous({ memberId, instanceId, generation }) {
    return memberId === '' && instanceId === undefined && generation < 0;
}
/** Of a request about a group that does not exist. */
export function absentGroupError(groupId) {
    return groupId === '' ? ErrorCode.INVALID_GROUP_ID : ErrorCode.UNKNOWN_MEMBER_ID;
}
//# sourceMappingURL=group-requests.js.map
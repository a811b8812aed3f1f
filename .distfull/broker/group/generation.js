/** One generation of a group as its members are told of it. */
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { voteProtocol } from './member.js';
export class Generation {
    /** Counted up by one at each rebalance. */
    number;
    protocolType;
    protocolName;
    leader;
    emptySinceMs;
    constructor(stored) {
        this.number = stored?.generation ?? 0;
        this.protocolType = stored?.protocolType;
        this.protocolName = stored?.protocolName;
        this.leader = stored?.leader ?? '';
        this.emptySinceMs = stored?.emptySinceMs;
    }
    /** The next one, of these members; the leader stays, if it has joined. */
    begin(members, joined) {
        this.number += 1;
        this.protocolName = voteProtocol(members);
        if (!joined.some(({ memberId }) => memberId === this.leader))
            this.leader = joined[0].memberId;
    }
    /** The next one, of nobody. */
    becomeEmpty(nowMs) {
        this.number += 1;
        this.protocolName = undefined;
        this.leader = '';
        this.emptySinceMs = nowMs;
    }
    /** Only the leader is told who the others are. */
    joinedBy({ memberId }, members) {
        const { number: generation, protocolType, protocolName, leader } = this;
        const others = memberId === leader ? members : [];
        return {
            error: ErrorCode.NONE,
            memberId,
            generation,
            protocolType,
            protocolName,
            leader,
            skipsAssignment: false,
            members: others.map((each) => ({
                memberId: each.memberId,
                instanceId: each.instanceId,
                metadata: each.metadataOf(protocolName),
            })),
        };
    }
    assignmentOf({ assignment }) {
        const { protocolType, protocolName } = this;
        return { error: ErrorCode.NONE, protocolType, protocolName, assignment };
    }
    stored(members) {
        const { number: generation, protocolType, protocolName, leader, emptySinceMs } = this;
        return { generation, protocolType, protocolName, leader, emptySinceMs, members };
    }
}
//# sourceMappingURL=generation.js.map
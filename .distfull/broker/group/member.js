import { noBytes, } from './group-requests.js';
export class Member {
    memberId;
    instanceId;
    clientId;
    clientHost;
    sessionTimeoutMs;
    rebalanceTimeoutMs;
    protocols;
    assignment = noBytes;
    /** Answers a parked JoinGroup. */
    joinReply;
    /** Answers a parked SyncGroup. */
    syncReply;
    session;
    /** No rebalance with it has been completed yet. */
    isNew = true;
    constructor(parts) {
        this.memberId = parts.memberId;
        this.instanceId = parts.instanceId;
        this.clientId = parts.clientId;
        this.clientHost = parts.clientHost;
        this.sessionTimeoutMs = parts.sessionTimeoutMs;
        this.rebalanceTimeoutMs = parts.rebalanceTimeoutMs;
        this.protocols = parts.protocols;
    }
    /** As the last run left it. */
    static restored(stored) {
        const member = new Member(stored);
        member.assignment = stored.assignment;
        member.isNew = false;
        return member;
    }
    /** A static member that came back: the same place under another id. */
    replacedBy(memberId, request) {
        const member = new Member({ ...request, memberId });
        member.assignment = this.assignment;
        member.isNew = this.isNew;
        return member;
    }
    get isParked() {
        return this.joinReply !== undefined || this.syncReply !== undefined;
    }
    /** What it makes the broker hold. */
    get bytes() {
        return protocolBytes(this.protocols) + this.assignment.length;
    }
    update(request) {
        this.sessionTimeoutMs = request.sessionTimeoutMs;
        this.rebalanceTimeoutMs = request.rebalanceTimeoutMs;
        this.protocols = request.protocols;
    }
    supports(protocolName) {
        return this.protocols.some(({ name }) => name === protocolName);
    }
    metadataOf(protocolName) {
        return this.protocols.find(({ name }) => name === protocolName)?.metadata ?? noBytes;
    }
    hasSameProtocols(protocols) {
        return (protocols.length === this.protocols.length &&
            protocols.every(({ name, metadata }, i) => {
                const own = this.protocols[i];
                return own.name === name && own.metadata.equals(metadata);
            }));
    }
    answerJoin(result) {
        this.joinReply?.(result);
        this.joinReply = undefined;
    }
    answerSync(result) {
        this.syncReply?.(result);
        this.syncReply = undefined;
    }
    stored(assignment) {
        const { memberId, instanceId, clientId, clientHost } = this;
        const { sessionTimeoutMs, rebalanceTimeoutMs, protocols } = this;
        return {
            memberId,
            instanceId,
            clientId,
            clientHost,
            sessionTimeoutMs,
            rebalanceTimeoutMs,
            protocols,
            assignment,
        };
    }
}
export function protocolBytes(protocols) {
    return protocols.reduce((sum, { name, metadata }) => sum + name.length + metadata.length, 0);
}
/** The protocol that all members support and most of them prefer; undefined: there is none. */
export function voteProtocol(members) {
    const common = members[0]?.protocols.filter(({ name }) => members.every((m) => m.supports(name)));
    const candidates = common?.map(({ name }) => name) ?? [];
    const votes = new Map(candidates.map((name) => [name, 0]));
    for (const member of members) {
        const choice = member.protocols.find(({ name }) => votes.has(name));
        if (choice !== undefined)
            votes.set(choice.name, votes.get(choice.name) + 1);
    }
    return candidates.toSorted((a, b) => votes.get(b) - votes.get(a))[0];
}
//# sourceMappingURL=member.js.map
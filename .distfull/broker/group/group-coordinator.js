/** All groups of the broker: finds or makes the group of a request, keeps offsets, lets both expire. */
import { randomUUID } from 'node:crypto';
import { messageOf } from '../../core/errors.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { absentGroupError, failedJoin, failedSync, } from './group-requests.js';
import { Group } from './group.js';
import { protocolBytes } from './member.js';
import { expiredOffsets } from './offset-expiry.js';
export class GroupCoordinator {
    #options;
    #groups = new Map();
    #sweep;
    /** Takes up the groups where the last run left them: members may go on in their generation. */
    constructor(options) {
        this.#options = options;
        for (const groupId of options.store.groupIds)
            this.#make(groupId);
        this.#scheduleSweep();
    }
    get all() {
        return [...this.#groups.values()];
    }
    get(groupId) {
        return this.#groups.get(groupId);
    }
    // --- Members -------------------------------------------------------------------------------
    async join(groupId, request) {
        const refusal = this.#joinRefusal(groupId, request);
        if (refusal !== ErrorCode.NONE)
            return failedJoin(refusal, request.memberId);
        return (this.#groups.get(groupId) ?? this.#make(groupId)).join(request);
    }
    async sync(groupId, request) {
        const group = this.#groups.get(groupId);
        if (group === undefined)
            return failedSync(absentGroupError(groupId));
        const bytes = request.assignments.reduce((sum, { assignment }) => sum + assignment.length, 0);
        if (this.#memberBytes + bytes > this.#options.limits.allMembersBytesMax)
            return failedSync(ErrorCode.UNKNOWN_SERVER_ERROR);
        return group.sync(request);
    }
    heartbeat(groupId, identity) {
        return this.#groups.get(groupId)?.heartbeat(identity) ?? absentGroupError(groupId);
    }
    leave(groupId, memberId, instanceId, reason) {
        const group = this.#groups.get(groupId);
        return group?.leave(memberId, instanceId, reason) ?? absentGroupError(groupId);
    }
    #joinRefusal(groupId, request) {
        const { limits } = this.#options;
        const { sessionTimeoutMs, memberId } = request;
        if (groupId === '')
            return ErrorCode.INVALID_GROUP_ID;
        if (sessionTimeoutMs < limits.sessionTimeoutMsMin)
            return ErrorCode.INVALID_SESSION_TIMEOUT;
        if (sessionTimeoutMs > limits.sessionTimeoutMsMax)
            return ErrorCode.INVALID_SESSION_TIMEOUT;
        const bytes = protocolBytes(request.protocols);
        if (bytes > limits.memberMetadataBytesMax)
            return ErrorCode.INVALID_REQUEST;
        if (!this.#groups.has(groupId)) {
            if (memberId !== '')
                return ErrorCode.UNKNOWN_MEMBER_ID;
            if (this.#isFull)
                return ErrorCode.GROUP_MAX_SIZE_REACHED;
        }
        return this.#memberBytes + bytes > limits.allMembersBytesMax
            ? ErrorCode.GROUP_MAX_SIZE_REACHED
            : ErrorCode.NONE;
    }
    // --- Offsets -------------------------------------------------------------------------------
    /** Resolves when the offsets are durable, or with the reason why the member may not commit. */
    async commit(groupId, identity, offsets) {
        const error = this.#commitError(groupId, identity);
        if (error === ErrorCode.NONE)
            await this.#options.store.commit(groupId, offsets);
        return error;
    }
    /** As `commit`; the offsets count when the producer's transaction is committed. */
    async commitInTransaction(groupId, producerId, identity, offsets) {
        if (groupId === '')
            return ErrorCode.INVALID_GROUP_ID;
        if (!this.#groups.has(groupId) && this.#isFull)
            return ErrorCode.GROUP_MAX_SIZE_REACHED;
        const group = this.#groups.get(groupId) ?? this.#make(groupId);
        const error = group.commitInTransaction(identity);
        if (error === ErrorCode.NONE)
            await this.#options.store.commitPending(producerId, groupId, offsets);
        return error;
    }
    endTransaction(producerId, type) {
        return this.#options.store.endTransaction(producerId, type);
    }
    offsets(groupId) {
        return this.#options.store.offsets(groupId);
    }
    offset(groupId, topic, partition) {
        return this.#options.store.offset(groupId, topic, partition);
    }
    /** Whether an offset is being committed: by an open transaction, or right now. */
    isPending(groupId, topic, partition) {
        return this.#options.store.isPending(groupId, topic, partition);
    }
    /** Resolves when the offsets are forgotten for good; a group that held nothing else goes, too. */
    async deleteOffsets(groupId, partitions) {
        await this.#options.store.removeOffsets(groupId, partitions);
        await this.#removeIfUnused(groupId);
    }
    /** A topic that is made again under this name has no offsets. */
    async removeTopic(topic) {
        await this.#options.store.removeTopic(topic);
        for (const { groupId } of this.all)
            await this.#removeIfUnused(groupId);
    }
    /** Forgets offsets of topics that are gone: a crash may have come between the two. */
    async keepTopics(exists) {
        for (const topic of this.#options.store.topics)
            if (!exists(topic))
                await this.removeTopic(topic);
    }
    #commitError(groupId, identity) {
        const group = this.#groups.get(groupId);
        if (group !== undefined)
            return group.commit(identity);
        // An absent group cannot be in any generation; without one it is a tool's or a simple consumer's.
        if (identity.generation >= 0)
            return ErrorCode.ILLEGAL_GENERATION;
        return this.#isFull ? ErrorCode.GROUP_MAX_SIZE_REACHED : this.#make(groupId).commit(identity);
    }
    // --- Groups --------------------------------------------------------------------------------
    /** Resolves when the group and its offsets are forgotten for good. */
    async delete(groupId) {
        const group = this.#groups.get(groupId);
        if (group === undefined)
            return ErrorCode.GROUP_ID_NOT_FOUND;
        if (group.state !== 'Empty')
            return ErrorCode.NON_EMPTY_GROUP;
        await this.#remove(group);
        return ErrorCode.NONE;
    }
    /** Sends members away to look for a coordinator again; the store stays open for what is under way. */
    stop() {
        this.#sweep?.cancel();
        for (const group of this.#groups.values())
            group.close();
    }
    get #isFull() {
        return this.#groups.size >= this.#options.limits.groupsMax;
    }
    get #memberBytes() {
        return this.all.reduce((sum, { memberBytes }) => sum + memberBytes, 0);
    }
    #make(groupId) {
        const { store, clock, limits } = this.#options;
        const group = new Group({
            groupId,
            clock,
            limits,
            logger: this.#options.logger.child({ group: groupId }),
            newMemberId: (clientId) => `${clientId}-${randomUUID()}`,
            store: (stored) => store.putGroup(groupId, stored),
        }, store.storedGroup(groupId));
        this.#groups.set(groupId, group);
        return group;
    }
    async #remove(group) {
        const { groupId } = group;
        this.#groups.delete(groupId);
        group.close();
        try {
            await this.#options.store.removeGroup(groupId);
        }
        catch (error) {
            if (!this.#groups.has(groupId))
                this.#make(groupId);
            throw error;
        }
    }
    async #removeIfUnused(groupId) {
        const group = this.#groups.get(groupId);
        if (group?.isDeserted && !this.#options.store.hasOffsets(groupId))
            await this.#remove(group);
    }
    // --- Expiry --------------------------------------------------------------------------------
    #scheduleSweep() {
        const { clock, limits, logger } = this.#options;
        this.#sweep = clock.schedule(limits.offsetsRetentionCheckMs, () => {
            this.#expireAll().catch((error) => {
                logger.warn({}, `groups cannot expire now: ${messageOf(error)}`);
            });
            this.#scheduleSweep();
        });
    }
    async #expireAll() {
        const { store, clock, limits } = this.#options;
        const limitMs = clock.nowMs() - limits.offsetsRetentionMs;
        for (const group of this.all) {
            const { groupId } = group;
            const expired = expiredOffsets(group, store.offsets(groupId), limitMs).filter(
            // The one that is being committed takes its place.
            ({ topic, partition }) => !store.isPending(groupId, topic, partition));
            await this.deleteOffsets(groupId, expired);
        }
    }
}
//# sourceMappingURL=group-coordinator.js.map
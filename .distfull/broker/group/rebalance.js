import { messageOf } from '../../core/errors.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { Generation } from './generation.js';
import { failedSync, noBytes } from './group-requests.js';
export class Rebalance {
    generation;
    #options;
    #roster;
    /** Members of this generation that have not asked for their assignment. */
    #awaitingSync = new Set();
    #state;
    #reason = '';
    /** Ends the current phase. */
    #phase;
    /** Members that ever came: a wait for company goes on while it grows. */
    #arrivals = 0;
    #waitsForCompany = false;
    /** The generation whose assignment is being stored. */
    #assigning;
    constructor(options, roster, stored) {
        this.#options = options;
        this.#roster = roster;
        this.generation = new Generation(stored);
        this.#state = roster.size === 0 ? 'Empty' : 'Stable';
    }
    get state() {
        return this.#state;
    }
    /** Begins a rebalance, or goes on with the one that is being prepared. */
    require(reason) {
        if (this.#state === 'PreparingRebalance')
            return this.completeIfAllJoined();
        const wasEmpty = this.#state === 'Empty';
        this.#reason = reason;
        this.#answerSyncs(ErrorCode.REBALANCE_IN_PROGRESS);
        this.#awaitingSync.clear();
        this.#state = 'PreparingRebalance';
        const { rebalanceTimeoutMs } = this.#roster;
        if (wasEmpty && this.#options.limits.initialRebalanceDelayMs > 0)
            return this.#waitForCompany(rebalanceTimeoutMs);
        this.#endPhaseAfter(rebalanceTimeoutMs, () => this.#endJoining());
        this.completeIfAllJoined();
    }
    /** A member is new in the group. */
    welcome() {
        this.#arrivals += 1;
        this.generation.emptySinceMs = undefined;
    }
    completeIfAllJoined() {
        if (this.#state !== 'PreparingRebalance' || this.#waitsForCompany)
            return;
        const { expectedCount, joined, size } = this.#roster;
        if (expectedCount === 0 && joined.length === size)
            this.#beginGeneration();
    }
    /** The member has asked for its assignment. */
    synced(member) {
        this.#awaitingSync.delete(member.memberId);
    }
    /** The group is stable when the leader's assignment is durable, unless it has gone on meanwhile. */
    async assign(assignments) {
        const { number } = this.generation;
        // A leader that asks twice: what the first one stored is what the members are told.
        if (this.#assigning === number)
            return;
        this.#assigning = number;
        const byMember = new Map(assignments.map((each) => [each.memberId, each.assignment]));
        const given = ({ memberId }) => byMember.get(memberId) ?? noBytes;
        const stored = this.#roster.all.map((member) => member.stored(given(member)));
        const error = await this.#storeError(this.generation.stored(stored));
        if (this.#state !== 'CompletingRebalance' || this.generation.number !== number)
            return;
        if (error !== undefined) {
            this.#answerSyncs(ErrorCode.COORDINATOR_NOT_AVAILABLE);
            return this.require(error);
        }
        this.#state = 'Stable';
        for (const member of this.#roster.all) {
            member.assignment = given(member);
            if (member.syncReply === undefined)
                continue;
            this.#roster.restartSession(member);
            member.answerSync(this.generation.assignmentOf(member));
        }
    }
    /** Keeps what a stable group's members are now; an error tells why that could not be. */
    storeMembers() {
        const members = this.#roster.all.map((member) => member.stored(member.assignment));
        return this.#storeError(this.generation.stored(members));
    }
    /** Ends the group. */
    close() {
        this.#state = 'Dead';
        this.#phase?.cancel();
    }
    // --- Phases --------------------------------------------------------------------------------
    /** An empty group waits a little, and longer while members come, to rebalance only once (KIP-134). */
    #waitForCompany(leftMs) {
        const waitMs = Math.min(this.#options.limits.initialRebalanceDelayMs, leftMs);
        const arrivals = this.#arrivals;
        this.#waitsForCompany = true;
        this.#endPhaseAfter(waitMs, () => {
            if (this.#arrivals > arrivals && leftMs > waitMs)
                return this.#waitForCompany(leftMs - waitMs);
            this.#waitsForCompany = false;
            this.#endJoining();
        });
    }
    /** Goes on without those who did not come. */
    #endJoining() {
        for (const member of this.#roster.all)
            if (member.joinReply === undefined && member.instanceId === undefined)
                this.#roster.remove(member);
        const { joined, size, rebalanceTimeoutMs } = this.#roster;
        if (joined.length > 0 || size === 0)
            return this.#beginGeneration();
        this.#endPhaseAfter(rebalanceTimeoutMs, () => this.#endJoining());
    }
    #beginGeneration() {
        this.#phase?.cancel();
        const { all, joined, rebalanceTimeoutMs } = this.#roster;
        if (all.length === 0)
            return this.#becomeEmpty();
        this.generation.begin(all, joined);
        this.#state = 'CompletingRebalance';
        this.#log(`generation of ${all.length} members begins: ${this.#reason}`);
        for (const member of joined) {
            member.isNew = false;
            this.#awaitingSync.add(member.memberId);
            this.#roster.restartSession(member);
            member.answerJoin(this.generation.joinedBy(member, all));
        }
        this.#endPhaseAfter(rebalanceTimeoutMs, () => this.#dropUnsynced());
    }
    #becomeEmpty() {
        this.#state = 'Empty';
        this.generation.becomeEmpty(this.#options.clock.nowMs());
        this.#log(`group is empty: ${this.#reason}`);
        // Lost in a crash, the last generation is there again, and its members' sessions end.
        void this.#storeError(this.generation.stored([]));
    }
    #dropUnsynced() {
        const late = [...this.#awaitingSync].flatMap((id) => this.#roster.get(id) ?? []);
        if (late.length === 0)
            return;
        for (const member of late)
            this.#roster.remove(member);
        this.require(`${late.length} members did not ask for their assignment`);
    }
    // -------------------------------------------------------------------------------------------
    async #storeError(group) {
        try {
            await this.#options.store(group);
            return undefined;
        }
        catch (error) {
            const problem = `generation ${group.generation} cannot be stored: ${messageOf(error)}`;
            this.#options.logger.warn({}, problem);
            return problem;
        }
    }
    #answerSyncs(error) {
        for (const member of this.#roster.all)
            member.answerSync(failedSync(error));
    }
    #log(message) {
        this.#options.logger.info({ generation: this.generation.number }, message);
    }
    #endPhaseAfter(delayMs, action) {
        this.#phase?.cancel();
        this.#phase = this.#options.clock.schedule(delayMs, action);
    }
}
//# sourceMappingURL=rebalance.js.map
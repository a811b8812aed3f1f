import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { failedJoin, failedSync } from './group-requests.js';
export class Roster {
    #options;
    /** In the order of their first join. */
    #members = new Map();
    #memberOfInstance = new Map();
    #expected = new Map();
    constructor(options) {
        this.#options = options;
    }
    get all() {
        return [...this.#members.values()];
    }
    /** Members that wait for the rebalance to be complete. */
    get joined() {
        return this.all.filter(({ joinReply }) => joinReply !== undefined);
    }
    get size() {
        return this.#members.size;
    }
    get expectedCount() {
        return this.#expected.size;
    }
    /** The slowest member decides for how long the others wait. */
    get rebalanceTimeoutMs() {
        return Math.max(0, ...this.all.map(({ rebalanceTimeoutMs }) => rebalanceTimeoutMs));
    }
    get(memberId) {
        return this.#members.get(memberId);
    }
    ofInstance(instanceId) {
        const memberId = this.#memberOfInstance.get(instanceId);
        return memberId === undefined ? undefined : this.#members.get(memberId);
    }
    /** Why the caller is not the member it says to be; `none` if it is. */
    errorOf(memberId, instanceId) {
        if (instanceId === undefined)
            return this.#members.has(memberId) ? ErrorCode.NONE : ErrorCode.UNKNOWN_MEMBER_ID;
        const known = this.#memberOfInstance.get(instanceId);
        if (known === undefined)
            return ErrorCode.UNKNOWN_MEMBER_ID;
        return known === memberId ? ErrorCode.NONE : ErrorCode.FENCED_INSTANCE_ID;
    }
    add(member) {
        this.#members.set(member.memberId, member);
        if (member.instanceId !== undefined)
            this.#memberOfInstance.set(member.instanceId, member.memberId);
        this.restartSession(member);
    }
    /** What it waits for is answered with `error`. */
    remove(member, error = ErrorCode.UNKNOWN_MEMBER_ID) {
        const { memberId, instanceId } = member;
        member.session?.cancel();
        member.answerJoin(failedJoin(error, memberId));
        member.answerSync(failedSync(error));
        this.#members.delete(memberId);
        if (instanceId !== undefined)
            this.#memberOfInstance.delete(instanceId);
    }
    /** An id was handed out: whoever joins with it in time is admitted. */
    expect(memberId, timeoutMs) {
        const expire = () => {
            this.#expected.delete(memberId);
            this.#options.expectedExpired();
        };
        this.#expected.set(memberId, this.#options.clock.schedule(timeoutMs, expire));
    }
    /** True when the id had been handed out and was not used yet. */
    dropExpected(memberId) {
        this.#expected.get(memberId)?.cancel();
        return this.#expected.delete(memberId);
    }
    /**
     * A new member does not know its id yet, so it cannot heartbeat: its parked join has a limit of its
     * own, or clients that gave up and joined again would leave one member each behind.
     */
    restartSession(member) {
        const { clock, limits } = this.#options;
        const timeoutMs = member.isNew ? limits.newMemberJoinMsMax : member.sessionTimeoutMs;
        member.session?.cancel();
        member.session = clock.schedule(timeoutMs, () => this.#sessionExpired(member));
    }
    /** Sends everybody away. */
    close(error) {
        for (const timer of this.#expected.values())
            timer.cancel();
        this.#expected.clear();
        for (const member of this.all)
            this.remove(member, error);
    }
    #sessionExpired(member) {
        if (member.isParked && !member.isNew)
            return this.restartSession(member);
        this.remove(member);
        this.#options.memberExpired(member);
    }
}
//# sourceMappingURL=roster.js.map
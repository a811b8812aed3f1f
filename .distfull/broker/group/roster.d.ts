/**
 * Who is in a group, and for how long: its members, static members by their instance id, and those
 * who were handed an id (KIP-394) and have not joined with it yet. Each is kept alive by a session.
 */
import type { Clock } from '../../core/clock.js';
import type { GroupLimits } from '../limits.js';
import type { Member } from './member.js';
export interface RosterOptions {
    readonly clock: Clock;
    readonly limits: GroupLimits;
    /** A member was silent for its session timeout; it has been removed. */
    readonly memberExpired: (member: Member) => void;
    /** Somebody who was handed an id did not come. */
    readonly expectedExpired: () => void;
}
export declare class Roster {
    #private;
    constructor(options: RosterOptions);
    get all(): readonly Member[];
    /** Members that wait for the rebalance to be complete. */
    get joined(): readonly Member[];
    get size(): number;
    get expectedCount(): number;
    /** The slowest member decides for how long the others wait. */
    get rebalanceTimeoutMs(): number;
    get(memberId: string): Member | undefined;
    ofInstance(instanceId: string): Member | undefined;
    /** Why the caller is not the member it says to be; `none` if it is. */
    errorOf(memberId: string, instanceId: string | undefined): number;
    add(member: Member): void;
    /** What it waits for is answered with `error`. */
    remove(member: Member, error?: number): void;
    /** An id was handed out: whoever joins with it in time is admitted. */
    expect(memberId: string, timeoutMs: number): void;
    /** True when the id had been handed out and was not used yet. */
    dropExpected(memberId: string): boolean;
    /**
     * A new member does not know its id yet, so it cannot heartbeat: its parked join has a limit of its
     * own, or clients that gave up and joined again would leave one member each behind.
     */
    restartSession(member: Member): void;
    /** Sends everybody away. */
    close(error: number): void;
}

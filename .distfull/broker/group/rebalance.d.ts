import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import type { GroupLimits } from '../limits.js';
import { Generation } from './generation.js';
import { type Assignment } from './group-requests.js';
import type { Member } from './member.js';
import type { Roster } from './roster.js';
import type { StoredGroup } from './stored-group.js';
export type GroupState = 'Empty' | 'PreparingRebalance' | 'CompletingRebalance' | 'Stable' | 'Dead';
export interface RebalanceOptions {
    readonly clock: Clock;
    readonly limits: GroupLimits;
    readonly logger: Logger;
    /** Keeps a generation for the next start; resolves when it is durable. */
    readonly store: (group: StoredGroup) => Promise<void>;
}
export declare class Rebalance {
    #private;
    readonly generation: Generation;
    constructor(options: RebalanceOptions, roster: Roster, stored: StoredGroup | undefined);
    get state(): GroupState;
    /** Begins a rebalance, or goes on with the one that is being prepared. */
    require(reason: string): void;
    /** A member is new in the group. */
    welcome(): void;
    completeIfAllJoined(): void;
    /** The member has asked for its assignment. */
    synced(member: Member): void;
    /** The group is stable when the leader's assignment is durable, unless it has gone on meanwhile. */
    assign(assignments: readonly Assignment[]): Promise<void>;
    /** Keeps what a stable group's members are now; an error tells why that could not be. */
    storeMembers(): Promise<string | undefined>;
    /** Ends the group. */
    close(): void;
}

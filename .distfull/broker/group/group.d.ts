/**
 * One classic consumer group: what its members may ask for in which state. Joins and syncs are parked
 * until the others are there (rebalance.ts has the states); a parked member needs no heartbeat. A lost
 * connection is no leave: only timers and LeaveGroup remove a member. Nothing here knows a connection.
 */
import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import type { GroupLimits } from '../limits.js';
import { type JoinRequest, type JoinResult, type MemberIdentity, type SyncRequest, type SyncResult } from './group-requests.js';
import { Member } from './member.js';
import { type GroupState } from './rebalance.js';
import type { StoredGroup } from './stored-group.js';
export interface GroupOptions {
    readonly groupId: string;
    readonly clock: Clock;
    readonly limits: GroupLimits;
    readonly logger: Logger;
    readonly newMemberId: (clientId: string) => string;
    /** Keeps a generation for the next start; resolves when it is durable. */
    readonly store: (group: StoredGroup) => Promise<void>;
}
export declare class Group {
    #private;
    readonly groupId: string;
    constructor(options: GroupOptions, stored?: StoredGroup);
    get state(): GroupState;
    get generation(): number;
    /** Of the kind of group, e.g. `consumer`; undefined where nobody has ever joined. */
    get protocolType(): string | undefined;
    /** How the members share what they read, e.g. `range`. */
    get protocolName(): string | undefined;
    get isConsumerGroup(): boolean;
    get members(): readonly Member[];
    /** Undefined while there are members, and where there never was one. */
    get emptySinceMs(): number | undefined;
    /** Nobody is in it, nor on the way to it. */
    get isDeserted(): boolean;
    /** What its members make the broker hold. */
    get memberBytes(): number;
    /** The topics that members of a consumer group read; undefined where that cannot be told. */
    subscribedTopics(): ReadonlySet<string> | undefined;
    /** Resolves when the rebalance that it takes part in is complete. */
    join(request: JoinRequest): Promise<JoinResult>;
    /** Resolves with the member's assignment when the leader has sent all of them. */
    sync(request: SyncRequest): Promise<SyncResult>;
    heartbeat(identity: MemberIdentity): number;
    /** With an instance id and no member id: a tool removes a static member by its name. */
    leave(memberId: string, instanceId?: string, reason?: string): number;
    /** Whether this member may commit offsets now. Counts as a heartbeat. */
    commit(identity: MemberIdentity): number;
    /** Whether offsets may be added to a transaction (KIP-447); without a member id: by anybody. */
    commitInTransaction(identity: MemberIdentity): number;
    /** Ends the group: parked requests are told to look for the coordinator again. */
    close(): void;
}

import type { JoinResult, SyncResult } from './group-requests.js';
import { type Member } from './member.js';
import type { StoredGroup, StoredMember } from './stored-group.js';
export declare class Generation {
    /** Counted up by one at each rebalance. */
    number: number;
    protocolType: string | undefined;
    protocolName: string | undefined;
    leader: string;
    emptySinceMs: number | undefined;
    constructor(stored?: StoredGroup);
    /** The next one, of these members; the leader stays, if it has joined. */
    begin(members: readonly Member[], joined: readonly Member[]): void;
    /** The next one, of nobody. */
    becomeEmpty(nowMs: number): void;
    /** Only the leader is told who the others are. */
    joinedBy({ memberId }: Member, members: readonly Member[]): JoinResult;
    assignmentOf({ assignment }: Member): SyncResult;
    stored(members: readonly StoredMember[]): StoredGroup;
}

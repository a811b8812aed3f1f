/** One member of a classic group: what it asked for, and the answers that it waits for. */
import type { Timer } from '../../core/clock.js';
import { type JoinRequest, type JoinResult, type MemberProtocol, type SyncResult } from './group-requests.js';
import type { StoredMember } from './stored-group.js';
export declare class Member {
    readonly memberId: string;
    readonly instanceId: string | undefined;
    readonly clientId: string;
    readonly clientHost: string;
    sessionTimeoutMs: number;
    rebalanceTimeoutMs: number;
    protocols: readonly MemberProtocol[];
    assignment: Buffer;
    /** Answers a parked JoinGroup. */
    joinReply: ((result: JoinResult) => void) | undefined;
    /** Answers a parked SyncGroup. */
    syncReply: ((result: SyncResult) => void) | undefined;
    session: Timer | undefined;
    /** No rebalance with it has been completed yet. */
    isNew: boolean;
    constructor(parts: Omit<StoredMember, 'assignment'>);
    /** As the last run left it. */
    static restored(stored: StoredMember): Member;
    /** A static member that came back: the same place under another id. */
    replacedBy(memberId: string, request: JoinRequest): Member;
    get isParked(): boolean;
    /** What it makes the broker hold. */
    get bytes(): number;
    update(request: JoinRequest): void;
    supports(protocolName: string): boolean;
    metadataOf(protocolName: string | undefined): Buffer;
    hasSameProtocols(protocols: readonly MemberProtocol[]): boolean;
    answerJoin(result: JoinResult): void;
    answerSync(result: SyncResult): void;
    stored(assignment: Buffer): StoredMember;
}
export declare function protocolBytes(protocols: readonly MemberProtocol[]): number;
/** The protocol that all members support and most of them prefer; undefined: there is none. */
export declare function voteProtocol(members: readonly Member[]): string | undefined;

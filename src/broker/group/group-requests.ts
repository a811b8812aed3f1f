/** What members of a classic group ask and are answered, apart from the wire's versions. */
import { ErrorCode } from '../../protocol/kafka/error-codes.js';

/** A way to assign partitions that a member can use, with what it tells the leader. */
export interface MemberProtocol {
  readonly name: string;
  readonly metadata: Buffer;
}

/** A member, as it describes itself. */
export interface MemberDescription {
  /** Empty: the member is new. */
  readonly memberId: string;
  /** Of a static member (KIP-345). */
  readonly instanceId: string | undefined;
  readonly clientId: string;
  readonly clientHost: string;
  readonly sessionTimeoutMs: number;
  readonly rebalanceTimeoutMs: number;
  /** The one that it likes best first. */
  readonly protocols: readonly MemberProtocol[];
}

export interface JoinRequest extends MemberDescription {
  readonly protocolType: string;
  /** KIP-394: a new member is first told its id, and joins with it (JoinGroup v4 and later). */
  readonly requiresKnownMemberId: boolean;
  /** KIP-814: can be told that it leads, and must not assign now (JoinGroup v9 and later). */
  readonly canSkipAssignment: boolean;
  /** Why it joins, for the log (KIP-800). */
  readonly reason: string | undefined;
}

export interface JoinResult {
  readonly error: number;
  readonly memberId: string;
  readonly generation: number;
  readonly protocolType: string | undefined;
  readonly protocolName: string | undefined;
  readonly leader: string;
  /** The leader must keep the assignment as it is. */
  readonly skipsAssignment: boolean;
  /** For the leader only; empty for followers. */
  readonly members: readonly JoinedMember[];
}

export interface JoinedMember {
  readonly memberId: string;
  readonly instanceId: string | undefined;
  readonly metadata: Buffer;
}

/** Who calls, and in which generation it believes to be. */
export interface MemberIdentity {
  readonly memberId: string;
  readonly instanceId: string | undefined;
  readonly generation: number;
}

export interface SyncRequest extends MemberIdentity {
  /** Checked when given (SyncGroup v5). */
  readonly protocolType: string | undefined;
  readonly protocolName: string | undefined;
  /** Only the leader sends them. */
  readonly assignments: readonly Assignment[];
}

export interface Assignment {
  readonly memberId: string;
  readonly assignment: Buffer;
}

export interface SyncResult {
  readonly error: number;
  readonly protocolType: string | undefined;
  readonly protocolName: string | undefined;
  readonly assignment: Buffer;
}

export const noBytes = Buffer.alloc(0);

export function failedJoin(error: number, memberId: string): JoinResult {
  return {
    error,
    memberId,
    generation: -1,
    protocolType: undefined,
    protocolName: undefined,
    leader: '',
    skipsAssignment: false,
    members: [],
  };
}

export function failedSync(error: number): SyncResult {
  return { error, protocolType: undefined, protocolName: undefined, assignment: noBytes };
}

/** Neither a member nor in a generation: a tool, or a consumer without a group's partitions. */
export function isAnonymous({ memberId, instanceId, generation }: MemberIdentity): boolean {
  return memberId === '' && instanceId === undefined && generation < 0;
}

/** Of a request about a group that does not exist. */
export function absentGroupError(groupId: string): number {
  return groupId === '' ? ErrorCode.INVALID_GROUP_ID : ErrorCode.UNKNOWN_MEMBER_ID;
}

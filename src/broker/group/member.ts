/** One member of a classic group, and what it sends and is answered. */
import type { Timer } from '../../core/clock.js';

/** A way to assign partitions that a member can use, with what it tells the leader. */
export interface MemberProtocol {
  readonly name: string;
  readonly metadata: Buffer;
}

export interface JoinRequest {
  /** Empty: the member is new. */
  readonly memberId: string;
  readonly instanceId: string | undefined;
  readonly clientId: string;
  readonly clientHost: string;
  readonly sessionTimeoutMs: number;
  readonly rebalanceTimeoutMs: number;
  readonly protocolType: string;
  readonly protocols: readonly MemberProtocol[];
  /** KIP-394: a new member is first told its id, and joins with it (JoinGroup v4 and later). */
  readonly requiresKnownMemberId: boolean;
}

export interface JoinResult {
  readonly error: number;
  readonly memberId: string;
  readonly generation: number;
  readonly protocolType: string | undefined;
  readonly protocolName: string | undefined;
  readonly leader: string;
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
  readonly assignments: readonly { readonly memberId: string; readonly assignment: Buffer }[];
}

export interface SyncResult {
  readonly error: number;
  readonly protocolType: string | undefined;
  readonly protocolName: string | undefined;
  readonly assignment: Buffer;
}

/** What is stored of a member, so that it can go on after a restart of the broker. */
export interface StoredMember {
  readonly memberId: string;
  readonly instanceId: string | undefined;
  readonly clientId: string;
  readonly clientHost: string;
  readonly sessionTimeoutMs: number;
  readonly rebalanceTimeoutMs: number;
  readonly protocols: readonly MemberProtocol[];
  readonly assignment: Buffer;
}

export const noBytes = Buffer.alloc(0);

export class Member {
  readonly memberId: string;
  readonly instanceId: string | undefined;
  readonly clientId: string;
  readonly clientHost: string;
  sessionTimeoutMs: number;
  rebalanceTimeoutMs: number;
  protocols: readonly MemberProtocol[];
  assignment: Buffer = noBytes;
  /** Answers a parked JoinGroup. */
  joinReply: ((result: JoinResult) => void) | undefined;
  /** Answers a parked SyncGroup. */
  syncReply: ((result: SyncResult) => void) | undefined;
  session: Timer | undefined;
  /** No rebalance with it has been completed yet. */
  isNew = true;
  readonly addedAtMs: number;

  constructor(parts: Omit<StoredMember, 'assignment'>, addedAtMs: number) {
    this.memberId = parts.memberId;
    this.instanceId = parts.instanceId;
    this.clientId = parts.clientId;
    this.clientHost = parts.clientHost;
    this.sessionTimeoutMs = parts.sessionTimeoutMs;
    this.rebalanceTimeoutMs = parts.rebalanceTimeoutMs;
    this.protocols = parts.protocols;
    this.addedAtMs = addedAtMs;
  }

  get isParked(): boolean {
    return this.joinReply !== undefined || this.syncReply !== undefined;
  }

  update(request: JoinRequest): void {
    this.sessionTimeoutMs = request.sessionTimeoutMs;
    this.rebalanceTimeoutMs = request.rebalanceTimeoutMs;
    this.protocols = request.protocols;
  }

  supports(protocolName: string): boolean {
    return this.protocols.some(({ name }) => name === protocolName);
  }

  metadataOf(protocolName: string | undefined): Buffer {
    return this.protocols.find(({ name }) => name === protocolName)?.metadata ?? noBytes;
  }

  hasSameProtocols(protocols: readonly MemberProtocol[]): boolean {
    return (
      protocols.length === this.protocols.length &&
      protocols.every(({ name, metadata }, i) => {
        const own = this.protocols[i]!;
        return own.name === name && own.metadata.equals(metadata);
      })
    );
  }

  answerJoin(result: JoinResult): void {
    this.joinReply?.(result);
    this.joinReply = undefined;
  }

  answerSync(result: SyncResult): void {
    this.syncReply?.(result);
    this.syncReply = undefined;
  }
}

export function failedJoin(error: number, memberId: string): JoinResult {
  return {
    error,
    memberId,
    generation: -1,
    protocolType: undefined,
    protocolName: undefined,
    leader: '',
    members: [],
  };
}

export function failedSync(error: number): SyncResult {
  return { error, protocolType: undefined, protocolName: undefined, assignment: noBytes };
}

/** The protocol that all members support and most of them prefer; undefined: there is none. */
export function voteProtocol(members: readonly Member[]): string | undefined {
  const common = members[0]?.protocols.filter(({ name }) => members.every((m) => m.supports(name)));
  const candidates = common?.map(({ name }) => name) ?? [];
  const votes = new Map(candidates.map((name) => [name, 0]));
  for (const member of members) {
    const choice = member.protocols.find(({ name }) => votes.has(name));
    if (choice !== undefined) votes.set(choice.name, votes.get(choice.name)! + 1);
  }
  return candidates.toSorted((a, b) => votes.get(b)! - votes.get(a)!)[0];
}

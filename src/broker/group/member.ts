/** One member of a classic group: what it asked for, and the answers that it waits for. */
import type { Timer } from '../../core/clock.js';
import {
  noBytes,
  type JoinRequest,
  type JoinResult,
  type MemberDescription,
  type MemberProtocol,
  type SyncResult,
} from './group-requests.js';
import type { StoredMember } from './stored-group.js';

export class Member implements MemberDescription {
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

  constructor(parts: MemberDescription) {
    this.memberId = parts.memberId;
    this.instanceId = parts.instanceId;
    this.clientId = parts.clientId;
    this.clientHost = parts.clientHost;
    this.sessionTimeoutMs = parts.sessionTimeoutMs;
    this.rebalanceTimeoutMs = parts.rebalanceTimeoutMs;
    this.protocols = parts.protocols;
  }

  /** As the last run left it. */
  static restored(stored: StoredMember): Member {
    const member = new Member(stored);
    member.assignment = stored.assignment;
    member.isNew = false;
    return member;
  }

  /** A static member that came back: the same place under another id. */
  replacedBy(memberId: string, request: JoinRequest): Member {
    const member = new Member({ ...request, memberId });
    member.assignment = this.assignment;
    member.isNew = this.isNew;
    return member;
  }

  get isParked(): boolean {
    return this.joinReply !== undefined || this.syncReply !== undefined;
  }

  /** What it makes the broker hold. */
  get bytes(): number {
    return describedBytes(this) + this.assignment.length;
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

  stored(assignment: Buffer): StoredMember {
    const { memberId, instanceId, clientId, clientHost } = this;
    const { sessionTimeoutMs, rebalanceTimeoutMs, protocols } = this;
    return {
      memberId,
      instanceId,
      clientId,
      clientHost,
      sessionTimeoutMs,
      rebalanceTimeoutMs,
      protocols,
      assignment,
    };
  }
}

/** Of what a client says of itself; its id begins with one of the names. */
export function describedBytes({
  clientId,
  instanceId = '',
  protocols,
}: Pick<MemberDescription, 'clientId' | 'instanceId' | 'protocols'>): number {
  return 2 * (clientId.length + instanceId.length) + protocolBytes(protocols);
}

export function protocolBytes(protocols: readonly MemberProtocol[]): number {
  return protocols.reduce((sum, { name, metadata }) => sum + name.length + metadata.length, 0);
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

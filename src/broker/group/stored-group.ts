/** The last generation of a group, as it is kept for the next start. */
import type { MemberDescription } from './group-requests.js';

export interface StoredGroup {
  readonly generation: number;
  readonly protocolType: string | undefined;
  readonly protocolName: string | undefined;
  readonly leader: string;
  /** When the last member went; undefined while there are members. */
  readonly emptySinceMs: number | undefined;
  readonly members: readonly StoredMember[];
}

export interface StoredMember extends MemberDescription {
  readonly assignment: Buffer;
}

/** The same with bytes in base64. */
export type JsonGroup = Omit<StoredGroup, 'members'> & { readonly members: readonly JsonMember[] };

type JsonMember = Omit<StoredMember, 'protocols' | 'assignment'> & {
  readonly assignment: string;
  readonly protocols: readonly { readonly name: string; readonly metadata: string }[];
};

export function toJson(group: StoredGroup): JsonGroup {
  return {
    ...group,
    members: group.members.map((member) => ({
      ...member,
      assignment: member.assignment.toString('base64'),
      protocols: member.protocols.map(({ name, metadata }) => ({
        name,
        metadata: metadata.toString('base64'),
      })),
    })),
  };
}

export function fromJson(group: JsonGroup): StoredGroup {
  return {
    ...group,
    members: group.members.map((member) => ({
      ...member,
      assignment: Buffer.from(member.assignment, 'base64'),
      protocols: member.protocols.map(({ name, metadata }) => ({
        name,
        metadata: Buffer.from(metadata, 'base64'),
      })),
    })),
  };
}

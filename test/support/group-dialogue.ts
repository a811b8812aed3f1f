import { describeGroupsApi } from '#src/generated/kafka/describe-groups.js';
import { heartbeatApi } from '#src/generated/kafka/heartbeat.js';
import {
  joinGroupApi,
  type JoinGroupRequestInput,
  type JoinGroupResponse,
} from '#src/generated/kafka/join-group.js';
import { leaveGroupApi } from '#src/generated/kafka/leave-group.js';
import { offsetCommitApi } from '#src/generated/kafka/offset-commit.js';
import {
  syncGroupApi,
  type SyncGroupRequestInput,
  type SyncGroupResponse,
} from '#src/generated/kafka/sync-group.js';
import type { KafkaApi } from '#src/generated/kafka/wire.js';
import { RawKafkaConnection } from './raw-kafka-connection.js';
import { eventually } from './until.js';

/**
 * Requests to a broker about one group, each member on a connection of its own, and a transcript of
 * the answers in which made-up names and addresses are replaced: two brokers that do the same have
 * equal ones.
 */
export class GroupDialogue {
  readonly group: string;
  readonly #address: { readonly host: string; readonly port: number };
  readonly #connections = new Map<string, Promise<RawKafkaConnection>>();
  readonly #notes: { readonly what: string; readonly value: unknown }[] = [];
  readonly #names = new Map<string, string>();

  constructor(address: { readonly host: string; readonly port: number }, group: string) {
    this.#address = address;
    this.group = group;
  }

  /** Written when it is asked for: the leader may be told of a member before that member is. */
  get transcript(): readonly string[] {
    return this.#notes.map(
      ({ what, value }) =>
        `${what} ${JSON.stringify(value, (key, each) => this.#plain(key, each))}`,
    );
  }

  async close(): Promise<void> {
    for (const connection of this.#connections.values()) (await connection).close();
  }

  /** Asks as `who`, without a line in the transcript. */
  async send<Input, Response>(
    who: string,
    api: KafkaApi<any, Input, Response, any>,
    version: number,
    message: Input,
  ): Promise<Response> {
    let connection = this.#connections.get(who);
    if (connection === undefined)
      this.#connections.set(who, (connection = RawKafkaConnection.open(this.#address)));
    return (await connection).ask(api, version, message);
  }

  /** Asks as `who` and notes the answer, or that the connection was closed. */
  async ask<Input, Response>(
    who: string,
    api: KafkaApi<any, Input, Response, any>,
    version: number,
    message: Input,
  ): Promise<Response | undefined> {
    try {
      const response = await this.send(who, api, version, message);
      this.note(`${who}: ${api.name} v${version}`, response);
      return response;
    } catch {
      this.#connections.delete(who);
      this.note(`${who}: ${api.name} v${version}`, 'closed');
      return undefined;
    }
  }

  note(what: string, value: unknown): void {
    this.#notes.push({ what, value });
  }

  async join(
    who: string,
    version: number,
    memberId: string,
    parts: Partial<JoinGroupRequestInput> = {},
  ): Promise<JoinGroupResponse> {
    const response = await this.send(who, joinGroupApi, version, {
      groupId: this.group,
      sessionTimeoutMs: 30_000,
      rebalanceTimeoutMs: 30_000,
      memberId,
      protocolType: 'consumer',
      protocols: [{ name: 'range', metadata: subscription('t') }],
      ...parts,
    });
    this.#name(response.memberId, who);
    this.note(`${who}: JoinGroup v${version}`, response);
    return response;
  }

  async sync(
    who: string,
    { memberId, generationId }: JoinGroupResponse,
    assignments: Readonly<Record<string, string>> = {},
    parts: Partial<SyncGroupRequestInput> = {},
  ): Promise<SyncGroupResponse> {
    const given = Object.entries(assignments).map(([id, text]) => ({
      memberId: id,
      assignment: Buffer.from(text),
    }));
    const response = await this.send(who, syncGroupApi, 5, {
      groupId: this.group,
      generationId,
      memberId,
      protocolType: 'consumer',
      protocolName: 'range',
      assignments: given,
      ...parts,
    });
    this.note(`${who}: SyncGroup`, response);
    return response;
  }

  async heartbeat(
    who: string,
    { memberId, generationId }: { readonly memberId: string; readonly generationId: number },
    groupInstanceId: string | null = null,
  ): Promise<void> {
    const request = { groupId: this.group, generationId, memberId, groupInstanceId };
    await this.ask(who, heartbeatApi, 4, request);
  }

  async commit(
    who: string,
    { memberId, generationId }: { readonly memberId: string; readonly generationId: number },
    groupInstanceId: string | null = null,
  ): Promise<void> {
    await this.ask(who, offsetCommitApi, 8, {
      groupId: this.group,
      generationIdOrMemberEpoch: generationId,
      memberId,
      groupInstanceId,
      topics: [topicOffsets('t', 0)],
    });
  }

  async leave(
    who: string,
    ...members: readonly { readonly memberId: string; readonly groupInstanceId?: string }[]
  ): Promise<void> {
    await this.ask(who, leaveGroupApi, 5, { groupId: this.group, members });
  }

  async describe(): Promise<void> {
    await this.ask('tool', describeGroupsApi, 5, {
      groups: [this.group],
      includeAuthorizedOperations: true,
    });
  }

  /** Answers to different members, which may come in either order. */
  async together<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
    const start = this.#notes.length;
    const answers = await Promise.all([a, b]);
    const inOrder = this.#notes.splice(start).toSorted((x, y) => (x.what < y.what ? -1 : 1));
    this.#notes.push(...inOrder);
    return answers;
  }

  /** Until what somebody has sent has arrived; leaves no line. */
  async untilPreparing(): Promise<void> {
    const isPreparing = async (): Promise<boolean> => {
      const { groups } = await this.send('tool', describeGroupsApi, 5, { groups: [this.group] });
      return groups[0]?.groupState === 'PreparingRebalance';
    };
    await eventually(isPreparing, `${this.group} prepares a rebalance`);
  }

  #name(memberId: string, who: string): void {
    if (memberId === '' || this.#names.has(memberId)) return;
    const earlier = [...this.#names.values()].filter((name) => name.startsWith(`<${who} `)).length;
    this.#names.set(memberId, `<${who} ${earlier + 1}>`);
  }

  /** Sets have no order. */
  #plain(key: string, value: unknown): unknown {
    if (key === 'port' && Number(value) > 0) return '<port>';
    if (isJsonBuffer(value)) return Buffer.from(value.data).toString('latin1');
    if (Array.isArray(value) && setKeys.has(key))
      return value.toSorted((a, b) => (this.#sortKey(a) < this.#sortKey(b) ? -1 : 1));
    return typeof value === 'string' ? (this.#names.get(value) ?? value) : value;
  }

  #sortKey(each: { readonly memberId?: string }): string {
    return this.#names.get(each.memberId ?? '') ?? JSON.stringify(each);
  }
}

const setKeys: ReadonlySet<string> = new Set(['members', 'partitions', 'topics']);

/** What a consumer of `topics` sends to the leader of its group. */
export function subscription(...topics: readonly string[]): Buffer {
  const parts = topics.map((topic) => Buffer.concat([int16(topic.length), Buffer.from(topic)]));
  return Buffer.concat([int16(0), int32(topics.length), ...parts, int32(-1)]);
}

export function topicOffsets(
  name: string,
  ...partitions: readonly number[]
): {
  name: string;
  partitions: {
    partitionIndex: number;
    committedOffset: number;
    committedMetadata: string | null;
  }[];
} {
  return {
    name,
    partitions: partitions.map((partitionIndex) => ({
      partitionIndex,
      committedOffset: 5,
      committedMetadata: 'm',
    })),
  };
}

function isJsonBuffer(value: unknown): value is { readonly data: readonly number[] } {
  return (value as { type?: unknown } | null)?.type === 'Buffer';
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

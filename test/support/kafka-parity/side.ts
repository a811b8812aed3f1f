import type { KafkaApi } from '#src/generated/kafka/wire.js';
import { RawKafkaConnection } from '../raw-kafka-connection.js';

/** Who does not answer is said to be silent. */
const answerLimitMs = 60_000;

export interface Address {
  readonly host: string;
  readonly port: number;
}

export interface Identity {
  readonly producerId: number;
  readonly producerEpoch: number;
}

export interface SentSequence {
  readonly first: number;
  readonly next: number;
}

/** Whose offsets are part of it, and which of them have come. */
export interface OpenTransaction {
  readonly groups: Set<string>;
  readonly pending: Set<string>;
}

/** How a member asks to join. */
export interface JoinForm {
  readonly version: number;
  readonly protocolType: string;
  readonly protocols: readonly string[];
  readonly sessionTimeoutMs: number;
}

export interface KnownMember {
  readonly memberId: string;
  readonly generationId: number;
  readonly leader: string;
  readonly form: JoinForm;
}

/**
 * One of the two brokers, as a run of requests meets it: its connections, and what its answers told.
 * A request names what the broker makes up (ids) by what was asked for it.
 */
export class Side {
  /** Before all names of a run: runs do not meet. */
  readonly prefix: string;
  /** What the timestamps of records lie around. */
  readonly recordsMs: number;
  /** Made-up names and what they are of. */
  readonly names = new Map<string | number, string>();
  readonly topicIds = new Map<string, string>();
  /** By producer or transactional id: the newest last. */
  readonly identities = new Map<string, Identity[]>();
  readonly sequences = new Map<string, SentSequence>();
  readonly sessions = new Map<string, { readonly id: number; readonly epoch: number }>();
  /** By group, by who it is. */
  readonly members = new Map<string, Map<string, KnownMember>>();
  /** Transactions that are open, by their id. */
  readonly open = new Map<string, OpenTransaction>();
  readonly #address: Address;
  readonly #connections = new Map<string, Promise<RawKafkaConnection>>();

  constructor(address: Address, prefix: string, recordsMs: number) {
    this.#address = address;
    this.prefix = prefix;
    this.recordsMs = recordsMs;
  }

  /** Names that begin with a letter are of this run. */
  named(name: string): string {
    return /^[a-z]/.test(name) ? this.prefix + name : name;
  }

  ask<Input, Response>(
    api: KafkaApi<any, Input, Response, any>,
    version: number,
    message: Input,
  ): Promise<Response | string> {
    return this.askAs('main', (connection) => connection.ask(api, version, message));
  }

  /** On the connection of that name. What ends without an answer says how. */
  async askAs<Answer>(
    who: string,
    talk: (connection: RawKafkaConnection) => Promise<Answer>,
  ): Promise<Answer | string> {
    let opened = this.#connections.get(who);
    if (opened === undefined)
      this.#connections.set(who, (opened = RawKafkaConnection.open(this.#address)));
    const connection = await opened;
    let isSilent = false;
    const limit = setTimeout(() => {
      isSilent = true;
      connection.close();
    }, answerLimitMs);
    try {
      return await talk(connection);
    } catch (error) {
      this.#connections.delete(who);
      if (isSilent) return 'silent';
      const text = String(error);
      return text.includes('closed') ? 'closed' : text;
    } finally {
      clearTimeout(limit);
    }
  }

  learn(name: string | number, of: string): void {
    if (name !== '' && name !== -1 && !this.names.has(name)) this.names.set(name, of);
  }

  opened(id: string): OpenTransaction {
    const known = this.open.get(id) ?? { groups: new Set<string>(), pending: new Set<string>() };
    this.open.set(id, known);
    return known;
  }

  identity(who: string): Identity {
    return this.identities.get(who)?.at(-1) ?? nobody;
  }

  membersOf(group: string): Map<string, KnownMember> {
    let members = this.members.get(group);
    if (members === undefined) this.members.set(group, (members = new Map()));
    return members;
  }

  async close(): Promise<void> {
    for (const connection of this.#connections.values()) (await connection).close();
  }
}

const nobody: Identity = { producerId: -1, producerEpoch: -1 };

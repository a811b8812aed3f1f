/**
 * What makes this broker itself: the cluster id, the leader epoch (one higher at every start, so
 * that readers see a cut), the producer ids that were given out, the topics, and the rules and users
 * that clients have made.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import type { AccessRecord } from '../security/access-record.js';
import { StateLog, type Change, type StateLogOptions } from './state-log.js';

export interface TopicRecord {
  readonly kind: 'topic';
  readonly name: string;
  /** A UUID as Kafka prints it; a topic that is made again gets a new one. */
  readonly id: string;
  readonly partitions: number;
  readonly configs: Readonly<Record<string, string>>;
}

interface ClusterRecord {
  readonly kind: 'cluster';
  readonly clusterId: string;
  readonly leaderEpoch: number;
}

interface ProducerIdRecord {
  readonly kind: 'producer ids';
  /** Lower ones may be in use. */
  readonly nextProducerId: number;
}

type ClusterEntry = TopicRecord | ClusterRecord | ProducerIdRecord | AccessRecord;

export type ClusterStateOptions = Omit<StateLogOptions<ClusterEntry>, 'apply' | 'entries'>;

const producerIdBlock = 1_000;
const topicKey = (name: string): string => `topic ${name}`;

export class ClusterState {
  readonly #entries = new Map<string, ClusterEntry>();
  #log!: StateLog<ClusterEntry>;
  #nextProducerId = 0;
  #producerIdsEnd = 0;
  #reserving: Promise<void> | undefined;

  /** Makes the cluster id at the first start and raises the leader epoch at each. */
  static async open(options: ClusterStateOptions): Promise<ClusterState> {
    const state = new ClusterState();
    const entries = state.#entries;
    state.#log = await StateLog.open<ClusterEntry>({
      ...options,
      apply: (key, value) =>
        void (value === undefined ? entries.delete(key) : entries.set(key, value)),
      entries: () => entries,
    });
    await state.#raiseLeaderEpoch();
    state.#nextProducerId = state.#reservedProducerIds();
    state.#producerIdsEnd = state.#nextProducerId;
    return state;
  }

  get clusterId(): string {
    return this.#cluster()!.clusterId;
  }

  get leaderEpoch(): number {
    return this.#cluster()!.leaderEpoch;
  }

  get topics(): readonly TopicRecord[] {
    return [...this.#entries.values()].filter((entry) => entry.kind === 'topic');
  }

  get accessRecords(): readonly AccessRecord[] {
    return [...this.#entries.values()].filter(
      (entry) => entry.kind === 'acl' || entry.kind === 'credential',
    );
  }

  /** All changes or none. Resolves when they are durable. */
  changeAccess(changes: readonly Change<AccessRecord>[]): Promise<void> {
    return this.#log.write(changes);
  }

  putTopic(
    name: string,
    topic: Omit<TopicRecord, 'kind' | 'name' | 'id'>,
    id = newTopicId(),
  ): Promise<void> {
    return this.#log.write([[topicKey(name), { kind: 'topic', name, id, ...topic }]]);
  }

  removeTopic(name: string): Promise<void> {
    return this.#log.write([[topicKey(name), undefined]]);
  }

  /** Never gives an id twice, over crashes too: ids are reserved in durable blocks. */
  async nextProducerId(): Promise<number> {
    while (this.#nextProducerId >= this.#producerIdsEnd) {
      this.#reserving ??= this.#reserveProducerIds().finally(() => (this.#reserving = undefined));
      await this.#reserving;
    }
    return this.#nextProducerId++;
  }

  /** From the next start on neither a lower epoch nor a lower producer id is given. */
  skipTo({ leaderEpoch, producerId }: { leaderEpoch: number; producerId: number }): Promise<void> {
    const cluster = this.#cluster()!;
    const epoch = Math.max(cluster.leaderEpoch, leaderEpoch);
    const nextProducerId = Math.max(this.#reservedProducerIds(), producerId);
    return this.#log.write([
      ['cluster', { ...cluster, leaderEpoch: epoch }],
      ['producer ids', { kind: 'producer ids', nextProducerId }],
    ]);
  }

  close(): Promise<void> {
    return this.#log.close();
  }

  async #raiseLeaderEpoch(): Promise<void> {
    const { clusterId, leaderEpoch } = this.#cluster() ?? {
      clusterId: randomBytes(16).toString('base64url'),
      leaderEpoch: -1,
    };
    await this.#log.write([
      ['cluster', { kind: 'cluster', clusterId, leaderEpoch: leaderEpoch + 1 }],
    ]);
  }

  async #reserveProducerIds(): Promise<void> {
    const end = this.#producerIdsEnd + producerIdBlock;
    await this.#log.write([['producer ids', { kind: 'producer ids', nextProducerId: end }]]);
    this.#producerIdsEnd = end;
  }

  #reservedProducerIds(): number {
    const entry = this.#entries.get('producer ids');
    return entry?.kind === 'producer ids' ? entry.nextProducerId : 0;
  }

  #cluster(): ClusterRecord | undefined {
    const entry = this.#entries.get('cluster');
    return entry?.kind === 'cluster' ? entry : undefined;
  }
}

/** 22 characters of base64url; not a leading dash, which tools would take for an option. */
export function newTopicId(): string {
  for (;;) {
    const id = Buffer.from(randomUUID().replaceAll('-', ''), 'hex').toString('base64url');
    if (!id.startsWith('-')) return id;
  }
}

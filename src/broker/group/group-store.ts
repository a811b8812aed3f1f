/**
 * What lasts of the groups: committed offsets, offsets that wait for the end of a transaction, and
 * the last generation of each group. One durable log holds all three, so that the end of a
 * transaction moves its offsets in one atomic write.
 */
import { StateLog, type Change, type StateLogOptions } from '../state/state-log.js';
import type { StoredGroup } from './generation.js';

export interface TopicPartition {
  readonly topic: string;
  readonly partition: number;
}

export interface OffsetToCommit extends TopicPartition {
  readonly offset: number;
  /** -1: not known. */
  readonly leaderEpoch: number;
  readonly metadata: string;
}

export interface CommittedOffset extends OffsetToCommit {
  readonly committedMs: number;
}

interface OffsetEntry extends CommittedOffset {
  readonly kind: 'offset' | 'pending';
  readonly group: string;
  /** Of the transaction that a pending offset belongs to. */
  readonly producerId?: number;
}

interface GroupEntry {
  readonly kind: 'group';
  readonly group: string;
  readonly stored: JsonGroup;
}

type JsonGroup = Omit<StoredGroup, 'members'> & { readonly members: readonly JsonMember[] };

type JsonMember = Omit<StoredGroup['members'][number], 'protocols' | 'assignment'> & {
  readonly assignment: string;
  readonly protocols: readonly { readonly name: string; readonly metadata: string }[];
};

type Entry = OffsetEntry | GroupEntry;

export type GroupStoreOptions = Omit<StateLogOptions<Entry>, 'apply' | 'entries'>;

export class GroupStore {
  /** The newest last: an offset counts over one that was written before it. */
  readonly #entries = new Map<string, Entry>();
  readonly #order = new Map<string, number>();
  readonly #offsetsOfGroup = new Map<string, Map<string, OffsetEntry>>();
  readonly #pendingOfProducer = new Map<number, Map<string, OffsetEntry>>();
  readonly #options: GroupStoreOptions;
  #log!: StateLog<Entry>;
  #writes = 0;

  static async open(options: GroupStoreOptions): Promise<GroupStore> {
    const store = new GroupStore(options);
    store.#log = await StateLog.open<Entry>({
      ...options,
      apply: (key, value) => store.#apply(key, value),
      entries: () => store.#entries,
    });
    return store;
  }

  private constructor(options: GroupStoreOptions) {
    this.#options = options;
  }

  // --- Offsets -------------------------------------------------------------------------------

  /** Groups that have offsets, a generation, or both. */
  get groupIds(): readonly string[] {
    return [...new Set([...this.#entries.values()].map(({ group }) => group))];
  }

  offset(group: string, topic: string, partition: number): CommittedOffset | undefined {
    return this.#offsetsOfGroup.get(group)?.get(offsetKey(group, topic, partition));
  }

  offsets(group: string): readonly CommittedOffset[] {
    return [...(this.#offsetsOfGroup.get(group)?.values() ?? [])];
  }

  /** Whether an open transaction holds an offset for this partition. */
  isPending(group: string, topic: string, partition: number): boolean {
    for (const pending of this.#pendingOfProducer.values())
      for (const entry of pending.values())
        if (entry.group === group && entry.topic === topic && entry.partition === partition)
          return true;
    return false;
  }

  /** Resolves when the offsets are durable. */
  commit(group: string, offsets: readonly OffsetToCommit[]): Promise<void> {
    return this.#log.write(offsets.map((offset) => this.#change('offset', group, offset)));
  }

  /** Keeps the offsets until the producer's transaction ends. */
  commitPending(
    producerId: number,
    group: string,
    offsets: readonly OffsetToCommit[],
  ): Promise<void> {
    return this.#log.write(
      offsets.map((offset) => this.#change('pending', group, offset, producerId)),
    );
  }

  /** A commit makes the pending offsets count, unless a later one is there; both remove them. */
  endTransaction(producerId: number, type: 'commit' | 'abort'): Promise<void> {
    const pending = [...(this.#pendingOfProducer.get(producerId) ?? [])];
    return this.#log.write(
      pending.flatMap(([key, entry]): Change<Entry>[] => {
        const { producerId: _, ...offset } = entry;
        const target = offsetKey(entry.group, entry.topic, entry.partition);
        const isNewer = (this.#order.get(target) ?? -1) < this.#order.get(key)!;
        const removal: Change<Entry> = [key, undefined];
        if (type === 'abort' || !isNewer) return [removal];
        return [[target, { ...offset, kind: 'offset' }], removal];
      }),
    );
  }

  removeOffsets(group: string, offsets: readonly TopicPartition[]): Promise<void> {
    return this.#log.write(
      offsets.map(({ topic, partition }) => [offsetKey(group, topic, partition), undefined]),
    );
  }

  /** The topic is gone: what was committed for it means nothing any more. */
  removeTopic(topic: string): Promise<void> {
    const keys = [...this.#entries].filter(([, e]) => e.kind !== 'group' && e.topic === topic);
    return this.#log.write(keys.map(([key]) => [key, undefined]));
  }

  // --- Generations ---------------------------------------------------------------------------

  storedGroup(group: string): StoredGroup | undefined {
    const entry = this.#entries.get(groupKey(group));
    return entry?.kind === 'group' ? fromJson(entry.stored) : undefined;
  }

  putGroup(group: string, stored: StoredGroup): Promise<void> {
    return this.#log.write([[groupKey(group), { kind: 'group', group, stored: toJson(stored) }]]);
  }

  /** Removes the generation and all offsets. */
  removeGroup(group: string): Promise<void> {
    const keys = [...this.#entries].filter(([, entry]) => entry.group === group);
    return this.#log.write(keys.map(([key]) => [key, undefined]));
  }

  close(): Promise<void> {
    return this.#log.close();
  }

  #change(
    kind: 'offset' | 'pending',
    group: string,
    { topic, partition, offset, leaderEpoch, metadata }: OffsetToCommit,
    producerId?: number,
  ): Change<Entry> {
    const committedMs = this.#options.clock.nowMs();
    const entry = { kind, group, topic, partition, offset, leaderEpoch, metadata, committedMs };
    return producerId === undefined
      ? [offsetKey(group, topic, partition), entry]
      : [pendingKey(producerId, group, topic, partition), { ...entry, producerId }];
  }

  #apply(key: string, value: Entry | undefined): void {
    const old = this.#entries.get(key);
    this.#entries.delete(key);
    this.#order.delete(key);
    if (old !== undefined && old.kind !== 'group') this.#unlink(key, old);
    if (value === undefined) return;
    this.#entries.set(key, value);
    this.#order.set(key, this.#writes++);
    if (value.kind !== 'group') this.#link(key, value);
  }

  #link(key: string, entry: OffsetEntry): void {
    if (entry.kind === 'offset') mapIn(this.#offsetsOfGroup, entry.group).set(key, entry);
    else mapIn(this.#pendingOfProducer, entry.producerId!).set(key, entry);
  }

  #unlink(key: string, entry: OffsetEntry): void {
    if (entry.kind === 'offset') removeIn(this.#offsetsOfGroup, entry.group, key);
    else removeIn(this.#pendingOfProducer, entry.producerId!, key);
  }
}

const groupKey = (group: string): string => JSON.stringify(['group', group]);

const offsetKey = (group: string, topic: string, partition: number): string =>
  JSON.stringify(['offset', group, topic, partition]);

const pendingKey = (producerId: number, group: string, topic: string, partition: number): string =>
  JSON.stringify(['pending', producerId, group, topic, partition]);

function mapIn<K, V>(maps: Map<K, Map<string, V>>, key: K): Map<string, V> {
  let map = maps.get(key);
  if (map === undefined) maps.set(key, (map = new Map<string, V>()));
  return map;
}

function removeIn<K, V>(maps: Map<K, Map<string, V>>, outer: K, inner: string): void {
  const map = maps.get(outer);
  map?.delete(inner);
  if (map?.size === 0) maps.delete(outer);
}

function toJson(group: StoredGroup): JsonGroup {
  return {
    ...group,
    members: group.members.map((member) => ({
      memberId: member.memberId,
      instanceId: member.instanceId,
      clientId: member.clientId,
      clientHost: member.clientHost,
      sessionTimeoutMs: member.sessionTimeoutMs,
      rebalanceTimeoutMs: member.rebalanceTimeoutMs,
      assignment: member.assignment.toString('base64'),
      protocols: member.protocols.map(({ name, metadata }) => ({
        name,
        metadata: metadata.toString('base64'),
      })),
    })),
  };
}

function fromJson(group: JsonGroup): StoredGroup {
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

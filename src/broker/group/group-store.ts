/**
 * What lasts of the groups: committed offsets, offsets that wait for the end of a transaction, and
 * the last generation of each group. One durable log holds all three, so that the end of a
 * transaction moves its offsets in one atomic write.
 *
 * Memory follows the disk, so what is on its way there is known apart (`#underway`): a removal takes
 * it along, expiry leaves it alone, and it counts over a transaction's offset that was written before.
 */
import { StateLog, type Change, type StateLogOptions } from '../state/state-log.js';
import {
  bytesOf,
  OffsetIndex,
  offsetKey,
  pendingKey,
  targetOf,
  type CommittedOffset,
  type OffsetEntry,
  type OffsetToCommit,
  type TopicPartition,
} from './offset-index.js';
import { fromJson, toJson, type JsonGroup, type StoredGroup } from './stored-group.js';

interface GroupEntry {
  readonly kind: 'group';
  readonly group: string;
  readonly stored: JsonGroup;
}

type Entry = OffsetEntry | GroupEntry;

export type GroupStoreOptions = Omit<StateLogOptions<Entry>, 'apply' | 'entries'>;

export class GroupStore {
  /** The newest last, and so they are written when the log is compacted. */
  readonly #entries = new Map<string, Entry>();
  readonly #offsets = new OffsetIndex();
  readonly #underway = new Map<string, Entry>();
  readonly #options: GroupStoreOptions;
  #log!: StateLog<Entry>;

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
  get groupIds(): ReadonlySet<string> {
    return new Set([...this.#entries.values()].map(({ group }) => group));
  }

  /** Topics that offsets are for. */
  get topics(): ReadonlySet<string> {
    return new Set(
      [...this.#entries.values()].flatMap((entry) => (entry.kind === 'group' ? [] : entry.topic)),
    );
  }

  offset(group: string, topic: string, partition: number): CommittedOffset | undefined {
    return this.#offsets.get(group, topic, partition);
  }

  offsets(group: string): readonly CommittedOffset[] {
    return this.#offsets.ofGroup(group);
  }

  /** Whether an offset for this partition is being committed, by an open transaction or right now. */
  isPending(group: string, topic: string, partition: number): boolean {
    const key = offsetKey(group, topic, partition);
    return this.#underway.has(key) || this.#offsets.isPending(key);
  }

  /** Whether the group has offsets, or will have them. */
  hasOffsets(group: string): boolean {
    const isOurs = (entry: Entry): boolean => entry.kind !== 'group' && entry.group === group;
    return this.#offsets.hasGroup(group) || [...this.#underway.values()].some(isOurs);
  }

  /**
   * Whether all offsets then hold at most `bytesMax`, or no more than now. `producerId`: of the
   * transaction that they are to be part of.
   */
  hasRoomFor(
    group: string,
    offsets: readonly OffsetToCommit[],
    bytesMax: number,
    producerId?: number,
  ): boolean {
    let growthBytes = 0;
    for (const offset of offsets) {
      const { topic, partition } = offset;
      const key =
        producerId === undefined
          ? offsetKey(group, topic, partition)
          : pendingKey(producerId, group, topic, partition);
      const old = this.#entries.get(key);
      const oldBytes = old === undefined || old.kind === 'group' ? 0 : bytesOf(key, old);
      growthBytes += bytesOf(key, offset) - oldBytes;
    }
    return growthBytes <= 0 || this.#offsets.heldBytes + growthBytes <= bytesMax;
  }

  /** Resolves when the offsets are durable. */
  commit(group: string, offsets: readonly OffsetToCommit[]): Promise<void> {
    return this.#put(
      offsets.map((offset) => [
        offsetKey(group, offset.topic, offset.partition),
        { kind: 'offset', ...this.#entryOf(group, offset) },
      ]),
    );
  }

  /** Keeps the offsets until the producer's transaction ends. */
  commitPending(
    producerId: number,
    group: string,
    offsets: readonly OffsetToCommit[],
  ): Promise<void> {
    return this.#put(
      offsets.map((offset) => [
        pendingKey(producerId, group, offset.topic, offset.partition),
        { kind: 'pending', ...this.#entryOf(group, offset), producerId },
      ]),
    );
  }

  /** A commit makes the pending offsets count, unless a later one is there; both remove them. */
  endTransaction(producerId: number, type: 'commit' | 'abort'): Promise<void> {
    return this.#log.write(
      this.#offsets.ofProducer(producerId).flatMap(([key, entry]): Change<Entry>[] => {
        const { producerId: _, ...offset } = entry;
        const target = targetOf(entry);
        const isLatest = !this.#underway.has(target) && this.#offsets.isOlder(target, key);
        const removal: Change<Entry> = [key, undefined];
        if (type === 'abort' || !isLatest) return [removal];
        return [[target, { ...offset, kind: 'offset' }], removal];
      }),
    );
  }

  removeOffsets(group: string, offsets: readonly TopicPartition[]): Promise<void> {
    const keys = offsets.map(({ topic, partition }) => offsetKey(group, topic, partition));
    return this.#remove(keys.filter((key) => this.#entries.has(key) || this.#underway.has(key)));
  }

  removeTopic(topic: string): Promise<void> {
    return this.#remove(this.#keysOf((entry) => entry.kind !== 'group' && entry.topic === topic));
  }

  // --- Generations ---------------------------------------------------------------------------

  storedGroup(group: string): StoredGroup | undefined {
    const entry = this.#entries.get(groupKey(group));
    return entry?.kind === 'group' ? fromJson(entry.stored) : undefined;
  }

  putGroup(group: string, stored: StoredGroup): Promise<void> {
    return this.#put([[groupKey(group), { kind: 'group', group, stored: toJson(stored) }]]);
  }

  /** Removes the generation and all offsets. */
  removeGroup(group: string): Promise<void> {
    return this.#remove(this.#keysOf((entry) => entry.group === group));
  }

  close(): Promise<void> {
    return this.#log.close();
  }

  // -------------------------------------------------------------------------------------------

  #entryOf(
    group: string,
    { topic, partition, offset, leaderEpoch, metadata }: OffsetToCommit,
  ): Omit<OffsetEntry, 'kind' | 'producerId'> {
    const committedMs = this.#options.clock.nowMs();
    return { group, topic, partition, offset, leaderEpoch, metadata, committedMs };
  }

  async #put(changes: readonly (readonly [key: string, entry: Entry])[]): Promise<void> {
    for (const [key, entry] of changes) this.#underway.set(key, entry);
    try {
      await this.#log.write(changes);
    } finally {
      for (const [key, entry] of changes)
        if (this.#underway.get(key) === entry) this.#underway.delete(key);
    }
  }

  #remove(keys: readonly string[]): Promise<void> {
    return this.#log.write(keys.map((key) => [key, undefined]));
  }

  /** On the disk or on the way there. */
  #keysOf(isMeant: (entry: Entry) => boolean): string[] {
    const keys = new Set<string>();
    for (const entries of [this.#entries, this.#underway])
      for (const [key, entry] of entries) if (isMeant(entry)) keys.add(key);
    return [...keys];
  }

  #apply(key: string, value: Entry | undefined): void {
    const old = this.#entries.get(key);
    this.#entries.delete(key);
    if (old !== undefined && old.kind !== 'group') this.#offsets.remove(key, old);
    if (value === undefined) return;
    this.#entries.set(key, value);
    if (value.kind !== 'group') this.#offsets.add(key, value);
  }
}

const groupKey = (group: string): string => JSON.stringify(['group', group]);

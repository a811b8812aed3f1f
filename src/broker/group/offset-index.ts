/**
 * Committed offsets in memory, and those that wait for the end of a transaction, by everything that
 * is asked for. An offset counts over one that was written before it.
 *
 * What they hold is counted: clients choose the groups and the metadata.
 */

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

export interface OffsetEntry extends CommittedOffset {
  readonly kind: 'offset' | 'pending';
  readonly group: string;
  /** Of the transaction that a pending offset belongs to. */
  readonly producerId?: number;
}

export class OffsetIndex {
  /** Of memory, about. */
  heldBytes = 0;
  readonly #order = new Map<string, number>();
  readonly #ofGroup = new Map<string, Map<string, OffsetEntry>>();
  readonly #ofProducer = new Map<number, Map<string, OffsetEntry>>();
  /** Keys of pending offsets by the key that they will have. */
  readonly #pending = new Map<string, Map<string, OffsetEntry>>();
  #writes = 0;

  get(group: string, topic: string, partition: number): CommittedOffset | undefined {
    return this.#ofGroup.get(group)?.get(offsetKey(group, topic, partition));
  }

  ofGroup(group: string): readonly CommittedOffset[] {
    return [...(this.#ofGroup.get(group)?.values() ?? [])];
  }

  ofProducer(producerId: number): readonly (readonly [key: string, entry: OffsetEntry])[] {
    return [...(this.#ofProducer.get(producerId) ?? [])];
  }

  /** Whether the group has offsets, pending ones included. */
  hasGroup(group: string): boolean {
    if (this.#ofGroup.has(group)) return true;
    for (const pending of this.#ofProducer.values())
      for (const entry of pending.values()) if (entry.group === group) return true;
    return false;
  }

  /** Whether an open transaction holds an offset for this key. */
  isPending(key: string): boolean {
    return this.#pending.has(key);
  }

  /** Whether what is stored under `key` was written before what is stored under `later`. */
  isOlder(key: string, later: string): boolean {
    return (this.#order.get(key) ?? -1) < (this.#order.get(later) ?? -1);
  }

  add(key: string, entry: OffsetEntry): void {
    this.#order.set(key, this.#writes++);
    this.heldBytes += bytesOf(key, entry);
    if (entry.kind === 'offset') return void mapIn(this.#ofGroup, entry.group).set(key, entry);
    mapIn(this.#ofProducer, entry.producerId!).set(key, entry);
    mapIn(this.#pending, targetOf(entry)).set(key, entry);
  }

  remove(key: string, entry: OffsetEntry): void {
    this.#order.delete(key);
    this.heldBytes -= bytesOf(key, entry);
    if (entry.kind === 'offset') return removeIn(this.#ofGroup, entry.group, key);
    removeIn(this.#ofProducer, entry.producerId!, key);
    removeIn(this.#pending, targetOf(entry), key);
  }
}

export const offsetKey = (group: string, topic: string, partition: number): string =>
  JSON.stringify(['offset', group, topic, partition]);

export const pendingKey = (
  producerId: number,
  group: string,
  topic: string,
  partition: number,
): string => JSON.stringify(['pending', producerId, group, topic, partition]);

/** Without its key: measured, with the maps that it is in. */
const entryBytes = 270;

export function bytesOf(key: string, { metadata }: Pick<OffsetToCommit, 'metadata'>): number {
  return entryBytes + key.length + metadata.length;
}

/** The key that a pending offset has when it is committed. */
export const targetOf = ({ group, topic, partition }: OffsetEntry): string =>
  offsetKey(group, topic, partition);

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

/*
 * Hot path. The partitions that a consumer reads (KIP-227), and which of them a fetch has to look at.
 *
 *           an append, the end of a transaction, an error
 *   quiet ────────────────────────────────────────────────▶ ready
 *         ◀────────────────────────────────────────────────
 *                   looked at, and nothing is there
 *
 * A fetch looks at what is ready alone, so thousands of quiet partitions cost nothing. Who was served
 * goes behind the others: none is starved. Between two fetches a partition calls once and is watched
 * again at the next look: a session that nobody uses any more costs it one call.
 *
 * A fetch without a session has one for itself, which is closed behind it.
 */
import type { FetchPartition, FetchRequest } from '../../generated/kafka/fetch.js';
import type { Partition } from '../log/partition.js';

export interface FetchTarget {
  /** Empty where the topic is named by its id. */
  readonly topic: string;
  readonly topicId: string;
  asked: FetchPartition;
  /** What the client was told last; absent: nothing, or an error. */
  told?: { readonly highWatermark: number; readonly logStartOffset: number } | undefined;
  watched?: Watched | undefined;
}

interface Watched {
  readonly partition: Partition;
  readonly stop: () => void;
  /** When it was looked at. */
  sizeBytes: number;
}

export type FetchAsked = Pick<FetchRequest, 'topics' | 'forgottenTopicsData'>;

export class FetchSession {
  readonly usesTopicIds: boolean;
  /** Of the next request. */
  epoch = 1;
  lastUsedMs = 0;
  readonly #targets = new Map<string, FetchTarget>();
  readonly #ready = new Set<FetchTarget>();
  #isClosed = false;
  #fetches = 0;
  #wake: (() => void) | undefined;
  #hasChanged = false;
  #grownBytes = 0;

  constructor(usesTopicIds: boolean) {
    this.usesTopicIds = usesTopicIds;
  }

  get size(): number {
    return this.#targets.size;
  }

  /** In the order in which they are to be looked at. */
  get ready(): readonly FetchTarget[] {
    return [...this.#ready];
  }

  /** Takes in what a request changes. A partition that is named twice counts once, as it came last. */
  update({ topics, forgottenTopicsData }: FetchAsked): void {
    for (const { topic, topicId, partitions } of topics)
      for (const asked of partitions) {
        const key = this.#keyOf(topic, topicId, asked.partition);
        const known = this.#targets.get(key);
        const target = known ?? { topic, topicId, asked };
        target.asked = asked;
        if (known === undefined) this.#targets.set(key, target);
        this.#ready.add(target);
      }
    for (const { topic, topicId, partitions } of forgottenTopicsData)
      for (const partition of partitions) this.#forget(this.#keyOf(topic, topicId, partition));
  }

  /** Called before the partition is read, so that nothing that happens meanwhile is missed. */
  look(target: FetchTarget, partition: Partition | undefined): void {
    this.#ready.delete(target);
    const { watched } = target;
    if (watched?.partition === partition) {
      if (watched !== undefined) watched.sizeBytes = watched.partition.sizeBytes;
      return;
    }
    watched?.stop();
    const isWatched = partition !== undefined && !this.#isClosed;
    target.watched = isWatched ? this.#watch(target, partition) : undefined;
  }

  /** It is to be looked at again, after those that are ready now. */
  keep(target: FetchTarget): void {
    this.#ready.add(target);
  }

  /** A fetch begins: until it ends its partitions are watched all the time. */
  begin(): void {
    this.#fetches++;
  }

  end(): void {
    this.#fetches--;
  }

  /** What grows from now on is counted. */
  beginRound(): void {
    this.#hasChanged = false;
    this.#grownBytes = 0;
  }

  /**
   * Of the partitions that were looked at, since the round began; Infinity when one of them is not
   * to be read any more, which its client is told at once.
   */
  get grownBytes(): number {
    return this.#grownBytes;
  }

  /** Calls once, when a partition changes or has changed since it was called last. */
  whenChanged(wake: () => void): void {
    if (!this.#hasChanged) {
      this.#wake = wake;
      return;
    }
    this.#hasChanged = false;
    wake();
  }

  /** Nothing is looked at or watched after this. */
  close(): void {
    this.#isClosed = true;
    for (const { watched } of this.#targets.values()) watched?.stop();
    this.#targets.clear();
    this.#ready.clear();
  }

  #keyOf(topic: string, topicId: string, partition: number): string {
    return `${this.usesTopicIds ? topicId : topic}/${partition}`;
  }

  #forget(key: string): void {
    const target = this.#targets.get(key);
    if (target === undefined) return;
    target.watched?.stop();
    this.#targets.delete(key);
    this.#ready.delete(target);
  }

  #watch(target: FetchTarget, partition: Partition): Watched {
    const stop = partition.waiters.add(() => this.#changed(target));
    return { partition, stop, sizeBytes: partition.sizeBytes };
  }

  #changed(target: FetchTarget): void {
    const watched = target.watched!;
    const { sizeBytes, isOnline } = watched.partition;
    // Retention makes it smaller.
    this.#grownBytes += isOnline ? Math.max(0, sizeBytes - watched.sizeBytes) : Infinity;
    watched.sizeBytes = sizeBytes;
    this.#ready.add(target);
    if (this.#fetches === 0) {
      watched.stop();
      target.watched = undefined;
    }
    const wake = this.#wake;
    this.#wake = undefined;
    this.#hasChanged = wake === undefined;
    wake?.();
  }
}

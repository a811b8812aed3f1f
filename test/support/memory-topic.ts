import type {
  FetchedPartition,
  LogPlace,
  TopicIdentity,
  TopicSource,
} from '#src/aggregator/source/topic-source.js';
import { batchSizeAt, readBatchHeader } from '#src/protocol/kafka/record-batch.js';
import { recordBatch, type TestRecord } from './page-views.js';

/** A topic in memory: survives the sources that read it, as a broker does. */
export class MemoryTopic {
  readonly partitions: Buffer[][];
  readonly clusterId: string;
  /** Changes when a test deletes the topic and makes it anew. */
  topicId = 'T1';
  startOffset = 0;
  /** Set: every call of a source rejects with it. */
  failure: Error | undefined;
  #onAppend: (() => void)[] = [];

  constructor(partitions: number, clusterId = 'C1') {
    this.partitions = Array.from({ length: partitions }, () => []);
    this.clusterId = clusterId;
  }

  append(partition: number, records: readonly TestRecord[]): void {
    this.appendBatch(partition, recordBatch(this.end(partition), records));
  }

  appendBatch(partition: number, batch: Buffer): void {
    this.partitions[partition]!.push(batch);
    for (const appended of this.#onAppend.splice(0)) appended();
  }

  end(partition: number): number {
    const last = this.partitions[partition]!.at(-1);
    return last === undefined ? 0 : endOf(last);
  }

  open(): TopicSource {
    return new MemorySource(this);
  }

  async appended(): Promise<void> {
    await new Promise<void>((resolve) => this.#onAppend.push(resolve));
  }

  /** Lets sources that wait look again. */
  wake(): void {
    for (const appended of this.#onAppend.splice(0)) appended();
  }
}

class MemorySource implements TopicSource {
  readonly #topic: MemoryTopic;
  readonly #offsets = new Map<number, number>();
  #held: readonly number[] = [];
  #closed = false;

  constructor(topic: MemoryTopic) {
    this.#topic = topic;
  }

  async open(): Promise<TopicIdentity> {
    await this.#turn();
    const partitions = this.#topic.partitions.map((_, index) => index);
    const { clusterId, topicId } = this.#topic;
    return { clusterId, topic: 'access', topicId, partitions };
  }

  async ends(): Promise<ReadonlyMap<number, number>> {
    await this.#turn();
    return new Map(this.#topic.partitions.map((_, index) => [index, this.#topic.end(index)]));
  }

  seek(partition: number, { offset }: LogPlace): void {
    this.#offsets.set(partition, offset);
  }

  hold(partitions: readonly number[]): void {
    this.#held = partitions;
  }

  async fetch(): Promise<readonly FetchedPartition[]> {
    await this.#turn();
    const hasMore = (): boolean =>
      [...this.#offsets].some(([partition, offset]) => offset !== this.#topic.end(partition));
    if (!hasMore() && !this.#closed) await this.#topic.appended();
    await this.#turn();
    const asked = [...this.#offsets].filter(([partition]) => !this.#held.includes(partition));
    return asked.map(([partition, offset]) => this.#fetchOne(partition, offset));
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#topic.wake();
  }

  /** One batch a call, so that a test sees many positions. */
  #fetchOne(partition: number, offset: number): FetchedPartition {
    const { startOffset } = this.#topic;
    const endOffset = this.#topic.end(partition);
    const place = { offset: offset < startOffset ? startOffset : endOffset, leaderEpoch: -1 };
    const resume = offset < startOffset || offset > endOffset ? place : undefined;
    const batch = this.#topic.partitions[partition]!.find((each) => endOf(each) > offset);
    const nextOffset = resume !== undefined || batch === undefined ? offset : endOf(batch);
    this.#offsets.set(partition, nextOffset);
    return {
      partition,
      bytes: batch ?? Buffer.alloc(0),
      positions: batch === undefined ? [] : [0],
      nextOffset,
      leaderEpoch: batch === undefined ? -1 : readBatchHeader(batch, 0).leaderEpoch,
      endOffset,
      resume,
    };
  }

  async #turn(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (this.#topic.failure !== undefined) throw this.#topic.failure;
  }
}

function endOf(batch: Buffer): number {
  const header = readBatchHeader(batch, 0);
  if (batchSizeAt(batch, 0) !== batch.length) throw new RangeError('one batch at a time');
  return header.baseOffset + header.lastOffsetDelta + 1;
}

/** Where a query reads its table from: the partitions of one topic, committed records only. */
export interface TopicSource {
  /** Connects. Rejects while the topic cannot be reached; may be called again. */
  open(): Promise<TopicIdentity>;
  /** Reads a partition from `offset` on. Called for each one before the first `fetch`. */
  seek(partition: number, offset: number): void;
  /** Ends of what is committed now (last stable offsets), by partition. */
  ends(): Promise<ReadonlyMap<number, number>>;
  /**
   * What has come since the last call, for some of the partitions; an empty list after a moment
   * without data. One call at a time.
   */
  fetch(): Promise<readonly FetchedPartition[]>;
  close(): Promise<void>;
}

export interface TopicIdentity {
  readonly clusterId: string;
  readonly topic: string;
  readonly partitions: readonly number[];
}

export interface FetchedPartition {
  readonly partition: number;
  /**
   * Record batches with right CRCs; those to read start at `positions`, the first perhaps below the
   * offset.
   */
  readonly bytes: Buffer;
  readonly positions: readonly number[];
  /** Where the next fetch goes on: also past what is not handed over, such as aborted records. */
  readonly nextOffset: number;
  /** The last stable offset. */
  readonly endOffset: number;
  /** The first offset that is still there. */
  readonly logStartOffset: number;
  /** The offset asked for is not between the two: nothing moves until `seek`. */
  readonly isOutOfRange: boolean;
}

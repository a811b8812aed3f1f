/** Where a query reads its table from: the partitions of one topic, committed records only. */
export interface TopicSource {
  /** Connects. Rejects while the topic cannot be reached; may be called again. */
  open(): Promise<TopicIdentity>;
  /** Ends of what is committed now (last stable offsets), by partition. */
  ends(): Promise<ReadonlyMap<number, number>>;
  /**
   * Record batches from the given offsets on, for the partitions that have some; waits a moment for
   * the first. One call at a time.
   */
  fetch(positions: ReadonlyMap<number, number>): Promise<readonly FetchedPartition[]>;
  close(): Promise<void>;
}

export interface TopicIdentity {
  readonly clusterId: string;
  readonly topic: string;
  readonly partitions: readonly number[];
}

export interface FetchedPartition {
  readonly partition: number;
  /** Whole record batches, one after the other; the first may begin below the position asked for. */
  readonly batches: Buffer;
  /** Where to read on: also past records that are not handed over, such as aborted ones. */
  readonly nextOffset: number;
  /** The first offset that is still there. */
  readonly startOffset: number;
  readonly lastStableOffset: number;
}

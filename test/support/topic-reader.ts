import { setTimeout } from 'node:timers/promises';
import type { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { latest, listOffsets } from '#src/protocol/kafka/client/offsets.js';
import { PartitionFetcher } from '#src/protocol/kafka/client/partition-fetcher.js';
import type { TopicPartition } from '#src/protocol/kafka/client/topic-partition.js';
import { decodeRecordsAsync } from '#src/protocol/kafka/record-batch.js';

export interface ReadRecord {
  readonly partition: number;
  readonly key: string | null;
  readonly value: string;
  /** The value is null: `value` is an empty string. */
  readonly isTombstone: boolean;
  readonly timestampMs: number;
  readonly headers: Record<string, string>;
}

const markerLimitMs = 120_000;
const lookEveryMs = 20;

/**
 * Every committed record of a topic, partition by partition. Kafka answers the end of a transaction
 * before its marker is there: what lies behind an open one is waited for, so long at the most.
 */
export async function readTopic(
  cluster: KafkaCluster,
  topic: string,
  { openLimitMs = markerLimitMs } = {},
): Promise<ReadRecord[]> {
  const { partitions } = await cluster.topic(topic);
  const all: ReadRecord[] = [];
  for (const { partitionIndex: partition } of partitions) {
    const end = await endOf(cluster, { topic, partition }, openLimitMs);
    const fetcher = new PartitionFetcher(cluster, { maxWaitMs: 50 });
    fetcher.seek({ topic, partition }, 0);
    for (let next = 0; next < end;) {
      for (const { bytes, positions, nextOffset } of await fetcher.fetch()) {
        for (const position of positions)
          all.push(...(await recordsAt(bytes, position, partition)));
        next = nextOffset;
      }
    }
  }
  return all;
}

/** Where the committed records end. */
async function endOf(
  cluster: KafkaCluster,
  partition: TopicPartition,
  openLimitMs: number,
): Promise<number> {
  const startMs = performance.now();
  for (;;) {
    const [stable] = await listOffsets(cluster, [partition], latest);
    const [end] = await listOffsets(cluster, [partition], latest, { readCommitted: false });
    const isWhole = stable!.offset === end!.offset;
    if (isWhole || performance.now() - startMs > openLimitMs) return stable!.offset;
    await setTimeout(lookEveryMs);
  }
}

async function recordsAt(
  bytes: Buffer,
  position: number,
  partition: number,
): Promise<ReadRecord[]> {
  const decoded = await decodeRecordsAsync(bytes, position);
  return Array.from({ length: decoded.size }, (_, i) => ({
    partition,
    key: decoded.keyAt(i)?.toString() ?? null,
    value: decoded.valueAt(i)?.toString() ?? '',
    isTombstone: decoded.valueAt(i) === null,
    timestampMs: decoded.timestamps[i]!,
    headers: Object.fromEntries(
      decoded.headersAt(i).map(({ key, value }) => [key, String(value)] as const),
    ),
  }));
}

/*
 * The journal of an export: one topic in the target for each source cluster. It holds all that is
 * known of what was exported, so that an export goes on from any machine, and groups find their
 * places also long after their records were written.
 *
 * Its only partition has one writer: an append that does not land at the end that was read says that
 * another export has begun, and ends this one before it writes a record.
 */
import { initProducerIdApi } from '../../generated/kafka/init-producer-id.js';
import { createTopic, isTopicThereAlready } from '../../protocol/kafka/admin/topics.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { assertNoError } from '../../protocol/kafka/client/kafka-errors.js';
import { latest, listOffsets } from '../../protocol/kafka/client/offsets.js';
import { PartitionFetcher } from '../../protocol/kafka/client/partition-fetcher.js';
import { repeating } from '../../protocol/kafka/client/retry.js';
import { decodeRecordsAsync, encodeRecordBatch } from '../../protocol/kafka/record-batch.js';
import { BatchBuilder } from '../produce/batch-builder.js';
import { DisplacedError, writePlaced } from './checked-writes.js';
import { decodeEntry, encodeEntry } from './journal-entries.js';
import type { JournalEntry, RunEntry } from './journal-entries.js';

const prefix = 'tailrace-export.';
/** One batch names all records of a chunk: a range a transaction, which may be of one record. */
const configs = new Map([
  ['cleanup.policy', 'delete'],
  ['retention.ms', '-1'],
  ['retention.bytes', '-1'],
  ['max.message.bytes', String(16 * 1024 * 1024)],
]);

export function journalTopic(sourceClusterId: string): string {
  return `${prefix}${sourceClusterId}`;
}

export function isJournal(topic: string): boolean {
  return topic.startsWith(prefix);
}

export class Journal {
  readonly #target: KafkaCluster;
  readonly #topic: string;
  #end: number;

  private constructor(target: KafkaCluster, topic: string, end: number) {
    this.#target = target;
    this.#topic = topic;
    this.#end = end;
  }

  static async open(
    target: KafkaCluster,
    topic: string,
    replicationFactor: number,
  ): Promise<{ journal: Journal; entries: JournalEntry[] }> {
    const created = { name: topic, partitions: 1, replicationFactor, configs };
    await createTopic(target, created).catch((error: unknown) => {
      if (!isTopicThereAlready(error)) throw error;
    });
    const entries = await readJournal(target, topic);
    return { journal: new Journal(target, topic, entries.length), entries };
  }

  /** Begins a run, after which no earlier one gets on. Returns who writes the records. */
  async begin(last: RunEntry | undefined): Promise<RunEntry> {
    const run = last ?? (await newProducer(this.#target));
    await this.append([run]);
    return run;
  }

  /** Resolves when the entries are durable. */
  async append(entries: readonly JournalEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const builder = new BatchBuilder(this.#target.clock.nowMs());
    for (const entry of entries) builder.add(null, encodeEntry(entry));
    const batch = encodeRecordBatch({ ...builder.build(), codec: 'gzip' });
    const place = { topic: this.#topic, partition: 0, batch, offset: this.#end };
    try {
      await writePlaced(this.#target, [place]);
    } catch (error) {
      if (!(error instanceof DisplacedError)) throw error;
      throw new Error('another export from this cluster to the target has begun: this one ends', {
        cause: error,
      });
    }
    this.#end += entries.length;
  }
}

/** An empty list where there is none. */
export async function readJournal(target: KafkaCluster, topic: string): Promise<JournalEntry[]> {
  const at = { topic, partition: 0 };
  await repeating(target, () => target.topic(topic));
  const [end] = await listOffsets(target, [at], latest, { readCommitted: false });
  const fetcher = new PartitionFetcher(target);
  fetcher.seek(at, 0);
  const entries: JournalEntry[] = [];
  while (entries.length < end!.offset)
    for (const { bytes, positions } of await fetcher.fetch())
      for (const position of positions) {
        const records = await decodeRecordsAsync(bytes, position);
        for (let i = 0; i < records.size; i++)
          entries.push(decodeEntry(records.valueAt(i) ?? Buffer.alloc(0)));
      }
  return entries;
}

/** A number that the target knows the export's writes by: it drops one that comes twice. */
async function newProducer(target: KafkaCluster): Promise<RunEntry> {
  return repeating(target, async () => {
    const connection = await target.anyConnection();
    const request = { transactionalId: null, transactionTimeoutMs: 60_000 };
    const answer = await connection.send(initProducerIdApi, request);
    assertNoError('asking for a producer id', answer.errorCode);
    const { producerId, producerEpoch } = answer;
    return { kind: 'run', producerId, producerEpoch };
  });
}

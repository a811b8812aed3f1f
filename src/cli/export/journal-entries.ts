/*
 * What an export notes in the target, a JSON object a record, in a topic of one partition:
 *
 *   {"run":1,"producerId":9,"producerEpoch":0}            an export begins, or goes on
 *   {"topic":"access","sourceId":"…","targetId":"…"}      which life of the topic goes into which
 *   {"topic":"access","partition":0,"target":700,"extents":[[900,50],[951,20]]}
 *                                                         the records that are written next: offsets
 *                                                         900–949, 951–970 become 700–769
 *
 * The third is written *before* its records (write ahead). What of it was carried out is seen by the
 * end of the target's partition, to which nobody else writes: batches are appended whole and in
 * order. Later entries count: records of an earlier one at or behind `target` were not written.
 */
import type { Extent } from './offset-map.js';

export interface RunEntry {
  readonly kind: 'run';
  readonly producerId: number;
  readonly producerEpoch: number;
}

export interface TopicEntry {
  readonly kind: 'topic';
  readonly topic: string;
  readonly sourceId: string;
  readonly targetId: string;
}

export interface WriteEntry {
  readonly kind: 'write';
  readonly topic: string;
  readonly partition: number;
  readonly target: number;
  readonly extents: readonly Extent[];
}

export type JournalEntry = RunEntry | TopicEntry | WriteEntry;

const formatVersion = 1;

export function encodeEntry(entry: JournalEntry): Buffer {
  switch (entry.kind) {
    case 'run': {
      const { producerId, producerEpoch } = entry;
      return json({ run: formatVersion, producerId, producerEpoch });
    }
    case 'topic': {
      const { topic, sourceId, targetId } = entry;
      return json({ topic, sourceId, targetId });
    }
    case 'write': {
      const { topic, partition, target } = entry;
      const extents = entry.extents.map(({ sourceOffset, count }) => [sourceOffset, count]);
      return json({ topic, partition, target, extents });
    }
  }
}

/** Throws an Error for what is none, or of a later version. */
export function decodeEntry(bytes: Buffer): JournalEntry {
  const fields = JSON.parse(bytes.toString()) as Record<string, unknown>;
  const { run, producerId, producerEpoch, topic, sourceId, targetId } = fields;
  const { partition, target, extents } = fields;
  if (run === formatVersion && isNumber(producerId) && isNumber(producerEpoch))
    return { kind: 'run', producerId, producerEpoch };
  if (isText(topic) && isText(sourceId) && isText(targetId))
    return { kind: 'topic', topic, sourceId, targetId };
  if (isText(topic) && isNumber(partition) && isNumber(target) && Array.isArray(extents))
    return { kind: 'write', topic, partition, target, extents: extents.map(extentOf) };
  throw new Error(`"${bytes.toString('utf8', 0, 100)}" was not written by this export`);
}

function extentOf(pair: unknown): Extent {
  const [sourceOffset, count] = Array.isArray(pair) ? (pair as unknown[]) : [];
  if (isNumber(sourceOffset) && isNumber(count)) return { sourceOffset, count };
  throw new Error(`${JSON.stringify(pair)} in the journal is no [offset, count]`);
}

function json(value: object): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

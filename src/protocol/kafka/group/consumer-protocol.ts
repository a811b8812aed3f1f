/*
 * What the members of a consumer group tell each other through the broker, which does not read it:
 *
 *   subscription  int16 version | array of strings: topics | nullable bytes: user data | …
 *   assignment    int16 version | array of { string topic, array of int32 partitions } | nullable bytes
 *
 * Later versions only append fields; what is read here is in all of them.
 */
import type { TopicPartition } from '../client/topic-partition.js';
import { byTopic } from '../client/topic-partition.js';
import { MessageReader } from '../reader.js';
import { MessageWriter } from '../writer.js';

export const consumerProtocolType = 'consumer';

export function encodeSubscription(topics: readonly string[]): Buffer {
  const writer = new MessageWriter();
  writer.int16(0);
  writer.array(topics, (topic) => writer.string(topic));
  writer.nullableBytes(null);
  return Buffer.concat(writer.finish());
}

/** The topics. Throws ProtocolError for other bytes. */
export function decodeSubscription(bytes: Buffer): string[] {
  const reader = new MessageReader(bytes);
  reader.int16();
  return reader.array(2, () => reader.string());
}

export function encodeAssignment(partitions: readonly TopicPartition[]): Buffer {
  const writer = new MessageWriter();
  writer.int16(0);
  writer.array(byTopic(partitions), ([topic, list]) => {
    writer.string(topic);
    writer.array(list, ({ partition }) => writer.int32(partition));
  });
  writer.nullableBytes(null);
  return Buffer.concat(writer.finish());
}

/** Nothing at all is an empty assignment. Throws ProtocolError for other bytes. */
export function decodeAssignment(bytes: Buffer): TopicPartition[] {
  if (bytes.length === 0) return [];
  const reader = new MessageReader(bytes);
  reader.int16();
  const topics = reader.array(6, () => {
    const topic = reader.string();
    const partitions = reader.array(4, () => reader.int32());
    return partitions.map((partition) => ({ topic, partition }));
  });
  return topics.flat();
}

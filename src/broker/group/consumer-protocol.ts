/**
 * What consumers and the leader of their group tell each other through the broker. It hands that on
 * unread, and looks inside only to know which topics are in use, and to show who reads what: bytes
 * that are something else say nothing.
 */
import { ProtocolError } from '../../core/errors.js';
import type { TopicPartition } from '../../protocol/kafka/client/topic-partition.js';
import {
  decodeAssignment,
  decodeSubscription,
} from '../../protocol/kafka/group/consumer-protocol.js';

/** Undefined where the bytes are no subscription. */
export function subscribedTopics(metadata: Buffer): readonly string[] | undefined {
  return readable(() => decodeSubscription(metadata));
}

/** Empty where the bytes are no assignment. */
export function assignedPartitions(assignment: Buffer): readonly TopicPartition[] {
  return readable(() => decodeAssignment(assignment)) ?? [];
}

function readable<Value>(decode: () => Value): Value | undefined {
  try {
    return decode();
  } catch (error) {
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
}

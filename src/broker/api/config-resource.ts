/** What configs can belong to, by Kafka's numbers. */
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { TopicError } from '../log/topics.js';
import type { BrokerParts } from './handler.js';

export const resourceType = {
  topic: 2,
  broker: 4,
  brokerLogger: 8,
  clientMetrics: 16,
  group: 32,
} as const;

/** Throws TopicError when the name is not the id of this broker. */
export function assertThisBroker(name: string, { nodeId }: BrokerParts): void {
  if (!/^-?\d+$/.test(name))
    throw new TopicError(
      ErrorCode.INVALID_REQUEST,
      `Broker id must be an integer, but it is: ${name}`,
    );
  if (name !== String(nodeId))
    throw new TopicError(
      ErrorCode.INVALID_REQUEST,
      `Unexpected broker id, expected ${nodeId}, but received ${name}`,
    );
}

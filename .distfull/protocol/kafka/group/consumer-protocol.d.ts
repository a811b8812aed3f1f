import type { TopicPartition } from '../client/topic-partition.js';
export declare const consumerProtocolType = "consumer";
export declare function encodeSubscription(topics: readonly string[]): Buffer;
/** The topics. Throws ProtocolError for other bytes. */
export declare function decodeSubscription(bytes: Buffer): string[];
export declare function encodeAssignment(partitions: readonly TopicPartition[]): Buffer;
/** Nothing at all is an empty assignment. Throws ProtocolError for other bytes. */
export declare function decodeAssignment(bytes: Buffer): TopicPartition[];

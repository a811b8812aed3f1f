import type { BrokerParts } from './handler.js';
/** `replicas`: how many, or the brokers they are to be on. Throws TopicError. */
export declare function checkReplicas(topic: string, replicas: number | readonly number[], { nodeId, replicationFactor, logger }: BrokerParts): void;
/** Throws TopicError. */
export declare function assertConsecutive(partitions: readonly number[]): void;

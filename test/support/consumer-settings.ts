import type { ConsumerSettings } from '#src/protocol/kafka/group/consumer-settings.js';

/** Of group `g`, quick to notice what happens to it. */
export const testConsumerSettings: ConsumerSettings = {
  servers: [],
  clientId: 'test',
  requestTimeoutMs: 60_000,
  groupId: 'g',
  groupInstanceId: null,
  assignors: ['range'],
  sessionTimeoutMs: 60_000,
  heartbeatIntervalMs: 20,
  rebalanceTimeoutMs: 60_000,
  metadataMaxAgeMs: 300_000,
  offsetReset: 'earliest',
  fetch: {
    readCommitted: true,
    maxWaitMs: 20,
    minBytes: 1,
    maxBytes: 8 * 1024 * 1024,
    maxPartitionBytes: 1024 * 1024,
  },
};

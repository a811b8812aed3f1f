/** The bounds of a broker whose configuration sets some of them. */
import type { BrokerConfig } from '../generated/config/broker.js';
import { defaultLimits, type BrokerLimits } from './limits.js';

export interface LimitsConfig {
  readonly limits: BrokerConfig['limits'];
  readonly flushIntervalMs: number;
  /** Under Kafka's names. */
  readonly topicDefaults: Readonly<Record<string, string>>;
}

export function configuredLimits({
  limits,
  topicDefaults,
  flushIntervalMs,
}: LimitsConfig): BrokerLimits {
  const { server, fetch, group, transaction, log } = defaultLimits;
  return {
    server: {
      ...server,
      frameBytesMax: limits.socketRequestMaxBytes,
      allRequestBytesMax: limits.queuedMaxRequestBytes,
      allReplyBytesMax: limits.queuedMaxReplyBytes,
      connectionsMax: limits.maxConnections,
      connectionsPerAddressMax: limits.maxConnectionsPerIp,
      idleMsMax: limits.connectionsMaxIdle,
    },
    fetch: { ...fetch, sessionsMax: limits.maxFetchSessions },
    group: {
      ...group,
      sessionTimeoutMsMin: limits.groupMinSessionTimeout,
      sessionTimeoutMsMax: limits.groupMaxSessionTimeout,
      initialRebalanceDelayMs: limits.groupInitialRebalanceDelay,
      membersMax: limits.groupMaxSize,
      groupsMax: limits.maxGroups,
      offsetMetadataBytesMax: limits.offsetMetadataMaxBytes,
      offsetsRetentionMs: limits.offsetsRetention,
    },
    transaction: {
      ...transaction,
      timeoutMsMax: limits.transactionMaxTimeout,
      idExpirationMs: limits.transactionalIdExpiration,
    },
    log: {
      ...log,
      topicDefaults,
      partitionsMax: limits.maxPartitions,
      fetchBytesMax: limits.fetchMaxBytes,
      producerIdExpirationMs: limits.producerIdExpiration,
      retentionCheckMs: limits.retentionCheckInterval,
      flushIntervalMs,
    },
  };
}

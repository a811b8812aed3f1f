/**
 * Every bound of the broker in one place. Where Kafka has a setting for it, its name is given;
 * values are Kafka's defaults unless a reason stands beside them.
 */
import type { FetchSessionLimits } from './fetch/fetch-sessions.js';
import type { ServerLimits } from './server/server.js';

export interface GroupLimits {
  readonly sessionTimeoutMsMin: number;
  readonly sessionTimeoutMsMax: number;
  readonly initialRebalanceDelayMs: number;
  readonly newMemberJoinMsMax: number;
  readonly membersMax: number;
  readonly groupsMax: number;
  readonly memberMetadataBytesMax: number;
  /** Members of all groups. */
  readonly allMembersMax: number;
  /** What they call themselves, their metadata and assignments. */
  readonly allMembersBytesMax: number;
  /** Offsets of all groups, those of open transactions too. */
  readonly allOffsetsBytesMax: number;
  readonly offsetMetadataBytesMax: number;
  readonly offsetsRetentionMs: number;
  readonly offsetsRetentionCheckMs: number;
}

export interface TransactionLimits {
  readonly timeoutMsMax: number;
  readonly timeoutCheckMs: number;
  readonly idExpirationMs: number;
  /** With more transactional ids, those that were unused for the longest are forgotten earlier. */
  readonly idsMax: number;
  /** No id is made while there are so many: they come faster than they are forgotten. */
  readonly heldIdsMax: number;
  readonly idBytesMax: number;
  /** Whose offsets one transaction holds. */
  readonly groupsMax: number;
}

export interface LogLimits {
  /** Configs of topics that do not set them; a config that is not here is as in Kafka. */
  readonly topicDefaults: Readonly<Record<string, string>>;
  readonly partitionsMax: number;
  readonly segmentBytes: number;
  readonly indexIntervalBytes: number;
  /** Closed segments whose files are open; each active segment's is, too. */
  readonly openSegmentsMax: number;
  readonly fetchBytesMax: number;
  readonly producerIdExpirationMs: number;
  /** That one partition remembers; beyond it, those silent for the longest are forgotten earlier. */
  readonly producersMax: number;
  readonly retentionCheckMs: number;
  /** Keys that one compaction holds in memory. */
  readonly compactionKeysMax: number;
  /** For `flush: interval`. */
  readonly flushIntervalMs: number;
  readonly reopenDelayMs: number;
}

export interface BrokerLimits {
  readonly server: ServerLimits;
  readonly fetch: FetchSessionLimits;
  readonly group: GroupLimits;
  readonly transaction: TransactionLimits;
  readonly log: LogLimits;
}

export const defaultLimits: BrokerLimits = {
  server: {
    frameBytesMax: 104_857_600, // socket.request.max.bytes
    strangerFrameBytesMax: 65_536, // a login needs less; Kafka: 524288
    requestsInFlightMax: 100,
    requestBytesInFlightMax: 67_108_864,
    allRequestBytesMax: 134_217_728, // queued.max.request.bytes; Kafka: no limit
    allReplyBytesMax: 67_108_864,
    connectionsMax: 16_384, // max.connections; Kafka: no limit. Idle ones cost some 10 KB
    connectionsPerAddressMax: 16_384, // max.connections.per.ip; one machine's clients have one address
    idleMsMax: 600_000, // connections.max.idle.ms
    unsentMsMax: 60_000,
    stuckMsMax: 10_000,
  },
  fetch: {
    sessionsMax: 1_000, // max.incremental.fetch.session.cache.slots
    sessionIdleMsMax: 120_000, // Kafka's eviction time; it has no setting
    sessionPartitionsMax: 200_000, // some 60 MB
  },
  group: {
    sessionTimeoutMsMin: 6_000, // group.min.session.timeout.ms
    sessionTimeoutMsMax: 1_800_000, // group.max.session.timeout.ms
    initialRebalanceDelayMs: 100, // Kafka: 3000; one machine's members start together
    newMemberJoinMsMax: 300_000, // as Kafka; it has no setting
    membersMax: 1_000, // group.max.size; Kafka: no limit
    groupsMax: 10_000,
    memberMetadataBytesMax: 1_048_576,
    allMembersMax: 20_000,
    allMembersBytesMax: 67_108_864,
    allOffsetsBytesMax: 268_435_456, // some 800,000 without metadata
    offsetMetadataBytesMax: 4_096, // offset.metadata.max.bytes
    offsetsRetentionMs: 604_800_000, // offsets.retention.minutes
    offsetsRetentionCheckMs: 600_000, // offsets.retention.check.interval.ms
  },
  transaction: {
    timeoutMsMax: 3_600_000, // transaction.max.timeout.ms; Kafka: 900000, but Flink asks for an hour
    timeoutCheckMs: 10_000, // transaction.abort.timed.out.transaction.cleanup.interval.ms
    idExpirationMs: 604_800_000, // transactional.id.expiration.ms
    idsMax: 100_000, // Flink takes new ones at every checkpoint; some 50 MB
    heldIdsMax: 200_000,
    idBytesMax: 1_024, // Kafka: no limit but a string's
    groupsMax: 1_000,
  },
  log: {
    topicDefaults: {},
    partitionsMax: 4_000,
    segmentBytes: 134_217_728, // log.segment.bytes; Kafka: 1 GiB, too coarse for one disk's retention
    indexIntervalBytes: 4_096, // log.index.interval.bytes
    openSegmentsMax: 256,
    fetchBytesMax: 57_671_680, // fetch.max.bytes
    producerIdExpirationMs: 86_400_000, // producer.id.expiration.ms
    producersMax: 10_000, // some 5 MB; a client may take a new id for every batch
    retentionCheckMs: 300_000, // log.retention.check.interval.ms
    compactionKeysMax: 500_000, // some 50 MB at 40 bytes a key
    flushIntervalMs: 1_000,
    reopenDelayMs: 3_000,
  },
};

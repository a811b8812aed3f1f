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
    /** Metadata and assignments of the members of all groups. */
    readonly allMembersBytesMax: number;
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
    /** Whose offsets one transaction holds. */
    readonly groupsMax: number;
}
export interface LogLimits {
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
export declare const defaultLimits: BrokerLimits;

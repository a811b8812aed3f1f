/** What a partition is opened with. */
import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import type { Log } from '../../storage/log.js';
import type { AbortedIndex } from './aborted-index.js';
import type { LeaderEpochFile } from './leader-epochs.js';
import type { StoredOffset } from './offset-checkpoint.js';
import type { ProducerSnapshotFile } from './producer-snapshot.js';

export type FlushMode = 'ack' | 'interval' | 'os';

export interface PartitionOptions {
  readonly topic: string;
  readonly index: number;
  readonly flush: FlushMode;
  readonly leaderEpoch: number;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly reopenDelayMs: number;
  readonly producersMax: number;
  readonly snapshots: ProducerSnapshotFile;
  readonly epochs: LeaderEpochFile;
  /** Resolves when these producers can no longer commit the transaction that they have open. */
  readonly abortTransactions: (producerIds: readonly number[]) => Promise<void>;
  /** With the markers below an offset; those of the batches that follow are added. */
  readonly openAborted: (end: number) => Promise<AbortedIndex>;
  /** The broker was stopped cleanly, and nothing has changed since. */
  readonly wasClean: boolean;
  /** Where the log begins, if records were deleted (`deleteRecordsBefore`). */
  readonly logStart: StoredOffset;
  /** Everything below it was durable. */
  readonly recoveryPoint: StoredOffset;
  /** Below it only the last record of each key is left. */
  readonly compactedEnd: StoredOffset;
  readonly modifiedTimeMs: (path: string) => Promise<number>;
  /** Opens the log and hands its batches to `recovered`. */
  readonly openLog: (recovered: (batch: Buffer) => void, known: KnownOffsets) => Promise<Log>;
}

/** What is remembered of a log beside its segments; see LogOptions. */
export interface KnownOffsets {
  /** Closed segments below it need not be read. */
  readonly trustBelow: number;
  /** What is not there any more below it is damage, not a torn tail. */
  readonly durableBelow: number;
  /** Where the log ended at the clean stop. */
  readonly cleanEnd: number | undefined;
}

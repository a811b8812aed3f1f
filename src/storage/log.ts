/**
 * The log engine's face: a segmented log of Kafka record batches (v2). The file channel and the
 * broker's partitions are both this log under different policies.
 *
 * Offsets are dense for a channel; in a broker's log a compacted or marker batch may leave gaps.
 */
import { TailraceError } from '../core/errors.js';
import type { FileSystem } from '../core/file-system.js';
import type { Logger } from '../core/logger.js';
import type { OpenSegments } from './log/open-segments.js';
import type { Discard } from './log/segment-files.js';
import type { SyncRounds } from './log/sync-rounds.js';

/** The offset asked for is not in the log (deleted behind retention, or never written). */
export class OffsetOutOfRangeError extends TailraceError {
  readonly code = 'TR_OFFSET_RANGE';
}

export interface LogOptions {
  readonly fileSystem: FileSystem;
  readonly logger: Logger;
  /** Where segments lie. With several, they take turns at a roll; a partition has one. */
  readonly directories: readonly string[];
  /** Asked at a roll when there are several: false leaves one out, if another one may be taken. */
  readonly mayOpenIn?: ((directory: string) => boolean) | undefined;
  /** A segment is closed before it grows beyond this. */
  readonly segmentBytes: number;
  readonly indexIntervalBytes: number;
  /** A segment is closed when one of its indexes is this large. Default: as large as it gets. */
  readonly segmentIndexBytes?: number | undefined;
  /**
   * A segment is closed before it takes a batch that is so much newer than its first one, by their
   * own times. Default: never.
   */
  readonly segmentMs?: number | undefined;
  /**
   * Called at a roll for the first batch of the new segment (a channel's control batch that holds
   * all positions); undefined: none (a partition).
   */
  readonly openingBatch?: ((roll: RollInfo) => Buffer) | undefined;
  /**
   * Called in recovery for every intact batch, in order, and awaited. `buffer` is reused: copy what
   * you keep.
   */
  readonly onRecoveredBatch?:
    ((batch: Buffer, position: BatchPosition) => void | Promise<void>) | undefined;
  /**
   * The durable end that was known when an intact batch was written, if it carries one (exactly
   * once, rule 5): recovery cuts what lies behind a bad batch only when no later batch proves that
   * it had been durable. Without this function intact batches behind a bad one are never cut.
   */
  readonly durableEndOf?: ((batch: Buffer) => number | undefined) | undefined;
  /**
   * What an opening batch says of the segment before; undefined for any other batch. With it
   * recovery knows where each closed segment has to end.
   */
  readonly openingOf?: ((batch: Buffer) => OpeningFacts | undefined) | undefined;
  /**
   * Closed segments that end at or below this offset were durable before the last stop (a recovery
   * point): where their index fits they are not scanned, and of them `onRecoveredBatch` gets only
   * the opening batch. The newest opening batch and what follows it is always scanned. Default 0:
   * all are scanned.
   */
  readonly trustBelow?: number | undefined;
  /**
   * The last stop was a clean one, and the log ended here: where the files agree, the last segment
   * is not scanned, either.
   */
  readonly cleanEnd?: number | undefined;
  /**
   * Somebody else remembers that everything below this offset was durable (a channel's cursor): what
   * is not there any more is damage, not a torn tail, and its numbers are not given again.
   */
  readonly durableBelow?: number | undefined;
  /**
   * Each batch has the offset behind the last one (no compaction), and carries a checksum of it in
   * place of a leader epoch (log/offset-check.ts). Default false.
   */
  readonly isDense?: boolean | undefined;
  /** Called for damage that is found while reading, after the start. */
  readonly onDamage?: ((damage: Damage) => void) | undefined;
  /** Checks the CRC of what is read from the disk. Damage found so is reported and skipped. */
  readonly verifyReads?: boolean | undefined;
  /** Counts the closed segments that are open, for several logs. Default: 8 of this one. */
  readonly openSegments?: OpenSegments | undefined;
  /** Unlinks deleted files later. Default: they go at once. */
  readonly discard?: Discard | undefined;
  /** Recently appended batches stay in memory for readers at the tail. Default 4 MiB; 0: none. */
  readonly tailCacheBytes?: number | undefined;
  /** Shared by the logs of one disk: they sync together. Default: each for itself. */
  readonly syncRounds?: SyncRounds | undefined;
}

export type RollPolicy = Pick<
  LogOptions,
  'segmentBytes' | 'indexIntervalBytes' | 'segmentIndexBytes' | 'segmentMs'
>;

export interface RollInfo {
  /** The offset at which the new segment starts. */
  readonly baseOffset: number;
  /** What is durable of the log so far. */
  readonly durableEnd: number;
  /** Where the segment before ends; after a failed write or sync it lies below `baseOffset`. */
  readonly previousEnd: number;
}

export interface OpeningFacts {
  /** Where the segment before ends. */
  readonly previousEnd: number;
}

export interface BatchPosition {
  readonly baseOffset: number;
  readonly segment: string;
  readonly filePosition: number;
}

export interface Log {
  /** First offset that is still there. */
  readonly startOffset: number;
  /** The offset the next append gets. */
  readonly endOffset: number;
  /**
   * Everything below it survives a power cut. Readers never go beyond it unless they ask for
   * `endOffset`.
   */
  readonly durableEnd: number;
  readonly sizeBytes: number;
  readonly segments: readonly SegmentSummary[];
  /**
   * Appends one complete encoded batch: writes baseOffset (and `leaderEpoch` if given) into it,
   * keeps the rest untouched. The write is queued at once, in call order; the buffer belongs to the
   * log from then on (its tail cache hands it to readers). Throws ChannelError after a failed write
   * or sync until `reopen` has been done.
   */
  append(batch: Buffer, leaderEpoch?: number): Appended;
  /**
   * Group commit: resolves when everything appended before the call is durable. One fdatasync
   * serves all callers that wait; while one is in flight the next ones share the following.
   */
  sync(): Promise<void>;
  /**
   * Whole batches from the one that contains `offset`, up to `maxBytes` (at least one batch) and
   * below `upTo` (default: durableEnd). Empty buffer at the end. Rejects with OffsetOutOfRangeError
   * outside [startOffset, endOffset]. What is read from a file lies in memory of `allocate`.
   */
  read(
    offset: number,
    maxBytes: number,
    upTo?: number,
    allocate?: (bytes: number) => Buffer,
  ): Promise<Buffer>;
  /**
   * The first offset whose record timestamp is >= `timestampMs` (batch-wise search; the caller
   * scans the batch), from the batch that holds `from` on.
   */
  findByTimestamp(
    timestampMs: number,
    from?: number,
  ): Promise<{ readonly batchOffset: number } | undefined>;
  /** From the next roll on; what is absent stays. */
  configure(policy: Partial<RollPolicy>): void;
  /** Closes the active segment and opens a new one; an empty one stays active. */
  roll(): Promise<void>;
  /**
   * Removes whole segments that lie below `offset`; never the active one. Returns how many went.
   */
  deleteBefore(offset: number): Promise<number>;
  /**
   * Replaces the closed segments that lie in [from, to), which begins and ends with one, by a single
   * segment of these batches, each with offsets of that range. Each is written before the next one
   * is asked for. Nothing changes unless `mayCommit`, called when all are written, resolves with
   * true. Resolves with false, and changes nothing, where one of the segments takes appends, is
   * damaged or gone.
   */
  rewrite(
    from: number,
    to: number,
    batches: AsyncIterable<Buffer>,
    mayCommit?: () => Promise<boolean>,
  ): Promise<boolean>;
  /**
   * After a failed write or sync: cuts the segment back to what was durable and opens a new one
   * beyond every offset that was handed out (rule 4). Rejects with ChannelError while the disk
   * still refuses.
   */
  reopen(): Promise<void>;
  /** Syncs and closes. */
  close(): Promise<void>;
}

export interface Appended {
  readonly baseOffset: number;
  readonly endOffset: number;
  /** Resolves when the bytes are with the operating system (not yet durable). */
  readonly written: Promise<void>;
}

export interface SegmentSummary {
  readonly path: string;
  readonly baseOffset: number;
  readonly endOffset: number;
  readonly sizeBytes: number;
  readonly maxTimestampMs: number;
  /** Of the first batch; undefined: not known. */
  readonly firstTimestampMs: number | undefined;
}

/** What recovery found: damage is reported, never cut; only a torn tail is truncated. */
export interface RecoveryReport {
  readonly truncatedBytes: number;
  /** Behind the last batch that is there. */
  readonly intactEnd: number;
  readonly damage: readonly Damage[];
}

/** Offsets [fromOffset, toOffset) that were durable and cannot be read any more. */
export interface Damage {
  readonly file: string;
  readonly position: number;
  readonly fromOffset: number;
  readonly toOffset: number;
  readonly reason: string;
}

// Generated from schemas/config/channels/file.schema.json by `npm run generate`. Do not edit.

/**
 * Keeps events on disk: what a put has acknowledged survives a crash and a power cut. Events lie in Kafka record batches (docs/formats/file-channel.md).
 */
export interface FileChannelConfig {
  /**
   * Directory of the cursor: what the sinks have delivered. Created when missing. Default: `checkpoint` below the channel's own directory in `dataDir`.
   */
  checkpointDir?: string;
  /**
   * Directories of the log. Several take turns at each new segment. Created when missing. Default: `data` below the channel's own directory in `dataDir`.
   */
  dataDirs?: string[];
  /**
   * The most events in the channel.
   */
  capacity: number;
  /**
   * The most events of one put or one take. At most `capacity`.
   */
  transactionCapacity: number;
  /**
   * Seconds that a put waits for room before it is refused.
   */
  'keep-alive': number;
  /**
   * Milliseconds between syncs of the cursor to the disk. It is written without a sync several times a second.
   */
  checkpointInterval: number;
  /**
   * The most bytes of one log file. A new file begins at 128 MiB at the latest, so that space is given back early.
   */
  maxFileSize: number;
  /**
   * @deprecated
   * Accepted for Flume's sake. A full disk refuses puts and is recovered from by itself; no space has to be kept free for that.
   */
  minimumRequiredSpace?: number;
  /**
   * @deprecated
   * Accepted for Flume's sake: the cursor is always saved at a stop.
   */
  checkpointOnClose?: boolean;
  /**
   * @deprecated
   * Accepted for Flume's sake: the cursor is a journal with checksums and needs no second copy.
   */
  useDualCheckpoints?: boolean;
  /**
   * @deprecated
   * Accepted for Flume's sake, see `useDualCheckpoints`.
   */
  backupCheckpointDir?: string;
  /**
   * @deprecated
   * Accepted for Flume's sake, see `useDualCheckpoints`.
   */
  compressBackupCheckpoint?: boolean;
  /**
   * @deprecated
   * Accepted for Flume's sake: a put is always acknowledged after the sync that covers it.
   */
  fsyncPerTransaction?: boolean;
  /**
   * @deprecated
   * Accepted for Flume's sake, see `fsyncPerTransaction`.
   */
  fsyncInterval?: number;
  /**
   * @deprecated
   * Accepted for Flume's sake: the log is Tailrace's own.
   */
  'use-log-replay-v1'?: boolean;
  /**
   * @deprecated
   * Accepted for Flume's sake: the log is Tailrace's own.
   */
  'use-fast-replay'?: boolean;
  /**
   * @deprecated
   * Accepted for Flume's sake; Flume ignores it, too.
   */
  'write-timeout'?: number;
}

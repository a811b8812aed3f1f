/**
 * Keeps events on disk: what a put has acknowledged survives a crash and a power cut. Events lie in Kafka record batches (docs/formats/file-channel.md).
 */
export interface FileChannelConfig {
    /**
     * Directory of the cursor: what the sinks have delivered. Created when missing. Default: `checkpoint` below the channel's own directory in `dataDir`.
     */
    checkpointDir?: string;
    /**
     * Directories of the log. Several take turns at each new segment; one whose disk is full or refuses is left out while another one can be written. Created when missing. Default: `data` below the channel's own directory in `dataDir`.
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
     * Milliseconds between syncs of the cursor to the disk while something is delivered. It is written without a sync several times a second, and synced at once where exactly once needs it.
     */
    checkpointInterval: number;
    /**
     * The most bytes of one log file. A new file begins at 128 MiB at the latest, so that space is given back early. Flume takes no more than 1623195647, though its guide names 2146435071.
     */
    maxFileSize: number;
    /**
     * Bytes that stay free on the disk of the log: with less, puts are refused until there is more again. Unlike in Flume, sinks go on and give space back. Looked at once a second.
     */
    minimumRequiredSpace: number;
    /**
     * @deprecated
     * Accepted for Flume's sake: the cursor is always saved at a stop.
     */
    checkpointOnClose?: boolean;
    /**
     * Keeps a second copy of the cursor in `backupCheckpointDir`, written after each sync of the first that is due by `checkpointInterval`, precedes the removal of a log file, or ends the channel. It counts when the first is missing or has no intact state; what was delivered since it was written may come twice, where the destination keeps no position.
     */
    useDualCheckpoints: boolean;
    /**
     * Directory of the second copy, see `useDualCheckpoints`. Not `checkpointDir`, not one of `dataDirs`; best on another disk. Created when missing.
     */
    backupCheckpointDir?: string;
    /**
     * @deprecated
     * Accepted for Flume's sake: the second copy has 256 KiB, mostly zeros.
     */
    compressBackupCheckpoint?: boolean;
    /**
     * @deprecated
     * Accepted for Flume's sake (undocumented there) and without effect: a put is always acknowledged after the sync that covers it, and one sync serves all puts that wait.
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
    /**
     * Encryption is not supported: put `checkpointDir` and `dataDirs` on an encrypted file system
     *
     * This interface was referenced by `FileChannelConfig`'s JSON-Schema definition
     * via the `patternProperty` "^encryption\.".
     */
    [k: string]: '' | string | string[] | number | boolean | undefined;
}

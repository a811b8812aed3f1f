/**
 * Keeps events in memory, and in a log on disk when memory is full, in one order. A clean stop stores what memory holds and loses nothing; when the process dies, memory is gone and the disk part is not.
 */
export interface SpillableMemoryChannelConfig {
    /**
     * The most events in memory, taken but not delivered ones included: so many are lost at most when the process dies. 0: no memory part, the channel is a `file` channel.
     */
    memoryCapacity: number;
    /**
     * The most events on disk. 0: no overflow, the channel is a `memory` channel. Not 0 together with `memoryCapacity`.
     */
    overflowCapacity: number;
    /**
     * Seconds that a put waits for room in memory before events go to the disk. While the overflow is in use no put waits.
     */
    overflowTimeout: number;
    /**
     * Percent of memory that must be free, and the disk part delivered, before puts wait for memory again.
     */
    overflowDeactivationThreshold: number;
    /**
     * The most bytes of all bodies in memory. Default: 80 % of the heap the process may use; 0: no limit.
     */
    byteCapacity?: number;
    /**
     * The part of `byteCapacity` that is kept free for headers, in percent.
     */
    byteCapacityBufferPercentage: number;
    /**
     * @deprecated
     * Accepted for Flume's sake: bytes are counted, not estimated.
     */
    avgEventSize?: number;
    /**
     * The most events of one put or one take. At most `overflowCapacity`, where that is not 0.
     */
    transactionCapacity: number;
    /**
     * Directory of the cursor: what was delivered of the disk part. Created when missing. Default: `checkpoint` below the channel's own directory in `dataDir`.
     */
    checkpointDir?: string;
    /**
     * Directories of the log. Several take turns at each new segment; one whose disk is full or refuses is left out while another one can be written. Created when missing. Default: `data` below the channel's own directory in `dataDir`.
     */
    dataDirs?: string[];
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
     * @deprecated
     * Accepted as in Flume, where `overflowCapacity` takes its place.
     */
    capacity?: string;
    /**
     * @deprecated
     * Accepted as in Flume, where it has no effect here: see `overflowTimeout`.
     */
    'keep-alive'?: number;
    /**
     * Encryption is not supported: put `checkpointDir` and `dataDirs` on an encrypted file system
     *
     * This interface was referenced by `SpillableMemoryChannelConfig`'s JSON-Schema definition
     * via the `patternProperty` "^encryption\.".
     */
    [k: string]: '' | number | string | string[] | boolean | undefined;
}

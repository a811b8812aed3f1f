/**
 * Keeps events in memory: fast, and gone when the process dies. Sources that can read again (taildir, spooldir, kafka) go on from what the sinks had delivered.
 */
export interface MemoryChannelConfig {
    /**
     * The most events in the channel, taken but not delivered ones included.
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
     * The most bytes of all bodies in the channel. Default: 80 % of the heap the process may use; 0: no limit.
     */
    byteCapacity?: number;
    /**
     * The part of `byteCapacity` that is kept free for headers, in percent.
     */
    byteCapacityBufferPercentage: number;
}

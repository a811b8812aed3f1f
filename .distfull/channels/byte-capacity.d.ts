export interface ByteCapacityConfig {
    readonly byteCapacity?: number;
    readonly byteCapacityBufferPercentage: number;
}
/** Flume's rule: bodies may fill what the buffer for headers leaves. */
export declare function usableBytes(config: ByteCapacityConfig): number;

import { getHeapStatistics } from 'node:v8';

export interface ByteCapacityConfig {
  readonly byteCapacity?: number;
  readonly byteCapacityBufferPercentage: number;
}

/** Flume's rule: bodies may fill what the buffer for headers leaves. */
export function usableBytes(config: ByteCapacityConfig): number {
  const capacity = config.byteCapacity ?? Math.floor(getHeapStatistics().heap_size_limit * 0.8);
  if (capacity === 0) return Infinity;
  return Math.floor(capacity * (1 - config.byteCapacityBufferPercentage / 100));
}

import { getHeapStatistics } from 'node:v8';
/** Flume's rule: bodies may fill what the buffer for headers leaves. */
export function usableBytes(config) {
    const capacity = config.byteCapacity ?? Math.floor(getHeapStatistics().heap_size_limit * 0.8);
    if (capacity === 0)
        return Infinity;
    return Math.floor(capacity * (1 - config.byteCapacityBufferPercentage / 100));
}
//# sourceMappingURL=byte-capacity.js.map
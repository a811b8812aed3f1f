/** What each partition holds, from the last checkpoint. */
export function partitionStandings({ partitions, watermarks, timeMs }, { watermarkMs: delayMs, idleTimeoutMs, nowMs, ends }) {
    const sinceMs = timeMs === undefined ? 0 : Math.max(0, nowMs - timeMs);
    const latest = new Map(watermarks.partitions.map((each) => [each.partition, each.latestMs]));
    const quiet = new Map(watermarks.quiet?.map((each) => [each.partition, each.quietMs]));
    return partitions
        .map(({ partition, offset }) => {
        const end = ends?.get(partition);
        const lag = end === undefined ? undefined : Math.max(0, end - offset);
        const latestMs = latest.get(partition);
        const quietMs = (quiet.get(partition) ?? 0) + sinceMs;
        const isHeld = idleTimeoutMs === 0 || (lag ?? 0) > 0;
        return {
            partition,
            offset,
            lag,
            latestMs,
            watermarkMs: latestMs === undefined ? undefined : latestMs - delayMs,
            idleInMs: isHeld ? Infinity : Math.max(0, idleTimeoutMs - quietMs),
        };
    })
        .toSorted((a, b) => a.partition - b.partition);
}
/** The partitions that hold a window with this end open. */
export function holdersOf(endMs, partitions) {
    return partitions.filter(({ watermarkMs, idleInMs }) => idleInMs > 0 && (watermarkMs === undefined || watermarkMs < endMs));
}
//# sourceMappingURL=waits.js.map
/** Resolves with the number of segments that went. */
export async function enforceRetention(partition, settings, nowMs) {
    const { log } = partition;
    if (!partition.isOnline)
        return 0;
    const deletedBelowStart = await partition.deleteSegmentsBelowStart();
    if (!settings.isDeleted)
        return deletedBelowStart;
    const keepFrom = Math.min(firstKeptOffset(log.segments, settings, nowMs), partition.highWatermark);
    if (keepFrom <= log.startOffset)
        return deletedBelowStart;
    // The active segment cannot be deleted; when all of it has expired, a new one takes its place.
    if (keepFrom >= log.endOffset)
        await log.roll();
    return deletedBelowStart + (await partition.deleteSegmentsBefore(keepFrom));
}
function firstKeptOffset(segments, { retentionMs, retentionBytes }, nowMs) {
    let keptBytes = segments.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    for (const segment of segments) {
        const isOld = retentionMs >= 0 && nowMs - segment.maxTimestampMs > retentionMs;
        const isTooMuch = retentionBytes >= 0 && keptBytes - segment.sizeBytes >= retentionBytes;
        const isUnused = segment.sizeBytes === 0 && segment === segments.at(-1);
        if (isUnused || !(isOld || isTooMuch))
            return segment.baseOffset;
        keptBytes -= segment.sizeBytes;
    }
    return segments.at(-1)?.endOffset ?? 0;
}
//# sourceMappingURL=retention.js.map
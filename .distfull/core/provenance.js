export function fileOrigin(sourceName, generationId) {
    return `file:${sourceName}:${generationId}`;
}
export function channelOrigin(channelId) {
    return `channel:${channelId}`;
}
export function isUpstream(origin) {
    return origin.startsWith('channel:');
}
/** Records that no sink of ours wrote. */
export function partitionOrigin(topic, partition) {
    return `topic:${topic}/${partition}`;
}
/** Events from a source that cannot name positions: `[0, 0)`, only counted. */
export function sourceOrigin(agent, source) {
    return `source:${agent}.${source}`;
}
export function isOnlyCounted(origin) {
    return origin.startsWith('source:');
}
/**
 * The hour of a batch's events. The last range has it: ranges before it may only bring positions
 * along.
 */
export function hourOfRanges(ranges) {
    return ranges.at(-1)?.hour;
}
/** What is left of a batch's provenance when its first events have taken it: the hour. */
export function hourOnly(ranges) {
    const last = ranges.at(-1);
    if (last === undefined)
        return [];
    const { origin, to, hour } = last;
    return [{ origin, from: to, to, read: 0, dropped: 0, deadLettered: 0, hour }];
}
/** In sums: events whose hour is not known, or so long ago that hours are not told apart. */
export const foldedHour = 0;
export function hourOf(timeMs) {
    return Math.floor(timeMs / 3_600_000);
}
//# sourceMappingURL=provenance.js.map
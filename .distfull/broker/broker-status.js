import { groupStatus } from './group/group-status.js';
export function statusOf({ topics, groups }, { host, port }) {
    return {
        address: `${host}:${port}`,
        topics: topics.all.map(({ name, settings, partitions }) => ({
            name,
            // Compaction alone keeps for ever what is the last of its key.
            retentionMs: settings.isDeleted ? settings.retentionMs : -1,
            retentionBytes: settings.isDeleted ? settings.retentionBytes : -1,
            isCompacted: settings.isCompacted,
            partitions: partitions.map((partition) => ({
                partition: partition.index,
                startOffset: partition.startOffset,
                endOffset: partition.endOffset,
                highWatermark: partition.highWatermark,
                lastStableOffset: partition.lastStableOffset,
                sizeBytes: partition.sizeBytes,
                appendedBytes: partition.appendedBytes,
                readBytes: partition.readBytes,
            })),
        })),
        groups: groups.all.map((group) => groupStatus(group, groups.offsets(group.groupId), topics)),
    };
}
//# sourceMappingURL=broker-status.js.map
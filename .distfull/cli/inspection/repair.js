/** Carries a repair out, under the locks of the log's owner: the plan is made anew beneath them. */
import { dirname, resolve } from 'node:path';
import { encodeLost } from '../../channels/file/channel-batch.js';
import { lockDirectory } from '../../storage/directory-lock.js';
import { encodeLostBatch } from '../../storage/log/lost-batch.js';
import { repairSegment } from '../../storage/log/segment-repair.js';
import { listSegments } from '../../storage/log/segment-files.js';
import { inspectLog } from './log-inspection.js';
import { planRepair } from './repair-plan.js';
/**
 * Reads the log as it is now. Rejects with CorruptionError when its files are not those of one
 * log.
 */
export async function plannedRepair(fileSystem, log, cursor) {
    const segments = await listSegments(fileSystem, log.directories);
    const durableBelow = cursor?.state.durableEnd;
    return planRepair(log, await inspectLog(fileSystem, segments, { durableBelow }), cursor);
}
/**
 * Resolves with the paths of the originals. Rejects with DirectoryInUseError while the owner runs,
 * and with the system's error where the disk refuses: each segment is then the old one or the
 * repaired one.
 */
export async function repairLog(fileSystem, { log, kind }, cursor) {
    const locks = [];
    try {
        for (const directory of lockedDirectories(log, kind, cursor))
            locks.push(await lockDirectory(fileSystem, directory));
        const plan = await plannedRepair(fileSystem, log, cursor);
        const kept = [];
        for (const repair of plan.repairs) {
            const replacements = replacementsOf(repair, plan.kind);
            kept.push(await repairSegment(fileSystem, repair.segment, replacements));
        }
        return kept;
    }
    finally {
        for (const lock of locks)
            await lock.release();
    }
}
/**
 * A broker has one lock for all partitions below its data directory. Dead letters get both: a
 * partition from before the first release, whose batches have no leader epoch, looks like them.
 */
function lockedDirectories({ directories }, kind, cursor) {
    if (kind === 'channel')
        return new Set([...(cursor ? [cursor.directory] : []), ...directories]);
    const above = directories.map((directory) => dirname(resolve(directory)));
    return new Set(kind === 'partition' ? above : [...above, ...directories]);
}
function replacementsOf({ segment, places }, kind) {
    const timestampMs = Math.max(0, segment.maxTimestampMs);
    return places.map(({ hole, damage }) => ({
        from: hole.from,
        to: hole.to,
        bytes: standIn(damage, kind, timestampMs),
    }));
}
/** A partition may have gaps; and where garbage lay between two batches nothing is missing. */
function standIn({ fromOffset: from, toOffset: to }, kind, timestampMs) {
    if (kind === 'partition' || to <= from)
        return Buffer.alloc(0);
    const range = { from, to };
    return kind === 'channel' ? encodeLost(range, timestampMs) : encodeLostBatch(range, timestampMs);
}
//# sourceMappingURL=repair.js.map
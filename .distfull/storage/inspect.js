/**
 * Reads the batches of a log without opening it: no lock, no recovery, nothing is changed. For
 * tools that look into a channel, a partition or the dead letters while their owner runs. What the
 * owner is writing at that moment may show as a bad last batch.
 */
import { systemCodeOf } from '../core/errors.js';
import { anyOffset, batchAt, FileWindow, findIntactBatch } from './log/scan.js';
import { listSegments, segmentPath } from './log/segment-files.js';
/** Of the first batch of a segment: opening batches are small. */
const firstReadBytes = 16 << 10;
/** The first batch of a segment, if it is intact and the segment is still there. */
export function firstBatchOf(fileSystem, { directory, baseOffset }) {
    return readIfThere(fileSystem, segmentPath(directory, baseOffset), async (handle, sizeBytes) => {
        const batch = await batchAt(new FileWindow(handle, sizeBytes, firstReadBytes), 0, anyOffset);
        return typeof batch === 'string' ? undefined : batch.bytes;
    });
}
/** The result of `work` on the file; undefined when there is none: a log's owner may remove it. */
export async function readIfThere(fileSystem, path, work) {
    let handle;
    try {
        handle = await fileSystem.open(path, 'r');
    }
    catch (error) {
        if (systemCodeOf(error) === 'ENOENT')
            return undefined;
        throw error;
    }
    try {
        return await work(handle, (await handle.stat()).sizeBytes);
    }
    finally {
        await handle.close();
    }
}
/** The batches of all segments in the directories, in the order of their offsets. */
export async function* inspectLog(fileSystem, directories) {
    for (const { directory, baseOffset } of await listSegments(fileSystem, directories))
        yield* inspectSegment(fileSystem, segmentPath(directory, baseOffset));
}
/** The batches of one segment file. */
export async function* inspectSegment(fileSystem, file) {
    const handle = await fileSystem.open(file, 'r');
    try {
        const window = new FileWindow(handle, (await handle.stat()).sizeBytes);
        for (let position = 0; position < window.sizeBytes;) {
            const batch = await batchAt(window, position, anyOffset);
            if (typeof batch !== 'string') {
                const { sizeBytes } = batch.header;
                yield { file, position, bytes: batch.bytes, sizeBytes };
                position += sizeBytes;
                continue;
            }
            const next = await findIntactBatch(window, position, anyOffset);
            const end = next?.position ?? window.sizeBytes;
            yield { file, position, problem: batch, sizeBytes: end - position };
            position = end;
        }
    }
    finally {
        await handle.close();
    }
}
//# sourceMappingURL=inspect.js.map
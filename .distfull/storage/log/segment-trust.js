import { lastOffsetOf } from '../../protocol/kafka/record-batch.js';
import { readIfThere } from '../inspect.js';
import { lastIndexEntry } from './offset-index.js';
import { anyOffset, batchAt, FileWindow } from './scan.js';
import { segmentPath } from './segment-files.js';
import { lastTimeEntry } from './time-index.js';
/** Further behind the last entry the index is not what it should be. */
const unindexedBytesMax = 256 << 10;
const entryBytesMax = 12;
/** Undefined: the segment has to be read. */
export async function endByIndexes(fileSystem, file) {
    const offset = await lastEntry(fileSystem, file, 'index', lastIndexEntry);
    const time = await lastEntry(fileSystem, file, 'timeindex', lastTimeEntry);
    if (offset === undefined || time === undefined)
        return undefined;
    const end = await endBehind(fileSystem, file, offset);
    return end && { ...end, maxTimestampMs: Math.max(time.timestampMs, end.maxTimestampMs) };
}
function lastEntry(fileSystem, { directory, baseOffset }, extension, decode) {
    const path = segmentPath(directory, baseOffset, extension);
    return readIfThere(fileSystem, path, async (handle, sizeBytes) => {
        const tail = Buffer.alloc(Math.min(sizeBytes, entryBytesMax));
        await handle.read(tail, sizeBytes - tail.length);
        return decode(tail, sizeBytes);
    });
}
function endBehind(fileSystem, { directory, baseOffset }, entry) {
    return readIfThere(fileSystem, segmentPath(directory, baseOffset), async (handle, sizeBytes) => {
        const first = await batchAt(new FileWindow(handle, sizeBytes, 1), 0, anyOffset);
        if (typeof first === 'string')
            return undefined;
        const window = new FileWindow(handle, sizeBytes, unindexedBytesMax);
        let endOffset = baseOffset;
        let maxTimestampMs = -1;
        for (let position = entry.position; position < sizeBytes;) {
            if (position - entry.position > unindexedBytesMax)
                return undefined;
            const batch = await batchAt(window, position, { ...anyOffset, from: endOffset });
            if (typeof batch === 'string')
                return undefined;
            const lastOffset = lastOffsetOf(batch.header);
            const isNamed = position === entry.position && position > 0;
            if (isNamed && lastOffset !== baseOffset + entry.lastOffsetDelta)
                return undefined;
            endOffset = lastOffset + 1;
            maxTimestampMs = Math.max(maxTimestampMs, batch.header.maxTimestampMs);
            position += batch.header.sizeBytes;
        }
        const firstTimestampMs = first.header.maxTimestampMs;
        return { sizeBytes, endOffset, maxTimestampMs, firstTimestampMs };
    });
}
//# sourceMappingURL=segment-trust.js.map
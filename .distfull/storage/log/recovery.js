import { anyOffset, batchAt, FileWindow } from './scan.js';
import { listSegments } from './segment-files.js';
import { finishSwaps } from './segment-rewrite.js';
import { placeOf, Segment } from './segment.js';
import { surveyLog } from './survey.js';
const rewriteBytes = 1 << 20;
export async function recoverLog(options) {
    const { fileSystem, directories, durableBelow = 0 } = options;
    await finishSwaps(fileSystem, directories);
    const files = await listSegments(fileSystem, directories);
    const survey = await surveyLog(options, files, storeIndexes);
    const { segments, damage, tornTail, unopened, intactEnd } = survey;
    let truncatedBytes = tornTail?.sizeBytes ?? 0;
    const last = segments.at(-1);
    if (last !== undefined)
        await settleTail(options, last, survey);
    if (unopened !== undefined)
        truncatedBytes += await removeUnopened(options, unopened);
    // The name of an unopened segment is a promise that no offset below was still free.
    const endOffset = Math.max(last?.endOffset ?? 0, unopened?.baseOffset ?? 0, durableBelow);
    return { segments, endOffset, intactEnd, truncatedBytes, damage };
}
/** So that the next start need not read the segment, and its indexes need no memory now. */
async function storeIndexes(segment) {
    if (segment.holes.length > 0)
        return;
    await segment.writeIndexes().catch(() => { });
    await segment.close();
}
async function settleTail(options, segment, { tornTail, lastPosition }) {
    await segment.use(async (handle) => {
        if (tornTail !== undefined)
            await handle.truncate(tornTail.position);
        const window = new FileWindow(handle, segment.sizeBytes);
        const durableEnd = await durableEndOf(options, window, lastPosition);
        if (durableEnd < segment.endOffset) {
            const { position: from } = await placeOf(segment, durableEnd);
            for (let at = from; at < segment.sizeBytes; at += rewriteBytes)
                await handle.write([await window.at(at, rewriteBytes)], at);
        }
        await handle.sync();
    });
}
async function durableEndOf({ durableEndOf: said, durableBelow = 0 }, window, lastPosition) {
    if (said === undefined)
        return durableBelow;
    if (lastPosition === undefined)
        return Infinity;
    const last = await batchAt(window, lastPosition, anyOffset);
    return typeof last === 'string' ? 0 : (said(last.bytes) ?? 0);
}
async function removeUnopened({ fileSystem, indexIntervalBytes }, { directory, baseOffset }) {
    const segment = new Segment(fileSystem, directory, baseOffset, indexIntervalBytes);
    const { sizeBytes } = await fileSystem.stat(segment.path);
    await segment.remove();
    return sizeBytes;
}
//# sourceMappingURL=recovery.js.map
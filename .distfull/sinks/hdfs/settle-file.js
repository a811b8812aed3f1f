/*
 * A file after a doubt: an APPEND or CREATE without an answer, or a crash. What is behind the
 * delivered length is cut off, and late requests are fenced.
 *
 *   cut       TRUNCATE to what is delivered, until it says true. That needs the lease, so no other
 *             writer has the file then: one that is dead keeps it for 60 s (busy).
 *   journal   what has the final name from now on is this file, with this length
 *   rename    late APPENDs are by path, and find none any more
 *   cut       once more under the final name: an APPEND that had opened the file before the rename
 *             holds its lease, and ends there
 *   finished
 *
 * A crash or a lost answer between any two: all is done again, and what is done finds nothing to do.
 *
 * A length that is not exact is a minimum: nothing is cut, only waited for the end of all writers,
 * by a TRUNCATE beyond the end: it needs the lease, too, and is refused with it.
 */
import { WebHdfsError } from '../../protocol/webhdfs/web-hdfs.js';
import { compareLength, giveName, lookForNamed, reportTaken, } from './give-name.js';
import { nextName } from './next-name.js';
/** Beyond every file; HDFS has int64. */
const beyondBytes = Number.MAX_SAFE_INTEGER;
/** The cut is under way: ask again. */
export class NotCutYet extends Error {
}
/** Resolves with false when nothing is in the file, so that it is to be removed. */
export async function settleFile(parts, inUsePath) {
    const { hdfs, journal } = parts;
    const file = journal.files.get(inUsePath);
    const lengthBytes = await cut(hdfs, file, inUsePath);
    if (lengthBytes !== undefined) {
        compareLength(parts, file, inUsePath, lengthBytes);
        if (lengthBytes === 0)
            return false;
        // Without another name to go to, nothing would keep late requests away.
        if (file.finalPath === inUsePath)
            await journal.renamed(inUsePath, nextName(inUsePath));
        await journal.cut(inUsePath, lengthBytes);
        await giveName(parts, inUsePath);
    }
    if (lengthBytes !== undefined || file.isCut)
        await cutNamed(parts, inUsePath);
    else
        await lookForNamed(parts, file);
    return true;
}
async function cutNamed(parts, inUsePath) {
    const { hdfs, journal } = parts;
    const file = journal.files.get(inUsePath);
    const foundBytes = await cut(hdfs, file, file.finalPath);
    if (foundBytes === undefined)
        reportTaken(parts, file);
    else
        compareLength(parts, file, file.finalPath, foundBytes);
    await journal.finished(inUsePath);
}
/**
 * Resolves with the length when no one writes the file any more and nothing is behind what was
 * delivered; undefined: it is not there. Rejects while somebody has it.
 */
async function cut(hdfs, { lengthBytes, isExact }, path) {
    try {
        if (await hdfs.truncate(path, isExact ? lengthBytes : beyondBytes))
            return lengthBytes;
    }
    catch (error) {
        if (!(error instanceof WebHdfsError))
            throw error;
        if (error.failure === 'missing')
            return undefined;
        // It is shorter.
        if (error.exception !== 'HadoopIllegalArgumentException')
            throw error;
        return (await hdfs.status(path))?.lengthBytes;
    }
    throw new NotCutYet(`TRUNCATE ${path} to ${lengthBytes} bytes is under way`);
}
//# sourceMappingURL=settle-file.js.map
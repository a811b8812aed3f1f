/*
 * A file gets its final name. RENAME with NONE replaces nothing, so a lost answer is made up for by
 * asking again:
 *
 *   rename in-use ▸ final   done
 *     exists                somebody else's file: the next name is journaled, then tried
 *     missing               in-use is there: the folder is made, then tried
 *                           in-use is gone: it was renamed (a lost answer), or taken away: look
 *     else                  rejects: ask again
 */
import { dirname } from 'node:path/posix';
import { WebHdfsError } from '../../protocol/webhdfs/web-hdfs.js';
import { nextName } from './next-name.js';
/** Names that are tried before whoever asked has to come again. */
const namesMax = 100;
/**
 * Resolves with false when the file is not there under its in-use name. Rejects with what HDFS or
 * the journal says.
 */
export async function giveName(parts, inUsePath) {
    const { hdfs, journal, logger } = parts;
    // A length that was not stored yet would be an older one after a crash, of a file that is gone.
    await journal.stored();
    let hasMadeFolder = false;
    for (let names = 0;; names++) {
        const { finalPath } = journal.files.get(inUsePath);
        if (finalPath === inUsePath)
            return true;
        try {
            await hdfs.rename(inUsePath, finalPath);
            logger.info({}, `Renamed ${inUsePath} to ${finalPath}`);
            return true;
        }
        catch (error) {
            if (!(error instanceof WebHdfsError) || names === namesMax)
                throw error;
            if (error.failure === 'exists')
                await takeNextName(parts, inUsePath, finalPath);
            else if (error.failure !== 'missing')
                throw error;
            else if ((await hdfs.status(inUsePath)) === undefined)
                return false;
            else if (hasMadeFolder)
                throw error;
            else
                await hdfs.makeDirectories(dirname(finalPath));
            hasMadeFolder = error.failure === 'missing';
        }
    }
}
/** Where a file went that is not there under its in-use name. It is finished with that. */
export async function lookForNamed(parts, file) {
    const found = await parts.hdfs.status(file.finalPath);
    if (found !== undefined)
        compareLength(parts, file, file.finalPath, found.lengthBytes);
    else if (file.lengthBytes > 0)
        reportTaken(parts, file);
    await parts.journal.finished(file.inUsePath);
}
/** `foundBytes`: of a file that nobody writes any more. */
export function compareLength({ logger, counters }, { lengthBytes, isExact, isPrepared }, path, foundBytes) {
    const fields = { path, expectedBytes: lengthBytes, foundBytes };
    if (foundBytes < lengthBytes) {
        counters.add('LostAtDestinationBytes', lengthBytes - foundBytes);
        logger.error(fields, `${path} has ${foundBytes} bytes, and ${lengthBytes} were delivered: HDFS has lost data, or ` +
            'somebody cut the file; what is left is kept');
    }
    else if (foundBytes > lengthBytes && (isExact || isPrepared)) {
        counters.add('PossiblyDoubledBytes', foundBytes - lengthBytes);
        logger.warn(fields, `${path} has ${foundBytes} bytes, and ${lengthBytes} were delivered: what lies behind them ` +
            'may be in another file, too; it is left as it is');
    }
}
export function reportTaken({ logger }, file) {
    const { inUsePath, finalPath, lengthBytes } = file;
    logger.warn({ path: inUsePath, finalPath, expectedBytes: lengthBytes }, `${inUsePath} is not there, and ${finalPath} is not either: with ${lengthBytes} delivered bytes ` +
        'it was taken away; nothing is sent again');
}
async function takeNextName({ journal, logger }, inUsePath, finalPath) {
    const next = nextName(finalPath);
    logger.warn({ path: inUsePath, finalPath, next }, `${finalPath} is there already, of another writer: ${inUsePath} becomes ${next}; give each sink ` +
        'its own hdfs.path or hdfs.filePrefix');
    await journal.renamed(inUsePath, next);
}
//# sourceMappingURL=give-name.js.map
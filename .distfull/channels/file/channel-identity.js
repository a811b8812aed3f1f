/*
 * The channel's id, made with its first data directory and kept in `<dataDir>/channel-id`. It names
 * the sequence numbers: positions at destinations are worth something only together with it. So it
 * is made anew when the numbers may mean other events than before (exactly once, rule 13):
 *   - the directory is a copy or was restored (its device or inode is not the one it was made
 *     with),
 *   - the log ends below a number that was known to be durable,
 *   - the file is missing or damaged: the opening batches of the log still name the id, but not
 *     whether this is the directory that it was given to.
 */
import { join } from 'node:path';
import { CorruptionError, StartError } from '../../core/errors.js';
import { readWholeFile, writeFileAtomically } from '../../storage/atomic-file.js';
import { crc32c } from '../../util/crc32c.js';
import { newChannelId } from '../channel-id.js';
const fileName = 'channel-id';
const previousIdsMax = 64;
/** The ids that a directory says; undefined where it has none. Changes nothing. */
export async function readIdentity(fileSystem, directory) {
    const path = join(directory, fileName);
    const content = await readWholeFile(fileSystem, path);
    return content && parse(content, path);
}
/**
 * Reads the id of a directory, or makes one. `logged`: the ids in the log's opening batches, newest
 * first. Rejects with StartError where the log is another channel's.
 */
export async function loadIdentity(fileSystem, directory, logged) {
    const found = await readIdentity(fileSystem, directory).catch(damageOf);
    if (found === undefined || typeof found === 'string') {
        const [id, ...previousIds] = logged;
        const reason = found ?? (id && `${join(directory, fileName)} is missing`);
        return renewIdentity(fileSystem, directory, id === undefined ? id : { id, previousIds }, reason);
    }
    refuseForeignLog(found, directory, logged);
    const { device, inode } = await fileSystem.stat(directory);
    if (found.device === device && found.inode === inode)
        return { id: found.id, previousIds: found.previousIds, renewedBecause: undefined };
    return renewIdentity(fileSystem, directory, found, 'the directory is a copy or was restored');
}
export async function renewIdentity(fileSystem, directory, previous, reason) {
    const { device, inode } = await fileSystem.stat(directory);
    const id = newChannelId();
    const previousIds = previous === undefined ? [] : [previous.id, ...previous.previousIds].slice(0, previousIdsMax);
    const identity = { format: 2, id, device, inode, previousIds };
    const file = { ...identity, crc: crcOf(identity) };
    await writeFileAtomically(fileSystem, join(directory, fileName), JSON.stringify(file));
    return { id, previousIds, renewedBecause: reason };
}
function parse(content, path) {
    try {
        const file = JSON.parse(content.toString());
        if (file.format === 2 && file.crc === crcOf(file))
            return file;
        if (file.format === 1)
            throw earlierFormat(path);
    }
    catch (error) {
        if (error instanceof StartError)
            throw error;
    }
    throw new CorruptionError(`${path} is damaged: it is not a channel id of format 2`);
}
/** Its batches have no checksum of their offset and other notes: they would all pass for damage. */
function earlierFormat(path) {
    return new StartError(`${path}: the channel has format 1, of a build before the first release; this one reads format 2: ` +
        'drain it with that build, or remove the channel if nothing in it is needed');
}
function crcOf({ format, id, device, inode, previousIds }) {
    return crc32c(Buffer.from(JSON.stringify([format, id, device, inode, previousIds])));
}
function damageOf(error) {
    if (error instanceof CorruptionError)
        return error.message;
    throw error;
}
/** Starting would deliver the events of one channel as those of another one. */
function refuseForeignLog({ id, previousIds }, directory, logged) {
    const foreign = logged.find((other) => other !== id && !previousIds.includes(other));
    if (foreign === undefined)
        return;
    const path = join(directory, fileName);
    throw new StartError(`${path} says channel ${id}, but there are segments of channel ${foreign}: files of two channels were swapped; ` +
        `put them back, or remove ${path} if the segments are the right ones`);
}
//# sourceMappingURL=channel-identity.js.map
/*
 * A small file that is always whole: either the old content or the new one, also after a power cut.
 *
 *   write <path>.tmp  ->  fdatasync  ->  rename to <path>  ->  fsync of the directory
 *   old content survives ...............^ from here on ......^ the new one survives
 */
import { dirname } from 'node:path';
import { systemCodeOf } from '../core/errors.js';
/** Resolves when the new content is durable. One writer a path at a time. */
export async function writeFileAtomically(fileSystem, path, content) {
    const temporary = `${path}.tmp`;
    const handle = await fileSystem.open(temporary, 'w+');
    try {
        await handle.write([Buffer.from(content)], 0);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    await fileSystem.rename(temporary, path);
    await fileSystem.syncDirectory(dirname(path));
}
/** The whole content, or undefined when there is no such file. */
export async function readWholeFile(fileSystem, path) {
    try {
        const handle = await fileSystem.open(path, 'r');
        try {
            const content = Buffer.alloc((await handle.stat()).sizeBytes);
            return content.subarray(0, await handle.read(content, 0));
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (systemCodeOf(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/**
 * Makes a directory and its missing parents durable, one after the other from the top: so only the
 * innermost one that is there may have been left unsynced, by a process that was killed.
 */
export async function ensureDirectory(fileSystem, path) {
    const missing = [];
    let found = path;
    for (; !(await exists(fileSystem, found)); found = dirname(found))
        missing.unshift(found);
    await syncEntryOf(fileSystem, found);
    for (const directory of missing) {
        await fileSystem.mkdir(directory);
        await fileSystem.syncDirectory(dirname(directory));
    }
}
/** A directory above, which others have made, may be closed to us. */
async function syncEntryOf(fileSystem, path) {
    try {
        await fileSystem.syncDirectory(dirname(path));
    }
    catch (error) {
        const code = systemCodeOf(error);
        if (code !== 'EACCES' && code !== 'EPERM')
            throw error;
    }
}
export async function exists(fileSystem, path) {
    try {
        await fileSystem.stat(path);
        return true;
    }
    catch (error) {
        if (systemCodeOf(error) === 'ENOENT')
            return false;
        throw error;
    }
}
//# sourceMappingURL=atomic-file.js.map
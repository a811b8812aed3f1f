/** Files that are appended to and cut back to what is known to be delivered. */
import { systemCodeOf } from '../core/errors.js';
/** Undefined when there is no such file. */
export async function statOf(fileSystem, path) {
    try {
        return await fileSystem.stat(path);
    }
    catch (error) {
        if (systemCodeOf(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/**
 * Cuts an existing file back, durably: also where the length is right, because an earlier cut may
 * not have reached the disk. A shorter one is left as it is.
 */
export async function cutFile(fileSystem, path, { sizeBytes }, lengthBytes) {
    if (sizeBytes < lengthBytes)
        return 'shorter';
    const handle = await fileSystem.open(path, 'r+');
    try {
        await handle.truncate(lengthBytes);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    return sizeBytes > lengthBytes ? 'cut back' : 'as recorded';
}
//# sourceMappingURL=cut-file.js.map
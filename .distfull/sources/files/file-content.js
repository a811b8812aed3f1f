import { GzipContent, isGzip } from './gzip-content.js';
import { isCompressedName } from './rotated-name.js';
/** Opens a regular file; one that is compressed reads as its content. Undefined: it is none. */
export async function openContent(fileSystem, path) {
    const handle = await fileSystem.open(path, 'r');
    try {
        const stat = await handle.stat();
        if (!stat.isFile) {
            await handle.close();
            return undefined;
        }
        const isCompressed = isCompressedName(path) && (await isGzip(handle));
        const gzip = isCompressed ? new GzipContent(handle, path, stat) : undefined;
        return { handle: gzip ?? handle, stat, gzip };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
//# sourceMappingURL=file-content.js.map
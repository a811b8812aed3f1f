/*
 * Flume's position file: `[{"inode":10045159,"pos":31,"file":"/var/log/app.log"}]`. Read when no
 * channel knows a file (a configuration that comes from Flume, or a memory channel); written after
 * the commits, so that falling back to it can double but never lose. Unlike Flume's it is always
 * whole.
 */
import { dirname } from 'node:path';
import { ensureDirectory, readWholeFile, writeFileAtomically } from '../../storage/atomic-file.js';
/** Entries that make sense; a damaged file gives its reason and none. */
export async function readPositionFile(fileSystem, path) {
    const content = await readWholeFile(fileSystem, path);
    if (content === undefined)
        return { positions: [] };
    try {
        const parsed = JSON.parse(content.toString());
        if (!Array.isArray(parsed))
            return { positions: [], problem: 'expected a JSON array' };
        const positions = parsed.filter(isFilePosition);
        if (positions.length === parsed.length)
            return { positions };
        return { positions, problem: 'entries without inode, pos and file were left out' };
    }
    catch (error) {
        return { positions: [], problem: error.message };
    }
}
export async function writePositionFile(fileSystem, path, positions) {
    await ensureDirectory(fileSystem, dirname(path));
    await writeFileAtomically(fileSystem, path, JSON.stringify(positions));
}
function isFilePosition(value) {
    const entry = value;
    return (typeof entry === 'object' &&
        entry !== null &&
        Number.isSafeInteger(entry.inode) &&
        Number.isSafeInteger(entry.pos) &&
        entry.pos >= 0 &&
        typeof entry.file === 'string');
}
//# sourceMappingURL=position-file.js.map
/** Copies the state of an aggregation as its last checkpoint left it, while it runs or not. */
import { join } from 'node:path';
import { crashPoint } from '../../core/crash-point.js';
import { ensureDirectory, exists, writeFileAtomically } from '../../storage/atomic-file.js';
import { lockDirectory } from '../../storage/directory-lock.js';
import { readProgress, readStoredIdentity } from '../checkpoint/store.js';
import { aggregationDirectory, openTablesForReading } from '../checkpoint/tables.js';
import { digestOf, manifestFile, partialSuffix, removeDirectory, savepointsDirectory, stateFile, } from './savepoint-files.js';
/**
 * Undefined while the aggregation has made no checkpoint. Rejects with DirectoryInUseError while
 * another savepoint of it is made.
 */
export async function createSavepoint(place, reason = 'command') {
    const { dataDir, aggregation, fileSystem } = place;
    const tables = openTablesForReading(aggregationDirectory(dataDir, aggregation));
    if (tables === undefined)
        return undefined;
    try {
        if (readProgress(tables) === undefined)
            return undefined;
        const directory = savepointsDirectory(dataDir, aggregation);
        await ensureDirectory(fileSystem, directory);
        const lock = await lockDirectory(fileSystem, directory);
        try {
            await removePartial(fileSystem, directory);
            return await write(place, directory, tables, reason);
        }
        finally {
            await lock.release();
        }
    }
    finally {
        await tables.environment.close();
    }
}
async function write({ aggregation, fileSystem, clock, dataDir }, parent, tables, reason) {
    const createdMs = clock.nowMs();
    const id = await freeId(fileSystem, parent, createdMs);
    const directory = join(parent, id + partialSuffix);
    await ensureDirectory(fileSystem, directory);
    // A copy is one read transaction: one checkpoint, whatever is committed meanwhile.
    await tables.environment.backup(directory, true);
    const state = join(directory, stateFile);
    await sync(fileSystem, state);
    crashPoint('savepoint.copied');
    const copied = openTablesForReading(directory);
    if (copied === undefined)
        throw new TypeError(`the copy of ${aggregation} lacks tables`);
    const progress = readProgress(copied);
    const identity = readStoredIdentity(copied);
    await copied.environment.close();
    await fileSystem.unlink(join(directory, 'lock.mdb')).catch(() => { });
    const { combinedMs: watermarkMs } = progress.watermarks;
    const manifest = {
        manifest: 1,
        id,
        createdMs,
        reason,
        identity,
        ...(watermarkMs !== undefined && { watermarkMs }),
        checkpoints: progress.checkpoints,
        partitions: progress.partitions,
        ...(await digestOf(fileSystem, state)),
    };
    const text = `${JSON.stringify(manifest, undefined, 2)}\n`;
    await writeFileAtomically(fileSystem, join(directory, manifestFile), text);
    await fileSystem.rename(directory, join(savepointsDirectory(dataDir, aggregation), id));
    await fileSystem.syncDirectory(parent);
    return manifest;
}
/** `2026-11-21T23-46-12Z`: a name that sorts by time, and needs no quotes anywhere. */
async function freeId(fileSystem, directory, timeMs) {
    const base = new Date(timeMs).toISOString().slice(0, 19).replaceAll(':', '-');
    for (let copy = 1;; copy++) {
        const id = copy === 1 ? `${base}Z` : `${base}Z-${copy}`;
        if (!(await exists(fileSystem, join(directory, id))))
            return id;
    }
}
async function sync(fileSystem, path) {
    const handle = await fileSystem.open(path, 'r+');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** What a crash has left: nobody makes one now. */
async function removePartial(fileSystem, directory) {
    for (const name of await fileSystem.readdir(directory))
        if (name.endsWith(partialSuffix))
            await removeDirectory(fileSystem, join(directory, name));
}
//# sourceMappingURL=create-savepoint.js.map
/*
 * Puts a savepoint in the place of an aggregation's present state:
 *
 *   check ─▶ present state kept as a savepoint ─▶ copy in <aggregation>/restoring, made to go on
 *   behind the present one, synced ─▶ renamed over data.mdb
 *                                     └ before it the present state holds, from it on the restored
 *
 * The directory is locked meanwhile, so nothing counts; readers keep the file that they have open.
 */
import { join } from 'node:path';
import { crashPoint } from '../../core/crash-point.js';
import { ConfigError, systemCodeOf } from '../../core/errors.js';
import { ensureDirectory } from '../../storage/atomic-file.js';
import { lockDirectory } from '../../storage/directory-lock.js';
import { formatVersion, metaKey, readStoredIdentity, } from '../checkpoint/store.js';
import { aggregationDirectory, encodeJson, openTables, openTablesForReading, } from '../checkpoint/tables.js';
import { createSavepoint } from './create-savepoint.js';
import { beginAnotherLife, goOnBehind } from './later-life.js';
import { copyFile, listSavepoints, removeDirectory, savepointsDirectory, stateFile, verifyState, } from './savepoint-files.js';
/**
 * Rejects with ConfigError for a savepoint that is not there or does not fit, CorruptionError for a
 * damaged one, DirectoryInUseError while the aggregation runs: then nothing has changed.
 */
export async function restoreSavepoint(request) {
    const { dataDir, fileSystem, aggregation, target } = request;
    const savepoint = await findSavepoint(request);
    checkFit(savepoint, request);
    const directory = aggregationDirectory(dataDir, target.aggregation);
    await ensureDirectory(fileSystem, directory);
    const lock = await lockDirectory(fileSystem, directory);
    try {
        const source = join(savepointsDirectory(dataDir, aggregation), savepoint.id, stateFile);
        await verifyState(fileSystem, source, savepoint);
        const prepared = join(directory, 'restoring');
        await removeDirectory(fileSystem, prepared);
        await ensureDirectory(fileSystem, prepared);
        await copyFile(fileSystem, source, join(prepared, stateFile));
        await prepare(prepared, directory, request);
        const place = { ...request, aggregation: target.aggregation };
        const keptAside = await createSavepoint(place, 'restore');
        crashPoint('savepoint.prepared');
        await takePlace(fileSystem, prepared, directory);
        return { savepoint, keptAside };
    }
    finally {
        await lock.release();
    }
}
/** Rejects with ConfigError when there is none with this id. */
export async function findSavepoint({ dataDir, aggregation, fileSystem, id, }) {
    const all = await listSavepoints(fileSystem, dataDir, aggregation);
    const found = all.find((savepoint) => savepoint.id === id);
    if (found !== undefined)
        return found;
    const known = all.map((savepoint) => savepoint.id).join(', ') || 'none';
    throw new ConfigError(`aggregation "${aggregation}" has no savepoint "${id}"; it has: ${known}`);
}
function checkFit({ id, identity }, { target, carryOver }) {
    if (identity.format !== formatVersion)
        throw new ConfigError(`savepoint ${id} has format ${identity.format}, expected ${formatVersion}; ` +
            'restore it with the version of Tailrace that made it');
    if (identity.topic !== target.topic)
        throw new ConfigError(`savepoint ${id} was counted from topic "${identity.topic}", aggregation ` +
            `"${target.aggregation}" reads "${target.topic}": its positions mean nothing there`);
    if (identity.query !== target.query && carryOver === undefined)
        throw new ConfigError(`savepoint ${id} was counted by another query: ${identity.query}`);
}
/** The copy as it is to be found: of this aggregation, behind what has left since. */
async function prepare(prepared, directory, { target, carryOver }) {
    const present = openTablesForReading(directory);
    const restored = openTables(prepared);
    try {
        restored.environment.transactionSync(() => {
            const identity = readStoredIdentity(restored);
            if (identity.query !== target.query)
                carryOver?.(restored);
            const { aggregation, query, sql } = target;
            const own = { ...identity, aggregation, query, ...(sql && { sql }) };
            restored.meta.putSync(metaKey('identity'), encodeJson(own));
            if (identity.aggregation !== aggregation)
                beginAnotherLife(restored);
            if (present !== undefined)
                goOnBehind(restored, present);
        });
        await restored.environment.flushed;
    }
    finally {
        await restored.environment.close();
        await present?.environment.close();
    }
}
/**
 * lmdb keeps its table of readers and the last transaction beside the data, in a file that belongs
 * to the data of before.
 */
async function takePlace(fileSystem, prepared, directory) {
    const lockFile = join(directory, 'lock.mdb');
    await remove(fileSystem, lockFile);
    await fileSystem.rename(join(prepared, stateFile), join(directory, stateFile));
    await remove(fileSystem, lockFile);
    await fileSystem.syncDirectory(directory);
    await removeDirectory(fileSystem, prepared);
}
async function remove(fileSystem, path) {
    await fileSystem.unlink(path).catch((error) => {
        if (systemCodeOf(error) !== 'ENOENT')
            throw error;
    });
}
//# sourceMappingURL=restore-savepoint.js.map
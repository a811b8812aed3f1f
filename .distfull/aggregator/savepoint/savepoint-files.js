/*
 * Savepoints on the disk: each is a whole copy of an aggregation's state at one checkpoint.
 *
 *   <dataDir>/savepoints/<aggregation>/<id>/data.mdb        the lmdb environment
 *                                          /manifest.json   Manifest
 *                                     /<id>~/               being made, or left by a crash
 *                                     /in_use.lock          who makes one
 *
 * Invariant: a directory without `~` is complete and on the disk: it is written aside, synced
 * and renamed. Nothing changes it afterwards.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { CorruptionError } from '../../core/errors.js';
import { exists, readWholeFile } from '../../storage/atomic-file.js';
export const stateFile = 'data.mdb';
export const manifestFile = 'manifest.json';
/** No dot: lmdb takes a path with an extension for a file. */
export const partialSuffix = '~';
export function savepointsDirectory(dataDir, aggregation) {
    return join(dataDir, 'savepoints', aggregation);
}
/** Complete ones, the oldest first. */
export async function listSavepoints(fileSystem, dataDir, aggregation) {
    const directory = savepointsDirectory(dataDir, aggregation);
    if (!(await exists(fileSystem, directory)))
        return [];
    const manifests = [];
    for (const name of await fileSystem.readdir(directory)) {
        if (name.endsWith(partialSuffix))
            continue;
        const found = await readWholeFile(fileSystem, join(directory, name, manifestFile)).catch(() => undefined);
        if (found !== undefined)
            manifests.push(JSON.parse(found.toString()));
    }
    return manifests.toSorted((a, b) => a.createdMs - b.createdMs || (a.id < b.id ? -1 : 1));
}
/** Rejects with CorruptionError when the state is not what was saved. */
export async function verifyState(fileSystem, path, { stateBytes, sha256 }) {
    const found = await digestOf(fileSystem, path);
    if (found.stateBytes === stateBytes && found.sha256 === sha256)
        return;
    throw new CorruptionError(`${path}: the savepoint is damaged: expected ${stateBytes} bytes with SHA-256 ${sha256}, ` +
        `found ${found.stateBytes} bytes with ${found.sha256}; use another savepoint`);
}
const chunkBytes = 1024 * 1024;
export async function digestOf(fileSystem, path) {
    const hash = createHash('sha256');
    let stateBytes = 0;
    for await (const chunk of chunksOf(fileSystem, path)) {
        hash.update(chunk);
        stateBytes += chunk.length;
    }
    return { stateBytes, sha256: hash.digest('hex') };
}
/** Resolves when the copy is on the disk; its directory entry may not be. */
export async function copyFile(fileSystem, from, to) {
    const target = await fileSystem.open(to, 'w+');
    try {
        let at = 0;
        for await (const chunk of chunksOf(fileSystem, from)) {
            await target.write([chunk], at);
            at += chunk.length;
        }
        await target.sync();
    }
    finally {
        await target.close();
    }
}
/** A view of one buffer that is used again. */
async function* chunksOf(fileSystem, path) {
    const handle = await fileSystem.open(path, 'r');
    try {
        const buffer = Buffer.allocUnsafeSlow(chunkBytes);
        for (let at = 0;;) {
            const bytes = await handle.read(buffer, at);
            if (bytes > 0)
                yield buffer.subarray(0, bytes);
            if (bytes < chunkBytes)
                return;
            at += bytes;
        }
    }
    finally {
        await handle.close();
    }
}
/** With the files in it; nothing happens when it is not there. */
export async function removeDirectory(fileSystem, directory) {
    if (!(await exists(fileSystem, directory)))
        return;
    for (const name of await fileSystem.readdir(directory))
        await fileSystem.unlink(join(directory, name));
    await fileSystem.rmdir(directory);
}
//# sourceMappingURL=savepoint-files.js.map
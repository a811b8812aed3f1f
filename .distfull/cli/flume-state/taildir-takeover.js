/*
 * Flume's positions of one taildir source, checked against the files that are there:
 *
 *   same path and inode, position within the file ──▶ taken
 *   the inode has a rotated name of the path now   ──▶ taken under that name
 *   anything else                                  ──▶ refused, with the reason: read from its start
 *
 * Flume itself reads a renamed file again from its start. What is written is a position file of
 * Flume's own form, where our source looks for one; it counts for files that no channel knows.
 */
import { basename, dirname, join, resolve } from 'node:path';
import { componentDirectory } from '../../agent/component-factory.js';
import { covers, fileGroupOf } from '../../sources/taildir/file-groups.js';
import { readPositionFile, writePositionFile, } from '../../sources/taildir/position-file.js';
import { isRotatedName } from '../../sources/files/rotated-name.js';
import { exists, readWholeFile, writeFileAtomically } from '../../storage/atomic-file.js';
export async function planTakeover(fileSystem, { name, config }, { agent, dataDir, home }) {
    const { positionFile, filegroups } = config;
    const own = join(componentDirectory(dataDir, agent, 'source', name), positionFileName);
    const from = resolve(positionFile ?? flumeDefault(home));
    const to = positionFile === undefined ? resolve(own) : from;
    const location = `${agent}.sources.${name}`;
    const groups = Object.entries(filegroups).map(([group, path]) => fileGroupOf(group, path, {}, location));
    const { positions, problem } = await readPositionFile(fileSystem, from);
    const taken = [];
    const refused = [];
    for (const position of positions) {
        const judged = await judge(fileSystem, groups, position);
        if ('reason' in judged)
            refused.push(judged);
        else
            taken.push(judged);
    }
    const isThere = positions.length > 0 || (await exists(fileSystem, from));
    return { source: name, from, to, taken, refused, problem: isThere ? problem : 'does not exist' };
}
/**
 * Writes our position file; what was there is kept beside it. False: it is good as it is. Rejects
 * with the system's error.
 */
export async function takeOver(fileSystem, plan) {
    const isGood = plan.from === plan.to && plan.taken.every((file) => !file.renamedFrom);
    if (isGood || plan.taken.length === 0)
        return false;
    const before = await readWholeFile(fileSystem, plan.to);
    if (before !== undefined)
        await writeFileAtomically(fileSystem, keptFile(plan), before);
    const positions = plan.taken.map(({ inode, pos, file }) => ({ inode, pos, file }));
    await writePositionFile(fileSystem, plan.to, positions);
    return true;
}
function keptFile({ to }) {
    return `${to}.before`;
}
/** Where Flume keeps the positions of a source that names no file. */
export function flumeDefault(home) {
    return join(home, '.flume', positionFileName);
}
const positionFileName = 'taildir_position.json';
async function judge(fileSystem, groups, entry) {
    const { file, inode, pos } = entry;
    const stat = await statOf(fileSystem, file);
    if (stat?.inode === inode) {
        if (!groups.some((group) => covers(group, file)))
            return { ...entry, reason: 'no file group of the source has this name' };
        const reason = await mismatch(fileSystem, file, stat, pos);
        return reason === undefined ? { ...entry, sizeBytes: stat.sizeBytes } : { ...entry, reason };
    }
    const renamed = await renamedFrom(fileSystem, groups, entry);
    if (renamed !== undefined)
        return renamed;
    const now = stat === undefined ? 'it is gone' : `another file is there now (inode ${stat.inode})`;
    return { ...entry, reason: `${now}, and no rotated name of it has inode ${inode}` };
}
/** Why the position does not fit the file. */
async function mismatch(fileSystem, path, { sizeBytes }, pos) {
    if (pos > sizeBytes)
        return `it has only ${sizeBytes} bytes: it was truncated`;
    // At its end Flume may have taken a last line that had no line end yet.
    if (pos === 0 || pos === sizeBytes)
        return undefined;
    const handle = await fileSystem.open(path, 'r');
    try {
        const last = Buffer.alloc(1);
        await handle.read(last, pos - 1);
        if (last[0] === 0x0a)
            return undefined;
        return 'no line ends at the position: it has been written anew, or Flume had taken a part of a line';
    }
    finally {
        await handle.close();
    }
}
async function renamedFrom(fileSystem, groups, { file, inode, pos }) {
    const directory = dirname(file);
    for (const name of await fileSystem.readdir(directory).catch(() => [])) {
        const path = join(directory, name);
        if (!isRotatedName(name, basename(file)))
            continue;
        const stat = await statOf(fileSystem, path);
        if (stat?.inode !== inode || !groups.some((group) => covers(group, path)))
            continue;
        if ((await mismatch(fileSystem, path, stat, pos)) !== undefined)
            continue;
        return { file: path, inode, pos, sizeBytes: stat.sizeBytes, renamedFrom: file };
    }
    return undefined;
}
async function statOf(fileSystem, path) {
    const stat = await fileSystem.stat(path).catch(() => undefined);
    return stat?.isFile === true ? stat : undefined;
}
//# sourceMappingURL=taildir-takeover.js.map
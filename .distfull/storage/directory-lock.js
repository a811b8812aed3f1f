/*
 * One writer a directory. `in_use.lock` (Flume's name) holds who has it:
 *
 *   {"pid":4711,"startTicks":8812,"host":"web1","thread":0}
 *
 * A lock whose process is gone (or whose pid now belongs to another one) is taken over; a live one
 * is refused. Taking over renames first and looks at what it got: of two processes that find the
 * same stale lock, the slower one gets the other's fresh lock in its hands, puts it back and is
 * refused.
 */
import { dirname, join } from 'node:path';
import { ChannelError, DirectoryInUseError, messageOf, StartError, systemCodeOf, } from '../core/errors.js';
import { readWholeFile } from './atomic-file.js';
import { systemProcessTable } from './process-identity.js';
const maximumAttempts = 5;
/**
 * Locks that this thread holds: a file that names it and is not among them is left from a crash.
 */
const heldHere = new WeakMap();
/** Rejects with DirectoryInUseError when a live process has the directory, which must exist. */
export async function lockDirectory(fileSystem, directory, processes = systemProcessTable) {
    const path = join(directory, 'in_use.lock');
    for (let attempt = 0; attempt < maximumAttempts; attempt++) {
        if (await createLock(fileSystem, path, processes.self))
            return holdLock(fileSystem, path);
        const found = await readWholeFile(fileSystem, path);
        if (found === undefined)
            continue;
        const holder = parseHolder(found);
        const isOurs = heldHere.get(fileSystem)?.has(path) ?? false;
        if (holder !== undefined && isHeld(holder, processes, isOurs))
            throw refusal(path, holder, processes.self, await takenAt(fileSystem, path));
        await takeAway(fileSystem, path, found, processes.self);
    }
    throw new StartError(`${path}: other processes keep taking this lock; start only one of them`);
}
/** Whether a live process has the directory. Takes nothing and changes nothing. */
export async function isLocked(fileSystem, directory, processes = systemProcessTable) {
    const path = join(directory, 'in_use.lock');
    const found = await readWholeFile(fileSystem, path);
    const holder = found && parseHolder(found);
    const isOurs = heldHere.get(fileSystem)?.has(path) ?? false;
    return holder !== undefined && isHeld(holder, processes, isOurs);
}
async function createLock(fileSystem, path, self) {
    try {
        const handle = await fileSystem.open(path, 'wx+');
        try {
            await handle.write([Buffer.from(JSON.stringify(self))], 0);
        }
        finally {
            await handle.close();
        }
        return true;
    }
    catch (error) {
        if (systemCodeOf(error) === 'EEXIST')
            return false;
        throw new StartError(`${dirname(path)}: cannot be locked: ${String(error)}`, { cause: error });
    }
}
async function takeAway(fileSystem, path, stale, self) {
    const aside = `${path}.${self.pid}.${self.thread}`;
    try {
        await fileSystem.rename(path, aside);
    }
    catch (error) {
        if (systemCodeOf(error) === 'ENOENT')
            return;
        throw error;
    }
    const got = await readWholeFile(fileSystem, aside);
    if (got !== undefined && !got.equals(stale))
        await fileSystem.rename(aside, path);
    else
        await fileSystem.unlink(aside);
}
/** Undefined for a lock that was never written to its end. */
function parseHolder(content) {
    try {
        const holder = JSON.parse(content.toString());
        return Number.isSafeInteger(holder.pid) && holder.pid > 0 ? holder : undefined;
    }
    catch {
        return undefined;
    }
}
/** A lock of an earlier thread of this very process is what a stage that died left behind. */
function isHeld(holder, { self, isAlive }, isOurs) {
    if (holder.host !== self.host)
        return true;
    if (holder.pid !== self.pid || holder.startTicks !== self.startTicks)
        return isAlive(holder);
    return isOurs || holder.thread > self.thread;
}
function refusal(path, holder, self, since) {
    const where = `${dirname(path)}: directory is in use`;
    if (holder.host !== self.host)
        return new DirectoryInUseError(`${where} by process ${holder.pid} on host "${holder.host}"; if that host no longer uses it, remove ${path} (locked since ${since})`);
    if (holder.pid === self.pid)
        return new DirectoryInUseError(`${where} by another component of this process; give each its own directory`);
    return new DirectoryInUseError(`${where} by process ${holder.pid}; stop that process or choose another directory (locked since ${since})`);
}
/** As ISO time; the file is written once. */
async function takenAt(fileSystem, path) {
    const taken = await fileSystem.stat(path).catch(() => undefined);
    return taken === undefined ? 'now' : new Date(taken.modifiedTimeMs).toISOString();
}
function holdLock(fileSystem, path) {
    const held = heldHere.get(fileSystem) ?? new Set();
    heldHere.set(fileSystem, held.add(path));
    return {
        path,
        async release() {
            if (!held.delete(path))
                return;
            await fileSystem.unlink(path).catch((error) => {
                if (systemCodeOf(error) === 'ENOENT')
                    return; // somebody removed the directory
                const reason = `${messageOf(error)}; the next start takes it over`;
                throw new ChannelError(`${path} cannot be removed: ${reason}`, { cause: error });
            });
        },
    };
}
//# sourceMappingURL=directory-lock.js.map
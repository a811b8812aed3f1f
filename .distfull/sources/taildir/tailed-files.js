/*
 * Which generations are followed, and where each one goes on.
 *
 *   found ──known by inode or content──▶ live ──truncated or gone──▶ dormant (may be found again)
 *     │ └──nothing like it is known────▶ live, from its beginning
 *     └──looks like a copy─────▶ held ──its original was truncated or is gone──▶ takes its place
 *                                 └────it differs, or may differ and rests 10 s──▶ live, from 0
 *
 * An empty file is left alone until it has bytes to judge it by: a copy begins empty.
 * Invariant: no byte of one generation is read from two files.
 */
import { basename, dirname, join } from 'node:path';
import { messageOf } from '../../core/errors.js';
import { DormantGenerations } from '../files/dormant-generations.js';
import { byAge } from '../files/found-file.js';
import { GzipContent } from '../files/gzip-content.js';
import { inodeKeyOf, newGenerationId } from '../files/generation.js';
import { isCompressedName, isRotatedName } from '../files/rotated-name.js';
import { Archives } from './archives.js';
import { Candidates } from './candidates.js';
import { covers, GroupListing, groupOf } from './file-groups.js';
import { HeldCopies } from './held-copies.js';
import { recognise } from './recognition.js';
import { TailedFile } from './tailed-file.js';
import { UnreadEnds } from './unread-ends.js';
export class TailedFiles {
    #options;
    #listing;
    #candidates;
    /** In the order in which they are read; by device and inode. */
    #live = new Map();
    #dormant = new DormantGenerations();
    #held = new HeldCopies();
    #archives = new Archives();
    #unreadEnds = new UnreadEnds();
    #unannounced = [];
    constructor(options) {
        this.#options = options;
        this.#candidates = new Candidates({
            ...options,
            dormant: this.#dormant,
            archives: this.#archives,
            isFollowed: (stat) => this.#live.get(inodeKeyOf(stat))?.isLifeOf(stat) ?? false,
        });
        this.#listing = new GroupListing(options.fileSystem, options.clock, options.cacheListings);
    }
    get live() {
        return [...this.#live.values()];
    }
    /** What was begun behind its beginning since the last call: no channel knows of it. */
    takeUnannounced() {
        const files = this.#unannounced;
        this.#unannounced = [];
        return files;
    }
    /** Compressed files of which there is nothing left to read, for the position file. */
    get archives() {
        return this.#archives.positions;
    }
    /** Finds the files again that the channels know of, and begins the others. Called once, first. */
    async restore(stored, flumePositions, skipToEnd) {
        this.#dormant.addStored(stored.values());
        // Under any name, and before new files: what was rotated meanwhile has perhaps an unread end.
        for (const directory of new Set(this.#options.groups.map((group) => group.directory)))
            await this.#findDormantIn(directory);
        await this.#look(({ path, stat }) => {
            // An inode that a channel knows holds something else now: it was truncated or used again.
            if (this.#dormant.pathsOf(stat).length > 0)
                return 0;
            const entry = flumePositions.find(({ inode, file }) => inode === stat.inode && file === path);
            if (entry !== undefined)
                return entry.pos <= stat.sizeBytes ? entry.pos : 0;
            return skipToEnd ? stat.sizeBytes : 0;
        });
    }
    /** Looks at the directories and files: new, grown, renamed, gone. `now`: at each of them. */
    refresh(now = false) {
        return this.#look(() => 0, now);
    }
    /**
     * The file's bytes are not those that were read: what is there now is a new generation, which is
     * returned. Undefined when it was closed: the next look finds it.
     */
    async truncated(file) {
        const { path, group, position, listed, isCompressed } = file;
        this.#options.logger.info({ file: path, position }, 'File was truncated, reading it from its beginning');
        this.#unreadEnds.add(file, this.#nowMs);
        this.#sleep(file);
        if (isCompressed)
            await file.close();
        const handle = file.releaseHandle();
        if (handle === undefined)
            return undefined;
        const start = { id: newGenerationId(), position: 0, isCompressed };
        const next = await this.#follow({ path, group, stat: await handle.stat() }, handle, start);
        next.listed = listed;
        return next;
    }
    /** The file was closed, and its path leads elsewhere: it is looked for under other names. */
    async moved(file) {
        this.#sleep(file);
        this.#unreadEnds.add(file, this.#nowMs);
        await this.#findDormantIn(dirname(file.path));
    }
    /** Closes a file that rests. One without a name is forgotten. */
    async rest(file) {
        if (!file.listed)
            this.#sleep(file);
        await file.close();
    }
    /** See Candidates. */
    shortOfDescriptors(error) {
        return this.#candidates.shortOfDescriptors(error);
    }
    async close() {
        this.#countLost(Infinity);
        await Promise.all(this.live.map((file) => file.close()));
    }
    get #nowMs() {
        return this.#options.clock.monotonicMs();
    }
    async #look(firstPosition, now = false) {
        const { groups, openFiles } = this.#options;
        const unlistable = new Set();
        const listed = await this.#listing.list(groups, (group, error) => {
            const { name, directory } = group;
            unlistable.add(group);
            this.#candidates.report(directory, `filegroups.${name}: cannot read ${directory}: ${messageOf(error)}`);
        });
        const nowMs = this.#nowMs;
        const unknown = [];
        const seen = new Set();
        for (const found of listed) {
            const { path, group, stat } = found;
            const key = inodeKeyOf(stat);
            if (seen.has(key))
                continue;
            seen.add(key);
            const file = this.#live.get(key);
            if (file?.isLifeOf(stat)) {
                file.path = path;
                file.group = group;
                file.listed = true;
                if (!file.isCompressed)
                    file.seen(stat, nowMs);
            }
            else if (!this.#isLeftAlone(found, key, nowMs))
                unknown.push(found);
        }
        this.#held.keepOnly(seen);
        this.#archives.keepOnly(seen);
        for (const file of this.live)
            if (!seen.has(inodeKeyOf(file)) && !unlistable.has(file.group))
                await this.#lookAtUnlisted(file, nowMs, now);
        if (!openFiles.isPaused(nowMs))
            await this.#adoptAll(unknown, firstPosition);
        this.#countLost(nowMs);
    }
    /** Nothing has changed since it was judged, or there is nothing to judge it by. */
    #isLeftAlone({ path, stat }, key, nowMs) {
        if (stat.sizeBytes === 0 || this.#archives.isSettled(path, stat, nowMs))
            return true;
        return this.#held.isUnchanged(key, stat.sizeBytes, nowMs, this.#isLive);
    }
    async #lookAtUnlisted(file, nowMs, now) {
        file.listed = false;
        if (file.isOpen)
            await file.look(nowMs, now);
        else
            await this.moved(file);
    }
    /** By inode first: when a file and its copy are both new here, the file is the original. */
    async #adoptAll(found, firstPosition) {
        const rest = [];
        for (const file of found) {
            const isAdopted = await this.#candidates.offer(file, this.#adoptByInode);
            if (!isAdopted)
                rest.push(file);
        }
        // `app.log` before `app.log.1`: of two that are new here, the longer name is the copy's.
        const adopt = (...found) => this.#adoptByContent(...found, firstPosition);
        for (const file of rest.toSorted((a, b) => a.path.length - b.path.length))
            await this.#candidates.offer(file, adopt);
        for (const { stat } of rest)
            this.#moveLast(inodeKeyOf(stat));
    }
    /** Files are read in the order of the map: the least recently modified first. */
    #moveLast(key) {
        const file = this.#live.get(key);
        if (file === undefined)
            return;
        this.#live.delete(key);
        this.#live.set(key, file);
    }
    #adoptByInode = async (found, candidate) => {
        const known = await this.#dormant.sameFile(candidate);
        return known !== undefined && this.#goOn(found, candidate, known);
    };
    async #adoptByContent(found, candidate, firstPosition) {
        const verdict = await recognise(candidate, this.live, this.#dormant, (file) => this.truncated(file));
        const key = inodeKeyOf(found.stat);
        if (verdict.kind === 'known')
            return this.#goOn(found, candidate, verdict.dormant);
        if (verdict.kind === 'copy') {
            const like = verdict.original?.path ?? 'a file that was read before';
            this.#candidates.report(`held ${found.path}`, `${found.path} is taken for a copy of ${like}`);
            if (this.#held.hold(key, found.stat.sizeBytes, verdict, this.#nowMs))
                return false;
        }
        const isRead = verdict.kind === 'read';
        const position = isRead ? candidate.stat.sizeBytes : firstPosition(found);
        const isBegun = await this.#begin(found, candidate, { id: newGenerationId(), position });
        const file = this.#live.get(key);
        if (isBegun && position > 0 && file !== undefined)
            this.#unannounced.push(file);
        return isBegun;
    }
    async #goOn(found, candidate, known) {
        const { file, position } = known;
        const isFollowed = await this.#begin(found, candidate, { id: file.id, position });
        if (isFollowed)
            this.#dormant.remove(known);
        return isFollowed;
    }
    /** False for a compressed file that has nothing behind the position: it will not grow. */
    async #begin(found, { handle, stat }, start) {
        this.#held.release(inodeKeyOf(stat));
        const isCompressed = handle instanceof GzipContent;
        if (isCompressed && start.position === stat.sizeBytes) {
            this.#archives.settle(found.path, await handle.stat(), stat.sizeBytes);
            return false;
        }
        await this.#follow(found, handle, { ...start, isCompressed });
        return true;
    }
    async #follow({ path, group, stat }, handle, start) {
        const { clock, logger } = this.#options;
        const parts = { ...start, path, group, stat, handle, options: this.#options };
        const file = await TailedFile.open(parts);
        const before = this.#live.get(inodeKeyOf(stat));
        if (before !== undefined)
            await this.#replace(before);
        file.seen(stat, clock.monotonicMs());
        this.#live.set(inodeKeyOf(stat), file);
        const { id: generation, position } = start;
        logger.debug({ file: path, generation, position }, 'Following a file');
        return file;
    }
    /** Its inode serves another file now. */
    async #replace(file) {
        this.#sleep(file);
        this.#unreadEnds.add(file, this.#nowMs);
        await file.close();
    }
    /** Goes on with known files that lie in a directory under any name, or compressed. */
    async #findDormantIn(directory) {
        const { fileSystem, groups } = this.#options;
        const byInode = [];
        const byContent = [];
        for (const name of await fileSystem.readdir(directory).catch(() => [])) {
            const path = join(directory, name);
            const stat = await fileSystem.stat(path).catch(() => undefined);
            if (!stat?.isFile || this.#live.has(inodeKeyOf(stat)))
                continue;
            const [before] = this.#dormant.pathsOf(stat);
            const original = this.#originalOfArchive(path);
            const group = groupOf(groups, before ?? original ?? path, directory);
            if (before !== undefined)
                byInode.push({ path, group, stat });
            // Its inode may have been that of the file that it was made of.
            if (original !== undefined)
                byContent.push({ path, group, stat });
        }
        for (const found of byInode.toSorted(byAge))
            await this.#offerUnlisted(found, this.#adoptByInode);
        for (const found of byContent.toSorted(byAge))
            await this.#offerUnlisted(found, this.#adoptArchive);
    }
    async #offerUnlisted(found, adopt) {
        await this.#candidates.offer(found, adopt);
        const adopted = this.#live.get(inodeKeyOf(found.stat));
        if (adopted !== undefined)
            adopted.listed = false;
    }
    /** Only what continues a known generation: archives of a name that no group covers are others'. */
    #adoptArchive = async (found, candidate) => {
        const known = await this.#dormant.sameContent(candidate);
        return typeof known === 'object' && this.#goOn(found, candidate, known);
    };
    /** The known file of which it may be the compressed rest, where no group covers its name. */
    #originalOfArchive(path) {
        if (!isCompressedName(path))
            return undefined;
        if (this.#options.groups.some((group) => covers(group, path)))
            return undefined;
        for (const { file } of this.#dormant.all)
            if (dirname(file.path) === dirname(path) &&
                isRotatedName(basename(path), basename(file.path)))
                return file.path;
        return undefined;
    }
    #isLive = (file) => this.#live.get(inodeKeyOf(file)) === file;
    #sleep(file) {
        if (this.#isLive(file))
            this.#live.delete(inodeKeyOf(file));
        this.#dormant.add({ ...file.known, position: file.position });
    }
    /** What nobody has found again is lost, as far as it was seen. */
    #countLost(nowMs) {
        const { counters, logger } = this.#options;
        const foundTo = (id) => this.live.find((file) => file.id === id)?.sizeBytes;
        for (const { path: file, from, to } of this.#unreadEnds.takeLost(nowMs, foundTo)) {
            counters.add('BytesLostCount', to - from);
            logger.warn({ file, from, to }, `${to - from} bytes of ${file} were gone before they were read, and no copy has them`);
        }
    }
}
//# sourceMappingURL=tailed-files.js.map
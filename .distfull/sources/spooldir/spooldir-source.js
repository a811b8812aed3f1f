/*
 * Reads the files of a spool directory one after another. A file is marked as read when the
 * channels' positions say that they have all of it: for a memory channel that is when its sinks
 * have delivered it.
 *
 *   found ──▶ read, in flight ──▶ finishing ──all of it is stored──▶ marked as read
 *     │             └──no text, changed──▶ refused              └──changed, name used──▶ refused
 *     └──its position is its end──▶ finishing
 *
 * A refused file is left as it is until the next start, or until another file has its name.
 */
import { basename } from 'node:path';
import { noHeaders } from '../../core/batch.js';
import { crashPoint } from '../../core/crash-point.js';
import { messageOf, systemCodeOf } from '../../core/errors.js';
import { EmitWindow } from '../emit-window.js';
import { DormantGenerations } from '../files/dormant-generations.js';
import { Candidate, inodeKeyOf } from '../files/generation.js';
import { LookLoop } from '../files/look-loop.js';
import { deserializerOf } from './deserializers.js';
import { SpoolDirectory } from './spool-directory.js';
import { SpooledFile } from './spooled-file.js';
const maxInFlight = 8;
const firstBackoffMs = 250;
/** Of a batch's memory. */
const largeBytes = 16 * 1024 * 1024;
/** Files that are read before those behind them are marked. */
const finishingMax = 64;
export class SpooldirSource {
    #context;
    #deserialize;
    #directory;
    #known = new DormantGenerations();
    #loop;
    #window;
    /** Read to their end, not marked yet; by path. */
    #finishing = new Map();
    /** By path: the inode that is refused. */
    #refused = new Map();
    constructor(context) {
        const { config, fileSystem, location } = context;
        this.#context = context;
        this.#deserialize = deserializerOf(config, location);
        this.#directory = new SpoolDirectory(fileSystem, config, location);
        this.#loop = new LookLoop(context, {
            restMs: config.pollDelay,
            task: 'read the spool directory',
            look: () => this.#look(),
            end: () => this.#end(),
        });
        const backoff = { backoffMs: firstBackoffMs, backoffMsMax: config.maxBackoff };
        this.#window = new EmitWindow(context, { maxInFlight, ...backoff }, this.#loop.signal);
    }
    async start() {
        await this.#directory.open();
        this.#known.addStored(this.#positions().values());
        this.#loop.start();
    }
    stop() {
        return this.#loop.stop();
    }
    drain() {
        return this.#loop.drain();
    }
    /** True when a file was read: more may have come meanwhile. */
    async #look() {
        const { consumeOrder } = this.#context.config;
        await this.#markStored();
        const files = (await this.#directory.list()).filter((file) => this.#isToRead(file));
        for (const file of files) {
            if (this.#loop.signal.aborted)
                break;
            await this.#readFile(file);
            if (this.#finishing.size >= finishingMax || consumeOrder === 'youngest')
                break;
        }
        await this.#window.settle();
        await this.#markStored();
        return files.length > 0;
    }
    async #end() {
        await this.#window.settle();
        await this.#markStored().catch((error) => this.#loop.warn(messageOf(error)));
    }
    #isToRead({ path, stat }) {
        const refused = this.#refused.get(path);
        if (refused !== undefined && refused !== inodeKeyOf(stat))
            this.#refused.delete(path);
        return !this.#finishing.has(path) && !this.#refused.has(path);
    }
    async #readFile(found) {
        let file;
        try {
            file = await this.#open(found);
            if (file === undefined)
                return;
            const problem = await this.#readToEnd(file);
            if (problem !== undefined)
                this.#refuse(file, problem);
            else if (file.position >= file.end)
                this.#finishing.set(file.path, file);
        }
        catch (error) {
            if (systemCodeOf(error) === 'ENOENT')
                return; // Taken away since the listing.
            this.#context.counters.add('EventReadFail');
            this.#loop.warn(`Cannot read ${found.path}, trying again: ${messageOf(error)}`);
            await this.#loop.rest();
        }
        finally {
            if (file !== undefined)
                this.#remember(file);
            await file?.close();
        }
    }
    /** What was read of it is not read again, whatever becomes of it. */
    #remember(file) {
        this.#known.addRead(file.descriptor(), file.position);
    }
    async #open({ path }) {
        const { fileSystem, name } = this.#context;
        const handle = await fileSystem.open(path, 'r');
        try {
            const stat = await handle.stat();
            const known = await this.#known.sameFile(await Candidate.read(path, handle, stat));
            // Of an empty file nothing is known but its inode, which may serve another one.
            const isEmptyKnown = known?.file.headBytes === 0;
            const isKnown = known !== undefined && isEmptyKnown === (stat.sizeBytes === 0);
            const parts = { sourceName: name, path, handle, stat };
            return await SpooledFile.open({ ...parts, known: isKnown ? known : undefined });
        }
        catch (error) {
            await handle.close();
            throw error;
        }
    }
    /** Returns why the file is refused; undefined: it was read, or the source stops. */
    async #readToEnd(file) {
        const { clock, config } = this.#context;
        const headers = headersOf(file.path, config);
        const reader = this.#deserialize(file, { batchSize: config.batchSize, headers });
        while (!this.#loop.signal.aborted) {
            const events = await reader.next(clock.nowMs());
            if (events === undefined)
                return undefined;
            crashPoint('source.read');
            for (const { batch, to } of events.batches)
                await this.#push(file, batch, to);
            if (events.problem !== undefined)
                return events.problem;
        }
        return undefined;
    }
    /** Large ones are not gathered in memory. */
    async #push(file, batch, to) {
        await this.#window.push(batch, () => void (file.committed = to));
        if (batch.buffer.length > largeBytes)
            await this.#window.settle();
    }
    /** Marks the files of which the channels have everything. */
    async #markStored() {
        if (this.#finishing.size === 0)
            return;
        const positions = this.#positions();
        for (const file of this.#finishing.values()) {
            const isStored = positions.get(file.origin)?.known.contains(0, file.end) ?? false;
            if (isStored && file.committed >= file.end)
                await this.#finish(file);
        }
    }
    async #finish(file) {
        const { counters, logger } = this.#context;
        try {
            const problem = (await this.#changeOf(file)) ?? (await this.#directory.markRead(file.path));
            if (problem === undefined) {
                counters.add('FilesCompletedCount');
                logger.debug({ file: file.path }, 'File was read');
            }
            else
                this.#refuse(file, problem);
        }
        catch (error) {
            if (systemCodeOf(error) !== 'ENOENT')
                return this.#loop.warn(`Cannot mark ${file.path} as read, trying again: ${messageOf(error)}`);
        }
        this.#finishing.delete(file.path);
    }
    /** A file must not change while it lies here. @throws when it was taken away */
    async #changeOf({ path, stat }) {
        const now = await this.#context.fileSystem.stat(path);
        if (now.sizeBytes !== stat.sizeBytes)
            return `File has changed size since being read: ${path}`;
        if (now.modifiedTimeMs !== stat.modifiedTimeMs || now.inode !== stat.inode)
            return `File has been modified since being read: ${path}`;
        return undefined;
    }
    #refuse({ path, stat }, problem) {
        this.#refused.set(path, inodeKeyOf(stat));
        this.#context.counters.add('FilesRefusedCount');
        this.#context.logger.error({ file: path }, `${problem}. The file is left as it is, the others go on`);
    }
    #positions() {
        return this.#context.positions(`file:${this.#context.name}:`);
    }
}
function headersOf(path, config) {
    const headers = {};
    if (config.fileHeader)
        headers[config.fileHeaderKey] = path;
    if (config.basenameHeader)
        headers[config.basenameHeaderKey] = basename(path);
    return Object.keys(headers).length === 0 ? noHeaders : Object.freeze(headers);
}
//# sourceMappingURL=spooldir-source.js.map
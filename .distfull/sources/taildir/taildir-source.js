import { join, resolve } from 'node:path';
import { noHeaders } from '../../core/batch.js';
import { messageOf, StartError } from '../../core/errors.js';
import { EmitWindow } from '../emit-window.js';
import { LookLoop } from '../files/look-loop.js';
import { FileFollower } from './file-follower.js';
import { fileGroupOf } from './file-groups.js';
import { OpenFiles } from './open-files.js';
import { readPositionFile, writePositionFile } from './position-file.js';
import { TailedFiles } from './tailed-files.js';
/** How often files are looked at while nothing grows: one stat a file. */
const pollIntervalMs = 250;
const maxInFlight = 8;
/** 256 KiB is where reads stop costing; a large batchSize wants more lines at once. */
const blockBytes = 256 * 1024;
const largeBlockBytes = 1024 * 1024;
/** Follows files. One loop looks, reads and emits; what is in flight is in the window. */
export class TaildirSource {
    #context;
    #groups;
    #positionPath;
    #loop;
    #window;
    #openFiles = new OpenFiles();
    #files;
    #follower;
    #positionsWrittenMs = 0;
    #positionsWritten = '';
    constructor(context) {
        const { config, fileSystem, clock, logger, name } = context;
        this.#context = context;
        this.#groups = Object.entries(config.filegroups).map(([group, path]) => fileGroupOf(group, path, Object.freeze({ ...(config.headers?.[group] ?? noHeaders) }), context.location));
        this.#positionPath = resolve(config.positionFile ?? join(context.directory, 'taildir_position.json'));
        this.#loop = new LookLoop(context, {
            restMs: pollIntervalMs,
            task: 'follow the files',
            look: (isDraining) => (isDraining ? this.#readAll() : this.#poll()),
            end: () => this.#end(),
        });
        const backoff = {
            backoffMs: config.backoffSleepIncrement,
            backoffMsMax: config.maxBackoffSleep,
        };
        this.#window = new EmitWindow(context, { maxInFlight, ...backoff }, this.#loop.signal);
        this.#files = new TailedFiles({
            groups: this.#groups,
            fileSystem,
            clock,
            logger,
            sourceName: name,
            blockBytes: config.batchSize > 1000 ? largeBlockBytes : blockBytes,
            batchLines: config.batchSize,
            maxLineBytes: config.maxLineLength,
            cacheListings: config.cachePatternMatching,
            counters: context.counters,
            openFiles: this.#openFiles,
        });
        this.#follower = new FileFollower(context, this.#files, this.#window, this.#loop.signal);
    }
    async start() {
        const { config, fileSystem, logger, name } = this.#context;
        for (const { name: group, directory } of this.#groups) {
            const stat = await fileSystem.stat(directory).catch(() => undefined);
            if (stat?.isDirectory !== true)
                throw new StartError(`filegroups.${group}: ${directory} is not a directory; make it or correct the path`);
        }
        const { positions, problem } = await readPositionFile(fileSystem, this.#positionPath);
        if (problem !== undefined)
            logger.warn({ file: this.#positionPath }, `Position file is damaged: ${problem}`);
        await this.#files.restore(this.#context.positions(`file:${name}:`), positions, config.skipToEnd);
        this.#positionsWrittenMs = this.#context.clock.monotonicMs();
        this.#loop.start();
    }
    stop() {
        return this.#loop.stop();
    }
    drain() {
        return this.#loop.drain();
    }
    /** True when something was read: more may have come meanwhile. */
    async #poll() {
        const { config, clock } = this.#context;
        await this.#files.refresh();
        await this.#follower.announce();
        let progressed = false;
        for (const file of this.#files.live) {
            if (this.#loop.signal.aborted)
                break;
            if (file.hasChanged) {
                if (!file.isOpen && this.#openFiles.isPaused(clock.monotonicMs()))
                    continue;
                const options = { maxBatches: config.maxBatchCount, takeRest: false };
                if (await this.#follower.follow(file, options))
                    progressed = true;
                await this.#openFiles.trim();
            }
            else if (file.isOpen && clock.monotonicMs() - file.grewAtMs >= config.idleTimeout)
                await this.#closeIdle(file);
        }
        await this.#writePositionsIfDue();
        return progressed;
    }
    /** As Flume does, an unterminated last line is taken when nothing has followed it for so long. */
    async #closeIdle(file) {
        if (file.hasRest)
            await this.#follower.follow(file, { maxBatches: Infinity, takeRest: true });
        await this.#files.rest(file);
    }
    /** For a drain. False: nothing is left. */
    async #readAll() {
        await this.#files.refresh(true);
        await this.#follower.announce();
        for (const file of this.#files.live)
            await this.#follower.follow(file, { maxBatches: Infinity, takeRest: true });
        await this.#settle();
        return false;
    }
    async #end() {
        await this.#settle();
        await this.#files.close();
    }
    /** The position file is for others: nothing waits for it. */
    async #settle() {
        await this.#window.settle();
        await this.#writePositions().catch((error) => this.#loop.warn(`Position file not written: ${messageOf(error)}`));
    }
    async #writePositionsIfDue() {
        const { clock, config } = this.#context;
        if (clock.monotonicMs() - this.#positionsWrittenMs >= config.writePosInterval)
            await this.#writePositions();
    }
    /** What the channels have; for a memory channel that is what its sinks have delivered. */
    async #writePositions() {
        const { clock, fileSystem, name } = this.#context;
        this.#positionsWrittenMs = clock.monotonicMs();
        const stored = this.#context.positions(`file:${name}:`);
        const positions = this.#files.live
            .filter((file) => file.listed)
            .map((file) => ({
            inode: file.inode,
            pos: stored.get(file.origin)?.known.lowMark ?? file.firstPosition,
            file: file.path,
        }));
        positions.push(...this.#files.archives);
        const text = JSON.stringify(positions);
        if (text === this.#positionsWritten)
            return;
        await writePositionFile(fileSystem, this.#positionPath, positions);
        this.#positionsWritten = text;
    }
}
//# sourceMappingURL=taildir-source.js.map
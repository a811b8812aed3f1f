/*
 * Hot path. Deliveries that come while one is written share the next write, and one fdatasync serves
 * all that were written before it began: Flume's batches of 100 cost a system call each otherwise.
 * Each has its own commit record. See output-file.ts for what survives a crash.
 */
import { join, resolve } from 'node:path';
import { crashPoint } from '../../core/crash-point.js';
import { ConfigError, DeliveryError, messageOf, StartError, systemCodeOf, } from '../../core/errors.js';
import { ensureDirectory } from '../../storage/atomic-file.js';
import { Deferred } from '../../util/deferred.js';
import { SharedRun } from '../../util/shared-run.js';
import { refusedBefore, refusedEvent, withoutRefused } from '../refused-events.js';
import { fileContents } from './file-content.js';
import { FileNames } from './file-names.js';
import { OutputFile, restoreOutput } from './output-file.js';
const isStored = Promise.resolve(true);
export class FileRollSink {
    limit;
    /** They wait for the disk together. */
    openDeliveriesMax = 8;
    #context;
    #directory;
    #newContent;
    #names;
    #rollIntervalMs;
    #file;
    /** That of the file, or of the next one. */
    #content;
    /** Events whose dead letters are stored: what they were refused by may be another file by now. */
    #refused = new Set();
    #rollAtMs;
    #waiting = [];
    #writing = new SharedRun(() => this.#writeAll());
    /** Whether the channel has stored all deliveries so far, once it is known. */
    #stored = isStored;
    constructor(context) {
        const { config, clock } = context;
        this.#context = context;
        this.#directory = resolve(config['sink.directory']);
        this.limit = { events: config['sink.batchSize'], bytes: 16 * 1024 * 1024 };
        this.#newContent = contentsOf(context);
        this.#content = this.#newContent();
        this.#names = new FileNames({ ...config, 'sink.directory': this.#directory }, clock.nowMs());
        const seconds = config['sink.rollInterval'];
        this.#rollIntervalMs = seconds === 0 ? Infinity : seconds * 1000;
        this.#rollAtMs = clock.monotonicMs() + this.#rollIntervalMs;
    }
    async start() {
        try {
            await ensureDirectory(this.#context.fileSystem, this.#directory);
        }
        catch (error) {
            throw new StartError(`sink.directory: cannot make ${this.#directory}: ${messageOf(error)}`, {
                cause: error,
            });
        }
    }
    async stop() {
        if (await this.#stored)
            await this.#reveal();
        await this.#endFile();
    }
    /**
     * After a start or an error: the recorded file goes back to its length, and a new one is begun.
     */
    async recover({ commitRecord, clean }) {
        const { channelId, channelIsDurable, deadLetters, fileSystem } = this.#context;
        this.#stored = isStored;
        this.#refused = refusedBefore(deadLetters, channelId);
        if (!channelIsDurable) {
            await this.#file?.cutBack();
            if (this.#content.hasBeginning)
                await this.#endFile();
            return 'restored';
        }
        await this.#endFile();
        if (commitRecord === undefined)
            return 'restored';
        this.#report(await restoreOutput(fileSystem, commitRecord), commitRecord, clean);
        return 'restored';
    }
    async deliver(delivery) {
        const written = new Deferred();
        this.#waiting.push({ delivery, written });
        void this.#writing.run();
        try {
            const { file, record } = await written.promise;
            if (record !== undefined) {
                await file.sync();
                crashPoint('sink.file-roll.written');
            }
            return record;
        }
        catch (error) {
            throw new DeliveryError(`cannot write to ${this.#file?.path ?? this.#directory}: ${messageOf(error)}`, { outcome: 'unknown', cause: error });
        }
    }
    /** Also while nothing comes there is an open file, and a new one each interval: as in Flume. */
    async idle() {
        await this.#currentFile();
    }
    /** Never rejects. */
    async #writeAll() {
        const waiting = this.#waiting;
        this.#waiting = [];
        if (waiting.length === 0)
            return; // an earlier run has written them
        try {
            const records = await this.#write(waiting.map(({ delivery }) => delivery));
            for (const [i, { written }] of waiting.entries())
                written.resolve(records[i]);
        }
        catch (error) {
            for (const { written } of waiting)
                written.reject(error);
        }
    }
    async #write(deliveries) {
        const file = await this.#currentFile();
        this.#stored = deliveries.at(-1).stored ?? isStored;
        const contents = await this.#content.of(deliveries.map((delivery) => withoutRefused(delivery, this.#refused)));
        let end = file.lengthBytes;
        await file.append(contents.flat());
        return contents.map((parts) => {
            for (const { length } of parts)
                end += length;
            return { file, record: file.recordOf(end) };
        });
    }
    /** Whatever was done to the file from outside is told; it is not undone. */
    #report({ state, path }, record, isClean) {
        const { logger } = this.#context;
        const recorded = String(record['path']);
        if (path !== recorded)
            this.#reportTaken(recorded, path);
        if (state === 'cut back')
            logger.info({ ...record }, 'Cut an output file back to what was delivered');
        if (state === 'shorter')
            logger.error({ ...record }, `${path} is shorter than what was delivered: somebody cut it`);
        if (state === 'missing' && !isClean)
            logger.warn({ ...record }, `${path} was taken away before it could be cut to its ${String(record['length'])} delivered ` +
                'bytes: what lies behind them there comes again in another file');
    }
    #reportTaken(path, given) {
        this.#context.logger.error({ path, given }, `${path} has content of another writer: the file of this sink is ${given}; give each its ` +
            'own sink.directory');
    }
    async #reveal() {
        const file = this.#file;
        const path = file?.path;
        await file?.reveal();
        if (file !== undefined && file.path !== path)
            this.#reportTaken(path, file.path);
    }
    get #hiddenPath() {
        const { channelId, lane } = this.#context;
        return join(this.#directory, `.${channelId}-${lane}.tmp`);
    }
    /** A file takes its name, and another one its place, when what it holds is stored. */
    async #currentFile() {
        const nowMs = this.#context.clock.monotonicMs();
        const mustRoll = nowMs >= this.#rollAtMs;
        if (mustRoll || this.#file?.isHidden === true) {
            if (!(await this.#stored))
                throw new Error('an earlier delivery was not stored');
            await this.#reveal();
        }
        if (mustRoll) {
            this.#rollAtMs +=
                this.#rollIntervalMs * Math.ceil((nowMs - this.#rollAtMs + 1) / this.#rollIntervalMs);
            await this.#endFile();
        }
        this.#file ??= await this.#create();
        return this.#file;
    }
    async #endFile() {
        const file = this.#file;
        const content = this.#content;
        this.#file = undefined;
        this.#content = this.#newContent();
        await file?.close(() => content.ofNone());
    }
    /** Another sink or an earlier run may have taken a name: the next one is tried. */
    async #create() {
        const { channelIsDurable, clock, fileSystem } = this.#context;
        for (;;) {
            try {
                const path = this.#names.next(clock.nowMs());
                return await OutputFile.create(fileSystem, path, channelIsDurable ? this.#hiddenPath : undefined);
            }
            catch (error) {
                if (systemCodeOf(error) !== 'EEXIST')
                    throw error;
            }
        }
    }
}
/** Throws ConfigError for a serializer that there is not. */
function contentsOf(context) {
    const { config, deadLetters, fileSystem, location } = context;
    try {
        return fileContents(config, fileSystem, (events, index, reason) => deadLetters.put([refusedEvent(events, index, context.channelId, reason)]));
    }
    catch (error) {
        throw new ConfigError(`${location}: sink.${messageOf(error)}`, { cause: error });
    }
}
//# sourceMappingURL=file-roll-sink.js.map
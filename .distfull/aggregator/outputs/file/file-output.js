/*
 * Rows appended to files, exactly once:
 *
 *   lastOrder   lock ─▶ read the position ─▶ cut its files back to their lengths
 *   deliver     files that were not open: their lengths into the position
 *               ─▶ append, fdatasync ─▶ position { order, lengths }
 *
 *   a crash …                        leaves                   the next lastOrder
 *   before the position is replaced  rows behind a length     cuts them off: they come again
 *   after it                         all of it                says their order
 *
 * The position lies beside the files (position-file.ts), so files and position are kept, copied and
 * lost together. One process at a time has the lock.
 */
import { resolve } from 'node:path';
import { crashPoint } from '../../../core/crash-point.js';
import { DeliveryError, messageOf } from '../../../core/errors.js';
import { ensureDirectory } from '../../../storage/atomic-file.js';
import { cutFile, statOf } from '../../../storage/cut-file.js';
import { lockDirectory } from '../../../storage/directory-lock.js';
import { compileTemplate } from '../template.js';
import { AppendedFiles } from './appended-files.js';
import { nameText, positionDirectory } from './paths.js';
import { PositionFile } from './position-file.js';
import { rowLines } from './row-lines.js';
export class FileOutput {
    isExact = true;
    #context;
    #pathOf;
    #lines;
    #files;
    #directory;
    #position;
    #order = 0;
    #lock;
    #running = Promise.resolve();
    #isClosed = false;
    constructor(context) {
        const { config, columns, location, fileSystem } = context;
        const template = resolve(config.path);
        this.#context = context;
        this.#pathOf = compileTemplate(template, columns, `${location}: path`, nameText);
        this.#lines = rowLines(context);
        this.#files = new AppendedFiles({
            fileSystem,
            openMax: config.maxOpenFiles,
            rollBytes: config.rollSize === 0 ? Infinity : config.rollSize,
        });
        this.#directory = positionDirectory(template);
        this.#position = new PositionFile(fileSystem, this.#directory);
    }
    lastOrder() {
        return this.#trying(async () => {
            const { fileSystem, outboxId } = this.#context;
            await this.#files.close();
            await ensureDirectory(fileSystem, this.#directory);
            this.#lock ??= await lockDirectory(fileSystem, this.#directory);
            const position = await this.#position.read();
            for (const file of position?.files ?? [])
                await this.#restore(file);
            this.#order = position?.outbox === outboxId ? position.order : 0;
            return this.#order;
        });
    }
    deliver(rows) {
        return this.#trying(async () => {
            let byPath = new Map();
            for (const row of rows) {
                const path = this.#pathOf(row);
                const found = byPath.get(path);
                if (found !== undefined)
                    found.push(row);
                else {
                    if (byPath.size === this.#context.config.maxOpenFiles) {
                        await this.#append(byPath, row.order - 1);
                        byPath = new Map();
                    }
                    byPath.set(path, [row]);
                }
            }
            await this.#append(byPath, rows.at(-1).order);
        });
    }
    async close() {
        this.#isClosed = true;
        await this.#running;
        await this.#files.close();
        await this.#lock?.release();
        this.#lock = undefined;
    }
    /** Everything up to `order`. */
    async #append(byPath, order) {
        const { files, isNew } = await this.#files.of([...byPath.keys()]);
        if (isNew)
            await this.#writePosition(this.#order);
        const parts = [...byPath.values()];
        await Promise.all(files.map((file, i) => this.#appendTo(file, parts[i])));
        crashPoint('output.file.written');
        await this.#writePosition(order);
        this.#order = order;
    }
    async #appendTo(file, rows) {
        const head = file.lengthBytes === 0 ? this.#lines.head : '';
        const bytes = Buffer.from(head + rows.map((row) => this.#lines.lineOf(row)).join(''));
        await file.handle.write([bytes], file.lengthBytes);
        await file.handle.sync();
        file.lengthBytes += bytes.length;
    }
    #writePosition(order) {
        const { outboxId: outbox } = this.#context;
        return this.#position.write({ outbox, order, files: this.#files.positions });
    }
    /** Whatever was done to a file from outside is told; it is not undone. */
    async #restore({ path, inode, lengthBytes }) {
        const { fileSystem, logger } = this.#context;
        const stat = await statOf(fileSystem, path);
        if (stat === undefined || stat.inode !== inode) {
            logger.warn({ path }, `${path} was taken away: its rows go on in a new file`);
            return;
        }
        const state = await cutFile(fileSystem, path, stat, lengthBytes);
        if (state === 'cut back')
            logger.info({ path, lengthBytes }, 'Cut an output file back to what was delivered');
        if (state === 'shorter')
            logger.error({ path, lengthBytes }, `${path} is shorter than what was delivered: somebody cut it`);
    }
    /** One call at a time; `close` waits for it. */
    async #trying(work) {
        const run = this.#running.then(async () => {
            if (this.#isClosed)
                throw new Error('the output is closed');
            return work();
        });
        this.#running = run.catch(() => { });
        try {
            return await run;
        }
        catch (error) {
            const message = `${this.#context.config.path}: ${messageOf(error)}`;
            throw new DeliveryError(message, { outcome: 'unknown', cause: error });
        }
    }
}
//# sourceMappingURL=file-output.js.map
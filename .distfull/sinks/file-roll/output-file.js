/*
 * One output file and how much of it is delivered.
 *
 *   plain (memory channel)    created, appended to
 *   committed (durable one)   an empty file under its name
 *                               ▸ first write goes to the lane's hidden file, synced
 *                               ▸ the channel syncs the record {path, hidden, inode, length}
 *                               ▸ the hidden file is renamed onto the name
 *                               ▸ further writes are appended, each synced before its record
 *
 * So every byte under a name is covered by a record or lies behind the recorded length, where
 * recovery cuts it off; a hidden file without a record is overwritten by the next. The inode tells
 * which it is. Where somebody has put content under the name meanwhile, the file is named `<name>.1`.
 */
import { dirname } from 'node:path';
import { crashPoint } from '../../core/crash-point.js';
import { cutFile, statOf } from '../../storage/cut-file.js';
import { SharedRun } from '../../util/shared-run.js';
export class OutputFile {
    #path;
    #fileSystem;
    /** Where the first write goes; undefined: a plain file. */
    #hiddenPath;
    #handle;
    #inode = 0;
    #lengthBytes = 0;
    #isHidden = false;
    #failure;
    #sync = new SharedRun(() => this.#handle.sync());
    constructor(fileSystem, path, hiddenPath, handle) {
        this.#fileSystem = fileSystem;
        this.#path = path;
        this.#hiddenPath = hiddenPath;
        this.#handle = handle;
    }
    /** Rejects with EEXIST when the name is taken. */
    static async create(fileSystem, path, hiddenPath) {
        const handle = await fileSystem.open(path, 'wx+');
        return new OutputFile(fileSystem, path, hiddenPath, handle);
    }
    get path() {
        return this.#path;
    }
    get lengthBytes() {
        return this.#lengthBytes;
    }
    /** It has not got its name yet. */
    get isHidden() {
        return this.#isHidden;
    }
    /** Resolves when the bytes are written: one call at a time. Rejects after any failure. */
    async append(parts) {
        await this.#trusted(async () => {
            if (this.#hiddenPath !== undefined && this.#lengthBytes === 0)
                await this.#hide(this.#hiddenPath);
            await this.#handle.write(parts, this.#lengthBytes);
        });
        for (const { length } of parts)
            this.#lengthBytes += length;
    }
    /** Resolves when what has been written is durable: one fdatasync for all who wait. */
    sync() {
        return this.#trusted(() => this.#sync.run());
    }
    /** What the channel has to store with a delivery that ends there: undefined for a plain file. */
    recordOf(length) {
        if (this.#hiddenPath === undefined)
            return undefined;
        return { path: this.path, hidden: this.#hiddenPath, inode: this.#inode, length };
    }
    /** The channel has stored the record: the file may take its name. */
    async reveal() {
        if (!this.#isHidden)
            return;
        crashPoint('sink.file-roll.recorded');
        this.#path = await giveName(this.#fileSystem, this.#hiddenPath, this.#path);
        this.#isHidden = false;
    }
    /** Takes back what a failed write may have left. */
    async cutBack() {
        await this.#handle.truncate(this.#lengthBytes);
        this.#failure = undefined;
    }
    /** `contentOfNone`: what a file holds to which nothing was written. */
    async close(contentOfNone) {
        try {
            if (this.#lengthBytes > 0 || this.#isHidden || this.#failure !== undefined)
                return;
            const parts = await contentOfNone();
            if (parts.length > 0)
                await this.#handle.write(parts, 0);
        }
        finally {
            await this.#handle.close();
        }
    }
    /** A page that failed to sync counts as clean: after a failure nothing here is believed. */
    async #trusted(work) {
        if (this.#failure === undefined)
            await work().catch((cause) => (this.#failure ??= { cause }));
        if (this.#failure !== undefined)
            throw this.#failure.cause;
    }
    async #hide(hiddenPath) {
        await this.#handle.close();
        this.#handle = await this.#fileSystem.open(hiddenPath, 'w+');
        this.#inode = (await this.#handle.stat()).inode;
        await this.#fileSystem.syncDirectory(dirname(hiddenPath));
        this.#isHidden = true;
    }
}
/** Puts the destination back to what the record says is delivered. */
export async function restoreOutput(fileSystem, record) {
    const hiddenPath = String(record['hidden']);
    const path = String(record['path']);
    const lengthBytes = Number(record['length']);
    const hidden = await statOf(fileSystem, hiddenPath);
    if (hidden !== undefined && hidden.inode === record['inode']) {
        const state = await cutFile(fileSystem, hiddenPath, hidden, lengthBytes);
        return { state, path: await giveName(fileSystem, hiddenPath, path) };
    }
    const stat = await statOf(fileSystem, path);
    if (stat === undefined || stat.inode !== record['inode'])
        return { state: 'missing', path };
    return { state: await cutFile(fileSystem, path, stat, lengthBytes), path };
}
/**
 * Resolves with the name, which is another one where somebody else has content under it: a rename
 * would replace that. The sink's own placeholder is empty.
 */
async function giveName(fileSystem, hiddenPath, path) {
    let free = path;
    for (let n = 1; ((await statOf(fileSystem, free))?.sizeBytes ?? 0) > 0; n++)
        free = `${path}.${n}`;
    await fileSystem.rename(hiddenPath, free);
    await fileSystem.syncDirectory(dirname(free));
    return free;
}
//# sourceMappingURL=output-file.js.map
/** The files that a file output appends to: at most so many are open, the idlest ones go first. */
import { dirname } from 'node:path';
import { systemCodeOf } from '../../../core/errors.js';
import { ensureDirectory } from '../../../storage/atomic-file.js';
import { statOf } from '../../../storage/cut-file.js';
import { rolledPath } from './paths.js';
export class AppendedFiles {
    #options;
    /** By the path of the template; the idlest first. */
    #open = new Map();
    constructor(options) {
        this.#options = options;
    }
    get positions() {
        return [...this.#open.values()].map(({ path, inode, lengthBytes }) => ({
            path,
            inode,
            lengthBytes,
        }));
    }
    /**
     * The files of the paths, which are at most `openMax`, in their order. `isNew`: some of them were
     * not open, so that nobody knows their lengths yet.
     */
    async of(paths) {
        let isNew = false;
        const files = [];
        for (const path of paths) {
            let file = this.#open.get(path);
            this.#open.delete(path);
            if (file !== undefined && file.lengthBytes >= this.#options.rollBytes) {
                await file.handle.close();
                file = undefined;
            }
            isNew ||= file === undefined;
            file ??= await this.#begin(path);
            this.#open.set(path, file);
            files.push(file);
        }
        await this.#closeIdlest();
        return { files, isNew };
    }
    /** Closes all, and forgets them. */
    async close() {
        const files = [...this.#open.values()];
        this.#open.clear();
        for (const { handle } of files)
            await handle.close();
    }
    async #closeIdlest() {
        for (const [path, { handle }] of this.#open) {
            if (this.#open.size <= this.#options.openMax)
                return;
            this.#open.delete(path);
            await handle.close();
        }
    }
    /** The first file of the path that is not full. */
    async #begin(path) {
        const { fileSystem, rollBytes } = this.#options;
        for (let n = 0;; n++) {
            const rolled = rolledPath(path, n);
            const stat = await statOf(fileSystem, rolled);
            if (stat === undefined || stat.sizeBytes < rollBytes)
                return this.#openOrCreate(rolled);
        }
    }
    async #openOrCreate(path) {
        const { fileSystem } = this.#options;
        const handle = await fileSystem.open(path, 'r+').catch(async (error) => {
            if (systemCodeOf(error) !== 'ENOENT')
                throw error;
            await ensureDirectory(fileSystem, dirname(path));
            const created = await fileSystem.open(path, 'wx+');
            await fileSystem.syncDirectory(dirname(path));
            return created;
        });
        const { inode, sizeBytes } = await handle.stat();
        return { path, inode, handle, lengthBytes: sizeBytes };
    }
}
//# sourceMappingURL=appended-files.js.map
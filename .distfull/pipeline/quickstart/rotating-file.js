import { systemCodeOf } from '../../core/errors.js';
/** A log file that is rotated by rename, as logrotate does. One `append` at a time. */
export class RotatingFile {
    #options;
    #handle;
    #lengthBytes = 0;
    constructor(options) {
        this.#options = options;
    }
    async open() {
        this.#handle = await this.#options.fileSystem.open(this.#options.path, 'a+');
        this.#lengthBytes = (await this.#handle.stat()).sizeBytes;
    }
    /** Appends whole lines. */
    async append(lines) {
        const isFull = this.#lengthBytes + lines.length > this.#options.fileBytes;
        if (isFull && this.#lengthBytes > 0)
            await this.#rotate();
        await this.#handle.write([lines], this.#lengthBytes);
        this.#lengthBytes += lines.length;
    }
    async close() {
        await this.#handle?.close();
        this.#handle = undefined;
    }
    async #rotate() {
        const { path, rotatedFiles, fileSystem } = this.#options;
        await this.close();
        await ifThere(fileSystem.unlink(`${path}.${rotatedFiles}`));
        for (let age = rotatedFiles - 1; age >= 1; age--)
            await ifThere(fileSystem.rename(`${path}.${age}`, `${path}.${age + 1}`));
        await fileSystem.rename(path, `${path}.1`);
        await this.open();
    }
}
async function ifThere(change) {
    try {
        await change;
    }
    catch (error) {
        if (systemCodeOf(error) !== 'ENOENT')
            throw error;
    }
}
//# sourceMappingURL=rotating-file.js.map
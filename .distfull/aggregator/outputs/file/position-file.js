/*
 * What a file output knows for certain, in one small file that is replaced as a whole:
 *
 *   { "format": 1, "outbox": "5f…c1", "order": 41, "files": [{ "path", "inode", "lengthBytes" }] }
 *
 * `files` are those that may be written to: a file is in the list, with its length, before the first
 * byte goes into it. So what lies behind a length was never delivered, and is cut off.
 */
import { join } from 'node:path';
import { CorruptionError } from '../../../core/errors.js';
import { readWholeFile, writeFileAtomically } from '../../../storage/atomic-file.js';
const format = 1;
export class PositionFile {
    path;
    #fileSystem;
    constructor(fileSystem, directory) {
        this.#fileSystem = fileSystem;
        this.path = join(directory, 'position');
    }
    /** Undefined before the first `write`. Rejects with CorruptionError for content that is none. */
    async read() {
        const content = await readWholeFile(this.#fileSystem, this.path);
        if (content === undefined)
            return undefined;
        try {
            const found = JSON.parse(content.toString());
            if (found.format === format)
                return found;
        }
        catch {
            // Reported below.
        }
        throw new CorruptionError(`${this.path} is no position of a file output of this version: move it and the files of the ` +
            'output away to begin new ones');
    }
    /** Resolves when it is durable. */
    async write(position) {
        await writeFileAtomically(this.#fileSystem, this.path, JSON.stringify({ format, ...position }));
    }
}
//# sourceMappingURL=position-file.js.map
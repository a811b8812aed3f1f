/*
 * An offset of each partition in one text file of the data directory, as Kafka writes
 * `log-start-offset-checkpoint` and its like:
 *
 *   0                version
 *   2                entries
 *   access 0 1200    topic, partition, offset
 *   access 1 17
 *
 * The file is always whole (storage/atomic-file.ts), and one writing serves everything that was
 * stored while the one before was under way.
 */
import { join } from 'node:path';
import { readWholeFile, writeFileAtomically } from '../../storage/atomic-file.js';
export class OffsetCheckpoint {
    #options;
    /** By topic and partition, as a line of the file has them. */
    #offsets;
    #isChanged = false;
    #writing;
    static async open(options) {
        const { fileSystem, directory, name, logger } = options;
        const path = join(directory, name);
        const content = await readWholeFile(fileSystem, path);
        const offsets = content === undefined ? new Map() : parse(String(content));
        if (offsets === undefined)
            logger.error({ path }, `${path} is no checkpoint of offsets; it is made anew`);
        return new OffsetCheckpoint(options, offsets ?? new Map());
    }
    constructor(options, offsets) {
        this.#options = options;
        this.#offsets = offsets;
    }
    of(topic, partition) {
        const key = `${topic} ${partition}`;
        const offsets = this.#offsets;
        const note = (offset) => {
            if (offset <= (offsets.get(key) ?? -1))
                return;
            offsets.set(key, offset);
            this.#isChanged = true;
        };
        return {
            get value() {
                return offsets.get(key);
            },
            note,
            raise: (offset) => {
                note(offset);
                return this.written();
            },
        };
    }
    /** Drops all partitions of topics for which `isKept` does not hold. */
    async keepTopics(isKept) {
        for (const key of this.#offsets.keys()) {
            if (isKept(key.slice(0, key.indexOf(' '))))
                continue;
            this.#offsets.delete(key);
            this.#isChanged = true;
        }
        await this.written();
    }
    /** Resolves when the file is as the memory was at the call. */
    async written() {
        // A writing under way may have begun before the last change.
        while (this.#isChanged || this.#writing !== undefined) {
            this.#writing ??= this.#write().finally(() => (this.#writing = undefined));
            await this.#writing;
        }
    }
    async #write() {
        const { fileSystem, directory, name } = this.#options;
        this.#isChanged = false;
        const lines = [...this.#offsets].map(([key, offset]) => `${key} ${offset}\n`);
        const content = `0\n${lines.length}\n${lines.join('')}`;
        try {
            await writeFileAtomically(fileSystem, join(directory, name), content);
        }
        catch (error) {
            this.#isChanged = true;
            throw error;
        }
    }
}
const line = /^(\S+) (\d+) (\d{1,16})$/;
/** Undefined when it is not what Kafka or we write. */
function parse(content) {
    const [version, count, ...lines] = content.trimEnd().split('\n');
    if (version !== '0' || Number(count) !== lines.length)
        return undefined;
    const offsets = new Map();
    for (const text of lines) {
        const [, topic, partition, offset] = line.exec(text) ?? [];
        if (topic === undefined)
            return undefined;
        offsets.set(`${topic} ${Number(partition)}`, Number(offset));
    }
    return offsets;
}
//# sourceMappingURL=offset-checkpoint.js.map
/*
 * Takes bad bytes out of a segment of a log that nobody has open.
 *
 *   N.log copied to N.log.damaged-<n> ─▶ N.log.repaired written ─▶ N.index, N.timeindex removed ─▶
 *   renamed to N.log
 *
 * Each step is durable before the next. A crash leaves the old segment or the new one, its indexes to
 * be rebuilt; never less than a whole copy of the old one, and no name that a log takes for a segment.
 */
import { basename } from 'node:path';
import { FileWindow } from './scan.js';
import { removeIndexes, segmentPath } from './segment-files.js';
const copyBytes = 1 << 20;
/** `replacements` in the order of the file. Resolves with the path where the original is kept. */
export async function repairSegment(fileSystem, { directory, baseOffset }, replacements) {
    const path = segmentPath(directory, baseOffset);
    const kept = await keptPath(fileSystem, directory, path);
    await copyWith(fileSystem, path, `${kept}.tmp`, []);
    await fileSystem.rename(`${kept}.tmp`, kept);
    await fileSystem.syncDirectory(directory);
    const repaired = `${path}.repaired`;
    await copyWith(fileSystem, path, repaired, replacements);
    await removeIndexes(fileSystem, { directory, baseOffset });
    await fileSystem.syncDirectory(directory);
    await fileSystem.rename(repaired, path);
    await fileSystem.syncDirectory(directory);
    return kept;
}
/** Where the original is kept: earlier ones stay. */
async function keptPath(fileSystem, directory, path) {
    const names = new Set(await fileSystem.readdir(directory));
    let n = 1;
    while (names.has(`${basename(path)}.damaged-${n}`))
        n++;
    return `${path}.damaged-${n}`;
}
/** Durable when it resolves, its name apart. */
async function copyWith(fileSystem, source, target, replacements) {
    const from = await fileSystem.open(source, 'r');
    const to = await fileSystem.open(target, 'w+').catch(async (error) => {
        await from.close();
        throw error;
    });
    try {
        const { sizeBytes } = await from.stat();
        const copy = new Copy(from, sizeBytes, to);
        for (const replacement of replacements)
            await copy.replace(replacement);
        await copy.upTo(sizeBytes);
        await to.sync();
    }
    finally {
        await to.close();
        await from.close();
    }
}
class Copy {
    #source;
    #target;
    #from = 0;
    #at = 0;
    constructor(source, sizeBytes, target) {
        this.#source = new FileWindow(source, sizeBytes);
        this.#target = target;
    }
    async upTo(end) {
        while (this.#from < end) {
            const bytes = await this.#source.at(this.#from, Math.min(copyBytes, end - this.#from));
            await this.#write(bytes);
            this.#from += bytes.length;
        }
    }
    async replace({ from, to, bytes }) {
        await this.upTo(from);
        await this.#write(bytes);
        this.#from = to;
    }
    async #write(bytes) {
        if (bytes.length > 0)
            await this.#target.write([bytes], this.#at);
        this.#at += bytes.length;
    }
}
//# sourceMappingURL=segment-repair.js.map
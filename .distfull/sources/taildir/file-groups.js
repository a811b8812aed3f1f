import { basename, dirname, join, resolve } from 'node:path';
import { ConfigError } from '../../core/errors.js';
import { compileJavaFullMatch } from '../../util/java-pattern.js';
import { byAge } from '../files/found-file.js';
/** A directory's time stamp can lag behind a change by one tick of a coarse clock. */
const cacheSettleMs = 2_000;
export function fileGroupOf(name, path, headers, location) {
    const directory = resolve(dirname(path));
    try {
        return { name, directory, pattern: compileJavaFullMatch(basename(path)), headers };
    }
    catch (error) {
        throw new ConfigError(`${location}: filegroups.${name}: the last part of "${path}" is not a usable regular ` +
            'expression: ' +
            `${error.message}; escape special characters with \\`, { cause: error });
    }
}
export function covers({ directory, pattern }, path) {
    return directory === dirname(path) && pattern.test(basename(path));
}
/** The group of a file that has left its name; some group has the directory. */
export function groupOf(groups, path, directory) {
    const group = groups.find((each) => covers(each, path));
    return group ?? groups.find((each) => each.directory === directory) ?? groups[0];
}
/** Lists the files of groups; names are kept while the directory's modification time stays. */
export class GroupListing {
    #fileSystem;
    #clock;
    #cached;
    #names = new Map();
    constructor(fileSystem, clock, cached) {
        this.#fileSystem = fileSystem;
        this.#clock = clock;
        this.#cached = cached;
    }
    /**
     * Regular files, the least recently modified first. A directory that cannot be read is reported
     * and holds up no other.
     */
    async list(groups, report) {
        const listed = [];
        for (const group of groups) {
            try {
                const names = await this.#namesOf(group);
                const files = await Promise.all(names.map((name) => this.#statOf(group, name)));
                for (const file of files)
                    if (file !== undefined)
                        listed.push(file);
            }
            catch (error) {
                report(group, error);
            }
        }
        return listed.sort(byAge);
    }
    async #namesOf(group) {
        const { modifiedTimeMs } = await this.#fileSystem.stat(group.directory);
        const known = this.#names.get(group);
        if (this.#cached && known?.modifiedTimeMs === modifiedTimeMs)
            return known.names;
        const names = (await this.#fileSystem.readdir(group.directory)).filter((name) => group.pattern.test(name));
        const settled = this.#clock.nowMs() - modifiedTimeMs > cacheSettleMs;
        if (settled)
            this.#names.set(group, { modifiedTimeMs, names });
        else
            this.#names.delete(group);
        return names;
    }
    /** Undefined for what is gone again or is no regular file. */
    async #statOf(group, name) {
        const path = join(group.directory, name);
        try {
            const stat = await this.#fileSystem.stat(path);
            return stat.isFile ? { path, group, stat } : undefined;
        }
        catch {
            return undefined;
        }
    }
}
//# sourceMappingURL=file-groups.js.map
/** The files of a spool directory that are to be read, and how they are marked as read. */
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ConfigError, messageOf, StartError } from '../../core/errors.js';
import { exists } from '../../storage/atomic-file.js';
import { compileJavaFullMatch } from '../../util/java-pattern.js';
import { byAge } from '../files/found-file.js';
export class SpoolDirectory {
    #fileSystem;
    #config;
    #directory;
    #trackerDirectory;
    #include;
    #ignore;
    /** Paths below the directory that the tracker marks as read. */
    #tracked = new Set();
    /** @throws ConfigError for a pattern that cannot be used. */
    constructor(fileSystem, config, location) {
        this.#fileSystem = fileSystem;
        this.#config = config;
        this.#directory = resolve(config.spoolDir);
        this.#trackerDirectory = resolve(this.#directory, config.trackerDir);
        this.#include = patternOf('includePattern', config.includePattern, location);
        this.#ignore = patternOf('ignorePattern', config.ignorePattern, location);
    }
    /** Makes sure that files can be listed and marked. @throws StartError */
    async open() {
        const stat = await this.#fileSystem.stat(this.#directory).catch(() => undefined);
        if (stat?.isDirectory !== true)
            throw new StartError(`spoolDir: ${this.#directory} is not a directory; make it or correct the path`);
        try {
            if (this.#isTracking)
                await this.#openTracker();
            else
                await this.#tryCanary();
        }
        catch (error) {
            const where = this.#isTracking ? this.#trackerDirectory : this.#directory;
            throw new StartError(`spooldir: cannot write to ${where}: ${messageOf(error)}; correct its rights, ` +
                'or use trackingPolicy = tracker_dir with a trackerDir that can be written', { cause: error });
        }
    }
    /** In the order in which they are to be read. */
    async list() {
        const found = [];
        await this.#listBelow(this.#directory, found);
        const { consumeOrder } = this.#config;
        if (consumeOrder === 'random')
            return found;
        const sign = consumeOrder === 'oldest' ? 1 : -1;
        return found.sort((a, b) => sign * byAge(a, b) || (a.path < b.path ? -1 : 1));
    }
    /** Why it cannot be marked as read; undefined: it is. */
    async markRead(path) {
        const { deletePolicy, fileSuffix } = this.#config;
        if (deletePolicy === 'immediate')
            await this.#fileSystem.unlink(path);
        else if (this.#isTracking)
            await this.#track(relative(this.#directory, path));
        else if (await exists(this.#fileSystem, path + fileSuffix))
            return ('File name has been re-used with different files. ' +
                `Spooling assumptions violated for ${path}${fileSuffix}`);
        else
            await this.#fileSystem.rename(path, path + fileSuffix);
        return undefined;
    }
    get #isTracking() {
        const { trackingPolicy, deletePolicy } = this.#config;
        return trackingPolicy === 'tracker_dir' && deletePolicy === 'never';
    }
    async #listBelow(directory, found) {
        const { fileSuffix, recursiveDirectorySearch } = this.#config;
        for (const name of await this.#fileSystem.readdir(directory)) {
            const path = join(directory, name);
            if (name.startsWith('.') || name.endsWith(fileSuffix) || this.#ignore.test(name))
                continue;
            if (this.#tracked.has(relative(this.#directory, path)))
                continue;
            const stat = await this.#fileSystem.stat(path).catch(() => undefined);
            if (stat?.isDirectory && recursiveDirectorySearch)
                await this.#listBelow(path, found);
            if (stat?.isFile && this.#include.test(name))
                found.push({ path, stat });
        }
    }
    async #openTracker() {
        await this.#fileSystem.mkdir(this.#trackerDirectory);
        this.#tracked.clear();
        await this.#loadTracked(this.#trackerDirectory);
    }
    async #loadTracked(directory) {
        const { fileSuffix } = this.#config;
        for (const name of await this.#fileSystem.readdir(directory)) {
            const path = join(directory, name);
            const stat = await this.#fileSystem.stat(path);
            if (stat.isDirectory)
                await this.#loadTracked(path);
            else if (name.endsWith(fileSuffix))
                this.#tracked.add(relative(this.#trackerDirectory, path).slice(0, -fileSuffix.length));
        }
    }
    async #track(relativePath) {
        const mark = join(this.#trackerDirectory, relativePath + this.#config.fileSuffix);
        await this.#fileSystem.mkdir(dirname(mark));
        await (await this.#fileSystem.open(mark, 'a+')).close();
        this.#tracked.add(relativePath);
    }
    /** As Flume does: better to fail now than when the first file has been read. */
    async #tryCanary() {
        const canary = join(this.#directory, `.flume-spooldir-perm-check-${basename(this.#directory)}.canary`);
        await (await this.#fileSystem.open(canary, 'w+')).close();
        await this.#fileSystem.unlink(canary);
    }
}
function patternOf(option, pattern, location) {
    try {
        return compileJavaFullMatch(pattern);
    }
    catch (error) {
        throw new ConfigError(`${location}: ${option}: "${pattern}" is not a usable regular expression: ` +
            `${messageOf(error)}; escape special characters with \\`, { cause: error });
    }
}
//# sourceMappingURL=spool-directory.js.map
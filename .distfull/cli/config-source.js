/** Where an agent's configuration comes from: files, web servers, and at the start a backup of both. */
import { componentTables } from '../agent/component-tables.js';
import { ConfigUris } from '../config/config-uris.js';
import { loadConfig } from '../config/load-config.js';
import { backupFile, hasBackup, writeBackup } from './config-backup.js';
export class ConfigSource {
    /** In the order of their weight: later ones override earlier ones key by key. */
    names;
    files;
    #uris;
    #options;
    #backup;
    #hasLoaded = false;
    /** Throws ConfigError for a URI that is none. */
    constructor(options) {
        const { files, uris = [], credentials, backupDirectory, agentName } = options;
        this.#options = options;
        this.#uris = new ConfigUris(uris, credentials);
        this.files = files;
        this.names = [...files, ...this.#uris.names];
        if (backupDirectory !== undefined && agentName !== undefined)
            this.#backup = backupFile(backupDirectory, agentName);
    }
    get hasUris() {
        return this.#uris.names.length > 0;
    }
    /** One call at a time. Rejects when the backup cannot be written. */
    async load() {
        const { contents, problems } = await this.#uris.read();
        const loaded = problems.length === 0
            ? await this.#loadFrom(this.names, contents)
            : { model: undefined, problems, texts: new Map(), leaves: new Map() };
        const isReadable = this.names.every((name) => loaded.texts.has(name));
        const isFirst = !this.#hasLoaded;
        this.#hasLoaded = true;
        if (this.#backup === undefined)
            return loaded;
        if (loaded.model !== undefined)
            await writeBackup(this.#backup, loaded.leaves.values());
        if (isReadable || !isFirst || !(await hasBackup(this.#backup)))
            return loaded;
        return { ...(await this.#loadFrom([this.#backup])), backup: this.#backup };
    }
    #loadFrom(files, texts = new Map()) {
        const { agentName, lenient = false, systemProperties = {} } = this.#options;
        return loadConfig({
            files,
            texts,
            ...(agentName === undefined ? {} : { agentName }),
            lenient,
            tables: componentTables,
            env: process.env,
            sysProperties: systemProperties,
        });
    }
}
//# sourceMappingURL=config-source.js.map
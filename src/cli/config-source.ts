/** Where an agent's configuration comes from: files, web servers, and at the start a backup of both. */
import { componentTables } from '../agent/component-tables.js';
import { ConfigUris, type Credentials } from '../config/config-uris.js';
import { loadConfig, sortProblems, type LoadedConfig } from '../config/load-config.js';
import { backupFile, hasBackup, writeBackup } from './config-backup.js';

export interface ConfigSourceOptions {
  readonly files: readonly string[];
  /** Of web servers; they override the files. */
  readonly uris?: readonly string[] | undefined;
  readonly credentials?: Credentials | undefined;
  readonly agentName?: string | undefined;
  readonly lenient?: boolean | undefined;
  readonly systemProperties?: Readonly<Record<string, string>> | undefined;
  /** For the configuration of `agentName`. */
  readonly backupDirectory?: string | undefined;
}

export interface SourcedConfig extends LoadedConfig {
  /** Nothing else could be read: the backup that this is from. */
  readonly backup?: string;
}

export class ConfigSource {
  /** In the order of their weight: later ones override earlier ones key by key. */
  readonly names: readonly string[];
  readonly files: readonly string[];
  readonly #uris: ConfigUris;
  readonly #options: ConfigSourceOptions;
  readonly #backup: string | undefined;
  #hasLoaded = false;

  /** Throws ConfigError for a URI that is none. */
  constructor(options: ConfigSourceOptions) {
    const { files, uris = [], credentials, backupDirectory, agentName } = options;
    this.#options = options;
    this.#uris = new ConfigUris(uris, credentials);
    this.files = files;
    this.names = [...files, ...this.#uris.names];
    if (backupDirectory !== undefined && agentName !== undefined)
      this.#backup = backupFile(backupDirectory, agentName);
  }

  get hasUris(): boolean {
    return this.#uris.names.length > 0;
  }

  /** One call at a time. Rejects when the backup cannot be written. */
  async load(): Promise<SourcedConfig> {
    const { contents, problems } = await this.#uris.read();
    const loaded =
      problems.length === 0
        ? await this.#loadFrom(this.names, contents)
        : { model: undefined, problems, texts: new Map<string, string>(), leaves: new Map() };
    const isReadable = this.names.every((name) => loaded.texts.has(name));
    const isFirst = !this.#hasLoaded;
    this.#hasLoaded = true;
    if (this.#backup === undefined) return loaded;
    if (loaded.model !== undefined) await writeBackup(this.#backup, loaded.leaves.values());
    if (isReadable || !isFirst || !(await hasBackup(this.#backup))) return loaded;
    return { ...(await this.#loadFrom([this.#backup])), backup: this.#backup };
  }

  async #loadFrom(
    files: readonly string[],
    texts: ReadonlyMap<string, Buffer> = new Map(),
  ): Promise<LoadedConfig> {
    const { agentName, lenient = false, systemProperties = {} } = this.#options;
    const loaded = await loadConfig({
      files,
      texts,
      ...(agentName === undefined ? {} : { agentName }),
      lenient,
      tables: componentTables,
      env: process.env,
      sysProperties: systemProperties,
    });
    const broker = loaded.readable?.broker;
    if (broker === undefined) return loaded;
    // Loaded where it is needed: agents of a file without a broker start sooner, and smaller.
    const { topicConfigProblems } = await import('./topic-config-problems.js');
    const found = topicConfigProblems(broker, loaded.leaves);
    if (found.length === 0) return loaded;
    const problems = sortProblems([...loaded.problems, ...found], files);
    return { ...loaded, model: undefined, problems };
  }
}

import { type Credentials } from '../config/config-uris.js';
import { type LoadedConfig } from '../config/load-config.js';
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
export declare class ConfigSource {
    #private;
    /** In the order of their weight: later ones override earlier ones key by key. */
    readonly names: readonly string[];
    readonly files: readonly string[];
    /** Throws ConfigError for a URI that is none. */
    constructor(options: ConfigSourceOptions);
    get hasUris(): boolean;
    /** One call at a time. Rejects when the backup cannot be written. */
    load(): Promise<SourcedConfig>;
}

import type { LoadedConfig } from '../../config/load-config.js';
import type { PipelineModel } from '../../config/model.js';
import type { Clock } from '../../core/clock.js';
import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import type { ConfigurationStatus } from '../../core/status.js';
import type { FileHints } from './file-hints.js';
/** Where the configuration comes from: see ConfigSource. */
export interface ReloadSource {
    readonly names: readonly string[];
    readonly files: readonly string[];
    readonly hasUris: boolean;
    load(): Promise<LoadedConfig>;
}
export interface ReloaderOptions {
    readonly source: ReloadSource;
    /** Between two looks without a hint; absent: Flume's. */
    readonly pollIntervalMs?: number | undefined;
    readonly watch: (files: readonly string[], onHint: () => void) => FileHints;
    readonly fileSystem: FileSystem;
    readonly clock: Clock;
    readonly logger: Logger;
}
/**
 * Brings a model into effect; resolves with the sections of which only a restart does. Rejects when
 * it is refused, and nothing has changed then.
 */
export type ApplyModel = (model: PipelineModel) => Promise<readonly string[]>;
export declare class Reloader {
    #private;
    /** To be made before the configuration is read for the first time. */
    constructor(options: ReloaderOptions);
    status(): ConfigurationStatus;
    /** Looks for changes since `first` was read, until `stop`. Never rejects. */
    run(first: PipelineModel, apply: ApplyModel): Promise<void>;
    stop(): void;
}

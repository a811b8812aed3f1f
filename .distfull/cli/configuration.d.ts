import type { PipelineModel, Problem } from '../config/model.js';
import { ConfigSource, type ConfigSourceOptions, type SourcedConfig } from './config-source.js';
/** sysexits.h: the configuration is wrong. */
export declare const exitConfig = 78;
/** sysexits.h: used wrongly. */
export declare const exitUsage = 64;
export declare function loadOrExit(options: ConfigSourceOptions): Promise<PipelineModel>;
export declare function firstOf(source: ConfigSource): Promise<PipelineModel>;
/** The configuration as it is at the start. */
export declare function firstConfigOf(source: ConfigSource): Promise<SourcedConfig & {
    readonly model: PipelineModel;
}>;
export declare function printProblems(problems: readonly Problem[], texts: ReadonlyMap<string, string>): void;
/** `--conf` takes a file, or Flume's configuration directory beside `--conf-file`. */
export declare function configurationFiles(conf: string | undefined, confFiles?: readonly string[]): string[];
/** Flume's directory of configurations, where `--conf` names one. */
export declare function configurationDirectory(conf: string | undefined): string | undefined;
/** The files among URIs, and the others. Throws ConfigError. */
export declare function splitUris(uris: readonly string[]): {
    files: string[];
    remote: string[];
};

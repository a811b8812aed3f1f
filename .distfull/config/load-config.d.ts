/**
 * Files → leaves → `${…}` → agents and pipeline sections → one model. Every step goes on after a
 * problem, so that a user sees all of them at once.
 */
import type { ComponentTables } from '../core/contracts.js';
import type { FileSystem } from '../core/file-system.js';
import type { PipelineModel, Problem } from './model.js';
import { Section, type Leaf } from './section.js';
import { type Lookups } from './substitution.js';
export interface ConfigRequest extends Lookups {
    /** Later files override earlier ones key by key. */
    readonly files: readonly string[];
    /** The only agent to be run: the others of the files are checked, but stop nothing. */
    readonly agentName?: string;
    /** Drop what cannot be used with a warning, as Flume does, where nothing else is right. */
    readonly lenient: boolean;
    readonly tables: ComponentTables;
    readonly fileSystem?: FileSystem;
    /** Contents of `files` that are not on a disk, by their names. */
    readonly texts?: ReadonlyMap<string, string | Buffer>;
}
export interface LoadedConfig {
    /** Undefined when a problem is an error. */
    readonly model: PipelineModel | undefined;
    /** What could be read, errors or not: for further checks alone. */
    readonly readable?: PipelineModel | undefined;
    /** By file and line. */
    readonly problems: readonly Problem[];
    /** The text of each file, for `formatProblems`. */
    readonly texts: ReadonlyMap<string, string>;
    /** What all files say together, with `${…}` resolved (not those of config filters). */
    readonly leaves: ReadonlyMap<string, Leaf>;
}
export declare function loadConfig(request: ConfigRequest): Promise<LoadedConfig>;
/** It has the sections of an agent, perhaps misspelt. */
export declare function looksLikeAgent({ children }: Section): boolean;
/** By file and line. */
export declare function sortProblems(problems: readonly Problem[], files: readonly string[]): Problem[];

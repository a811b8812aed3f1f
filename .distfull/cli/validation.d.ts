import { type LoadedConfig } from '../config/load-config.js';
import type { PipelineModel, Problem } from '../config/model.js';
export interface Validated {
    /** Undefined when a problem is an error. */
    readonly model: PipelineModel | undefined;
    /** By file and line. */
    readonly problems: readonly Problem[];
    readonly texts: ReadonlyMap<string, string>;
}
/** Nothing is opened but key and trust stores, and nothing is written. */
export declare function validated(loaded: LoadedConfig, files: readonly string[]): Promise<Validated>;

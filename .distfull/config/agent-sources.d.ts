import { type AgentScope } from './agent-scope.js';
import type { ComponentModel, SourceModel } from './model.js';
/** The sources with their interceptors and selectors; one that cannot be used is left out. */
export declare function readSources(scope: AgentScope, channels: readonly ComponentModel[]): Promise<SourceModel[]>;

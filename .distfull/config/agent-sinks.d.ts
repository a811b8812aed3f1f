import { type AgentScope } from './agent-scope.js';
import type { ComponentModel, SinkGroupModel, SinkModel } from './model.js';
/** The sinks; one that cannot be used is left out. */
export declare function readSinks(scope: AgentScope, channels: readonly ComponentModel[]): Promise<SinkModel[]>;
/**
 * The groups with their processors, and the sinks that run. As in Flume, the sinks of a group without
 * a usable processor do not; those of a group that names too few run on their own.
 */
export declare function readSinkGroups(scope: AgentScope, sinks: readonly SinkModel[]): Promise<{
    readonly sinkGroups: SinkGroupModel[];
    readonly sinks: readonly SinkModel[];
}>;

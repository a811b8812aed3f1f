import type { AgentModel, ComponentModel, SourceModel } from '../config/model.js';
import { type SinkGroup } from './sink-group.js';
export interface UnitsChange<Model> {
    readonly leaving: readonly Model[];
    readonly entering: readonly Model[];
}
export interface ModelChange {
    readonly channels: UnitsChange<ComponentModel>;
    /** Channels that take these options over while they run. */
    readonly reconfigured: readonly ComponentModel[];
    readonly sinkGroups: UnitsChange<SinkGroup>;
    readonly sources: UnitsChange<SourceModel>;
}
/** `canReconfigure`: whether the running channel of this name can take other options over. */
export declare function changeBetween(before: AgentModel, after: AgentModel, canReconfigure?: (channel: string) => boolean): ModelChange;

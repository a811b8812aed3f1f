/** What one sink runner drives: the sinks of a group, or one that belongs to none. */
import type { AgentModel, ComponentModel, SinkModel } from '../config/model.js';
export interface SinkGroup {
    readonly sinks: readonly [SinkModel, ...SinkModel[]];
    /** The channel of all of them. */
    readonly channel: string;
    readonly processor: ComponentModel;
}
/** Groups first, in the order written. */
export declare function sinkGroupsOf({ sinks, sinkGroups }: AgentModel): SinkGroup[];

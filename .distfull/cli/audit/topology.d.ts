import type { ChannelDirectories } from '../../channels/file/channel-start.js';
import type { AgentModel, ComponentModel, PipelineModel, SinkModel, SourceModel } from '../../config/model.js';
export interface ChannelPlace {
    readonly agent: AgentModel;
    readonly model: ComponentModel;
    /** `agent.channel`. */
    readonly name: string;
    /** Undefined for a channel that keeps nothing on the disk. */
    readonly directories: ChannelDirectories | undefined;
    readonly sinks: readonly SinkPlace[];
}
export type SinkPlace = {
    readonly model: SinkModel;
} & ({
    readonly to: 'sources';
    readonly sources: readonly SourcePlace[];
} | {
    readonly to: 'topics';
}
/** A destination that cannot be read here. */
 | {
    readonly to: 'elsewhere';
});
export interface SourcePlace {
    readonly agent: AgentModel;
    readonly model: SourceModel;
}
/**
 * Receivers come before their senders: whoever reads in this order sees no event arrive early.
 * Backwards it is the order of the file, as far as that allows.
 */
export declare function channelPlaces(model: PipelineModel): ChannelPlace[];
export declare function isFedBy({ agent, model }: Pick<ChannelPlace, 'agent' | 'model'>, sources: readonly SourcePlace[]): boolean;

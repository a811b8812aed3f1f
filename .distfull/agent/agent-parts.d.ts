/** The running parts of an agent, as its status sees them. */
import type { AgentModel, SourceModel } from '../config/model.js';
import type { Channel, Sink, Source } from '../core/contracts.js';
import type { ChannelProcessor } from './channel-processor.js';
import type { Built } from './component-factory.js';
import type { RunnerState } from './delivery-line.js';
export interface Started<Instance> extends Built<Instance> {
    state: RunnerState;
    error: string | undefined;
}
export interface SourceLine extends Started<Source> {
    readonly model: SourceModel;
    readonly processor: ChannelProcessor;
}
export interface SinkLine {
    readonly built: Built<Sink>;
    readonly channel: string;
    readonly state: RunnerState;
    readonly error: string | undefined;
}
export interface AgentParts {
    readonly model: AgentModel;
    readonly channels: readonly Started<Channel>[];
    readonly sources: readonly SourceLine[];
    readonly sinks: readonly SinkLine[];
}

/**
 * Where the replayed letters of one agent go in: those of a source into its channels, through its
 * interceptors and its selector as they are now; those of a sink into its channel, as they are.
 */
import type { EventBatch } from '../core/batch.js';
import type { Clock } from '../core/clock.js';
import type { Logger } from '../core/logger.js';
import type { AgentModel } from '../config/model.js';
import type { SourceLine } from './agent-parts.js';
import type { ChannelInlet } from './channel-inlet.js';
export interface ReplayInlet {
    /** Events that a batch may have. */
    readonly batchSizeMax: number;
    /** As `SourceContext.emit`. */
    emit(batch: EventBatch): Promise<void>;
}
/** Of all agents of a process. */
export interface ReplayInlets {
    /** Undefined: there is no such flow (any more). */
    inletOf(flow: string): ReplayInlet | undefined;
    /** Behind the highest position that any channel has of the origin; 0: none has heard of it. */
    endOf(origin: string): number;
}
/** What runs now: a reload changes it. */
export interface ReplayTargets {
    readonly model: AgentModel;
    readonly sources: readonly SourceLine[];
    readonly inlets: ReadonlyMap<string, ChannelInlet>;
}
export interface ReplayPorts {
    readonly clock: Clock;
    readonly logger: Logger;
    readonly signal: AbortSignal;
}
export declare class AgentReplayInlets implements ReplayInlets {
    #private;
    constructor(targets: () => ReplayTargets, ports: ReplayPorts);
    inletOf(flow: string): ReplayInlet | undefined;
    endOf(origin: string): number;
}

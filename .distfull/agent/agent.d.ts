import type { AgentModel } from '../config/model.js';
import type { AgentStatus } from '../core/status.js';
import type { PreparedChange } from './agent-units.js';
import type { AgentPorts } from './component-factory.js';
import { type ReplayInlets } from './replay-inlets.js';
export declare class Agent {
    #private;
    readonly name: string;
    constructor(model: AgentModel, ports: AgentPorts);
    /**
     * Resolves when channels and sinks run and every source has been started once or is being retried.
     * Rejects with ConfigError, with DirectoryInUseError when another process has the directory of a
     * component, and with StartError when a channel has failed for `channelStartMsMax`.
     */
    start(): Promise<void>;
    /** The start, where others take turns with it: `up` is what `start` resolves and rejects with. */
    begin(): Promise<{
        readonly up: Promise<void>;
    }>;
    /** Rejects with ConfigError. One change at a time: prepare, leave, enter. */
    prepare(model: AgentModel): Promise<PreparedChange>;
    /** Stops what the change takes out. Everything else goes on. */
    leave({ leaving, entering, moves }: PreparedChange): Promise<void>;
    /**
     * What has left must be gone. Resolves as `start`; what cannot be started is tried until it can,
     * or until another change takes it out.
     */
    enter(change: PreparedChange): Promise<void>;
    /** `undeliveredMsMax`: what a channel would lose may be delivered for so long. */
    stop(undeliveredMsMax?: number): Promise<void>;
    /**
     * Reads what there is now to its end; resolves when the channels hold it. Rejects when a source
     * cannot read it for 30 s.
     */
    drainSources(): Promise<void>;
    /**
     * Resolves when the sinks have delivered what the channels hold now, and have left nothing to
     * finish. Rejects with DeliveryError when a sink cannot: nothing moves for 30 s, or it says so.
     */
    drainChannels(): Promise<void>;
    /** Where letters of this agent go in when they are replayed; to be used once it has started. */
    replayInlets(): ReplayInlets;
    status(): AgentStatus;
}

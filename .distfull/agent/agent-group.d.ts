/**
 * The agents of one process, in the order in which events flow between them: an agent whose Avro
 * sink connects to another one's Avro source comes before it. Started from the last tier on, so that
 * nobody connects in vain; stopped and drained from the first one on.
 */
import type { AgentModel } from '../config/model.js';
import type { AgentStatus } from '../core/status.js';
import type { AgentPorts } from './component-factory.js';
import type { ReplayInlets } from './replay-inlets.js';
export declare class AgentGroup {
    #private;
    constructor(models: readonly AgentModel[], ports: AgentPorts);
    /** See Agent. A reload need not wait for a channel that cannot be opened. */
    start(): Promise<void>;
    /** What channels would lose may be delivered for `undeliveredMsMax`, by all agents together. */
    stop(undeliveredMsMax?: number): Promise<void>;
    /**
     * Goes over to other models: only what is written differently stops and starts. Rejects with
     * ConfigError, and nothing has changed then. Resolves when what is gone has stopped, while what is
     * new starts.
     */
    reload(models: readonly AgentModel[]): Promise<void>;
    /** All sources fix their ends at once; then each tier delivers what it holds, the first one first. */
    drain(): Promise<void>;
    /** Where replayed letters go in. */
    replayInlets(): ReplayInlets;
    status(): AgentStatus[];
}

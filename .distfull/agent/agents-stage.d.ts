/** The agents of a pipeline as a stage, with the dead-letter queue that they share. */
import type { AgentModel } from '../config/model.js';
import type { Clock } from '../core/clock.js';
import type { FileSystem } from '../core/file-system.js';
import type { Logger } from '../core/logger.js';
import type { Stage } from '../core/stage-protocol.js';
import type { AgentStatus, DeadLetterStatus } from '../core/status.js';
export interface AgentsStageOptions {
    readonly models: readonly AgentModel[];
    readonly dataDir: string;
    /** One process at a time may have it. */
    readonly deadLetterDirectory: string;
    readonly fileSystem: FileSystem;
    readonly clock: Clock;
    readonly logger: Logger;
    /** See AgentPorts. */
    readonly channelStartMsMax?: number | undefined;
    /** At a stop, what channels would lose may be delivered for so long; absent: 5 s. */
    readonly undeliveredMsMax?: number | undefined;
}
export interface AgentsStatus {
    readonly agents: readonly AgentStatus[];
    readonly deadLetters: DeadLetterStatus;
}
export declare class AgentsStage implements Stage<AgentsStatus> {
    #private;
    constructor(options: AgentsStageOptions);
    start(): Promise<Readonly<Record<string, unknown>>>;
    stop(): Promise<void>;
    /** See AgentGroup. */
    reload({ models }: Pick<AgentsStageOptions, 'models'>): Promise<void>;
    /** What is to be replayed goes first, then what there is now to read. */
    drain(): Promise<void>;
    status(): AgentsStatus;
}

import type { AgentModel } from '../config/model.js';
export interface AgentsWorkerOptions {
    readonly models: readonly AgentModel[];
    readonly dataDir: string;
    readonly deadLetterDirectory: string;
    readonly channelStartMsMax?: number | undefined;
    readonly undeliveredMsMax?: number | undefined;
}

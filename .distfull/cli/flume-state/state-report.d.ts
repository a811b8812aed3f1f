import type { AgentModel, PipelineModel } from '../../config/model.js';
import type { FileSystem } from '../../core/file-system.js';
import { type TakeoverPlan } from './taildir-takeover.js';
export interface FlumeState {
    readonly agent: string;
    readonly plans: readonly TakeoverPlan[];
    /** What Flume is to finish first, and what our agent knows better already. */
    readonly warnings: readonly string[];
}
export declare function flumeStateOf(fileSystem: FileSystem, agent: AgentModel, { dataDir }: PipelineModel, home: string): Promise<FlumeState>;
/** For a terminal. */
export declare function planLines({ source, from, to, taken, refused, problem }: TakeoverPlan): string[];

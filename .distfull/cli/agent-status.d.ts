import type { AgentsStatus } from '../agent/agents-stage.js';
import type { ConfigurationStatus, PipelineStatus } from '../core/status.js';
export interface AgentStatusParts {
    readonly name: string;
    readonly timeMs: number;
    readonly startedMs: number;
    readonly configuration: ConfigurationStatus | undefined;
}
/** What a process that runs one agent tells of itself: a pipeline without the other stages. */
export declare function agentStatus({ agents, deadLetters }: AgentsStatus, { configuration, ...parts }: AgentStatusParts): PipelineStatus;

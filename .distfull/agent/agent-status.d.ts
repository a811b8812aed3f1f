import type { AgentStatus } from '../core/status.js';
import type { AgentParts } from './agent-parts.js';
export declare function agentStatusOf({ model, channels, sources, sinks }: AgentParts): AgentStatus;

/**
 * What the options of a component mean to its own code, found before anything runs: each component
 * is made once and thrown away. Making one opens nothing (see ComponentDefinition), so that
 * `validate` does it, too.
 */
import type { AgentModel, Problem } from '../config/model.js';
import { type Logger } from '../core/logger.js';
import { type AgentPorts } from './component-factory.js';
export interface CheckedAgent {
    /** Without what is refused, and without what cannot be used then, as Flume leaves them out. */
    readonly model: AgentModel;
    readonly refused: readonly Problem[];
    /** What the components have warned of. */
    readonly warned: readonly Problem[];
}
type CheckPorts = Pick<AgentPorts, 'tables' | 'clock' | 'fileSystem' | 'dataDir'>;
export declare function checkAgent(model: AgentModel, ports: CheckPorts): Promise<CheckedAgent>;
/** The part of an agent that can be run. Throws ConfigError with all that is refused, if not lenient. */
export declare function usableModel(model: AgentModel, ports: CheckPorts, logger: Logger): Promise<AgentModel>;
export {};

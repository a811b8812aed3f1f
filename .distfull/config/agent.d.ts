/**
 * One agent: its components read, its references resolved. What cannot be used is reported and left
 * out, as Flume leaves it out; the report's rigour decides whether the agent may run like that.
 */
import type { ComponentTables } from '../core/contracts.js';
import type { AgentModel } from './model.js';
import type { Report } from './report.js';
import type { Section } from './section.js';
export declare const agentSections: string[];
/** Undefined when nothing of the agent can run. */
export declare function readAgent(section: Section, tables: ComponentTables, report: Report): Promise<AgentModel | undefined>;

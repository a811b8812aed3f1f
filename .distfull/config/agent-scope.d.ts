import type { ComponentTables } from '../core/contracts.js';
import type { Report } from './report.js';
import { type Section } from './section.js';
/** What the readers of one agent's parts share. */
export interface AgentScope {
    readonly section: Section;
    readonly tables: ComponentTables;
    readonly report: Report;
}
/** Names that are listed or configured, whether or not they turned out to be usable. */
export declare function declaredNames(agent: Section, list: string): string[];
/** The channels that a source or a sink names and the agent declares. */
export declare function channelsNamed(scope: AgentScope, component: Section, option: 'channel' | 'channels'): string[];

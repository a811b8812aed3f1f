import type { Report } from './report.js';
import { Section } from './section.js';
import type { Lookups } from './substitution.js';
/** The agent's section with the references to its filters resolved. */
export declare function applyConfigFilters(agent: Section, lookups: Lookups, report: Report): Promise<Section>;

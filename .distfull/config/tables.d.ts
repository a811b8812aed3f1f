import type { TableModel } from './model.js';
import type { Report } from './report.js';
import type { Section } from './section.js';
export declare function readTables(section: Section | undefined, broker: Section | undefined, report: Report): Promise<TableModel[]>;

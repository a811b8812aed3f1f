import type { AggregationModel } from '../model.js';
import type { Report } from '../report.js';
import { Section } from '../section.js';
export declare function readAggregations(section: Section | undefined, report: Report): Promise<AggregationModel[]>;

/** The shorthand of a query: its parts with their places; the aggregator makes SQL of them. */
import type { AggregationConfig } from '../../generated/config/aggregation.js';
import type { ShorthandModel } from '../model.js';
import type { Report } from '../report.js';
import type { Section } from '../section.js';
/** Undefined with a problem reported. */
export declare function readShorthand(section: Section, config: AggregationConfig, report: Report): ShorthandModel | undefined;
